"""Feedback: what is taken, until when it is answered, and how long it is kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import col, delete, func, select

from chassis.clock import SystemClock
from chassis.database import EVERY_AREA, Database
from chassis.ids import new_id
from kokemus_console.accessibility.tables import Feedback

ANSWERED_WITHIN = timedelta(days=14)
"""Laki digitaalisten palvelujen tarjoamisesta (306/2019): an answer within fourteen days."""
KEPT_AFTER = timedelta(days=90)
"""An answered one is kept so long, with how to reach the person, and then forgotten."""
WORDS_MAX, REPLY_TO_MAX = 4_000, 254
AN_HOUR, IN_AN_HOUR_MAX = timedelta(hours=1), 60
"""Nobody signs in for it: a program that sends it again and again does not fill the table."""
SHOWN_MAX = 200


async def take(database: Database, words: str, reply_to: str, *, language: str) -> datetime | None:
    """Keep somebody's words and return by when they are answered; None when too many came in the last hour."""
    now = SystemClock().now()
    async with database.transaction({EVERY_AREA}) as tx:
        session = await tx.session()
        await session.exec(delete(Feedback).where(col(Feedback.answered_at) < now - KEPT_AFTER))
        lately = select(func.count()).select_from(Feedback).where(col(Feedback.came_at) > now - AN_HOUR)
        if (await session.exec(lately)).one() >= IN_AN_HOUR_MAX:
            return None
        due_at = now + ANSWERED_WITHIN
        session.add(
            Feedback(
                feedback_id=new_id(now),
                words=words,
                reply_to=reply_to,
                language=language,
                came_at=now,
                due_at=due_at,
            )
        )
    return due_at


async def open_ones(database: Database) -> list[Feedback]:
    """Return what waits for an answer, the earliest due first."""
    async with database.transaction({EVERY_AREA}) as tx:
        session = await tx.session()
        query = select(Feedback).where(col(Feedback.answered_at).is_(None))
        found = list(await session.exec(query.order_by(col(Feedback.due_at)).limit(SHOWN_MAX)))
        session.expunge_all()
    return found


async def settle(database: Database, feedback_id: UUID, answer: str) -> bool:
    """Note how one was answered; return whether it was still open."""
    async with database.transaction({EVERY_AREA}) as tx:
        session = await tx.session()
        row = await session.get(Feedback, feedback_id, with_for_update=True)
        if row is None or row.answered_at is not None:
            return False
        row.answered_at, row.answer = SystemClock().now(), answer
    return True
