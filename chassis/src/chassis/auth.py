"""Who asks: OIDC bearer tokens, checked for signature, algorithm, issuer, audience and age (RFC 9068)."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import jwt

from chassis.clock import SystemClock
from chassis.failures import Forbidden, Unauthenticated
from chassis.headers import AREA
from chassis.issuers import Issuer, trusted
from chassis.settings import ServiceSettings

KNOWN_SECONDS = 60
"""A withdrawn signing key is felt this much later; the signature check is half of a small request's cost."""
KNOWN_MAX = 2_000
"""Tokens, about 2 MB."""
LEEWAY_SECONDS = 5
"""Clocks of two machines differ."""
SUBJECT_MAX = 200
"""Characters of a subject, which stands in keys and logs; OpenID Connect Core §2 has 255 at most, in ASCII."""
EXP_MAX = 253_402_300_799
"""The last second of the year 9999: a moment beyond is no moment (RFC 7519 §2, NumericDate)."""


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks, for which areas, in which roles."""

    subject: str
    areas: frozenset[str]
    roles: frozenset[str]
    units: frozenset[UUID]
    expert_id: UUID | None
    issuer: str = field(default="", compare=False)
    """Who says so."""
    acr: str = field(default="", compare=False)
    """How surely they have shown who they are, in that issuer's words (OpenID Connect Core §2)."""
    auth_time: float | None = field(default=None, compare=False)
    """When they did, seconds since 1970, where the token says."""

    @property
    def person_id(self) -> UUID:
        """Return the id of who asks: the subject itself when it is a UUID, else one that follows from it."""
        try:
            return UUID(self.subject)
        except ValueError:
            return uuid5(NAMESPACE_URL, f"kokemus:person:{self.subject}")

    def check(self, area: str) -> None:
        """Raise Forbidden for an area that the token does not cover."""
        if area not in self.areas or not AREA.fullmatch(area):
            raise Forbidden(f"your token does not cover area {area!r}")

    @property
    def own_ids(self) -> tuple[UUID, ...]:
        """Return the ids under which there may be something about who asks: the expert's first, then the person's."""
        mine = (self.person_id,) if self.expert_id is None else (self.expert_id, self.person_id)
        return tuple(dict.fromkeys(mine))


class Verifier:
    """Turns a bearer token into a principal."""

    def __init__(self, settings: ServiceSettings) -> None:
        self._issuers = trusted(settings)
        self._algorithms = list(settings.oidc_algorithms)
        self._known: dict[str, tuple[Principal, float]] = {}

    async def principal(self, token: str) -> Principal:
        """Return who the token speaks for; raise Unauthenticated saying what is wrong with it.

        A token that was accepted is not checked again for a minute, or until it expires if that is sooner.
        """
        principal, until = self._known.get(token, (None, 0.0))
        if principal is None or monotonic() >= until:
            issuer = self._issuer(token)
            claims = await self._claims(token, issuer)
            principal, expires = principal_of(claims, issuer), expires_at(claims)
            if len(self._known) >= KNOWN_MAX:
                self._known.clear()
            seconds_left = expires - SystemClock().now().timestamp()
            self._known[token] = (principal, monotonic() + min(KNOWN_SECONDS, seconds_left))
        return principal

    def _issuer(self, token: str) -> Issuer:
        """Return by whose keys, audience and areas a token is held: whom it names, though nothing of it is sure yet.

        One that names nobody known is held by the platform's own, and refused.
        """
        try:
            named = str(jwt.decode(token, options={"verify_signature": False}).get("iss")).rstrip("/")
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError):
            named = ""
        return next((one for one in self._issuers if one.name == named), self._issuers[0])

    async def _claims(self, token: str, issuer: Issuer) -> dict[str, Any]:
        try:
            key_id = jwt.get_unverified_header(token).get("kid")
            if not isinstance(key_id, str):
                raise Unauthenticated("the token names no key id (kid), expected one of the issuer's")
            claims: dict[str, Any] = jwt.decode(
                token,
                await issuer.keys.key(key_id),
                algorithms=self._algorithms,
                audience=issuer.audience,
                issuer=issuer.written,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iss", "aud", "sub"]},
            )
        except jwt.ExpiredSignatureError as problem:
            raise Unauthenticated("the token has expired; sign in again") from problem
        except jwt.InvalidAudienceError as problem:
            raise Unauthenticated(
                f"the token is for another audience, expected {issuer.audience!r}"
            ) from problem
        except jwt.InvalidIssuerError as problem:
            raise Unauthenticated(f"the token is from another issuer, expected {issuer.name}") from problem
        except jwt.PyJWTError as problem:
            raise Unauthenticated(f"the token cannot be accepted: {problem}") from problem
        except (ValueError, TypeError, OverflowError, RecursionError) as problem:  # PyJWT's, for odd claims
            raise Unauthenticated(
                f"a claim of the token cannot be read: {type(problem).__name__}"
            ) from problem
        return claims


def expires_at(claims: dict[str, Any]) -> float:
    """Return when verified claims expire, seconds since 1970; raise Unauthenticated for what is no moment."""
    expires = claims.get("exp")
    if isinstance(expires, bool) or not isinstance(expires, int | float) or not 0 <= expires <= EXP_MAX:
        raise Unauthenticated("claim exp is no moment, expected seconds since 1970 as a number")
    return float(expires)


def _subject(claims: dict[str, Any]) -> str:
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= SUBJECT_MAX or not subject.isprintable():
        raise Unauthenticated(f"claim sub is no name, expected 1 to {SUBJECT_MAX} printable characters")
    return subject


def principal_of(claims: dict[str, Any], issuer: Issuer) -> Principal:
    """Return the principal of verified claims.

    Raise Unauthenticated for a claim of the wrong shape, and for one that this issuer may not make.
    """
    try:
        expert_id = claims.get("expert_id")
        areas, roles = frozenset(_texts(claims, "areas")), frozenset(_texts(claims, "roles"))
        issuer.check(areas, roles)
        return Principal(
            subject=issuer.subject(_subject(claims)),
            areas=areas,
            roles=roles,
            units=frozenset(UUID(unit) for unit in _texts(claims, "units")),
            expert_id=UUID(expert_id) if expert_id else None,
            issuer=issuer.name,
            acr=_text(claims, "acr"),
            auth_time=_moment(claims, "auth_time"),
        )
    except (ValueError, TypeError, AttributeError) as problem:
        raise Unauthenticated(f"a claim of the token has the wrong shape: {problem}") from problem


def _text(claims: dict[str, Any], name: str) -> str:
    value = claims.get(name) or ""
    if not isinstance(value, str):
        raise TypeError(f"{name} is {value!r}, expected a string")
    return value


def _moment(claims: dict[str, Any], name: str) -> float | None:
    value = claims.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= EXP_MAX:
        raise TypeError(f"{name} is no moment, expected seconds since 1970 as a number")
    return float(value)


def _texts(claims: dict[str, Any], name: str) -> list[str]:
    values = claims.get(name) or []
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise TypeError(f"{name} is {values!r}, expected a list of strings")
    return values
