"""What billing can be told by its environment: what every service can, and nothing more."""

from __future__ import annotations

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Settings of billing; every name begins with `KOKEMUS_` in the environment."""
