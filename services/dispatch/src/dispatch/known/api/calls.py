"""Who calls: the chassis' call, as the person that dispatch's rules speak of."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Annotated
from uuid import NAMESPACE_URL, UUID

from fastapi import Depends, Header, Query, Response

from chassis.database import Tx
from chassis.failures import Invalid
from chassis.http import Answer, Call, allow, place_of
from chassis.ids import derived_id
from dispatch.known import store
from dispatch.known.domain import local_times
from dispatch.known.handlers.asked import Asked
from dispatch.words.identities import AreaId, ExpertId, PersonId, UnitId
from dispatch.words.refusal import Refusal
from dispatch.words.speakers import Role, Speaker

ByWorker = Annotated[Call, Depends(allow("coordinator", "orderer"))]
ByCoordinator = Annotated[Call, Depends(allow("coordinator"))]
ByExpert = Annotated[Call, Depends(allow("expert"))]
ByAnyone = Annotated[Call, Depends(allow("coordinator", "orderer", "expert"))]

IfMatch = Annotated[
    str | None,
    Header(description="ETag of the order that the change was decided on; 412 when it has changed since"),
]
After = Annotated[str | None, Query(max_length=300, description="Cursor: `next` of the page before")]
LIMIT_DEFAULT = 50


def speaker(call: Call) -> Speaker:
    """Return the person who calls."""
    principal = call.principal
    return Speaker(
        person_id=person_id(principal.subject),
        roles=frozenset(Role(role) for role in principal.roles if role in set(Role)),
        units=frozenset(UnitId(unit) for unit in principal.units),
        expert_id=None if principal.expert_id is None else ExpertId(principal.expert_id),
    )


def person_id(subject: str) -> PersonId:
    """Return the person's id: the token's subject when it is a UUID, else one derived from it."""
    try:
        return PersonId(UUID(subject))
    except ValueError:
        return PersonId(derived_id(NAMESPACE_URL, f"kokemus:person:{subject}"))


def asked(call: Call, if_match: str | None = None) -> Asked:
    """Return what a handler needs to know of the call."""
    expected = None if if_match is None or if_match.strip() == "*" else if_match.strip().strip('"')
    return Asked(
        area=AreaId(call.area), speaker=speaker(call), now=call.now, cause=call.cause, expected_etag=expected
    )


async def once(call: Call, work: Callable[[Tx], Awaitable[Answer]], *, key_required: bool = True) -> Response:
    """Do the work as the chassis does; a refusal tells its moments as the clocks of the area show them."""
    try:
        return await call.once(work, key_required=key_required)
    except Refusal as refusal:
        if refusal.names_moments:
            async with call.transaction() as tx:
                area = await store.area_of(tx, AreaId(call.area))
            if area is not None:
                refusal.retell(partial(local_times.shown, zone=area.zone))
        raise


def id_after(cursor: str | None) -> UUID | None:
    """Return the id that a page ended with; raise Invalid for a cursor of another list."""
    place = place_of(cursor)
    try:
        return None if place is None else UUID(place)
    except ValueError as problem:
        raise Invalid(f"cursor {cursor!r} is not one of this list; start without `after`") from problem
