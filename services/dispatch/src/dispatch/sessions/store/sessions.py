"""Assignments, their sessions, and what was said of them.

Whoever adds sessions holds the expert first: an exclusion constraint inserts before it looks, so two at the
same instant can wait for each other (measured: 5 deadlocks in 300 rounds of six); held, they meet one after
the other, and the second is refused by name.

Kept and found in SQL where an offer is accepted or a session concluded, which are benchmarked, and where
candidates are ranked; lists and details are plain reads.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
from sqlalchemy.orm import Mapped
from sqlmodel import and_, col, select
from sqlmodel.sql.expression import Select

from chassis.columns import insert, insert_one, listed, names, seen_as
from chassis.database import Tx
from chassis.failures import Refusal
from chassis.kinds import read, written
from chassis.stories import Numbered
from chassis.timers import set_timers
from dispatch.policies.store import reporting_policy
from dispatch.sessions import tables
from dispatch.sessions.domain.assignments import Assignment, has_seat
from dispatch.sessions.domain.outcomes import KINDS, SessionState
from dispatch.sessions.domain.sessions import Session
from dispatch.words.identities import (
    AssignmentId,
    ExpertId,
    OfferId,
    OrderId,
    PersonId,
    SessionId,
    UnitId,
)
from dispatch.words.moments import MomentRefusal
from dispatch.words.reports import Because, How, Report, ReportedAs
from dispatch.words.terms import Span, WorkForm, fee_of

ASSIGNMENTS_MAX = 1000
"""Assignments read of one order: its 20 seats stay far below."""
OUTCOME_REMINDER = "outcome_reminder"
"""The kind of timer; its subject is the session's id."""
SESSIONS_MAX = 2500
"""Sessions read of one order: 20 seats with the longest plan of 120 times each stay below."""

_ADD_ASSIGNMENT = insert_one(tables.Assignment, without=("reversed_at",))
_ADD_SESSIONS = insert(tables.Session, without=(*tables.COMPUTED, "moved_to"))
_ADD_OUTCOMES = insert(tables.Outcome)
REPORT = ("reported_at", "reported_by", "reported_as", "reason", "on_behalf", "because")
_OF_WHAT = ("area_id", "session_id", "revision", *REPORT)
_TOLD = listed(tables.Outcome, "o", without=("area_id", "session_id", "revision"))
_NOT_TOLD = dict.fromkeys(names(tables.Outcome, without=_OF_WHAT))
_SAVE = """
    UPDATE session SET state = n.state, revision = n.revision, moved_to = n.moved_to
    FROM unnest($2::uuid[], $3::text[], $4::integer[], $5::uuid[])
         AS n (session_id, state, revision, moved_to)
    WHERE session.area_id = $1 AND session.session_id = n.session_id
"""
_ONE = f"""
    SELECT {listed(tables.Session, "s", without=tables.COMPUTED)}, {_TOLD}
    FROM session s LEFT JOIN outcome o USING (area_id, session_id, revision)
    WHERE (s.area_id, s.session_id) = ($1, $2)
"""
# No session lasts longer than a day: its start is bounded on both sides, which the index answers. `&&` on the range
# would be looked at for all that the area ever had: row-level security comes before what may tell of a row.
_TAKEN = """
    SELECT DISTINCT expert_id, starts_at, ends_at
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS wished (starts, ends)
    CROSS JOIN LATERAL (
        SELECT expert_id, starts_at, ends_at FROM session
        WHERE area_id = $1 AND starts_at > starts - interval '24 hours' AND starts_at < ends
            AND ends_at > starts AND stands AND expert_id = ANY ($2::uuid[]) OFFSET 0
    ) AS taken
    ORDER BY expert_id, starts_at
"""

