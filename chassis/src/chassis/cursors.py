"""Cursors: where a page of a list ended, as an opaque text that serves that list only.

A cursor names its list and the values that the list is ordered by. It carries no right: what a page may show is
asked again each time; so it is checked, and not signed.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

import msgspec
from fastapi import Query
from pydantic import Field

from chassis.failures import Invalid

CURSOR_MAX = 300
"""Characters; a month, a moment and an id are fewer than half."""
LIMIT_DEFAULT, LIMIT_MAX = 50, 200

Limit = Annotated[int, Field(ge=1, le=LIMIT_MAX), Query(description="Items on a page")]
After = Annotated[str | None, Query(max_length=CURSOR_MAX, description="Cursor: `next` of the page before")]

Place = TypeVar("Place", bound=tuple[object, ...])
Item = TypeVar("Item")

_FIRST, _LAST = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)
"""What any zone can show and any database can keep."""
_COUNT_BITS = 63
"""A number that the database counts."""


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        message = "a moment has an offset"
        raise ValueError(message)
    if not _FIRST <= moment <= _LAST:
        message = "a moment lies within the years 1 to 9999"
        raise ValueError(message)
    return moment.astimezone(UTC)


def _text(text: str) -> str:
    if "\x00" in text:
        message = "a text has no NUL"
        raise ValueError(message)
    return text


def _counted(text: str) -> int:
    number = int(text)
    if number.bit_length() > _COUNT_BITS:
        message = "a number that is counted has 63 bits"
        raise ValueError(message)
    return number


_READ: dict[type, Callable[[str], object]] = {
    str: _text,
    UUID: UUID,
    datetime: _moment,
    int: _counted,
}


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Some of a list's items, and the cursor of those that follow; None: these were the last."""

    items: Sequence[Item]
    next: str | None


class Cursor(Generic[Place]):
    """The cursors of one list, each a place in its order: values of the kinds named, e.g. (datetime, UUID)."""

    def __init__(self, of: str, *kinds: type) -> None:
        self._of = of
        self._kinds = kinds

    def at(self, place: Place) -> str:
        """Return the cursor of a place."""
        said = [value.isoformat() if isinstance(value, datetime) else str(value) for value in place]
        return base64.urlsafe_b64encode(msgspec.json.encode([self._of, *said])).decode().rstrip("=")

    def place(self, cursor: str | None) -> Place | None:
        """Return the place that a cursor stands for; raise Invalid for one that this list never gave."""
        if cursor is None:
            return None
        try:
            found = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
            return self._read(found)
        except (ValueError, OverflowError, msgspec.MsgspecError) as problem:
            raise Invalid(
                f"cursor {cursor[:80]!r} is not one of this list; start without `after`"
            ) from problem

    def _read(self, found: bytes) -> Place:
        """Return the place that was written; raise ValueError, among others, for what is none of this list's."""
        of, *said = msgspec.json.decode(found, type=list[str])
        if of != self._of:
            raise ValueError(of)
        values: Any = tuple(_READ[kind](text) for kind, text in zip(self._kinds, said, strict=True))
        return values  # type: ignore[no-any-return]  # as the kinds say

    def page(self, found: Sequence[Item], limit: int, place: Callable[[Item], Place]) -> Page[Item]:
        """Return one page of what was fetched with `limit + 1`."""
        shown = found[:limit]
        return Page(shown, self.at(place(shown[-1])) if len(found) > limit else None)
