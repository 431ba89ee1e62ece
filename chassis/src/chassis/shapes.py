"""What requests are made of: bodies without a field that nobody knows, numbers that are numbers, days and moments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, GetCoreSchemaHandler, model_validator
from pydantic_core import CoreSchema

_DAY = re.compile(r"2[01]\d\d-\d\d-\d\d")
"""The years 2000 to 2199: any other is a typing mistake."""
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
"""PostgreSQL keeps no NUL, and half a surrogate pair is no character."""
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?([Zz]|[+-]\d\d:\d\d)?")
_LOOSE = frozenset({"int", "float", "bool"})
"""What pydantic would make of texts, of each other, and of 5.0."""
_NO_SCHEMA = frozenset({"metadata", "default", "serialization"})


def _be_strict(schema: Any) -> None:  # noqa: ANN401 - any part of a schema
    """Make every number in a schema one that is not guessed at."""
    if isinstance(schema, dict):
        if schema.get("type") in _LOOSE:
            schema["strict"] = True
        for name, part in schema.items():
            if name not in _NO_SCHEMA:
                _be_strict(part)
    elif isinstance(schema, list | tuple):
        for part in schema:
            _be_strict(part)


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


class Body(BaseModel):
    """A request's body, or a part of one, as it was sent: nothing is taken for what it is not.

    A field that nobody knows is refused, and so are `true`, "5" and 5.0 where a whole number is expected.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401 - pydantic's hook
        """Return what pydantic checks by, every number in it strict: JSON knows numbers and texts apart."""
        schema = handler(source)
        _be_strict(handler.resolve_ref_schema(schema))
        return schema

    @model_validator(mode="before")
    @classmethod
    def _holds_text_that_can_be_kept(cls, value: object) -> object:
        if any(_UNKEEPABLE.search(text) for text in _texts(value)):
            message = "a text holds a NUL or half a surrogate pair; expected characters that can be kept"
            raise ValueError(message)
        return value


def _day(value: object) -> object:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return value
    message = "expected a day from the year 2000 on as YYYY-MM-DD, such as 2026-12-31"
    raise ValueError(message)


Day = Annotated[date, BeforeValidator(_day)]
"""A day in a request, as ISO 8601 writes it."""


def _instant(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not (found := _RFC3339.fullmatch(value)):
        message = "expected a time as RFC 3339 with an offset, such as 2026-10-14T15:00:00+03:00"
        raise ValueError(message)
    if not found.group(3):
        message = "the time has no offset; write which one is meant, such as 2026-10-14T15:00:00+03:00"
        raise ValueError(message)
    return datetime.fromisoformat(value.upper().replace(" ", "T"))


Instant = Annotated[datetime, BeforeValidator(_instant)]
"""A moment in a request: RFC 3339 with an offset, which is kept as it was sent."""
