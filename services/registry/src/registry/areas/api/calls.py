"""Who calls and why: the chassis' call as the cause, the reader and the page that registry speaks of."""

from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Depends, Header, Query, Request

from chassis.failures import Forbidden, Invalid
from chassis.http import Call, allow, expect_version, page, place_of
from registry.areas.handlers.asking import Asked
from registry.areas.handlers.loading import VersionCheck
from registry.areas.store import Reading

LIMIT_DEFAULT = 50
PURPOSE_MIN, PURPOSE_MAX = 3, 200
Item = TypeVar("Item")

Coordinator = Annotated[Call, Depends(allow("coordinator"))]
Opener = Annotated[Call, Depends(allow("coordinator", "operator"))]
Anybody = Annotated[
    Call, Depends(allow("coordinator", "orderer", "expert", "billing_clerk", "operator", "partner"))
]
Worker = Annotated[Call, Depends(allow("coordinator", "orderer", "billing_clerk", "operator"))]
ExpertOrCoordinator = Annotated[Call, Depends(allow("coordinator", "expert"))]

After = Annotated[str | None, Query(description="Cursor: `next` of the page before", max_length=200)]
Because = Annotated[
    str | None, Header(alias="X-Purpose", description="Why you read personal data; kept in the read log")
]
BecauseQuery = Annotated[str | None, Query(alias="purpose", description="The same as X-Purpose")]


def asked(call: Call, story: object) -> Asked:
    """Return the request as the cause of events of that story: the aggregate's id."""
    return Asked(area=call.area, at=call.now, because=call.cause(story))


def reading(call: Call, *given: str | None) -> Reading:
    """Return who reads and why; raise Invalid when no purpose is given."""
    purpose = next((text.strip() for text in given if text is not None), "")
    if not PURPOSE_MIN <= len(purpose) <= PURPOSE_MAX or not purpose.isprintable():
        raise Invalid(
            f"found a purpose of {len(purpose)} characters; expected one line of {PURPOSE_MIN} to"
            f" {PURPOSE_MAX}:"
            " every read of personal data is logged with its reason; send X-Purpose or query `purpose`",
        )
    return Reading(reader=call.principal.subject, purpose=purpose, at=call.now)


def reading_of_expert(call: Call, expert_id: UUID, *given: str | None) -> Reading:
    """Return who reads an expert's data and why; experts read their own, for which no purpose is needed."""
    if "coordinator" in call.principal.roles:
        return reading(call, *given)
    if call.principal.expert_id != expert_id:
        raise Forbidden("found another expert's id; expected your own: experts read what is theirs")
    return reading(call, *given, "own data")


def version_check(request: Request) -> VersionCheck:
    """Return the check of a change against the version that the caller read (If-Match)."""
    return lambda version: expect_version(request, version)


def after_id(cursor: str | None) -> UUID | None:
    """Return the id that a cursor stands for; raise Invalid for one we never gave."""
    place = place_of(cursor)
    try:
        return None if place is None else UUID(place)
    except ValueError as problem:
        raise Invalid(
            f"found cursor {cursor!r}; expected one that was given; start without `after`"
        ) from problem


def paged(items: Sequence[Item], limit: int, key: Callable[[Item], UUID]) -> dict[str, object]:
    """Return a page of items that were fetched with one more than the limit."""
    return page(items, limit, lambda item: str(key(item)))
