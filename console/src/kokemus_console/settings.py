"""What the console can be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, TypeAlias

from pydantic import AnyHttpUrl, BaseModel, ConfigDict, Field, SecretStr, model_validator

from chassis.settings import ServiceSettings

PLATFORM = "platform"
"""The name here of the platform's own provider."""

Names: TypeAlias = dict[Annotated[str, Field(pattern="^(fi|sv|en)$")], Annotated[str, Field(min_length=1)]]


class AreaProvider(BaseModel):
    """How people sign in with an area's own provider, which `oidc_issuers` lists."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    name: Annotated[str, Field(pattern="^[a-z][a-z0-9-]{1,39}$")]
    """Stands in the address that its answers come back to: /signed-in/NAME, which no other's answers do."""
    issuer: AnyHttpUrl
    inside_url: AnyHttpUrl | None = None
    client_id: str = "kokemus-console"
    client_secret: SecretStr
    scope: str = "openid profile"
    names: Annotated[Names, Field(min_length=1)]
    """What people call the organisation, by language."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """One provider that people sign in with."""

    name: str
    issuer: str
    inside: str
    client_id: str
    client_secret: SecretStr = field(compare=False)
    scope: str
    names: Mapping[str, str]
    areas: frozenset[str] | None
    """For which areas it speaks; None: for all."""

    def called(self, language: str) -> str:
        """Return what people call it in a language, or in the first that there is; empty when nobody says."""
        return self.names.get(language) or next(iter(self.names.values()), "")


class Settings(ServiceSettings):
    """The console's own settings."""

    public_url: AnyHttpUrl
    """Where people reach it; with https, cookies are sent over https only."""
    oidc_inside_url: AnyHttpUrl | None = None
    """Where this process reaches the identity provider, if not under the name that browsers and tokens have for it."""
    oidc_client_id: str = "kokemus-console"
    oidc_client_secret: SecretStr
    oidc_scope: str = "openid profile"
    """What is asked for; some providers renew tokens only with `offline_access`."""
    oidc_names: Annotated[Names, Field(default_factory=dict)]
    """What people call whoever signs in with the platform's own provider, by language; seen beside other providers."""
    oidc_providers: tuple[AreaProvider, ...] = ()
    """Providers of areas that people sign in with: a JSON list, each of an issuer that `oidc_issuers` lists."""
    organisation: str = ""
    """Who provides the service, as the accessibility statement names them."""
    registry_url: AnyHttpUrl
    dispatch_url: AnyHttpUrl
    billing_url: AnyHttpUrl
    notifications_url: AnyHttpUrl
    session_idle_minutes: Annotated[int, Field(ge=1)] = 30
    """A session that is not used for so long ends (OWASP ASVS 4.0.3, 3.3.2)."""
    registry_worker_url: AnyHttpUrl | None = None
    """Where each service's worker tells how it is (its health port), for operators; left out: their page says so."""
    dispatch_worker_url: AnyHttpUrl | None = None
    billing_worker_url: AnyHttpUrl | None = None
    notifications_worker_url: AnyHttpUrl | None = None
    trace_url: AnyHttpUrl | None = None
    """Where traces are kept, with Jaeger's query API: http://jaeger:16686, for example; left out: none are shown."""
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

    @property
    def workers(self) -> dict[str, str]:
        """Return where each service's worker tells how it is, of those that were named."""
        urls = {
            "registry": self.registry_worker_url,
            "dispatch": self.dispatch_worker_url,
            "billing": self.billing_worker_url,
            "notifications": self.notifications_worker_url,
        }
        return {name: str(url).rstrip("/") for name, url in urls.items() if url is not None}

    @property
    def sign_ins(self) -> tuple[SignIn, ...]:
        """Return the providers that people sign in with, the platform's own first."""
        own = str(self.oidc_issuer).rstrip("/")
        areas = {one.name: one.areas for one in self.oidc_issuers}
        first = SignIn(
            name=PLATFORM,
            issuer=own,
            inside=str(self.oidc_inside_url or own).rstrip("/"),
            client_id=self.oidc_client_id,
            client_secret=self.oidc_client_secret,
            scope=self.oidc_scope,
            names=self.oidc_names,
            areas=None,
        )
        return (first, *(_sign_in(one, areas) for one in self.oidc_providers))

    @model_validator(mode="after")
    def _listed(self) -> Settings:
        """Refuse a provider whose tokens no service would believe, and two of one name."""
        issuers = [str(one.issuer).rstrip("/") for one in self.oidc_providers]
        if set(issuers) - {one.name for one in self.oidc_issuers}:
            raise ValueError("oidc_providers names an issuer that oidc_issuers does not list")
        names = {PLATFORM, *(one.name for one in self.oidc_providers)}
        if min(len(set(issuers)), len(names) - 1) < len(issuers):
            raise ValueError("oidc_providers names a provider twice, expected each once")
        return self


def _sign_in(one: AreaProvider, areas: Mapping[str, frozenset[str]]) -> SignIn:
    issuer = str(one.issuer).rstrip("/")
    return SignIn(
        name=one.name,
        issuer=issuer,
        inside=str(one.inside_url or issuer).rstrip("/"),
        client_id=one.client_id,
        client_secret=one.client_secret,
        scope=one.scope,
        names=one.names,
        areas=areas[issuer],
    )
