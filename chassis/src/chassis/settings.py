"""Settings: read once from the environment (`KOKEMUS_…`), frozen, secrets never printed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AnyHttpUrl, BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from chassis.headers import AREA


class TrustedIssuer(BaseModel):
    """An identity provider beside the platform's own, and the areas that it may speak for."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    issuer: AnyHttpUrl
    jwks_url: AnyHttpUrl | None = None
    audience: str = "kokemus"
    areas: Annotated[frozenset[Annotated[str, Field(pattern=rf"^(?:{AREA.pattern})$")]], Field(min_length=1)]
    """By name, each: no other provider than the platform's own speaks for all (`*`)."""

    @property
    def name(self) -> str:
        """Return what its tokens call it, without a slash at the end."""
        return str(self.issuer).rstrip("/")


class ServiceSettings(BaseSettings):
    """What every service can be told; a service adds its own fields in its `settings` module."""

    model_config = SettingsConfigDict(
        env_prefix="KOKEMUS_", frozen=True, extra="ignore", hide_input_in_errors=True
    )

    database_url: SecretStr
    """PostgreSQL URL of the app role, which owns nothing."""
    owner_database_url: SecretStr | None = None
    """PostgreSQL URL of the owner role; only `migrate` needs it."""
    app_role: str = ""
    """Name of the app role that migrations grant to; empty: the service's name with _app."""
    database_pool_max: Annotated[int, Field(ge=1, le=100)] = 8

    kafka_bootstrap_servers: str = "127.0.0.1:9092"
    kafka_idempotent: bool = True
    """Off only for a broker without idempotent producers."""
    kafka_username: str = ""
    """SASL/SCRAM-SHA-512 user; empty: no authentication."""
    kafka_password: SecretStr = SecretStr("")
    kafka_tls: bool = False
    kafka_replication: Annotated[int, Field(ge=1, le=5)] = 1
    kafka_fetch_wait_ms: Annotated[int, Field(ge=1, le=5000)] = 500
    kafka_session_timeout_ms: Annotated[int, Field(ge=1000, le=300000)] = 10000

    http_host: str = "127.0.0.1"
    http_port: Annotated[int, Field(ge=0, le=65535)] = 8000
    health_port: Annotated[int, Field(ge=0, le=65535)] = 8001
    """Where a worker tells how it is; an api tells it on its own port."""

    oidc_issuer: AnyHttpUrl | None = None
    oidc_audience: str = "kokemus"
    oidc_jwks_url: AnyHttpUrl | None = None
    oidc_algorithms: Annotated[tuple[str, ...], NoDecode] = ("ES256",)
    """Accepted signature algorithms, comma-separated; pinned, never taken from the token."""

    oidc_issuers: tuple[TrustedIssuer, ...] = ()
    """Providers of areas beside the platform's own: a JSON list of issuer, jwks_url, audience and areas."""

    test_clock_file: Path | None = None
    """A shared standing clock; never in production."""

    otlp_endpoint: AnyHttpUrl | None = None
    """Base URL of an OTLP/HTTP receiver; empty: nothing is exported."""
    spans_per_message: bool = False
    """One span per message instead of one per batch: halves the throughput."""
    log_level: str = "INFO"

    archive_days: Annotated[int, Field(ge=1)] = 400
    """How long said events stay in the outbox archive, days."""

    @field_validator("oidc_algorithms", mode="before")
    @classmethod
    def _separated(cls, value: object) -> object:
        """Read `ES256,RS256`; raise ValueError for an algorithm that proves nothing."""
        named = value.split(",") if isinstance(value, str) else value
        names = tuple(str(name).strip() for name in named) if isinstance(named, list | tuple) else ()
        if not names or any(not name.startswith(("ES", "RS", "PS", "EdDSA")) for name in names):
            raise ValueError(f"found {value!r}, expected algorithms with a public key, such as ES256")
        return names

    @model_validator(mode="after")
    def _apart(self) -> ServiceSettings:
        """Refuse two issuers of one name: it would not be sure whose keys and areas hold."""
        own = [str(self.oidc_issuer).rstrip("/")] if self.oidc_issuer else []
        names = own + [one.name for one in self.oidc_issuers]
        if len(set(names)) < len(names):
            raise ValueError("an issuer is named twice, expected each once, and the platform's own apart")
        return self
