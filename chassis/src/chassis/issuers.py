"""Issuers: whose tokens are believed, and for which areas each may speak."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import NAMESPACE_URL, uuid5

from chassis.failures import Unauthenticated
from chassis.keys import KeySet
from chassis.settings import ServiceSettings

OPERATOR = "operator"
"""The role that sees to the platform: no area's provider gives it."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """One whose tokens are believed."""

    name: str
    """As tokens have it in `iss`, without a slash at the end."""
    audience: str
    keys: KeySet = field(compare=False)
    areas: frozenset[str] | None = None
    """For which areas it may speak; None: it is the platform's own, and speaks for all."""

    @property
    def written(self) -> list[str]:
        """Return how its tokens may write its name."""
        return [self.name, self.name + "/"]

    def subject(self, subject: str) -> str:
        """Return the name of a login here: of two issuers, two names never are the same.

        The platform's own keeps the login's name. That of another's becomes a UUID which follows from both: an area's
        provider can name nobody whom another knows, whatever it writes, not even where a name is a UUID already.
        """
        if self.areas is None:
            return subject
        return str(uuid5(uuid5(NAMESPACE_URL, f"kokemus:issuer:{self.name}"), subject))

    def check(self, areas: Collection[str], roles: Collection[str]) -> None:
        """Raise Unauthenticated for a token that says what its issuer may not say."""
        if self.areas is None:
            return
        if beyond := sorted(set(areas) - self.areas):
            raise Unauthenticated(
                f"the token names {beyond}, for which its issuer may not speak; expected areas of its own only"
            )
        if OPERATOR in roles:
            raise Unauthenticated(
                "the token names the role operator, which only the platform's own issuer gives"
            )


def trusted(settings: ServiceSettings) -> tuple[Issuer, ...]:
    """Return whose tokens are believed, the platform's own first."""
    own = str(settings.oidc_issuer).rstrip("/") if settings.oidc_issuer else ""
    first = Issuer(own, settings.oidc_audience, KeySet(str(settings.oidc_jwks_url or f"{own}/jwks.json")))
    others = (
        Issuer(one.name, one.audience, KeySet(str(one.jwks_url or f"{one.name}/jwks.json")), one.areas)
        for one in settings.oidc_issuers
    )
    return (first, *others)
