"""Assignments, their sessions, and what was said of them.

Whoever adds sessions holds the expert first: an exclusion constraint inserts before it looks, so two at the
same instant can wait for each other (measured: 5 deadlocks in 300 rounds of six); held, they meet one after
the other, and the second is refused by name.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from chassis.database import Tx
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import order_from
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.outcomes import Canceller, EndReason, OutcomeKind, Stated, meant, stated
from dispatch.sessions.domain.refusals import ExpertHasSeat, ExpertIsBusy, SeatIsTaken
from dispatch.sessions.domain.sessions import Session, SessionState
from dispatch.words.identities import (
    AreaId,
    AssignmentId,
    ExpertId,
    OfferId,
    OrderId,
    PersonId,
    SessionId,
    UnitId,
)
from dispatch.words.terms import Span, WorkForm, fee_of
from dispatch.words.unknown import not_found

ASSIGNMENTS_MAX = 1000
"""Assignments read of one order: its 20 seats stay far below."""


async def add_assignment(tx: Tx, area_id: AreaId, assignment: Assignment) -> None:
    """Keep a new assignment; refuse when its seat is taken or its expert has another."""
    try:
        await tx.execute(
            """
            INSERT INTO assignment (area_id, assignment_id, order_id, offer_id, expert_id, unit_id, work_form,
                                    seat, accepted_at, fee_minor, fee_currency)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            area_id,
            assignment.assignment_id,
            assignment.order_id,
            assignment.offer_id,
            assignment.expert_id,
            assignment.unit_id,
            assignment.work_form,
            assignment.seat,
            assignment.accepted_at,
            assignment.agreed_fee and assignment.agreed_fee.amount_minor,
            assignment.agreed_fee and assignment.agreed_fee.currency,
        )
    except asyncpg.UniqueViolationError as found:
        if found.constraint_name == "uq_assignment_one_per_seat":
            raise SeatIsTaken from found
        if found.constraint_name == "uq_assignment_one_per_expert":
            raise ExpertHasSeat(assignment.expert_id) from found
        raise


async def save_fee(tx: Tx, area_id: AreaId, assignment: Assignment) -> None:
    """Keep the agreed fee of an assignment."""
    await tx.execute(
        "UPDATE assignment SET fee_minor = $3, fee_currency = $4 WHERE (area_id, assignment_id) = ($1, $2)",
        area_id,
        assignment.assignment_id,
        assignment.agreed_fee and assignment.agreed_fee.amount_minor,
        assignment.agreed_fee and assignment.agreed_fee.currency,
    )


async def assignment_of(tx: Tx, area_id: AreaId, assignment_id: AssignmentId) -> Assignment | None:
    """Return an assignment."""
    row = await tx.fetchrow(
        "SELECT * FROM assignment WHERE (area_id, assignment_id) = ($1, $2)", area_id, assignment_id
    )
    return assignment_from(row) if row else None


async def assignments_of_order(tx: Tx, area_id: AreaId, order_id: OrderId) -> list[Assignment]:
    """Return the assignments of an order, by seat."""
    rows = await tx.fetch(
        "SELECT * FROM assignment WHERE area_id = $1 AND order_id = $2 ORDER BY seat LIMIT $3",
        area_id,
        order_id,
        ASSIGNMENTS_MAX,
    )
    return [assignment_from(row) for row in rows]


async def locked_assignment(tx: Tx, area_id: AreaId, assignment_id: AssignmentId) -> tuple[Order, Assignment]:
    """Return the assignment and its order, which is locked until the transaction ends."""
    row = await tx.fetchrow(
        """
        SELECT * FROM "order" WHERE area_id = $1 AND order_id =
            (SELECT order_id FROM assignment WHERE (area_id, assignment_id) = ($1, $2)) FOR UPDATE
        """,
        area_id,
        assignment_id,
    )
    assignment = row and await assignment_of(tx, area_id, assignment_id)
    if not row or not assignment:
        raise not_found("assignment", assignment_id, area_id)
    return order_from(row), assignment


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


async def shown_session(tx: Tx, area_id: AreaId, session_id: SessionId) -> Session:
    """Return the session to be shown, not changed."""
    session = await session_of(tx, area_id, session_id)
    if session is None:
        raise not_found("session", session_id, area_id)
    return session


