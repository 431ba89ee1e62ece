"""Moves: few beside sessions, so all is plain."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import col, select

from chassis.asked import Own
from chassis.database import Tx
from chassis.stories import Numbered
from dispatch.moves import tables
from dispatch.moves.domain.moves import Consent, Move, MoveState
from dispatch.table import is_own
from dispatch.words.identities import ExpertId, MoveId, OrderId, PersonId, SessionId, UnitId
from dispatch.words.reports import How, Report, ReportedAs
from dispatch.words.terms import Span

MOVES_MAX = 500
"""Moves shown of one session or order at once."""

NUMBERED = (Numbered("move", "SELECT area_id, move_id AS id, order_id::text AS story FROM move"),)


async def add_move(tx: Tx, area_id: str, move: Move) -> None:
    """Keep a new move; of a session, one may be open."""
    session = await tx.session()
    session.add(_row(area_id, move))
    await session.flush()


async def save_move(tx: Tx, area_id: str, move: Move) -> None:
    """Keep what became of a move."""
    session = await tx.session()
    await session.merge(_row(area_id, move))
    await session.flush()


async def move_of(tx: Tx, area_id: str, move_id: MoveId) -> Move | None:
    """Return a move."""
    row = await (await tx.session()).get(tables.Move, (area_id, move_id))
    return _move_from(row) if row else None


async def open_move_of(tx: Tx, area_id: str, session_id: SessionId) -> Move | None:
    """Return the move of a session that nobody has answered."""
    move = tables.Move
    found = select(move).where(
        move.area_id == area_id, move.session_id == session_id, move.state == MoveState.OPEN
    )
    row = (await (await tx.session()).exec(found)).first()
    return _move_from(row) if row else None


async def moves_of(tx: Tx, area_id: str, session_ids: Collection[SessionId]) -> list[Move]:
    """Return the moves of sessions, oldest first."""
    move = tables.Move
    found = select(move).where(move.area_id == area_id, col(move.session_id).in_(session_ids))
    rows = await (await tx.session()).exec(found.order_by(col(move.move_id)).limit(MOVES_MAX))
    return [_move_from(row) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovesWanted:
    """Which open moves to list; None does not narrow."""

    own: Own | None = None
    after: UUID | None = None


async def open_moves(tx: Tx, area_id: str, wanted: MovesWanted, *, limit: int) -> list[Move]:
    """Return moves that nobody has answered, oldest first."""
    move = tables.Move
    found = select(move).where(move.area_id == area_id, move.state == MoveState.OPEN)
    if wanted.own is not None:
        found = found.where(is_own(wanted.own, unit_id=move.unit_id, expert_id=move.expert_id))
    if wanted.after is not None:
        found = found.where(move.move_id > wanted.after)
    rows = await (await tx.session()).exec(found.order_by(col(move.move_id)).limit(limit))
    return [_move_from(row) for row in rows]


def _row(area_id: str, move: Move) -> tables.Move:
    closed = move.closed
    return tables.Move(
        area_id=area_id,
        move_id=move.move_id,
        session_id=move.session_id,
        order_id=move.order_id,
        expert_id=move.expert_id,
        unit_id=move.unit_id,
        starts_at=move.time.starts_at,
        ends_at=move.time.ends_at,
        session_revision=move.session_revision,
        proposed_at=move.proposed.reported_at,
        proposed_by=move.proposed.reported_by,
        proposed_as=move.proposed.reported_as.value,
        state=move.state.value,
        consent=move.consent.value if move.consent else None,
        closed_at=closed.reported_at if closed else None,
        closed_by=closed.reported_by if closed else None,
        closed_as=closed.reported_as.value if closed else None,
        closed_on_behalf=closed.on_behalf.value if closed and closed.on_behalf else None,
    )


def _move_from(row: tables.Move) -> Move:
    closed = None
    if row.closed_at is not None and row.closed_by is not None and row.closed_as is not None:
        closed = Report(
            reported_at=row.closed_at,
            reported_by=PersonId(row.closed_by),
            reported_as=ReportedAs(row.closed_as),
            on_behalf=How(row.closed_on_behalf) if row.closed_on_behalf else None,
        )
    return Move(
        move_id=MoveId(row.move_id),
        session_id=SessionId(row.session_id),
        order_id=OrderId(row.order_id),
        expert_id=ExpertId(row.expert_id),
        unit_id=UnitId(row.unit_id),
        time=Span(row.starts_at, row.ends_at),
        session_revision=row.session_revision,
        proposed=Report(
            reported_at=row.proposed_at,
            reported_by=PersonId(row.proposed_by),
            reported_as=ReportedAs(row.proposed_as),
        ),
        state=MoveState(row.state),
        consent=Consent(row.consent) if row.consent else None,
        closed=closed,
    )
