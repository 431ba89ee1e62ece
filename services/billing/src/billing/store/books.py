"""What the ledger needs and changes, in a handful of statements for a whole batch of happenings."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from billing.domain.corrections import FeeLine
from billing.domain.fees import Agreement, Terms
from billing.domain.happenings import Key, Needs
from billing.domain.ledger import Book, SessionState
from billing.domain.money import Money
from billing.domain.policies import newest_first
from billing.domain.times import Month
from billing.store import rows
from chassis.database import Tx

# An area's facts (its policies, agreements, months) change while nobody judges by them: batches of orders
# hold the area together, whoever changes a fact holds it alone. Row locks cannot do this: a session that
# another transaction is just writing has no row to lock yet, and would wait for a fact that has come.
_TOGETHER = """
    SELECT pg_advisory_xact_lock_shared(hashtextextended('billing.area:' || area_id, 0))
    FROM unnest($1::text[]) AS held (area_id)
"""
_ALONE = """
    SELECT pg_advisory_xact_lock(hashtextextended('billing.area:' || area_id, 0))
    FROM unnest($1::text[]) AS held (area_id)
"""

_TERMS = """
    SELECT area_id, time_zone, closed_through,
           (SELECT coalesce(jsonb_agg(to_jsonb(policy)), '[]') FROM cancellation_policy AS policy
            WHERE policy.area_id = area.area_id) AS policies,
           (SELECT coalesce(jsonb_agg(to_jsonb(schedule)), '[]') FROM fee_schedule AS schedule
            WHERE schedule.area_id = area.area_id) AS schedules
    FROM area WHERE area_id = ANY ($1::text[]) ORDER BY area_id
"""

SESSION_COLUMNS = """
    session.area_id, session.session_id, session.order_id, session.assignment_id, session.expert_id,
    session.unit_id, session.work_form, session.starts_at, session.ends_at, session.agreed_minor,
    session.agreed_currency, session.outcome, session.outcome_revision, session.revision, session.line_id,
    session.missing, session.sequence, line.revision AS line_revision, line.kind, line.amount_minor,
    line.currency, line.rule, line.policy_version, line.schedule_version, line.work_month,
    line.statement_month, line.corrects, line.facts
"""
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
    SELECT {SESSION_COLUMNS} FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM session
        WHERE session.area_id = wanted.area_id AND session.session_id = wanted.id FOR UPDATE
    ) AS session {LINE}
"""
_SESSIONS_OF_ASSIGNMENTS = f"""
    SELECT {SESSION_COLUMNS} FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM session WHERE session.area_id = wanted.area_id AND session.assignment_id = wanted.id
          AND session.line_id IS NULL ORDER BY session.session_id FOR UPDATE
    ) AS session {LINE}
"""
_SESSIONS_WAITING_FOR_EXPERTS = f"""
    SELECT {SESSION_COLUMNS} FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM session WHERE session.area_id = wanted.area_id AND session.expert_id = wanted.id
          AND session.missing IS NOT NULL ORDER BY session.session_id FOR UPDATE
    ) AS session {LINE}
"""
_SESSIONS_WAITING_OR_SINCE = f"""
    SELECT {SESSION_COLUMNS}
    FROM (
        SELECT * FROM session WHERE session.area_id = $1 AND session.outcome IS NOT NULL
          AND (session.missing IS NOT NULL OR session.starts_at >= $2) ORDER BY session.session_id FOR UPDATE
    ) AS session {LINE}
"""

_ASSIGNMENTS = """
    SELECT assignment.area_id, assignment.assignment_id, assignment.agreed_minor, assignment.agreed_currency
    FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM assignment
        WHERE assignment.area_id = wanted.area_id AND assignment.assignment_id = wanted.id OFFSET 0
    ) AS assignment
"""
_AGREEMENTS = """
    SELECT agreement.area_id, agreement.expert_id, agreement.agreement_id, agreement.work_forms,
           agreement.valid_from, agreement.valid_until
    FROM unnest($1::text[], $2::uuid[]) AS wanted (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM agreement
        WHERE agreement.area_id = wanted.area_id AND agreement.expert_id = wanted.id
        ORDER BY agreement_id OFFSET 0
    ) AS agreement
"""

_KEEP_ASSIGNMENTS = """
    INSERT INTO assignment (area_id, assignment_id, agreed_minor, agreed_currency)
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::bigint[], $4::text[])
    ON CONFLICT (area_id, assignment_id) DO UPDATE
    SET agreed_minor = excluded.agreed_minor, agreed_currency = excluded.agreed_currency
"""
_KEEP_AGREEMENTS = """
    INSERT INTO agreement (area_id, agreement_id, expert_id, work_forms, valid_from, valid_until)
    SELECT area_id, agreement_id, expert_id, ARRAY(SELECT jsonb_array_elements_text(forms -> 'codes')),
           valid_from, valid_until
    FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::jsonb[], $5::date[], $6::date[])
      AS kept (area_id, agreement_id, expert_id, forms, valid_from, valid_until)
    ON CONFLICT (area_id, expert_id, agreement_id) DO UPDATE
    SET work_forms = excluded.work_forms, valid_from = excluded.valid_from, valid_until = excluded.valid_until
"""
_KEEP_SESSIONS = """
    INSERT INTO session (area_id, session_id, order_id, assignment_id, expert_id, unit_id, work_form,
                         starts_at, ends_at, agreed_minor, agreed_currency, outcome, outcome_revision,
                         revision, line_id, missing, sequence)
    SELECT area_id, session_id, order_id, assignment_id, expert_id, unit_id, work_form, starts_at, ends_at,
           agreed_minor, agreed_currency, outcome, outcome_revision, revision, line_id,
           string_to_array(missing, ','), sequence
    FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[],
                $8::timestamptz[], $9::timestamptz[], $10::bigint[], $11::text[], $12::jsonb[], $13::int[],
                $14::int[], $15::uuid[], $16::text[], $17::bigint[])
      AS kept (area_id, session_id, order_id, assignment_id, expert_id, unit_id, work_form, starts_at,
               ends_at, agreed_minor, agreed_currency, outcome, outcome_revision, revision, line_id,
               missing, sequence)
    ON CONFLICT (area_id, session_id) DO UPDATE
    SET agreed_minor = excluded.agreed_minor, agreed_currency = excluded.agreed_currency,
        outcome = excluded.outcome, outcome_revision = excluded.outcome_revision,
        revision = excluded.revision, line_id = excluded.line_id, missing = excluded.missing,
        sequence = excluded.sequence
"""
_ADD_LINES = """
    INSERT INTO fee_line (area_id, line_id, session_id, expert_id, unit_id, revision, kind, amount_minor,
                          currency, rule, policy_version, schedule_version, work_month, statement_month,
                          corrects, facts, caused_by, decided_at)
    SELECT *, $18::timestamptz
    FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::text[],
                $8::bigint[], $9::text[], $10::text[], $11::int[], $12::int[], $13::text[], $14::text[],
                $15::uuid[], $16::jsonb[], $17::uuid[])
"""


