"""The identity provider: OpenID Connect's authorization code flow with PKCE, as a confidential client.

OpenID Connect Core 1.0 §3.1, RFC 7636 (PKCE), RFC 9207 (the issuer named in the answer), RP-Initiated Logout 1.0.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any
from urllib.parse import urlencode

import httpx2
import jwt
import msgspec
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.httpx_client import AsyncOAuth2Client

from chassis.auth import LEEWAY_SECONDS
from chassis.failures import Unauthenticated, Unavailable
from chassis.keys import KeySet
from chassis.logging import Log
from kokemus_console.settings import PLATFORM, Settings, SignIn

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
    signed_in_at: float = 0.0
    """When the person last showed the provider who they are, seconds since 1970."""
    provider: str = PLATFORM
    """Whose they are, by its name here: renewed and ended there."""
    asked: tuple[str, ...] = ()
    """For which `acr` the provider was asked."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What is remembered while somebody is at the provider."""

    state: str
    nonce: str
    verifier: str


class Provider:
    """One identity provider, asked over HTTP."""

    def __init__(self, it: SignIn, settings: Settings) -> None:
        self.it = it
        self._issuer, self._inside = it.issuer, it.inside
        self._base_url, self._algorithms = settings.base_url, list(settings.oidc_algorithms)
        # An address of its own: another provider's answer does not come here (RFC 9700 §4.4.2).
        self._back = f"{settings.base_url}/signed-in" + ("" if it.name == PLATFORM else f"/{it.name}")
        self._described: dict[str, Any] = {}
        self._described_at = self._asked_at = float("-inf")
        self._lock = asyncio.Lock()

    async def address(
        self, errand: Errand, *, language: str, anew: bool = False, acr: Sequence[str] = ()
    ) -> str:
        """Return where to send somebody who wants to sign in; raise Away when the provider does not answer.

        `anew`: they show who they are once more, though the provider still knows them (max_age). `acr`: as surely as
        one of these, which a provider may not do (OpenID Connect Core §3.1.2.1): what it gave is looked at.
        """
        endpoint = (await self._description())["authorization_endpoint"]
        async with self._client(self.it.scope) as client:
            url, _ = client.create_authorization_url(
                endpoint,
                state=errand.state,
                nonce=errand.nonce,
                code_verifier=errand.verifier,
                ui_locales=language,
                **({"max_age": "0"} if anew else {}),
                **({"acr_values": " ".join(acr)} if acr else {}),
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
            float(claims.get("auth_time") or claims["iat"]),
            self.it.name,
        )

    async def renewed(self, tokens: Tokens) -> Tokens:
        """Return new tokens for those that are about to expire; raise NotSignedIn or Away."""
        if tokens.refresh is None:
            raise NotSignedIn("there is nothing to renew with")
        told = await self._asked("refresh_token", refresh_token=tokens.refresh)
        return msgspec.structs.replace(
            tokens, access=told["access_token"], refresh=told.get("refresh_token", tokens.refresh)
        )

    async def goodbye(self, tokens: Tokens) -> str:
        """Return where to send somebody who signs out, so that the provider forgets them too."""
        endpoint = (await self._description()).get("end_session_endpoint")
        if endpoint is None:
            return f"{self._base_url}/goodbye"
        told = {
            "id_token_hint": tokens.identity,
            "client_id": self.it.client_id,
            "post_logout_redirect_uri": f"{self._base_url}/goodbye",
        }
        return f"{endpoint}?{urlencode(told)}"

    def _from_inside(self, address: str) -> str:
        """Return where this process itself finds what the provider names by its outward name."""
        return (
            self._inside + address.removeprefix(self._issuer) if address.startswith(self._issuer) else address
        )

    def _client(self, scope: str | None = None) -> AsyncOAuth2Client:
        """Return a client; only who signs in asks for a scope: a refresh is for what was granted (RFC 6749 §6)."""
        return AsyncOAuth2Client(
            self.it.client_id,
            self.it.client_secret.get_secret_value(),
            scope=scope,
            redirect_uri=self._back,
            code_challenge_method="S256",
            timeout=FETCH_SECONDS,
        )

    async def _asked(self, how: str, **what: str) -> dict[str, Any]:
        endpoint = self._from_inside((await self._description())["token_endpoint"])
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
                told = await client.get(f"{self._inside}/.well-known/openid-configuration")
            described = told.raise_for_status().json()
            issuer, keys = described["issuer"].rstrip("/"), KeySet(self._from_inside(described["jwks_uri"]))
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
                algorithms=self._algorithms,
                audience=self.it.client_id,
                issuer=[self._issuer, self._issuer + "/"],
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iat", "iss", "aud", "sub"]},
            )
        except (jwt.PyJWTError, Unauthenticated) as problem:
            raise NotSignedIn(f"the identity token cannot be believed: {type(problem).__name__}") from problem
        except Unavailable as problem:
            raise Away(str(problem)) from problem
        return claims
