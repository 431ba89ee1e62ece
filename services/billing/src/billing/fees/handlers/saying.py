"""What all handlers that judge share: heard events in billing's words, decisions kept and said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from billing.calendar import is_banking_day
from billing.fees import wire
from billing.fees.domain.book import Assessed, Book, Saying
from billing.fees.domain.happenings import Happening
from billing.fees.store import books
from chassis import outbox
from chassis.database import Tx
from chassis.ears import Heard
from chassis.failures import Refusal, Unprocessable
from chassis.ids import derived_id
from chassis.outbox import Cause

Said = Sequence[tuple[Cause, Saying]]


def new_book() -> Book:
    """Return an empty book that names lines after their cause and counts Finnish banking days."""
    return Book(name_of=derived_id, is_business_day=is_banking_day)


def heard_as(batch: Sequence[Heard[Any]]) -> list[tuple[Cause, Happening]]:
    """Return events in billing's words, each happening with its cause; Unprocessable for a code not known."""
    try:
        return [
            (heard.cause, happening)
            for heard in batch
            for happening in wire.happenings(heard.area, heard.body, at=heard.at)
        ]
    except Refusal as refusal:
        raise Unprocessable(str(refusal)) from refusal


def taken(book: Book, happenings: Sequence[tuple[Cause, Happening]]) -> Said:
    """Return what is to be said after a book has taken these; Unprocessable for what can never be."""
    try:
        return [(cause, saying) for cause, happening in happenings for saying in book.take(happening)]
    except Refusal as refusal:
        raise Unprocessable(str(refusal)) from refusal


async def keep_and_say(tx: Tx, book: Book, said: Said, *, at: datetime) -> None:
    """Keep what a book changed, and say what was decided, each with its cause."""
    await books.keep(tx, book)
    lines = [
        (line, cause.event_id)
        for cause, saying in said
        if isinstance(saying, Assessed)
        for line in saying.lines
    ]
    await books.add_lines(tx, lines, at=at)
    for cause, saying in said:
        because = _within(cause, str(saying.session.order_id))
        await outbox.append(tx, wire.announced(saying), at=at, because=because)


def _within(cause: Cause, story: str) -> Cause:
    """Return the cause as part of the order's story, also when an agreement or a policy was the cause."""
    if cause.correlation_id == story:
        return cause
    return Cause(story, cause.event_id, cause.traceparent, cause.tracestate)
