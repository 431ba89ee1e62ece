"""Sessions and what was said of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from chassis.database import Tx
from dispatch.domain.identities import (
    AreaId,
    AssignmentId,
    ExpertId,
    OrderId,
    PersonId,
    SessionId,
    UnitId,
)
from dispatch.domain.refusals import ExpertIsBusy
from dispatch.domain.sessions import Session, SessionState
from dispatch.store.rows import outcome_row, session_from

SESSIONS_MAX = 2500
"""Sessions read of one order: 20 seats with the longest plan of 120 times each stay below."""


async def hold_expert(tx: Tx, area_id: AreaId, expert_id: ExpertId) -> None:
    """Let nobody else change an expert's times until the transaction ends."""
    await tx.fetchval("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"{area_id}:{expert_id}")


async def add_sessions(tx: Tx, area_id: AreaId, sessions: Sequence[Session]) -> None:
    """Keep new sessions of one expert who is held; refuse when the expert has another at one of the times."""
    try:
        await tx.execute(
            """
            INSERT INTO session (area_id, session_id, order_id, assignment_id, expert_id, unit_id, work_form,
                                 starts_at, ends_at, scheduled_at, state, revision, replaces)
            SELECT $1, n.session_id, n.order_id, n.assignment_id, n.expert_id, n.unit_id, n.work_form,
                   n.starts_at, n.ends_at, n.scheduled_at, n.state, n.revision, n.replaces
            FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[],
                        $8::timestamptz[], $9::timestamptz[], $10::timestamptz[], $11::text[], $12::integer[],
                        $13::uuid[])
                 AS n (session_id, order_id, assignment_id, expert_id, unit_id, work_form,
                       starts_at, ends_at, scheduled_at, state, revision, replaces)
            """,
            area_id,
            [session.session_id for session in sessions],
            [session.order_id for session in sessions],
            [session.assignment_id for session in sessions],
            [session.expert_id for session in sessions],
            [session.unit_id for session in sessions],
            [session.work_form for session in sessions],
            [session.time.starts_at for session in sessions],
            [session.time.ends_at for session in sessions],
            [session.scheduled_at for session in sessions],
            [session.state for session in sessions],
            [session.revision for session in sessions],
            [session.replaces for session in sessions],
        )
    except asyncpg.ExclusionViolationError as found:
        raise _is_busy(sessions) from found


async def save_sessions(
    tx: Tx, area_id: AreaId, sessions: Sequence[Session], *, said_by: PersonId, at: datetime
) -> None:
    """Keep what became of sessions: their state, and the outcome, if there is one, as one more revision.

    Refuse when a corrected session would stand beside another of its expert.
    """
    try:
        await tx.execute(
            """
            UPDATE session SET state = n.state, revision = n.revision, moved_to = n.moved_to
            FROM unnest($2::uuid[], $3::text[], $4::integer[], $5::uuid[])
                 AS n (session_id, state, revision, moved_to)
            WHERE session.area_id = $1 AND session.session_id = n.session_id
            """,
            area_id,
            [session.session_id for session in sessions],
            [session.state for session in sessions],
            [session.revision for session in sessions],
            [session.moved_to for session in sessions],
        )
    except asyncpg.ExclusionViolationError as found:
        raise _is_busy(sessions) from found
    await tx.executemany(
        """
        INSERT INTO outcome (area_id, session_id, revision, kind, cancelled_by, known_at, participants,
                             other_work_minutes, end_reason, said_by, said_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """,
        [
            (area_id, *outcome_row(session), said_by, at)
            for session in sessions
            if session.outcome is not None
        ],
    )


async def session_of(tx: Tx, area_id: AreaId, session_id: SessionId) -> Session | None:
    """Return a session with the outcome that holds."""
    row = await tx.fetchrow(
        """
        SELECT s.*, o.kind, o.cancelled_by, o.known_at, o.participants, o.other_work_minutes, o.end_reason
        FROM session s LEFT JOIN outcome o USING (area_id, session_id, revision)
        WHERE (s.area_id, s.session_id) = ($1, $2)
        """,
        area_id,
        session_id,
    )
    return session_from(row) if row else None


async def sessions_of_assignment(tx: Tx, area_id: AreaId, assignment_id: AssignmentId) -> list[Session]:
    """Return the sessions of an assignment, in order of time."""
    rows = await tx.fetch(
        """
        SELECT s.*, o.kind, o.cancelled_by, o.known_at, o.participants, o.other_work_minutes, o.end_reason
        FROM session s LEFT JOIN outcome o USING (area_id, session_id, revision)
        WHERE s.area_id = $1 AND s.assignment_id = $2 ORDER BY s.starts_at, s.session_id LIMIT $3
        """,
        area_id,
        assignment_id,
        SESSIONS_MAX,
    )
    return [session_from(row) for row in rows]


async def sessions_of_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> list[Session]:
    """Return the sessions of an order, in order of time."""
    rows = await tx.fetch(
        """
        SELECT s.*, o.kind, o.cancelled_by, o.known_at, o.participants, o.other_work_minutes, o.end_reason
        FROM session s LEFT JOIN outcome o USING (area_id, session_id, revision)
        WHERE s.area_id = $1 AND s.order_id = $2 ORDER BY s.starts_at, s.session_id LIMIT $3
        """,
        area_id,
        order_id,
        SESSIONS_MAX,
    )
    return [session_from(row) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionsWanted:
    """Which sessions to list; None does not narrow, several narrow together."""

    expert_id: ExpertId | None = None
    units: Collection[UnitId] | None = None
    state: SessionState | None = None
    since: datetime | None = None
    until: datetime | None = None
    after: tuple[datetime, UUID] | None = None


async def sessions(tx: Tx, area_id: AreaId, wanted: SessionsWanted, *, limit: int) -> list[Session]:
    """Return sessions that start in [since, until), in order of time."""
    starts_at, session_id = wanted.after or (None, None)
    rows = await tx.fetch(
        """
        SELECT s.*, o.kind, o.cancelled_by, o.known_at, o.participants, o.other_work_minutes, o.end_reason
        FROM session s LEFT JOIN outcome o USING (area_id, session_id, revision)
        WHERE s.area_id = $1 AND ($2::uuid IS NULL OR s.expert_id = $2)
          AND ($3::uuid[] IS NULL OR s.unit_id = ANY ($3)) AND ($4::text IS NULL OR s.state = $4)
          AND ($5::timestamptz IS NULL OR s.starts_at >= $5) AND ($6::timestamptz IS NULL OR s.starts_at < $6)
          AND ($7::timestamptz IS NULL OR (s.starts_at, s.session_id) > ($7, $8::uuid))
        ORDER BY s.starts_at, s.session_id LIMIT $9
        """,
        area_id,
        wanted.expert_id,
        None if wanted.units is None else list(wanted.units),
        wanted.state,
        wanted.since,
        wanted.until,
        starts_at,
        session_id,
        limit,
    )
    return [session_from(row) for row in rows]


def _is_busy(sessions: Sequence[Session]) -> ExpertIsBusy:
    return ExpertIsBusy(sessions[0].expert_id, starts_at=[session.time.starts_at for session in sessions])
