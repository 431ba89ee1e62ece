"""What people ask for: lines with their sessions, what waits, statements, notices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from billing.domain.corrections import FeeLine
from billing.domain.fees import Agreement
from billing.domain.ledger import SessionState
from billing.domain.money import Money
from billing.domain.outcomes import ExpertId, UnitId
from billing.domain.times import Month
from billing.store import rows
from billing.store.books import LINE, SESSION_COLUMNS
from billing.store.months import COUNTS
from chassis.database import Tx

LINES_MAX = 5000
"""Lines of one statement or notice; ten sessions a day for a year are fewer."""

_LINES = """
    SELECT line.area_id, line.line_id, line.session_id, line.expert_id, line.unit_id,
           line.revision AS line_revision, line.kind, line.amount_minor, line.currency, line.rule,
           line.policy_version, line.schedule_version, line.work_month, line.statement_month, line.corrects,
           line.facts, line.decided_at, session.order_id, session.assignment_id, session.work_form,
           session.starts_at, session.ends_at, session.agreed_minor, session.agreed_currency,
           stated.statement_id,
"""


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line as it was kept: whether it counts, when it was decided, which statement it is in."""

    line: FeeLine
    counts: bool
    decided_at: datetime
    statement_id: UUID | None


@dataclass(frozen=True, slots=True)
class LineFilter:
    """Which lines are asked for; None asks for all."""

    expert_id: UUID | None = None
    unit_id: UUID | None = None
    session_id: UUID | None = None
    statement_month: Month | None = None
    work_month: Month | None = None


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A notice as it was issued."""

    notice_id: UUID
    revision: int
    month: Month
    unit_id: UnitId
    coordinator_id: UUID
    total: Money
    line_ids: tuple[UUID, ...]
    issued_at: datetime
    unit_name: str | None
    cost_centre: str | None


@dataclass(frozen=True, slots=True)
class KeptStatement:
    """A statement as it was issued."""

    statement_id: UUID
    month: Month
    expert_id: ExpertId
    pay_date: date
    total: Money
    issued_at: datetime


async def session_state(
    tx: Tx, area: str, session_id: UUID
) -> tuple[SessionState, tuple[Agreement, ...]] | None:
    """Return a session and its expert's agreements; None when it is not known."""
    row = await tx.fetchrow(
        f"SELECT {SESSION_COLUMNS} FROM session {LINE}"
        " WHERE session.area_id = $1 AND session.session_id = $2",
        area,
        session_id,
    )
    if row is None:
        return None
    found = await tx.fetch(
        "SELECT agreement_id, work_forms, valid_from, valid_until FROM agreement"
        " WHERE area_id = $1 AND expert_id = $2 ORDER BY agreement_id",
        area,
        row["expert_id"],
    )
    return rows.state(row), tuple(map(rows.agreement, found))


async def lines(
    tx: Tx, area: str, wanted: LineFilter, *, after: tuple[datetime, UUID] | None, limit: int
) -> list[KeptLine]:
    """Return lines in the order in which they were decided."""
    found = await tx.fetch(
        _LINES
        + COUNTS
        + """
        AS counts
        FROM fee_line AS line JOIN session USING (area_id, session_id)
        LEFT JOIN statement_line AS stated ON stated.area_id = line.area_id AND stated.line_id = line.line_id
        WHERE line.area_id = $1
          AND ($2::uuid IS NULL OR line.expert_id = $2) AND ($3::uuid IS NULL OR line.unit_id = $3)
          AND ($4::uuid IS NULL OR line.session_id = $4)
          AND ($5::text IS NULL OR line.statement_month = $5) AND ($6::text IS NULL OR line.work_month = $6)
          AND ($7::timestamptz IS NULL OR (line.decided_at, line.line_id) > ($7, $8::uuid))
        ORDER BY line.decided_at, line.line_id LIMIT $9
        """,
        area,
        wanted.expert_id,
        wanted.unit_id,
        wanted.session_id,
        wanted.statement_month,
        wanted.work_month,
        None if after is None else after[0],
        None if after is None else after[1],
        limit,
    )
    return [_kept_line(row) for row in found]


async def history(tx: Tx, area: str, session_id: UUID) -> list[KeptLine]:
    """Return a session's lines, one decision after the other."""
    found = await tx.fetch(
        _LINES
        + COUNTS
        + """
        AS counts
        FROM fee_line AS line JOIN session USING (area_id, session_id)
        LEFT JOIN statement_line AS stated ON stated.area_id = line.area_id AND stated.line_id = line.line_id
        WHERE line.area_id = $1 AND line.session_id = $2
        ORDER BY line.revision, line.kind DESC LIMIT $3
        """,
        area,
        session_id,
        LINES_MAX,
    )
    return [_kept_line(row) for row in found]


async def lines_named(tx: Tx, area: str, line_ids: tuple[UUID, ...]) -> list[KeptLine]:
    """Return these lines, in this order."""
    found = await tx.fetch(
        _LINES
        + COUNTS
        + """
        AS counts
        FROM unnest($2::uuid[]) WITH ORDINALITY AS named (line_id, position)
        JOIN fee_line AS line ON line.area_id = $1 AND line.line_id = named.line_id
        JOIN session ON session.area_id = line.area_id AND session.session_id = line.session_id
        LEFT JOIN statement_line AS stated ON stated.area_id = line.area_id AND stated.line_id = line.line_id
        ORDER BY named.position LIMIT $3
        """,
        area,
        line_ids,
        LINES_MAX,
    )
    return [_kept_line(row) for row in found]


