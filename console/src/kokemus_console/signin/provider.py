"""The identity provider: OpenID Connect's authorization code flow with PKCE, as a confidential client.

OpenID Connect Core 1.0 §3.1, RFC 7636 (PKCE), RFC 9207 (the issuer named in the answer), RP-Initiated Logout 1.0.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from time import monotonic
from typing import Any
from urllib.parse import urlencode

import httpx2
import jwt
import msgspec
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.httpx_client import AsyncOAuth2Client

from chassis.auth import LEEWAY_SECONDS, KeySet
from chassis.failures import Unauthenticated, Unavailable
from chassis.logging import Log
from kokemus_console.settings import Settings

SCOPE = "openid profile offline_access"
FETCH_SECONDS = 3
"""Somebody waits, and a connection of the database may."""
ASKED_AGAIN_SECONDS = 5
"""A provider that did not answer is left alone for so long."""
DESCRIBED_SECONDS = 3600
"""How long what the provider says of itself is believed."""

log = Log("console.signin")


class Away(Exception):
    """The provider does not answer, or not as OpenID Connect has it."""


class NotSignedIn(Exception):
    """The provider said no, or its answer cannot be believed."""


class Tokens(msgspec.Struct, frozen=True):
    """What the provider gave for one person."""

    access: str
    refresh: str | None
    identity: str
    name: str


@dataclass(frozen=True, slots=True)
class Errand:
    """What is remembered while somebody is at the provider."""

    state: str
    nonce: str
    verifier: str


class Provider:
    """One identity provider, asked over HTTP."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._issuer = str(settings.oidc_issuer).rstrip("/")
        self._back = f"{settings.base_url}/signed-in"
        self._described: dict[str, Any] = {}
        self._described_at = self._asked_at = float("-inf")
        self._lock = asyncio.Lock()

    async def address(self, errand: Errand, *, language: str) -> str:
        """Return where to send somebody who wants to sign in; raise Away when the provider does not answer."""
        endpoint = (await self._description())["authorization_endpoint"]
        async with self._client() as client:
            url, _ = client.create_authorization_url(
                endpoint,
                state=errand.state,
                nonce=errand.nonce,
                code_verifier=errand.verifier,
                ui_locales=language,
            )
        return str(url)

    async def tokens(self, errand: Errand, answer: dict[str, str]) -> Tokens:
        """Return the tokens for the code that somebody came back with; raise NotSignedIn or Away."""
        if answer.get("state") != errand.state:
            raise NotSignedIn("the answer belongs to another sign-in")
        announced = (await self._description()).get("authorization_response_iss_parameter_supported", False)
        if answer.get("iss", "" if announced else self._issuer).rstrip("/") != self._issuer:
            raise NotSignedIn("the answer is another issuer's")
        if "error" in answer or "code" not in answer:
            raise NotSignedIn(answer.get("error", "no code"))
        told = await self._asked(
            "fetch_token", grant_type="authorization_code", code=answer["code"], code_verifier=errand.verifier
        )
        claims = await self._claims(told.get("id_token", ""))
        if claims.get("nonce") != errand.nonce:
            raise NotSignedIn("the identity token is of another sign-in")
        return Tokens(
            told["access_token"],
            told.get("refresh_token"),
            told["id_token"],
            str(claims.get("name") or claims["sub"]),
        )

    async def renewed(self, tokens: Tokens) -> Tokens:
        """Return new tokens for those that are about to expire; raise NotSignedIn or Away."""
        if tokens.refresh is None:
            raise NotSignedIn("there is nothing to renew with")
        told = await self._asked("refresh_token", refresh_token=tokens.refresh)
        return Tokens(
            told["access_token"], told.get("refresh_token", tokens.refresh), tokens.identity, tokens.name
        )

    async def goodbye(self, tokens: Tokens) -> str:
        """Return where to send somebody who signs out, so that the provider forgets them too."""
        endpoint = (await self._description()).get("end_session_endpoint")
        if endpoint is None:
            return f"{self._settings.base_url}/goodbye"
        told = {
            "id_token_hint": tokens.identity,
            "client_id": self._settings.oidc_client_id,
            "post_logout_redirect_uri": f"{self._settings.base_url}/goodbye",
        }
        return f"{endpoint}?{urlencode(told)}"

    def _client(self) -> AsyncOAuth2Client:
        return AsyncOAuth2Client(
            self._settings.oidc_client_id,
            self._settings.oidc_client_secret.get_secret_value(),
            scope=SCOPE,
            redirect_uri=self._back,
            code_challenge_method="S256",
            timeout=FETCH_SECONDS,
        )

    async def _asked(self, how: str, **what: str) -> dict[str, Any]:
        endpoint = (await self._description())["token_endpoint"]
        try:
            async with self._client() as client:
                told: dict[str, Any] = await getattr(client, how)(endpoint, **what)
        except OAuthError as no:
            raise NotSignedIn(str(no.error)) from no
        except (httpx2.HTTPError, ValueError) as problem:
            raise Away(f"{type(problem).__name__}: {problem}") from problem
        if "access_token" not in told:
            raise NotSignedIn("no access token was given")
        return told

    async def _description(self) -> dict[str, Any]:
        async with self._lock:
            is_old = monotonic() - self._described_at > DESCRIBED_SECONDS
            if is_old and monotonic() - self._asked_at > ASKED_AGAIN_SECONDS:
                self._asked_at = monotonic()
                await self._describe()
        if not self._described:
            raise Away("the provider has not said yet where it is to be asked")
        return self._described

    async def _describe(self) -> None:
        """Ask the provider who it is; what it said before serves on when it does not answer."""
        try:
            async with httpx2.AsyncClient(timeout=FETCH_SECONDS) as client:
                told = await client.get(f"{self._issuer}/.well-known/openid-configuration")
            described = told.raise_for_status().json()
            issuer, keys = described["issuer"].rstrip("/"), KeySet(described["jwks_uri"])
        except (httpx2.HTTPError, ValueError, KeyError, AttributeError) as problem:
            log.warning("signin.not_described", reason=f"{type(problem).__name__}: {problem}"[:300])
            return
        if issuer != self._issuer:
            log.warning("signin.not_described", reason=f"it says that it is {issuer}"[:300])
            return
        self._described, self._described_at, self._keys = described, monotonic(), keys

    async def _claims(self, identity: str) -> dict[str, Any]:
        """Return what an identity token says, checked (OpenID Connect Core §3.1.3.7)."""
        try:
            key = await self._keys.key(jwt.get_unverified_header(identity).get("kid", ""))
            claims: dict[str, Any] = jwt.decode(
                identity,
                key,
                algorithms=list(self._settings.oidc_algorithms),
                audience=self._settings.oidc_client_id,
                issuer=[self._issuer, self._issuer + "/"],
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iat", "iss", "aud", "sub"]},
            )
        except (jwt.PyJWTError, Unauthenticated) as problem:
            raise NotSignedIn(f"the identity token cannot be believed: {type(problem).__name__}") from problem
        except Unavailable as problem:
            raise Away(str(problem)) from problem
        return claims
