"""What the fold needs and changes, in a handful of statements for a whole batch of happenings.

Hot: SQL over asyncpg with one array for each column. An ORM would make a statement and an object of each of the
thousands of rows a second that pass here (docs/decisions/0019).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from billing.fees import tables
from billing.fees.domain.book import Book, SessionState
from billing.fees.domain.corrections import FeeLine
from billing.fees.domain.fees import Agreement, Terms
from billing.fees.domain.happenings import Key, Needs
from billing.fees.store import rows
from billing.policies.domain.policies import newest_first
from billing.policies.store import policy_of, schedule_of
from billing.words.money import Money
from billing.words.times import Month
from chassis.columns import insert, listed, update, upsert
from chassis.database import Tx
from chassis.kinds import written

_TERMS = """
    SELECT area_id, time_zone, closed_through,
           (SELECT coalesce(jsonb_agg(to_jsonb(policy)), '[]') FROM cancellation_policy AS policy
            WHERE policy.area_id = area.area_id) AS policies,
           (SELECT coalesce(jsonb_agg(to_jsonb(schedule)), '[]') FROM fee_schedule AS schedule
            WHERE schedule.area_id = area.area_id) AS schedules
    FROM area WHERE area_id = ANY ($1::text[]) ORDER BY area_id
"""

# The line that counts comes along under names of its own: `line_revision`, and the others that sessions lack.
_OF_LINE = (
    "kind",
    "amount_minor",
    "currency",
    "rule",
    "policy_version",
    "schedule_version",
    "work_month",
    "statement_month",
    "corrects",
    "facts",
)
_LINE_COLUMNS = "line.revision AS line_revision, " + ", ".join(f"line.{name}" for name in _OF_LINE)
_SESSION = listed(tables.Session, "session")
SESSION_COLUMNS = f"{_SESSION}, {_LINE_COLUMNS}"
# What is looked up by key is fenced (LATERAL, OFFSET 0 or FOR UPDATE) and names all that identifies it, so
# that any index that fits is a good one: a plan made while the tables were empty could read an area's every
# row for each key, and a prepared statement keeps its plan until the tables are analysed.
LINE = """
    LEFT JOIN LATERAL (
        SELECT * FROM fee_line
        WHERE fee_line.area_id = session.area_id AND fee_line.session_id = session.session_id
          AND fee_line.line_id = session.line_id OFFSET 0
    ) AS line ON true
"""

_SESSIONS = f"""
    SELECT {_SESSION} FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM session
        WHERE session.area_id = wanted.area_id AND session.session_id = wanted.id FOR UPDATE
    ) AS session
"""
_SESSIONS_OF_ASSIGNMENTS = f"""
    SELECT {_SESSION} FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM session WHERE session.area_id = wanted.area_id AND session.assignment_id = wanted.id
        ORDER BY session.session_id FOR UPDATE
    ) AS session
"""
_SESSIONS_WAITING_FOR_EXPERTS = f"""
    SELECT {_SESSION} FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM session WHERE session.area_id = wanted.area_id AND session.expert_id = wanted.id
          AND session.missing IS NOT NULL ORDER BY session.session_id FOR UPDATE
    ) AS session
"""
# Two ways, each by its index. Nobody changes these meanwhile: whoever asks holds the area alone.
_SESSIONS_WAITING_OR_SINCE = f"""
    SELECT {_SESSION}
    FROM (
        SELECT session_id FROM session WHERE session.area_id = $1 AND session.missing IS NOT NULL
        UNION SELECT session_id FROM session
        WHERE session.area_id = $1 AND session.starts_at >= $2 AND session.outcome IS NOT NULL
        ORDER BY session_id
    ) AS wanted
    CROSS JOIN LATERAL (
        SELECT * FROM session
        WHERE session.area_id = $1 AND session.session_id = wanted.session_id FOR UPDATE
    ) AS session
"""

_LINES = f"""
    SELECT line.line_id, {_LINE_COLUMNS} FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM fee_line
        WHERE fee_line.area_id = wanted.area_id AND fee_line.line_id = wanted.id OFFSET 0
    ) AS line
