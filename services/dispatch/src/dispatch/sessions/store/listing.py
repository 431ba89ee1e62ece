"""Lists of sessions: narrowed to what is wanted and to what whoever asks may see, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col

from chassis.asked import Own
from chassis.database import Tx
from chassis.narrowing import first
from dispatch.sessions import tables
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.store.sessions import in_order, read_sessions, with_outcomes
from dispatch.table import is_one_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionsWanted:
    """Which sessions to list; None does not narrow, several narrow together."""

    own: Own | None = None
    expert_id: UUID | None = None
    unit_id: UUID | None = None
    state: SessionState | None = None
    since: datetime | None = None
    until: datetime | None = None
    after: tuple[datetime, UUID] | None = None
    latest_first: bool = False


async def listed_sessions(tx: Tx, area_id: str, wanted: SessionsWanted, *, limit: int) -> list[Session]:
    """Return sessions that start in [since, until), in order of time or, when that is wanted, against it."""
    session = tables.Session
    of_area = sa.select(*in_order()).where(col(session.area_id) == area_id, *_narrowed(wanted))
    page = first(
        of_area,
        wanted.own,
        by_unit=col(session.unit_id),
        by_expert=col(session.expert_id),
        limit=limit,
        backwards=wanted.latest_first,
    ).subquery()
    # The page before its outcomes: joined first, they would be all that the area has.
    found = with_outcomes(area_id).where(is_one_of(session.session_id, sa.select(page.c.session_id)))
    return await read_sessions(tx, found, limit=limit, latest_first=wanted.latest_first)


def _narrowed(wanted: SessionsWanted) -> Iterator[sa.ColumnElement[bool]]:
    session = tables.Session
    if wanted.expert_id is not None:
        yield col(session.expert_id) == wanted.expert_id
    if wanted.unit_id is not None:
        yield col(session.unit_id) == wanted.unit_id
    if wanted.state is not None:
        yield col(session.state) == wanted.state
    if wanted.since is not None:
        yield col(session.starts_at) >= wanted.since
    if wanted.until is not None:
        yield col(session.starts_at) < wanted.until
    if wanted.after is not None:
        place = sa.tuple_(*in_order())
        yield place < wanted.after if wanted.latest_first else place > wanted.after