NUMBERED = tuple(
    Numbered(thing, f"SELECT area_id, {thing}_id AS id, order_id::text AS story FROM {thing}")
    for thing in ("assignment", "session")
)
# As above.
_OWN_TIME = """
    SELECT EXISTS (
        SELECT FROM session JOIN unnest($3::timestamptz[], $4::timestamptz[]) AS time (starts, ends)
            ON starts_at < ends AND ends_at > starts
        WHERE expert_id = $1 AND stands AND area_id <> $2
            AND starts_at > $5::timestamptz - interval '24 hours' AND starts_at < $6
    )
"""


async def add_assignment(tx: Tx, area_id: str, assignment: Assignment) -> None:
    """Keep a new assignment; refuse when its seat is taken or its expert has another."""
    row = {
        "area_id": area_id,
        "assignment_id": assignment.assignment_id,
        "order_id": assignment.order_id,
        "offer_id": assignment.offer_id,
        "expert_id": assignment.expert_id,
        "unit_id": assignment.unit_id,
        "work_form": assignment.work_form,
        "seat": assignment.seat,
        "accepted_at": assignment.accepted_at,
        "fee_minor": assignment.agreed_fee and assignment.agreed_fee.amount_minor,
        "fee_currency": assignment.agreed_fee and assignment.agreed_fee.currency,
    }
    try:
        await tx.execute(_ADD_ASSIGNMENT.sql, *_ADD_ASSIGNMENT.arguments(row))
    except asyncpg.UniqueViolationError as found:
        if found.constraint_name == "uq_assignment_one_per_seat":
            raise Refusal(
                "seat-is-taken",
                "the seat is taken; expected a free seat; somebody else was quicker, nothing is left to do",
            ) from found
        if found.constraint_name == "uq_assignment_one_per_expert":
            raise has_seat(assignment.expert_id) from found
        raise


async def save_fee(tx: Tx, area_id: str, assignment: Assignment) -> None:
    """Keep the agreed fee of an assignment."""
    session = await tx.session()
    row = await session.get_one(tables.Assignment, (area_id, assignment.assignment_id))
    fee = assignment.agreed_fee
    row.fee_minor, row.fee_currency = (fee.amount_minor, fee.currency) if fee else (None, None)
    await session.flush()


async def assignment_of(tx: Tx, area_id: str, assignment_id: AssignmentId) -> Assignment | None:
    """Return an assignment."""
    row = await (await tx.session()).get(tables.Assignment, (area_id, assignment_id))
    return _assignment_from(row) if row else None


async def assignments_of_order(tx: Tx, area_id: str, order_id: OrderId) -> list[Assignment]:
    """Return the assignments of an order, by seat."""
    assignment = tables.Assignment
    found = (
        select(assignment)
        .where(assignment.area_id == area_id, assignment.order_id == order_id)
        .order_by(col(assignment.seat))
        .limit(ASSIGNMENTS_MAX)
    )
    return [_assignment_from(row) for row in await (await tx.session()).exec(found)]