"""

_ASSIGNMENTS = f"""
    SELECT {listed(tables.Assignment, "assignment")}
    FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM assignment
        WHERE assignment.area_id = wanted.area_id AND assignment.assignment_id = wanted.id OFFSET 0
    ) AS assignment
"""
_AGREEMENTS = f"""
    SELECT {listed(tables.Agreement, "agreement")}
    FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM agreement
        WHERE agreement.area_id = wanted.area_id AND agreement.expert_id = wanted.id
        ORDER BY agreement_id OFFSET 0
    ) AS agreement
"""

_KEEP_ASSIGNMENTS = upsert(tables.Assignment)
_KEEP_AGREEMENTS = upsert(tables.Agreement)
_ADD_SESSIONS = insert(tables.Session)
_CHANGE_SESSIONS = update(
    tables.Session,
    "agreed_minor",
    "agreed_currency",
    "outcome",
    "outcome_revision",
    "revision",
    "line_id",
    "missing",
    "sequence",
    "reported_at",
    "reported_by",
    "reported_as",
)
_ADD_LINES = insert(tables.FeeLine)


async def fill(tx: Tx, book: Book, needs: Needs) -> None:
    """Put into a book what some happenings need, holding every session that they may change."""
    await fill_terms(tx, book, needs.areas)
    await _fill_sessions(tx, book, _SESSIONS, needs.sessions)
    await _fill_sessions(tx, book, _SESSIONS_OF_ASSIGNMENTS, needs.assignments_agreed)
    await _fill_sessions(tx, book, _SESSIONS_WAITING_FOR_EXPERTS, needs.experts_agreed)
    if needs.assignments:
        for row in await tx.fetch(_ASSIGNMENTS, *_columns(needs.assignments)):
            minor = row["agreed_minor"]
            fee = None if minor is None else Money(minor, row["agreed_currency"])
            book.assignments[row["area_id"], row["assignment_id"]] = fee
    await _fill_agreements(tx, book, needs.experts)


async def fill_waiting(tx: Tx, book: Book, area: str, *, since: datetime | None) -> None:
    """Put into a book the sessions of an area that wait, or have an outcome and start since then."""
    await _hold(tx, book, await tx.fetch(_SESSIONS_WAITING_OR_SINCE, area, since))
    await _fill_agreements(tx, book, ())


async def fill_terms(tx: Tx, book: Book, areas: Collection[str]) -> None:
    """Put into a book what these areas judge by."""
    for row in await tx.fetch(_TERMS, sorted(areas)):
        book.terms[row["area_id"]] = Terms(
            row["area_id"],
            ZoneInfo(row["time_zone"]),
            Month(row["closed_through"]),
            newest_first(map(policy_of, row["policies"])),
            newest_first(map(schedule_of, row["schedules"])),
        )


async def _fill_sessions(tx: Tx, book: Book, query: str, keys: Collection[Key]) -> None:
    if keys:
        await _hold(tx, book, await tx.fetch(query, *_columns(keys)))


async def _hold(tx: Tx, book: Book, found: Sequence[rows.Row]) -> None:
    """Put sessions into a book, each with the line that counts, which most of a batch have yet to get."""
    new = [row for row in found if (row["area_id"], row["session_id"]) not in book.sessions]
    lines = [(row["area_id"], row["line_id"]) for row in new if row["line_id"] is not None]
    of = {row["line_id"]: row for row in await tx.fetch(_LINES, *_columns(lines))} if lines else {}
    for row in new:
        book.hold(rows.state(row, of.get(row["line_id"])))


async def _fill_agreements(tx: Tx, book: Book, experts: Collection[Key]) -> None:
    of = {(area, state.agreed.expert_id) for (area, _), state in book.sessions.items()} | set(experts)
    if not of:
        return
    found: dict[Key, list[Agreement]] = {}
    for row in await tx.fetch(_AGREEMENTS, *_columns(of)):
        found.setdefault((row["area_id"], row["expert_id"]), []).append(rows.agreement(row))
    book.agreements.update({key: tuple(agreements) for key, agreements in found.items()})


async def keep(tx: Tx, book: Book) -> None:
    """Keep what the happenings changed of assignments and sessions."""
    if book.new_assignments:
        assignments = [
            {
                "area_id": area,
                "assignment_id": assignment_id,
                "agreed_minor": fee and fee.minor,
                "agreed_currency": fee and fee.currency,
            }
            for (area, assignment_id), fee in book.new_assignments.items()
        ]
        await tx.execute(_KEEP_ASSIGNMENTS.sql, *_KEEP_ASSIGNMENTS.arguments(assignments))
    for statement, sessions in (
        (_ADD_SESSIONS, book.new_sessions),
        (_CHANGE_SESSIONS, book.changed_sessions),
    ):
        if sessions:
            await tx.execute(*statement.filled([_session_row(state) for state in sessions]))


async def keep_agreements(tx: Tx, book: Book, experts: Iterable[Key]) -> None:
    """Keep all agreements of these experts as the book has them."""
    agreements = [
        {
            "area_id": area,
            "expert_id": expert_id,
            "agreement_id": one.agreement_id,
            "work_forms": sorted(one.work_forms),
            "valid_from": one.valid_from,
            "valid_until": one.valid_until,
        }
        for area, expert_id in sorted(experts)
        for one in book.agreements[area, expert_id]
    ]
    await tx.execute(_KEEP_AGREEMENTS.sql, *_KEEP_AGREEMENTS.arguments(agreements))


async def add_lines(tx: Tx, lines: Sequence[tuple[FeeLine, UUID | None]], *, at: datetime) -> None:
    """Add new lines, each with the event that led to it; a line decided twice breaks a named constraint."""
    if lines:
        found = [_line_row(line, cause, at) for line, cause in lines]
        await tx.execute(*_ADD_LINES.filled(found))


def _session_row(state: SessionState) -> dict[str, object]:
    agreed, report = state.agreed, state.report
    fee = agreed.agreed_fee
    return {
        "area_id": agreed.area,
        "session_id": agreed.session_id,
        "order_id": agreed.order_id,
        "assignment_id": agreed.assignment_id,
        "expert_id": agreed.expert_id,
        "unit_id": agreed.unit_id,
        "work_form": agreed.work_form,
        "starts_at": agreed.starts_at,
        "ends_at": agreed.ends_at,
        "agreed_minor": None if fee is None else fee.minor,
        "agreed_currency": None if fee is None else fee.currency,
        "outcome": None if state.outcome is None else written(state.outcome),
        "outcome_revision": state.outcome_revision,
        "revision": state.revision,
        "line_id": None if state.line is None else state.line.line_id,
        "missing": list(state.missing) or None,
        "sequence": state.sequence,
        "reported_at": None if report is None else report.at,
        "reported_by": None if report is None else report.by,
        "reported_as": None if report is None else report.role,
    }


def _line_row(line: FeeLine, cause: UUID | None, at: datetime) -> dict[str, object]:
    session = line.session
    return {
        "area_id": session.area,
        "line_id": line.line_id,
        "session_id": session.session_id,
        "expert_id": session.expert_id,
        "unit_id": session.unit_id,
        "revision": line.revision,
        "kind": line.kind,
        "amount_minor": line.amount_minor,
        "currency": line.currency,
        "rule": line.rule,
        "policy_version": line.policy_version,
        "schedule_version": line.schedule_version,
        "work_month": line.work_month,
        "statement_month": line.statement_month,
        "corrects": line.corrects,
        "facts": line.facts,
        "decided_at": at,
        "caused_by": cause,
    }


def _columns(keys: Collection[Key]) -> tuple[list[str], list[UUID]]:
    ordered = sorted(keys, key=_place)
    return [area for area, _ in ordered], [key for _, key in ordered]


def _place(key: Key) -> tuple[str, int]:
    """Return what a key is sorted by: the order of its area and id, without comparing UUIDs in Python."""
    return key[0], key[1].int
