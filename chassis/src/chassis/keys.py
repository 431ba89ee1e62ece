"""Keys: an issuer's public keys, fetched when first needed and kept for a while."""

from __future__ import annotations

import asyncio
from time import monotonic

import httpx
import jwt

from chassis.failures import Unauthenticated, Unavailable
from chassis.logging import Log

KEYS_FRESH_SECONDS = 300
KEYS_STALE_SECONDS = 3600
"""Keys that are known serve so long when the issuer does not answer."""
KEYS_PAUSE_SECONDS = 5
"""An issuer that has not helped (an unknown key id, no answer) is asked again after this long."""
FETCH_SECONDS = 5

log = Log("chassis.keys")


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