async def hold_areas(tx: Tx, areas: Collection[str], *, alone: bool) -> None:
    """Wait until these areas' facts stand still: together with others who judge, or alone to change them."""
    await tx.execute(_ALONE if alone else _TOGETHER, sorted(areas))


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
    known = book.sessions
    for row in await tx.fetch(_SESSIONS_WAITING_OR_SINCE, area, since):
        if (row["area_id"], row["session_id"]) not in known:
            book.hold(rows.state(row))
    await _fill_agreements(tx, book, ())


async def fill_terms(tx: Tx, book: Book, areas: Collection[str]) -> None:
    """Put into a book what these areas judge by."""
    for row in await tx.fetch(_TERMS, sorted(areas)):
        book.terms[row["area_id"]] = Terms(
            row["area_id"],
            ZoneInfo(row["time_zone"]),
            Month(row["closed_through"]),
            newest_first(map(rows.policy, row["policies"])),
            newest_first(map(rows.schedule, row["schedules"])),
        )


async def _fill_sessions(tx: Tx, book: Book, query: str, keys: Collection[Key]) -> None:
    if not keys:
        return
    known = book.sessions
    for row in await tx.fetch(query, *_columns(keys)):
        if (row["area_id"], row["session_id"]) not in known:
            book.hold(rows.state(row))


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
    assignments = book.new_assignments
    if assignments:
        kept = [
            (area, assignment_id, fee and fee.minor, fee and fee.currency)
            for (area, assignment_id), fee in assignments.items()
        ]
        await tx.execute(_KEEP_ASSIGNMENTS, *_transposed(kept))
    sessions = book.changed_sessions
    if sessions:
        await tx.execute(_KEEP_SESSIONS, *_transposed([_session_row(state) for state in sessions]))


async def keep_agreements(tx: Tx, book: Book, experts: Iterable[Key]) -> None:
    """Keep all agreements of these experts as the book has them."""
    kept = [
        (
            area,
            one.agreement_id,
            expert_id,
            # In an object: a bare list within an array would become the array's second dimension.
            {"codes": sorted(one.work_forms)},
            one.valid_from,
            one.valid_until,
        )
        for area, expert_id in sorted(experts)
        for one in book.agreements[area, expert_id]
    ]
    await tx.execute(_KEEP_AGREEMENTS, *_transposed(kept))


async def add_lines(tx: Tx, lines: Sequence[tuple[FeeLine, UUID | None]], *, at: datetime) -> None:
    """Add new lines, each with the event that led to it; a line decided twice breaks a named constraint."""
    if lines:
        await tx.execute(_ADD_LINES, *_transposed([_line_row(line, cause) for line, cause in lines]), at)


def _session_row(state: SessionState) -> tuple[Any, ...]:
    agreed = state.agreed
    fee = agreed.agreed_fee
    return (
        agreed.area,
        agreed.session_id,
        agreed.order_id,
        agreed.assignment_id,
        agreed.expert_id,
        agreed.unit_id,
        agreed.work_form,
        agreed.starts_at,
        agreed.ends_at,
        None if fee is None else fee.minor,
        None if fee is None else fee.currency,
        None if state.outcome is None else rows.outcome_row(state.outcome),
        state.outcome_revision,
        state.revision,
        None if state.line is None else state.line.line_id,
        ",".join(state.missing) or None,
        state.sequence,
    )


def _line_row(line: FeeLine, cause: UUID | None) -> tuple[Any, ...]:
    session = line.session
    return (
        session.area,
        line.line_id,
        session.session_id,
        session.expert_id,
        session.unit_id,
        line.revision,
        line.kind,
        line.amount_minor,
        line.currency,
        line.rule,
        line.policy_version,
        line.schedule_version,
        line.work_month,
        line.statement_month,
        line.corrects,
        line.facts,
        cause,
    )


def _columns(keys: Collection[Key]) -> tuple[list[str], list[UUID]]:
    ordered = sorted(keys, key=_place)
    return [area for area, _ in ordered], [key for _, key in ordered]


def _place(key: Key) -> tuple[str, int]:
    """Return what a key is sorted by: the order of its area and id, without comparing UUIDs in Python."""
    return key[0], key[1].int


def _transposed(kept: Sequence[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*kept, strict=True)]