def _kept_line(row: Any) -> KeptLine:  # noqa: ANN401 - a record
    line = rows.line(row, rows.session(row))
    return KeptLine(line, row["counts"], rows.utc(row["decided_at"]), row["statement_id"])


async def waiting(
    tx: Tx, area: str, *, expert_id: UUID | None, after: tuple[datetime, UUID] | None, limit: int
) -> list[SessionState]:
    """Return the sessions whose fee waits, in order of time."""
    found = await tx.fetch(
        f"""
        SELECT {SESSION_COLUMNS} FROM session {LINE}
        WHERE session.area_id = $1 AND session.missing IS NOT NULL
          AND ($2::uuid IS NULL OR session.expert_id = $2)
          AND ($3::timestamptz IS NULL OR (session.starts_at, session.session_id) > ($3, $4::uuid))
        ORDER BY session.starts_at, session.session_id LIMIT $5
        """,
        area,
        expert_id,
        None if after is None else after[0],
        None if after is None else after[1],
        limit,
    )
    return [rows.state(row) for row in found]


_NOTICES = """
    SELECT notice.*, unit.name, unit.cost_centre FROM payment_notice AS notice
    LEFT JOIN unit ON unit.area_id = notice.area_id AND unit.unit_id = notice.unit_id
    WHERE notice.area_id = $1 AND notice.month = $2 AND ($3::uuid IS NULL OR notice.unit_id = $3)
    ORDER BY notice.unit_id, notice.revision DESC LIMIT $4
"""
NOTICES_MAX = 2000
"""Notices of one month: units of an area times the few revisions each may have."""


async def notices(tx: Tx, area: str, month: Month, *, unit_id: UUID | None = None) -> list[KeptNotice]:
    """Return a month's notices by unit, the last revision of each first."""
    return [
        KeptNotice(
            row["notice_id"],
            row["revision"],
            month,
            UnitId(row["unit_id"]),
            row["coordinator_id"],
            Money(row["total_minor"], row["currency"]),
            tuple(row["line_ids"]),
            rows.utc(row["issued_at"]),
            row["name"],
            row["cost_centre"],
        )
        for row in await tx.fetch(_NOTICES, area, month, unit_id, NOTICES_MAX)
    ]


_STATEMENTS = """
    SELECT statement_id, month, expert_id, pay_date, total_minor, currency, issued_at FROM statement
    WHERE area_id = $1 AND ($2::uuid IS NULL OR expert_id = $2) AND ($3::text IS NULL OR month = $3)
      AND ($4::text IS NULL OR (month, statement_id) > ($4, $5::uuid))
    ORDER BY month, statement_id LIMIT $6
"""


async def statements(
    tx: Tx,
    area: str,
    *,
    expert_id: UUID | None,
    month: Month | None,
    after: tuple[Month, UUID] | None,
    limit: int,
) -> list[KeptStatement]:
    """Return statements by month."""
    place = (None, None) if after is None else after
    found = await tx.fetch(_STATEMENTS, area, expert_id, month, *place, limit)
    return [_kept_statement(row) for row in found]


async def statement(tx: Tx, area: str, statement_id: UUID) -> tuple[KeptStatement, list[KeptLine]] | None:
    """Return a statement with its lines; None when there is none."""
    row = await tx.fetchrow(
        "SELECT * FROM statement WHERE area_id = $1 AND statement_id = $2", area, statement_id
    )
    if row is None:
        return None
    named = await tx.fetch(
        "SELECT line_id FROM statement_line WHERE area_id = $1 AND statement_id = $2"
        " ORDER BY position LIMIT $3",
        area,
        statement_id,
        LINES_MAX,
    )
    return _kept_statement(row), await lines_named(tx, area, tuple(one["line_id"] for one in named))


def _kept_statement(row: Any) -> KeptStatement:  # noqa: ANN401 - a record
    return KeptStatement(
        row["statement_id"],
        Month(row["month"]),
        ExpertId(row["expert_id"]),
        row["pay_date"],
        Money(row["total_minor"], row["currency"]),
        rows.utc(row["issued_at"]),
    )


async def steps(tx: Tx, area: str, *, order_id: str) -> list[dict[str, Any]]:
    """Return what was decided about an order's sessions, oldest first, for whoever follows its story."""
    found = await tx.fetch(
        """
        SELECT line.decided_at, line.session_id, line.kind, line.rule, line.amount_minor, line.currency,
               line.policy_version, line.schedule_version, line.work_month, line.statement_month,
               line.revision
        FROM session JOIN fee_line AS line USING (area_id, session_id)
        WHERE session.area_id = $1 AND session.order_id::text = $2
        ORDER BY line.decided_at, line.line_id LIMIT $3
        """,
        area,
        order_id,
        LINES_MAX,
    )
    return [
        {
            "at": row["decided_at"],
            "what": f"fee line: {row['kind']}",
            "facts": {name: row[name] for name in row.keys() if name not in {"decided_at", "kind"}},  # noqa: SIM118
        }
        for row in found
    ]
