"""What the console can be told."""

from __future__ import annotations

from typing import Annotated

from pydantic import AnyHttpUrl, Field, SecretStr

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """The console's own settings."""

    public_url: AnyHttpUrl
    """Where people reach it; with https, cookies are sent over https only."""
    oidc_client_id: str = "kokemus-console"
    oidc_client_secret: SecretStr
    registry_url: AnyHttpUrl
    dispatch_url: AnyHttpUrl
    billing_url: AnyHttpUrl
    notifications_url: AnyHttpUrl
    session_idle_minutes: Annotated[int, Field(ge=1)] = 60
    """A session that is not used for so long ends."""
    session_hours: Annotated[int, Field(ge=1)] = 12
    """A session ends so long after the sign-in at the latest."""

    @property
    def base_url(self) -> str:
        """Return where people reach it, without a slash at the end."""
        return str(self.public_url).rstrip("/")

    @property
    def services(self) -> dict[str, str]:
        """Return the address of each service's API by its name."""
        urls = {
            "registry": self.registry_url,
            "dispatch": self.dispatch_url,
            "billing": self.billing_url,
            "notifications": self.notifications_url,
        }
        return {name: str(url).rstrip("/") for name, url in urls.items()}
