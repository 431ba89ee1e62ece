"""What registry can be told by its environment: what every service can."""

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Settings of registry; every name begins with `KOKEMUS_` in the environment."""
