"""Who asks: OIDC bearer tokens, checked for signature, algorithm, issuer, audience and age (RFC 9068)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from time import monotonic
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import httpx
import jwt

from chassis.clock import SystemClock
from chassis.failures import Unauthenticated, Unavailable
from chassis.logging import Log
from chassis.settings import ServiceSettings

KNOWN_SECONDS = 60
"""A withdrawn signing key is felt this much later; the signature check is half of a small request's cost."""
KNOWN_MAX = 2_000
"""Tokens, about 2 MB."""
LEEWAY_SECONDS = 5
"""Clocks of two machines differ."""
KEYS_FRESH_SECONDS = 300
KEYS_STALE_SECONDS = 3600
"""Keys that are known serve so long when the issuer does not answer."""
KEYS_PAUSE_SECONDS = 5
"""An issuer that has not helped (an unknown key id, no answer) is asked again after this long."""
FETCH_SECONDS = 5

SUBJECT_MAX = 200
"""Characters of a subject, which stands in keys and logs; OpenID Connect Core §2 has 255 at most, in ASCII."""
EXP_MAX = 253_402_300_799
"""The last second of the year 9999: a moment beyond is no moment (RFC 7519 §2, NumericDate)."""

log = Log("chassis.auth")


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks, for which areas, in which roles."""

    subject: str
    areas: frozenset[str]
    roles: frozenset[str]
    units: frozenset[UUID]
    expert_id: UUID | None

    @property
    def person_id(self) -> UUID:
        """Return the id of who asks: the subject itself when it is a UUID, else one that follows from it."""
        try:
            return UUID(self.subject)
        except ValueError:
            return uuid5(NAMESPACE_URL, f"kokemus:person:{self.subject}")


class KeySet:
    """The issuer's public keys, fetched when first needed and when a new key id turns up."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._keys: dict[str, jwt.PyJWK] = {}
        self._fetched_at = self._asked_at = float("-inf")
        self._lock = asyncio.Lock()

    async def key(self, key_id: str) -> jwt.PyJWK:
        """Return the key of that id.

        Raise Unauthenticated when the issuer has none, Unavailable when it does not say.
        """
        if not self._is_known(key_id, for_seconds=KEYS_FRESH_SECONDS):
            async with self._lock:
                if monotonic() - self._asked_at > KEYS_PAUSE_SECONDS:
                    await self._fetch()
        if self._is_known(key_id, for_seconds=KEYS_STALE_SECONDS):
            return self._keys[key_id]
        if self._fetched_at < self._asked_at:
            raise Unavailable(
                "the identity provider does not answer, so tokens cannot be checked; try again shortly"
            )
        raise Unauthenticated(f"the token is signed with key {key_id!r}, which the issuer does not have")

    def _is_known(self, key_id: str, *, for_seconds: float) -> bool:
        return key_id in self._keys and monotonic() - self._fetched_at <= for_seconds

    async def _fetch(self) -> None:
        self._asked_at = monotonic()
        try:
            async with httpx.AsyncClient(timeout=FETCH_SECONDS) as client:
                answer = await client.get(self._url)
            answer.raise_for_status()
            found = jwt.PyJWKSet.from_dict(answer.json())
        except (httpx.HTTPError, jwt.PyJWTError, ValueError, AttributeError, TypeError) as problem:
            log.warning("auth.no_keys", url=self._url, reason=f"{type(problem).__name__}: {problem}"[:300])
            return
        self._keys = {key.key_id: key for key in found.keys if key.key_id}
        self._fetched_at = monotonic()


class Verifier:
    """Turns a bearer token into a principal."""

    def __init__(self, settings: ServiceSettings) -> None:
        self._issuer = str(settings.oidc_issuer).rstrip("/") if settings.oidc_issuer else ""
        self._audience = settings.oidc_audience
        self._algorithms = list(settings.oidc_algorithms)
        url = settings.oidc_jwks_url or f"{self._issuer}/jwks.json"
        self._keys = KeySet(str(url))
        self._known: dict[str, tuple[Principal, float]] = {}

    async def principal(self, token: str) -> Principal:
        """Return who the token speaks for; raise Unauthenticated saying what is wrong with it.

        A token that was accepted is not checked again for a minute, or until it expires if that is sooner.
        """
        principal, until = self._known.get(token, (None, 0.0))
        if principal is None or monotonic() >= until:
            claims = await self._claims(token)
            principal, expires = principal_of(claims), expires_at(claims)
            if len(self._known) >= KNOWN_MAX:
                self._known.clear()
            seconds_left = expires - SystemClock().now().timestamp()
            self._known[token] = (principal, monotonic() + min(KNOWN_SECONDS, seconds_left))
        return principal

    async def _claims(self, token: str) -> dict[str, Any]:
        try:
            key_id = jwt.get_unverified_header(token).get("kid")
            if not isinstance(key_id, str):
                raise Unauthenticated("the token names no key id (kid), expected one of the issuer's")
            claims: dict[str, Any] = jwt.decode(
                token,
                await self._keys.key(key_id),
                algorithms=self._algorithms,
                audience=self._audience,
                issuer=[self._issuer, self._issuer + "/"],
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iss", "aud", "sub"]},
            )
        except jwt.ExpiredSignatureError as problem:
            raise Unauthenticated("the token has expired; sign in again") from problem
        except jwt.InvalidAudienceError as problem:
            raise Unauthenticated(
                f"the token is for another audience, expected {self._audience!r}"
            ) from problem
        except jwt.InvalidIssuerError as problem:
            raise Unauthenticated(f"the token is from another issuer, expected {self._issuer}") from problem
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


def principal_of(claims: dict[str, Any]) -> Principal:
    """Return the principal of verified claims; raise Unauthenticated for a claim of the wrong shape."""
    try:
        expert_id = claims.get("expert_id")
        return Principal(
            subject=_subject(claims),
            areas=frozenset(_texts(claims, "areas")),
            roles=frozenset(_texts(claims, "roles")),
            units=frozenset(UUID(unit) for unit in _texts(claims, "units")),
            expert_id=UUID(expert_id) if expert_id else None,
        )
    except (ValueError, TypeError, AttributeError) as problem:
        raise Unauthenticated(f"a claim of the token has the wrong shape: {problem}") from problem


def _texts(claims: dict[str, Any], name: str) -> list[str]:
    values = claims.get(name) or []
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise TypeError(f"{name} is {values!r}, expected a list of strings")
    return values