async def locked_session(tx: Tx, area_id: AreaId, session_id: SessionId) -> tuple[Order, Session]:
    """Return the session and its order, which is locked until the transaction ends."""
    row = await tx.fetchrow(
        """
        SELECT * FROM "order" WHERE area_id = $1 AND order_id =
            (SELECT order_id FROM session WHERE (area_id, session_id) = ($1, $2)) FOR UPDATE
        """,
        area_id,
        session_id,
    )
    session = row and await session_of(tx, area_id, session_id)
    if not row or not session:
        raise not_found("session", session_id, area_id)
    return order_from(row), session


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


async def listed_sessions(tx: Tx, area_id: AreaId, wanted: SessionsWanted, *, limit: int) -> list[Session]:
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


async def times_taken(
    tx: Tx, area_id: AreaId, expert_ids: Collection[ExpertId], *, within: Span
) -> dict[ExpertId, list[Span]]:
    """Return when experts have sessions that stand, of those that touch the span; who is free is absent."""
    rows = await tx.fetch(
        """
        SELECT expert_id, starts_at, ends_at FROM session
        WHERE area_id = $1 AND expert_id = ANY ($2::uuid[]) AND stands AND during && tstzrange($3, $4)
        ORDER BY expert_id, starts_at
        """,
        area_id,
        list(expert_ids),
        within.starts_at,
        within.ends_at,
    )
    busy: dict[ExpertId, list[Span]] = {}
    for row in rows:
        busy.setdefault(ExpertId(row["expert_id"]), []).append(Span(row["starts_at"], row["ends_at"]))
    return busy


def _is_busy(sessions: Sequence[Session]) -> ExpertIsBusy:
    return ExpertIsBusy(sessions[0].expert_id, starts_at=[session.time.starts_at for session in sessions])


def assignment_from(row: Any) -> Assignment:  # noqa: ANN401 - a database row
    """Return the assignment of a row."""
    return Assignment(
        assignment_id=AssignmentId(row["assignment_id"]),
        order_id=OrderId(row["order_id"]),
        offer_id=OfferId(row["offer_id"]),
        expert_id=ExpertId(row["expert_id"]),
        unit_id=UnitId(row["unit_id"]),
        work_form=WorkForm(row["work_form"]),
        seat=row["seat"],
        accepted_at=row["accepted_at"],
        agreed_fee=fee_of(row["fee_minor"], row["fee_currency"]),
    )


def session_from(row: Any) -> Session:  # noqa: ANN401 - a database row
    """Return the session of a row that is joined with the outcome that holds."""
    return Session(
        session_id=SessionId(row["session_id"]),
        order_id=OrderId(row["order_id"]),
        assignment_id=AssignmentId(row["assignment_id"]),
        expert_id=ExpertId(row["expert_id"]),
        unit_id=UnitId(row["unit_id"]),
        work_form=WorkForm(row["work_form"]),
        time=Span(row["starts_at"], row["ends_at"]),
        scheduled_at=row["scheduled_at"],
        state=SessionState(row["state"]),
        revision=row["revision"],
        outcome=row["kind"] and meant(stated_from(row)),
        replaces=row["replaces"] and SessionId(row["replaces"]),
        moved_to=row["moved_to"] and SessionId(row["moved_to"]),
    )


def stated_from(row: Any) -> Stated:  # noqa: ANN401 - a database row
    """Return the outcome of a row as it was stated."""
    return Stated(
        kind=OutcomeKind(row["kind"]),
        cancelled_by=row["cancelled_by"] and Canceller(row["cancelled_by"]),
        known_at=row["known_at"] and row["known_at"],
        participants=row["participants"],
        other_work_minutes=row["other_work_minutes"],
        end_reason=row["end_reason"] and EndReason(row["end_reason"]),
    )


def outcome_row(session: Session) -> tuple[object, ...]:
    """Return what is kept of a session's outcome."""
    assert session.outcome is not None, f"session {session.session_id} has no outcome to keep"
    said = stated(session.outcome)
    return (
        session.session_id,
        session.revision,
        said.kind,
        said.cancelled_by,
        said.known_at,
        said.participants,
        said.other_work_minutes,
        said.end_reason,
    )
