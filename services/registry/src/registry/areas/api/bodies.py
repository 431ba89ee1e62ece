"""What bodies of requests hold: only what is known, and only what can be kept."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

ITEMS_MAX = 100
"""Items of a list in a body: more than there are topics or languages anybody speaks."""
_DAY = re.compile(r"2[01]\d\d-\d\d-\d\d")
"""The years 2000 to 2199: any other is a typing mistake."""
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
"""PostgreSQL keeps no NUL, and half a surrogate pair is no character."""


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
