"""What the sample says and hears, and the rows it keeps."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

import msgspec

from chassis.database import Tx
from chassis.failures import Refused, Unprocessable
from chassis.hearing import Heard
from chassis.outbox import Cause, append

AREA = "ita-uusimaa"
NEVER_WORKS = "impossible"
"""The word whose events can never be taken in."""


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """A word was counted for the `number`th time."""

    word: str
    number: int


class Tallied(msgspec.Struct, frozen=True, kw_only=True):
    """The ear has taken in `number` counts of a word."""

    word: str
    number: int


Fact = TypeVar("Fact", Counted, Tallied)


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One event ready for the outbox."""

    topic: str
    key: str
    type: str
    schema: str
    area: str
    subject: str
    sequence: int
    data: bytes


class TooLong(Refused):
    """The word has more letters than a word has."""


def said(fact: Counted | Tallied, *, topic: str, area: str) -> Said:
    """Return the message of a fact: the word is the aggregate, its number the version."""
    name = type(fact).__name__
    return Said(
        topic=topic,
        key=f"{area}:{fact.word}",
        type=f"sample.{name}.v1",
        schema=f"urn:kokemus:schema:sample.{name}.v1",
        area=area,
        subject=fact.word,
        sequence=fact.number,
        data=msgspec.json.encode(fact),
    )


READS = {"sample.Counted.v1": msgspec.json.Decoder(Counted).decode}

_NEXT_COUNT = """
    INSERT INTO word (area_id, word, number) VALUES ($1, $2, 1)
    ON CONFLICT (area_id, word) DO UPDATE SET number = word.number + 1 RETURNING number
"""
_NEXT_TALLY = """
    INSERT INTO tally (area_id, word, number) VALUES ($1, $2, 1)
    ON CONFLICT (area_id, word) DO UPDATE SET number = tally.number + 1 RETURNING number
"""
_ENTRY = "INSERT INTO entry (area_id, consumer, word, number, event_id) VALUES ($1, $2, $3, $4, $5)"


async def count(tx: Tx, word: str, *, area: str, topic: str, at: datetime, because: Cause) -> int:
    """Count a word once more and say so; return how often it has been counted."""
    if len(word) > 60:  # noqa: PLR2004 - the longest Finnish word has 61
        raise TooLong(f"{word[:20]}… has {len(word)} letters, expected at most 60", letters=len(word))
    number: int = await tx.fetchval(_NEXT_COUNT, area, word)
    await append(tx, said(Counted(word=word, number=number), topic=topic, area=area), at=at, because=because)
    return number


async def tally(tx: Tx, heard: Heard[Counted], *, consumer: str, topic: str) -> None:
    """Take one count in; raise Unprocessable for the word that never works."""
    word = heard.body.word
    if word == NEVER_WORKS:
        raise Unprocessable(f"{word!r} is never tallied")
    number: int = await tx.fetchval(_NEXT_TALLY, heard.area, word)
    await tx.execute(_ENTRY, heard.area, consumer, word, heard.body.number, heard.event_id)
    message = said(Tallied(word=word, number=number), topic=topic, area=heard.area)
    await append(tx, message, at=heard.at, because=heard.cause)
