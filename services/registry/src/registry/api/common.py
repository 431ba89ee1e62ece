"""What all of registry's endpoints share: who may ask, why somebody reads, days, pages."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Depends, Header, Query, Request
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from chassis.failures import Forbidden, Invalid
from chassis.http import Call, allow, expect_version, page, place_of
from registry.domain.people import Contact
from registry.domain.people import contact as contact_of
from registry.handlers.asking import Asked
from registry.handlers.loading import VersionCheck
from registry.store import Reading

LIMIT_DEFAULT = 50
ITEMS_MAX = 100
"""Items of a list in a body: more than there are topics or languages anybody speaks."""
PURPOSE_MIN, PURPOSE_MAX = 3, 200
Item = TypeVar("Item")
_DAY = re.compile(r"2[01]\d\d-\d\d-\d\d")
"""The years 2000 to 2199: any other is a typing mistake."""
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
"""PostgreSQL keeps no NUL, and half a surrogate pair is no character."""

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


class Body(BaseModel):
    """A request body; a field that nobody knows is refused, not passed over."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _holds_text_that_can_be_kept(cls, value: object) -> object:
        if any(_UNKEEPABLE.search(text) for text in _texts(value)):
            message = "a text holds a NUL or half a surrogate pair; expected characters that can be kept"
            raise ValueError(message)
        return value


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _texts(name)
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _day(value: object) -> object:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return value
    message = "expected a day from the year 2000 on as YYYY-MM-DD, such as 2026-12-31"
    raise ValueError(message)


Day = Annotated[date, BeforeValidator(_day)]
Codes = Annotated[list[str], Field(max_length=ITEMS_MAX)]
Text = Annotated[str, Field(max_length=2000)]


class ContactBody(Body):
    """Where messages to a person go."""

    email: str = Field(examples=["aino.esimerkki@example.invalid"])
    language: str = Field(examples=["fi"], description="ISO 639-1")

    def value(self) -> Contact:
        """Return the checked contact."""
        return contact_of(self.email, speaks=self.language)


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
