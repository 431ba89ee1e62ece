"""HTTP: who asks, for which area, in which role; once per Idempotency-Key; answers encoded once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any, TypeVar, get_type_hints
from uuid import UUID

import msgspec
from fastapi import Depends, Header, Request, Response
from pydantic import BaseModel

from chassis import emergency, readings, repeats, rights
from chassis.acts import Act
from chassis.asked import Asked
from chassis.auth import Principal
from chassis.database import Tx
from chassis.failures import Forbidden, Invalid, Refusal, Refused, Unauthenticated
from chassis.faults import point
from chassis.noting import CALLER
from chassis.queries import refuse_unknown

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])
KEY_MAX = 200
"""Characters of an Idempotency-Key."""


def encodable(value: Any) -> Any:  # noqa: ANN401 - whatever msgspec does not know
    """Return something msgspec can encode for a value that it cannot."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="python")
    if isinstance(value, frozenset | set):
        return sorted(value)
    return str(value)


_encode = msgspec.json.Encoder(enc_hook=encodable).encode


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answers."""

    body: Any
    status: int = 200
    location: str | None = None
    etag: str | None = None

    def response(self) -> Response:
        """Return it as an HTTP response."""
        return Response(
            _encode(self.body), self.status, headers=self.headers(), media_type="application/json"
        )

    def headers(self) -> dict[str, str]:
        """Return the headers it sets."""
        named = {"Location": self.location, "ETag": self.etag}
        return {name: value for name, value in named.items() if value is not None}


class Call:
    """One request by somebody known, for one area."""

    def __init__(
        self, request: Request, principal: Principal, area: str, act: Act, unless: Refused | None = None
    ) -> None:
        self.principal = principal
        self.area = area
        self._request = request
        self._context = request.app.state.context
        self.now: datetime = self._context.clock.now()
        self.asked = Asked(
            area, principal, self.now, act, self._purpose, self._expected(), is_settled=False, unless=unless
        )

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """Give a transaction on the area of the path; raise RightsEnded for who no longer may do this there."""
        only_then = self.asked.unless is not None
        also = (emergency.looking_for if only_then else rights.looking_for)(self.asked)
        async with self._context.database.transaction({self.area}, looking_for=also) as tx:
            self.asked = (
                emergency.settled(tx, self.asked) if only_then else await rights.settled(tx, self.asked)
            )
            self.principal = self.asked.by
            yield tx
            point("http.before_commit")
        point("http.after_commit")

    async def once(
        self,
        work: Callable[[Tx], Awaitable[Answer]],
        *,
        within: Callable[[Tx], Awaitable[object]] | None = None,
    ) -> Response:
        """Do the work once for the request's Idempotency-Key and give the same answer to every repeat.

        `within` refuses, as the work does, whoever does not reach what is asked about. It is asked before an answer
        is given again: since the first time a unit may have been taken from the person. Raise Invalid when the key
        is missing, unless the route is `repeatable`, or was used for another request.
        """
        assert within is not None or self.asked.act.is_for_the_area, (
            f"{self.asked.act} reaches less than the area: say how a repeat is found to be within reach"
        )
        key = self._request.headers.get("Idempotency-Key")
        if key is None and needs_no_key(self._request.scope["endpoint"]):
            async with self.transaction() as tx:
                return (await work(tx)).response()
        if key is None or not 0 < len(key) <= KEY_MAX:
            error = wrong_key(self._request)
            raise Invalid(f"header {error['where'].partition('.')[2]} {error['message']}", errors=[error])
        fingerprint = await self._fingerprint()
        async with self.transaction() as tx:
            place = (self.area, self.principal.subject, key)
            if not await repeats.first(tx, place, fingerprint):
                if within is not None:
                    await within(tx)
                return await repeats.again(tx, place, fingerprint)
            answer = await work(tx)
            response = answer.response()
            await repeats.keep(tx, place, (answer.status, answer.headers(), bytes(response.body)))
            return response

    async def log_reads(self, tx: Tx, what: str, *, about: Iterable[UUID]) -> None:
        """Write down that this person read this of these people."""
        await readings.log_reads(tx, self.asked, what, about=about)

    def _purpose(self) -> str:
        given = self._request.headers.get("X-Purpose") or self._request.query_params.get("purpose") or ""
        return given.strip()

    def _expected(self) -> frozenset[str] | None:
        """Return the versions that If-Match names (RFC 9110 §13.1.1); None when it names none, or any."""
        tags = {tag.strip() for tag in self._request.headers.get("If-Match", "*").split(",")}
        return None if "*" in tags else frozenset(tag.strip('"') for tag in tags)

    async def _fingerprint(self) -> bytes:
        scope, body = self._request.scope, await self._request.body()
        asked = f"{scope['method']} {scope['path']}?".encode() + scope["query_string"]
        return sha256(asked + b"\n" + body).digest()


def repeatable(endpoint: Endpoint) -> Endpoint:
    """Mark a route whose repeat changes nothing: an Idempotency-Key is welcome there and not asked for."""
    endpoint.__dict__["repeatable"] = True
    return endpoint


def needs_no_key(endpoint: object) -> bool:
    """Tell whether a route is marked as repeatable: what is described is what `once` does."""
    return getattr(endpoint, "repeatable", False)


def lacks_key(request: Request) -> bool:
    """Tell whether a request needs an Idempotency-Key and has none that serves."""
    endpoint = request.scope.get("endpoint")
    if request.method != "POST" or endpoint is None or needs_no_key(endpoint):
        return False
    key = request.headers.get("Idempotency-Key", "")
    return Call in get_type_hints(endpoint).values() and not 0 < len(key) <= KEY_MAX


def wrong_key(request: Request) -> dict[str, str]:
    """Return what is wrong with a request's Idempotency-Key, as one of the errors of a request."""
    found = "missing" if request.headers.get("Idempotency-Key") is None else "empty or too long"
    return {
        "where": "header.Idempotency-Key",
        "message": f"is {found}, expected 1 to {KEY_MAX} characters of your choice; send the same one when you"
        " repeat the request",
    }


