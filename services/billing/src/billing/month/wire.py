"""The month to contracts, pure; each saying is given its place in the month's order."""

from __future__ import annotations

from billing.month.domain.statements import Notice, Run, Statement
from contracts import billing as said
from contracts import flow, terms
from contracts.envelope import Message


def notice_issued(area: str, notice: Notice, sequence: int) -> Message:
    """Return a unit's payment notice as the event to say."""
    event = said.PaymentNoticeIssued(
        notice_id=notice.notice_id,
        month=notice.month,
        unit_id=notice.unit_id,
        coordinator_id=notice.coordinator_id,
        revision=notice.revision,
        total=terms.Money(amount_minor=notice.total.minor, currency=notice.total.currency),
        line_count=len(notice.line_ids),
    )
    return flow.say(event, area=area, sequence=sequence)


def statement_issued(area: str, statement: Statement, sequence: int) -> Message:
    """Return an expert's statement as the event to say."""
    event = said.StatementIssued(
        statement_id=statement.statement_id,
        expert_id=statement.expert_id,
        month=statement.month,
        pay_date=statement.pay_date,
        total=terms.Money(amount_minor=statement.total.minor, currency=statement.total.currency),
        units=[
            said.UnitShare(unit_id=unit_id, amount_minor=amount.minor)
            for unit_id, amount in statement.units.items()
        ],
        brought_minor=statement.brought.minor,
        settlement=statement.settlement.value,
    )
    return flow.say(event, area=area, sequence=sequence)


def month_closed(area: str, run: Run, sequence: int) -> Message:
    """Return the close of a month as the event to say."""
    assert run.closed_at is not None, f"{area} {run.month} is said to be closed and is not"
    assert run.pay_date is not None, f"{area} {run.month} is closed and has no pay date"
    event = said.MonthClosed(month=run.month, closed_at=run.closed_at, pay_date=run.pay_date)
    return flow.say(event, area=area, sequence=sequence)
