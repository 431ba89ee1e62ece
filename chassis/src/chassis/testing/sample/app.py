"""Where the sample is put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel
from typing_extensions import TypedDict

from chassis.database import Tx
from chassis.hearing import Ear, one_by_one
from chassis.http import Answer, Call, Instant, PageLimit, allow, etag, page, place_of, repeatable
from chassis.outbox import Cause
from chassis.running import Context, Service
from chassis.settings import ServiceSettings
from chassis.testing.sample import words
from chassis.timers import Ring, Timer, set_timer


class SampleSettings(ServiceSettings):
    """What the sample can be told besides: where it speaks, and as whom it listens."""

    counted_topic: str = "sample.internal.word.v1"
    tallied_topic: str = "sample.internal.tally.v1"
    consumer: str = "sample.words"


class Word(BaseModel):
    """A word to be counted."""

    word: str


class Recount(BaseModel):
    """A word to be counted by itself, at a time."""

    word: str
    at: Instant


def ears(context: Context) -> Sequence[Ear]:
    """Return the one ear: Counted is tallied."""
    settings = context.settings
    tally = partial(words.tally, consumer=settings.consumer, topic=settings.tallied_topic)
    handle = one_by_one({words.Counted: tally})
    return [Ear(settings.counted_topic, settings.consumer, words.READS, handle)]


def rings(context: Context) -> Mapping[str, Ring]:
    """Return the one timer: a word is counted once more."""

    async def recount(tx: Tx, timer: Timer) -> None:
        because = Cause(timer.subject)
        topic = context.settings.counted_topic
        await words.count(tx, timer.subject, area=timer.area, topic=topic, at=timer.due_at, because=because)

    return {"recount": recount}


class CountedView(TypedDict):
    """A word and how often it was counted."""

    word: str
    number: int


class CountedPage(TypedDict):
    """Words in the order of the alphabet."""

    items: list[CountedView]
    next: str | None


class RecountView(TypedDict):
    """When a word will be counted by itself."""

    at: datetime


Counter = Annotated[Call, Depends(allow("coordinator"))]


def routers(context: Context) -> Sequence[APIRouter]:
    """Return what the sample answers over HTTP."""
    routes = APIRouter(prefix="/v1/areas/{area}", tags=["words"])
    topic = context.settings.counted_topic

    @routes.post("/words", status_code=201, response_model=CountedView)
    async def count_word(asked: Word, call: Counter) -> Response:
        async def work(tx: Tx) -> Answer:
            because = call.cause(asked.word)
            number = await words.count(
                tx, asked.word, area=call.area, topic=topic, at=call.now, because=because
            )
            place = f"/v1/areas/{call.area}/words/{asked.word}"
            body = {"word": asked.word, "number": number}
            return Answer(body, status=201, location=place, etag=etag(number))

        return await call.once(work)

    @routes.post("/recounts", status_code=202, response_model=RecountView)
    @repeatable
    async def recount(asked: Recount, call: Counter) -> Response:
        async def work(tx: Tx) -> Answer:
            await set_timer(tx, area=call.area, kind="recount", subject=asked.word, due_at=asked.at)
            return Answer({"at": asked.at}, status=202)

        return await call.once(work)

    @routes.get("/words", response_model=CountedPage)
    async def list_words(call: Counter, limit: PageLimit = 50, after: str | None = None) -> Response:
        async with call.transaction() as tx:
            rows = await tx.fetch(
                "SELECT word, number FROM word WHERE word > $1 ORDER BY word LIMIT $2",
                place_of(after) or "",
                limit + 1,
            )
        return Answer(page([dict(row) for row in rows], limit, lambda row: str(row["word"]))).response()

    return [routes]


SERVICE = Service(
    name="sample",
    settings=SampleSettings,
    migrations=Path(__file__).parent / "migrations",
    ears=ears,
    rings=rings,
    routers=routers,
)
