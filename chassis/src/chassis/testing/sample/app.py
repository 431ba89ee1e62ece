"""Where the sample is put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from sqlmodel import col, select
from typing_extensions import TypedDict

from chassis.acts import Act, Whose
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.hearing import Ear, one_by_one
from chassis.http import Answer, Call, etag, may, repeatable
from chassis.outbox import Cause
from chassis.running import Context, Service
from chassis.settings import ServiceSettings
from chassis.shapes import Body, Instant
from chassis.testing.sample import tables, words
from chassis.timers import Ring, Timer, set_timer


class SampleSettings(ServiceSettings):
    """What the sample can be told besides: where it speaks, and as whom it listens."""

    counted_topic: str = "sample.internal.word.v1"
    tallied_topic: str = "sample.internal.tally.v1"
    consumer: str = "sample.words"


class Word(Body):
    """A word to be counted."""

    word: str


class Recount(Body):
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


COUNT = Act("count words", coordinator=Whose.AREA)
Counter = Annotated[Call, Depends(may(COUNT))]
_WORDS: Cursor[tuple[str]] = Cursor("words", str)


def routers(context: Context) -> Sequence[APIRouter]:
    """Return what the sample answers over HTTP."""
    routes = APIRouter(prefix="/v1/areas/{area}", tags=["words"])
    topic = context.settings.counted_topic

    @routes.post("/words", status_code=201, response_model=CountedView)
    async def count_word(asked: Word, call: Counter) -> Response:
        async def work(tx: Tx) -> Answer:
            because = call.asked.cause(asked.word)
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
    async def list_words(call: Counter, after: After = None, limit: Limit = LIMIT_DEFAULT) -> Response:
        (word,) = _WORDS.place(after) or ("",)
        async with call.transaction() as tx:
            session = await tx.session()
            query = select(tables.Word).where(col(tables.Word.word) > word).order_by(col(tables.Word.word))
            found = (await session.exec(query.limit(limit + 1))).all()
        page = _WORDS.page(found, limit, lambda one: (one.word,))
        items = [{"word": one.word, "number": one.number} for one in page.items]
        return Answer({"items": items, "next": page.next}).response()

    return [routes]


SERVICE = Service(
    name="sample",
    settings=SampleSettings,
    migrations=Path(__file__).parent / "migrations",
    ears=ears,
    rings=rings,
    routers=routers,
    says=lambda context: {context.settings.counted_topic, context.settings.tallied_topic},
)
