"""The month to contracts, pure; each saying is given its place in the month's order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import msgspec

from billing.month.domain.objections import Approval, Objection
from billing.month.domain.statements import Notice, Run, Statement
from chassis.stories import SaidBefore
from contracts import billing as said
from contracts import flow, terms
from contracts.envelope import Message, type_name

IssuedName = tuple[UUID, int | None]
"""What an event of a notice or statement is about: its id and, of a notice, the revision."""
_NOTICED, _STATED = type_name(said.PaymentNoticeIssued), type_name(said.StatementIssued)
ISSUED = (_NOTICED, _STATED)
"""Types of the events that say what was issued."""


def name_of(row: Mapping[str, Any]) -> IssuedName:
    """Return what a row is of, as the event that said it names it."""
    return (row["notice_id"], row["revision"]) if "notice_id" in row else (row["statement_id"], None)


def by_name(events: Iterable[SaidBefore]) -> dict[IssuedName, SaidBefore]:
    """Return events of these types by what each said."""
    found: dict[IssuedName, SaidBefore] = {}
    for event in events:
        if event.type == _NOTICED:
            notice = msgspec.json.decode(event.payload, type=said.PaymentNoticeIssued)
            found[notice.notice_id, notice.revision] = event
        else:
            found[msgspec.json.decode(event.payload, type=said.StatementIssued).statement_id, None] = event
    return found


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
        open_sessions=notice.open_sessions,
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


def notice_approved(area: str, approval: Approval, sequence: int) -> Message:
    """Return the approval of a notice as the event to say."""
    notice = approval.notice
    event = said.NoticeApproved(
        notice_id=notice.notice_id,
        month=notice.month,
        unit_id=notice.unit_id,
        revision=notice.revision,
        approved_by=approval.approved_by,
    )
    return flow.say(event, area=area, sequence=sequence)


def objection_raised(area: str, objection: Objection, sequence: int) -> Message:
    """Return an objection to a notice as the event to say; its words stay here."""
    event = said.NoticeObjectionRaised(
        objection_id=objection.objection_id,
        notice_id=objection.notice_id,
        month=objection.month,
        unit_id=objection.unit_id,
        revision=objection.revision,
        raised_by=objection.raised_by,
    )
    return flow.say(event, area=area, sequence=sequence)


def objection_settled(area: str, objection: Objection, sequence: int) -> Message:
    """Return what became of an objection as the event to say; the words of the answer stay here."""
    event = said.NoticeObjectionAnswered(
        objection_id=objection.objection_id,
        notice_id=objection.notice_id,
        month=objection.month,
        unit_id=objection.unit_id,
        raised_by=objection.raised_by,
        state=objection.state.value,
    )
    return flow.say(event, area=area, sequence=sequence)