def bearer(request: Request) -> str:
    """Return the request's bearer token (RFC 6750); raise Unauthenticated when there is none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated("no bearer token; send `Authorization: Bearer …`")
    return token.strip()


async def signed_in(request: Request) -> Principal:
    """Return who asks; raise Unauthenticated when nobody known does."""
    principal: Principal = await request.app.state.context.verifier.principal(bearer(request))
    request.scope[CALLER] = principal.subject
    refuse_unknown(request)
    return principal


def may(act: Act) -> Callable[..., Awaitable[Call]]:
    """Return a dependency that gives the `Call` of somebody who may do this in the path's area.

    An operator's who may read it in an emergency only is judged as the transaction begins (`emergency`).
    """

    async def call(request: Request, area: str, principal: Annotated[Principal, Depends(signed_in)]) -> Call:
        operator = emergency.operating(principal, area)
        if operator is not None and act.everywhere and area not in principal.areas:
            principal = operator
        try:
            principal.check(area)
            act.check(principal.roles)
        except Forbidden as no:
            if operator is None or not emergency.may_open(act, request.method):
                raise
            return Call(request, operator, area, act, unless=no)
        return Call(request, request.app.state.demands.met(principal, area, act), area, act)

    call.__dict__["roles"] = act.roles
    call.__dict__["act"] = act
    return call


def edits(act: Act) -> Callable[..., Awaitable[Call]]:
    """Return a dependency as `may` does, for a change of what somebody has read: it names the version (428).

    The handler compares it: `Asked.expect`.
    """

    async def call(
        allowed: Call = Depends(may(act)),  # noqa: B008 - an annotation is text, and knows no `act`
        if_match: Annotated[
            str | None,
            Header(
                alias="If-Match",
                description="ETag of what you read and decided on, or several; `*`: whatever it is now",
            ),
        ] = None,
    ) -> Call:
        if if_match is None:
            raise Refusal(
                "version-needed",
                "header If-Match is missing; send the ETag of what you read and decided on",
                status=428,
            )
        return allowed

    call.__dict__["edits"] = True
    return call


def etag(version: int) -> str:
    """Return the entity tag of a version."""
    return f'"{version}"'
