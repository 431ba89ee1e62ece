"""Objections: few beside sessions, so all is plain."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from chassis.asked import Own
from chassis.database import Tx
from chassis.narrowing import first
from chassis.stories import Numbered
from dispatch.objections import tables
from dispatch.objections.domain.objections import About, Objection, ObjectionState
from dispatch.table import is_one_of
from dispatch.words.identities import ExpertId, ObjectionId, OrderId, PersonId, SessionId, UnitId
from dispatch.words.reports import Report, ReportedAs

NUMBERED = (
    Numbered("objection", "SELECT area_id, objection_id AS id, order_id::text AS story FROM objection"),
)


async def add_objection(tx: Tx, area_id: str, objection: Objection) -> None:
    """Keep a new objection; of one person to one session, one may be open."""
    session = await tx.session()
    session.add(_row(area_id, objection))
    await session.flush()


async def save_objection(tx: Tx, area_id: str, objection: Objection) -> None:
    """Keep what became of an objection."""
    session = await tx.session()
    await session.merge(_row(area_id, objection))
    await session.flush()


async def objection_of(tx: Tx, area_id: str, objection_id: ObjectionId) -> Objection | None:
    """Return an objection."""
    row = await (await tx.session()).get(tables.Objection, (area_id, objection_id))
    return _objection_from(row) if row else None


async def open_objection_of(
    tx: Tx, area_id: str, session_id: SessionId, raised_by: PersonId
) -> Objection | None:
    """Return a person's objection to what was reported of a session that nobody has answered."""
    objection = tables.Objection
    found = select(objection).where(
        objection.area_id == area_id,
        objection.session_id == session_id,
        objection.raised_by == raised_by,
        objection.state == ObjectionState.OPEN,
    )
    row = (await (await tx.session()).exec(found)).first()
    return _objection_from(row) if row else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionsWanted:
    """Which objections to list; None does not narrow, several narrow together."""

    own: Own | None = None
    sessions: Collection[UUID] | None = None
    state: ObjectionState | None = None
    after: UUID | None = None


async def objections(tx: Tx, area_id: str, wanted: ObjectionsWanted, *, limit: int) -> list[Objection]:
    """Return objections, oldest first."""
    objection, by_id = tables.Objection, col(tables.Objection.objection_id)
    of_area = sa.select(by_id).where(col(objection.area_id) == area_id, *_narrowed(wanted))
    by_unit, by_expert = col(objection.unit_id), col(objection.expert_id)
    page = first(of_area, wanted.own, by_unit=by_unit, by_expert=by_expert, limit=limit)
    found = select(objection).where(objection.area_id == area_id, is_one_of(objection.objection_id, page))
    rows = await (await tx.session()).exec(found.order_by(by_id))
    return [_objection_from(row) for row in rows]


def _narrowed(wanted: ObjectionsWanted) -> Iterator[sa.ColumnElement[bool]]:
    objection = tables.Objection
    if wanted.sessions is not None:
        yield col(objection.session_id).in_(wanted.sessions)
    if wanted.state is not None:
        yield col(objection.state) == wanted.state
    if wanted.after is not None:
        yield col(objection.objection_id) > wanted.after


def _row(area_id: str, objection: Objection) -> tables.Objection:
    answered = objection.answered
    return tables.Objection(
        area_id=area_id,
        objection_id=objection.objection_id,
        session_id=objection.session_id,
        order_id=objection.order_id,
        expert_id=objection.expert_id,
        unit_id=objection.unit_id,
        about=objection.about.value,
        session_revision=objection.session_revision,
        raised_at=objection.raised.reported_at,
        raised_by=objection.raised.reported_by,
        raised_as=objection.raised.reported_as.value,
        words=objection.raised.reason,
        state=objection.state.value,
        answered_at=answered.reported_at if answered else None,
        answered_by=answered.reported_by if answered else None,
        answered_as=answered.reported_as.value if answered else None,
        answer=answered.reason if answered else None,
    )


def _objection_from(row: tables.Objection) -> Objection:
    answered = None
    if row.answered_at is not None and row.answered_by is not None and row.answered_as is not None:
        answered = Report(
            reported_at=row.answered_at,
            reported_by=PersonId(row.answered_by),
            reported_as=ReportedAs(row.answered_as),
            reason=row.answer or "",
        )
    return Objection(
        objection_id=ObjectionId(row.objection_id),
        session_id=SessionId(row.session_id),
        order_id=OrderId(row.order_id),
        expert_id=ExpertId(row.expert_id),
        unit_id=UnitId(row.unit_id),
        about=About(row.about),
        session_revision=row.session_revision,
        raised=Report(
            reported_at=row.raised_at,
            reported_by=PersonId(row.raised_by),
            reported_as=ReportedAs(row.raised_as),
            reason=row.words,
        ),
        state=ObjectionState(row.state),
        answered=answered,
    )
