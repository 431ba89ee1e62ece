"""The month: its row, the lines that count in it, its notices and statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from billing.domain.money import Money
from billing.domain.outcomes import ExpertId, UnitId
from billing.domain.statements import MonthLine, MonthState, Notice, Statement
from billing.domain.times import Month
from chassis.database import Tx

# A fee line does not count once a later fee line has taken its place; a reversed one goes on counting,
# because the reversal takes its amount back.
COUNTS = """
    NOT EXISTS (SELECT 1 FROM fee_line AS later
                WHERE later.area_id = line.area_id AND later.corrects = line.line_id AND later.kind = 'fee')
"""


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month as it is kept; one that has no row yet is open."""

    month: Month
    state: MonthState
    sequence: int
    noticed_at: datetime | None = None
    closed_at: datetime | None = None
    pay_date: date | None = None


async def month_of(tx: Tx, area: str, month: Month) -> MonthRow:
    """Return a month as it is kept."""
    row = await tx.fetchrow("SELECT * FROM month WHERE area_id = $1 AND month = $2", area, month)
    if row is None:
        return MonthRow(month, MonthState.OPEN, 0)
    return MonthRow(
        month, MonthState(row["state"]), row["sequence"], row["noticed_at"], row["closed_at"], row["pay_date"]
    )


async def month_held(tx: Tx, area: str, month: Month) -> MonthRow:
    """Return a month, held until the transaction ends."""
    await tx.execute(
        "INSERT INTO month (area_id, month, state, sequence) VALUES ($1, $2, 'open', 0)"
        " ON CONFLICT DO NOTHING",
        area,
        month,
    )
    await tx.execute("SELECT 1 FROM month WHERE area_id = $1 AND month = $2 FOR UPDATE", area, month)
    return await month_of(tx, area, month)


async def keep_month(tx: Tx, area: str, row: MonthRow) -> None:
    """Keep a month as it now is."""
    await tx.execute(
        "UPDATE month SET state = $3, sequence = $4, noticed_at = $5, closed_at = $6, pay_date = $7"
        " WHERE area_id = $1 AND month = $2",
        area,
        row.month,
        row.state.value,
        row.sequence,
        row.noticed_at,
        row.closed_at,
        row.pay_date,
    )


async def noticed_months(tx: Tx, area: str) -> list[Month]:
    """Return the months whose notices went out, oldest first."""
    found = await tx.fetch(
        "SELECT month FROM month WHERE area_id = $1 AND state <> 'open' ORDER BY month", area
    )
    return [Month(row["month"]) for row in found]


async def lines_of(tx: Tx, area: str, month: Month, *, unit_id: UnitId | None = None) -> list[MonthLine]:
    """Return the lines that count in a month's run, by unit, expert and time of the session."""
    found = await tx.fetch(
        """
        SELECT line.line_id, line.expert_id, line.unit_id, line.amount_minor
        FROM fee_line AS line JOIN session USING (area_id, session_id)
        WHERE line.area_id = $1 AND line.statement_month = $2 AND ($3::uuid IS NULL OR line.unit_id = $3) AND
        """
        + COUNTS
        + """
        ORDER BY line.unit_id, line.expert_id, session.starts_at, line.session_id, line.revision,
                 line.kind DESC
        """,
        area,
        month,
        unit_id,
    )
    return [
        MonthLine(row["line_id"], ExpertId(row["expert_id"]), UnitId(row["unit_id"]), row["amount_minor"])
        for row in found
    ]


async def last_notices(tx: Tx, area: str, month: Month) -> dict[UnitId, Notice]:
    """Return the last notice of each unit for a month."""
    found = await tx.fetch(
        """
        SELECT DISTINCT ON (unit_id)
               notice_id, unit_id, coordinator_id, revision, total_minor, currency, line_ids
        FROM payment_notice WHERE area_id = $1 AND month = $2 ORDER BY unit_id, revision DESC
        """,
        area,
        month,
    )
    return {
        UnitId(row["unit_id"]): Notice(
            notice_id=row["notice_id"],
            month=month,
            unit_id=UnitId(row["unit_id"]),
            coordinator_id=row["coordinator_id"],
            revision=row["revision"],
            total=Money(row["total_minor"], row["currency"]),
            line_ids=tuple(row["line_ids"]),
        )
        for row in found
    }


async def add_notices(tx: Tx, area: str, notices: Sequence[Notice], *, at: datetime) -> None:
    """Add notices; a revision told twice breaks a named constraint."""
    await tx.executemany(
        """
        INSERT INTO payment_notice (area_id, notice_id, revision, month, unit_id, coordinator_id, total_minor,
                                    currency, line_ids, issued_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """,
        [
            (
                area,
                one.notice_id,
                one.revision,
                one.month,
                one.unit_id,
                one.coordinator_id,
                one.total.minor,
                one.total.currency,
                one.line_ids,
                at,
            )
            for one in notices
        ],
    )


async def add_statements(tx: Tx, area: str, statements: Sequence[Statement], *, at: datetime) -> None:
    """Add statements with their lines; a line stated twice breaks a named constraint."""
    await tx.executemany(
        """
        INSERT INTO statement (area_id, statement_id, month, expert_id, pay_date, total_minor, currency,
                               issued_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        [
            (
                area,
                one.statement_id,
                one.month,
                one.expert_id,
                one.pay_date,
                one.total.minor,
                one.total.currency,
                at,
            )
            for one in statements
        ],
    )
    stated: list[tuple[UUID, int, UUID]] = [
        (one.statement_id, position, line_id)
        for one in statements
        for position, line_id in enumerate(one.line_ids, start=1)
    ]
    await tx.execute(
        """
        INSERT INTO statement_line (area_id, statement_id, position, line_id)
        SELECT $1, * FROM unnest($2::uuid[], $3::int[], $4::uuid[])
        """,
        area,
        [statement_id for statement_id, _, _ in stated],
        [position for _, position, _ in stated],
        [line_id for _, _, line_id in stated],
    )
