"""What dispatch can be told by its environment: what every service can, and nothing more."""

from __future__ import annotations

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Settings of dispatch; every name begins with `KOKEMUS_` in the environment."""