async def hold_own_time(tx: Tx, expert_id: ExpertId) -> None:
    """Let no other acceptance of this expert, in any area, be decided until the transaction ends."""
    await tx.fetchval("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"own time:{expert_id}")


async def has_own_time_elsewhere(tx: Tx, area_id: str, expert_id: ExpertId, times: Sequence[Span]) -> bool:
    """Tell the expert who acts whether they have a session that stands, in another area, at one of these times.

    The database shows an expert's sessions of all areas for this one look, in the expert's name.
    """
    await tx.fetchval("SELECT set_config('kokemus.expert', $1, true)", str(expert_id))
    starts, ends = [one.starts_at for one in times], [one.ends_at for one in times]
    found: bool = await tx.fetchval(_OWN_TIME, expert_id, area_id, starts, ends, min(starts), max(ends))
    await tx.fetchval("SELECT set_config('kokemus.expert', '', true)")
    return found


async def hold_expert(tx: Tx, area_id: str, expert_id: ExpertId) -> None:
    """Let nobody else change an expert's times until the transaction ends."""
    await tx.fetchval("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"{area_id}:{expert_id}")


async def add_sessions(tx: Tx, area_id: str, sessions: Sequence[Session]) -> None:
    """Keep new sessions of one expert who is held; refuse when the expert has another at one of the times."""
    rows = [
        {
            "area_id": area_id,
            "session_id": session.session_id,
            "order_id": session.order_id,
            "assignment_id": session.assignment_id,
            "expert_id": session.expert_id,
            "unit_id": session.unit_id,
            "work_form": session.work_form,
            "starts_at": session.time.starts_at,
            "ends_at": session.time.ends_at,
            "scheduled_at": session.scheduled_at,
            "state": session.state,
            "revision": session.revision,
            "replaces": session.replaces,
        }
        for session in sessions
    ]
    try:
        await tx.execute(_ADD_SESSIONS.sql, *_ADD_SESSIONS.arguments(rows))
    except asyncpg.ExclusionViolationError as found:
        raise _is_busy(sessions) from found
    await remind_of(tx, area_id, {session.session_id: session.time.ends_at for session in sessions})


async def remind_of(tx: Tx, area_id: str, ends: Mapping[SessionId, datetime]) -> None:
    """Let sessions that end then be looked at when the area reminds of outcomes that are missing."""
    policy = await reporting_policy(tx, area_id)
    due = {str(session_id): ends_at + policy.remind_after for session_id, ends_at in ends.items()}
    await set_timers(tx, area=area_id, kind=OUTCOME_REMINDER, due=due, facts={"reminder": 1})


async def save_sessions(tx: Tx, area_id: str, sessions: Sequence[Session]) -> None:
    """Keep what became of sessions: their state, and the outcome, if there is one, as one more revision.

    Refuse when a corrected session would stand beside another of its expert.
    """
    try:
        await tx.execute(
            _SAVE,
            area_id,
            [session.session_id for session in sessions],
            [session.state for session in sessions],
            [session.revision for session in sessions],
            [session.moved_to for session in sessions],
        )
    except asyncpg.ExclusionViolationError as found:
        raise _is_busy(sessions) from found
    told = [
        _NOT_TOLD
        | written(session.outcome)
        | {name: getattr(session.report, name) for name in REPORT}
        | {"area_id": area_id, "session_id": session.session_id, "revision": session.revision}
        for session in sessions
        if session.outcome is not None
    ]
    if told:
        await tx.execute(_ADD_OUTCOMES.sql, *_ADD_OUTCOMES.arguments(told))


async def session_of(tx: Tx, area_id: str, session_id: SessionId) -> Session | None:
    """Return a session with the outcome that holds."""
    row = await tx.fetchrow(_ONE, area_id, session_id)
    if row is None:
        return None
    told = seen_as(tables.Outcome, row) if row["kind"] else None
    return _session_from(seen_as(tables.Session, row), told)


async def revisions_of(tx: Tx, area_id: str, session_ids: Collection[SessionId]) -> dict[SessionId, int]:
    """Return the revision at which each of these sessions is."""
    session = tables.Session
    found = select(session.session_id, session.revision).where(
        session.area_id == area_id, col(session.session_id).in_(session_ids)
    )
    return {SessionId(of): revision for of, revision in await (await tx.session()).exec(found)}


async def sessions_of_assignment(tx: Tx, area_id: str, assignment_id: AssignmentId) -> list[Session]:
    """Return the sessions of an assignment, in order of time."""
    found = with_outcomes(area_id).where(tables.Session.assignment_id == assignment_id)
    return await read_sessions(tx, found, limit=SESSIONS_MAX)


async def sessions_of_order(tx: Tx, area_id: str, order_id: OrderId) -> list[Session]:
    """Return the sessions of an order, in order of time."""
    return await read_sessions(
        tx, with_outcomes(area_id).where(tables.Session.order_id == order_id), limit=SESSIONS_MAX
    )


def in_order() -> tuple[Mapped[datetime], Mapped[UUID]]:
    """Return the columns in whose order sessions are listed."""
    return col(tables.Session.starts_at), col(tables.Session.session_id)


async def times_taken(
    tx: Tx, area_id: str, expert_ids: Collection[ExpertId], *, within: Sequence[Span]
) -> dict[ExpertId, list[Span]]:
    """Return when experts have sessions that stand, of those that overlap these times; who is free is absent."""
    starts, ends = [one.starts_at for one in within], [one.ends_at for one in within]
    rows = await tx.fetch(_TAKEN, area_id, list(expert_ids), starts, ends)
    busy: dict[ExpertId, list[Span]] = {}
    for row in (seen_as(tables.Session, row) for row in rows):
        busy.setdefault(ExpertId(row.expert_id), []).append(Span(row.starts_at, row.ends_at))
    return busy


def with_outcomes(area_id: str) -> Select[tables.Session, tables.Outcome]:
    """Return the query of the area's sessions, each with the outcome that holds, if there is one."""
    session, outcome = tables.Session, tables.Outcome
    same = and_(
        session.area_id == outcome.area_id,
        session.session_id == outcome.session_id,
        session.revision == outcome.revision,
    )
    return select(session, outcome).outerjoin(outcome, same).where(session.area_id == area_id)


async def read_sessions(
    tx: Tx, found: Select[tables.Session, tables.Outcome], *, limit: int, latest_first: bool = False
) -> list[Session]:
    """Return the sessions that a query finds, in order of time or, when that is wanted, against it."""
    ordered = found.order_by(*(place.desc() if latest_first else place.asc() for place in in_order()))
    return [_session_from(row, told) for row, told in await (await tx.session()).exec(ordered.limit(limit))]


def _is_busy(sessions: Sequence[Session]) -> MomentRefusal:
    starts = [session.time.starts_at for session in sessions]
    return MomentRefusal(
        "expert-is-busy",
        lambda shown: (
            "the expert already has a session that overlaps one that would start at "
            f"{' or '.join(map(shown, starts))}; "
            "expected a free time; move one of the two, or choose another time"
        ),
        expert_id=str(sessions[0].expert_id),
        starts_at=[start.isoformat() for start in starts],
    )


def _assignment_from(row: tables.Assignment) -> Assignment:
    return Assignment(
        assignment_id=AssignmentId(row.assignment_id),
        order_id=OrderId(row.order_id),
        offer_id=OfferId(row.offer_id),
        expert_id=ExpertId(row.expert_id),
        unit_id=UnitId(row.unit_id),
        work_form=WorkForm(row.work_form),
        seat=row.seat,
        accepted_at=row.accepted_at,
        agreed_fee=fee_of(row.fee_minor, row.fee_currency),
        reversed_at=row.reversed_at,
    )


def _report_from(row: tables.Outcome) -> Report:
    return Report(
        reported_at=row.reported_at,
        reported_by=PersonId(row.reported_by),
        reported_as=ReportedAs(row.reported_as),
        reason=row.reason,
        on_behalf=How(row.on_behalf) if row.on_behalf else None,
        because=Because(row.because) if row.because else None,
    )


def _session_from(row: tables.Session, told: tables.Outcome | None) -> Session:
    return Session(
        session_id=SessionId(row.session_id),
        order_id=OrderId(row.order_id),
        assignment_id=AssignmentId(row.assignment_id),
        expert_id=ExpertId(row.expert_id),
        unit_id=UnitId(row.unit_id),
        work_form=WorkForm(row.work_form),
        time=Span(row.starts_at, row.ends_at),
        scheduled_at=row.scheduled_at,
        state=SessionState(row.state),
        revision=row.revision,
        outcome=read(KINDS, told.kind, told) if told else None,
        report=_report_from(told) if told else None,
        replaces=SessionId(row.replaces) if row.replaces else None,
        moved_to=SessionId(row.moved_to) if row.moved_to else None,
    )
