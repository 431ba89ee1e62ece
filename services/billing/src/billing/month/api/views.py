"""What is shown of a month: times in the area's local time, amounts in cents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from typing_extensions import TypedDict

from billing.calendar import is_banking_day
from billing.fees.api.views import LineView, MoneyView, SessionView, money, session
from billing.fees.store.lines import KeptLine
from billing.month import tables
from billing.month.domain.calendar import CALENDAR
from billing.month.domain.objections import Objection, ObjectionState
from billing.month.domain.statements import MonthState, Run, Settlement, Totals
from billing.month.store.notices import KeptNotice
from billing.words import times
from billing.words.sessions import AgreedSession


class RunView(TypedDict):
    """How far a month is, and when it is noticed, closed and paid."""

    month: str
    state: MonthState
    notice_at: datetime
    close_at: datetime
    pay_date: date
    noticed_at: datetime | None
    closed_at: datetime | None


class RunPage(TypedDict):
    """Months, newest first."""

    items: list[RunView]
    next: str | None


class ClosedView(RunView):
    """How far a month is, and when it is noticed, closed and paid.

    `open_sessions` counts those that ended by its end, in it or before, and have no outcome as it is read.
    """

    open_sessions: int


class OpenSessionView(SessionView):
    """A session that has ended and has no outcome, and the month it was worked in."""

    work_month: str


class OpenSessionPage(TypedDict):
    """Sessions without an outcome, those that ended first before others."""

    items: list[OpenSessionView]
    next: str | None


class ExpertTotal(TypedDict):
    """What an expert earned."""

    expert_id: UUID
    total: MoneyView


class UnitTotal(TypedDict):
    """What a unit pays."""

    unit_id: UUID
    total: MoneyView


class MonthView(ClosedView):
    """A month with what it adds up to; the experts' and the units' sums both make the whole.

    `open_objections` counts those to what was reported of sessions that ended by its end. Of each unit's last notice it
    says whether the unit has yet to approve it, and whether it objects; neither holds up the close.
    """

    before_opening: bool
    total: MoneyView
    line_count: int
    open_objections: int
    unapproved_notices: list[NoticeRef]
    objected_notices: list[NoticeRef]
    experts: list[ExpertTotal]
    units: list[UnitTotal]


class NoticeView(TypedDict):
    """A unit's payment notice (palkkionmaksuilmoitus) at a revision, which the unit approves or objects to.

    An approval is of this revision alone; objections stay open from one revision to the next.
    """

    notice_id: UUID
    revision: int
    month: str
    unit_id: UUID
    unit_name: str | None
    cost_centre: str | None
    coordinator_id: UUID
    total: MoneyView
    line_count: int
    open_sessions: int
    issued_at: datetime
    approved_at: datetime | None
    approved_by: UUID | None
    open_objections: int


class NoticeInFull(NoticeView):
    """A notice with its lines and their reasons."""

    lines: list[LineView]


class NoticeRef(TypedDict):
    """Which notice, at which revision."""

    notice_id: UUID
    unit_id: UUID
    revision: int


class ObjectionView(TypedDict):
    """What a unit says is wrong in a notice (huomautus), and what was answered."""

    objection_id: UUID
    notice_id: UUID
    month: str
    unit_id: UUID
    revision: int
    words: str
    raised_by: UUID
    raised_at: datetime
    state: ObjectionState
    answer: str | None
    settled_by: UUID | None
    settled_at: datetime | None


class ObjectionPage(TypedDict):
    """Objections to notices as they were raised."""

    items: list[ObjectionView]
    next: str | None


class NoticeList(TypedDict):
    """A month's notices by unit, the last revision of each first."""

    items: list[NoticeView]
    next: None


class StatementView(TypedDict):
    """What an expert is owed for a month's run (palkkiolaskelma).

    `due` is the total and what earlier statements brought to it; only what is paid has a pay date.
    """

    statement_id: UUID
    month: str
    expert_id: UUID
    pay_date: date | None
    total: MoneyView
    brought: MoneyView
    due: MoneyView
    settlement: Settlement
    issued_at: datetime


class StatementInFull(StatementView):
    """A statement with its lines, and what each unit pays of it."""

    units: list[UnitTotal]
    lines: list[LineView]


class StatementPage(TypedDict):
    """Statements by month."""

    items: list[StatementView]
    next: str | None


def run(shown: Run, zone: ZoneInfo) -> RunView:
    """Show how far a month is."""
    return {
        "month": shown.month,
        "state": shown.state,
        "notice_at": CALENDAR.notice_at(shown.month, zone).astimezone(zone),
        "close_at": CALENDAR.close_at(shown.month, zone).astimezone(zone),
        "pay_date": shown.pay_date or CALENDAR.pay_date(shown.month, is_banking_day),
        "noticed_at": None if shown.noticed_at is None else shown.noticed_at.astimezone(zone),
        "closed_at": None if shown.closed_at is None else shown.closed_at.astimezone(zone),
    }


def open_session(one: AgreedSession, zone: ZoneInfo) -> OpenSessionView:
    """Show a session without an outcome."""
    day = times.local_date(one.starts_at, zone)
    return {**session(one, zone), "work_month": times.month_of(day)}


@dataclass(frozen=True, slots=True)
class StillOpen:
    """What is open in a month as it is read: sessions without an outcome, objections, each unit's last notice."""

    sessions: int
    objections: int
    notices: Sequence[KeptNotice]


def month(
    shown: Run, sums: Totals, zone: ZoneInfo, *, before_opening: bool, still_open: StillOpen
) -> MonthView:
    """Show a month with its sums and what is still open in it."""
    return {
        **run(shown, zone),
        "open_sessions": still_open.sessions,
        "before_opening": before_opening,
        "total": money(sums.whole),
        "line_count": sums.line_count,
        "open_objections": still_open.objections,
        "unapproved_notices": [_ref(one) for one in still_open.notices if one.approval is None],
        "objected_notices": [_ref(one) for one in still_open.notices if one.open_objections],
        "experts": [{"expert_id": one, "total": money(of)} for one, of in sums.experts.items()],
        "units": [{"unit_id": one, "total": money(of)} for one, of in sums.units.items()],
    }


def _ref(kept: KeptNotice) -> NoticeRef:
    one = kept.notice
    return {"notice_id": one.notice_id, "unit_id": one.unit_id, "revision": one.revision}


def notice(kept: KeptNotice, zone: ZoneInfo) -> NoticeView:
    """Show a notice."""
    one, approval = kept.notice, kept.approval
    return {
        "notice_id": one.notice_id,
        "revision": one.revision,
        "month": one.month,
        "unit_id": one.unit_id,
        "unit_name": kept.unit_name,
        "cost_centre": kept.cost_centre,
        "coordinator_id": one.coordinator_id,
        "total": money(one.total),
        "line_count": len(one.line_ids),
        "open_sessions": one.open_sessions,
        "issued_at": kept.issued_at.astimezone(zone),
        "approved_at": None if approval is None else approval.approved_at.astimezone(zone),
        "approved_by": None if approval is None else approval.approved_by,
        "open_objections": kept.open_objections,
    }


def objection(one: Objection, zone: ZoneInfo) -> ObjectionView:
    """Show an objection to a notice."""
    return {
        "objection_id": one.objection_id,
        "notice_id": one.notice_id,
        "month": one.month,
        "unit_id": one.unit_id,
        "revision": one.revision,
        "words": one.words,
        "raised_by": one.raised_by,
        "raised_at": one.raised_at.astimezone(zone),
        "state": one.state,
        "answer": one.answer,
        "settled_by": one.settled_by,
        "settled_at": None if one.settled_at is None else one.settled_at.astimezone(zone),
    }


def statement(kept: tables.Statement, zone: ZoneInfo) -> StatementView:
    """Show a statement without its lines."""
    due_minor = kept.total_minor + kept.brought_minor
    return {
        "statement_id": kept.statement_id,
        "month": kept.month,
        "expert_id": kept.expert_id,
        "pay_date": kept.pay_date if kept.settlement == Settlement.PAID else None,
        "total": {"amount_minor": kept.total_minor, "currency": kept.currency},
        "brought": {"amount_minor": kept.brought_minor, "currency": kept.currency},
        "due": {"amount_minor": due_minor, "currency": kept.currency},
        "settlement": Settlement(kept.settlement),
        "issued_at": kept.issued_at.astimezone(zone),
    }


def unit_shares(lines: Sequence[KeptLine], currency: str) -> list[UnitTotal]:
    """Show what each unit pays of a statement, in the order of its lines."""
    shares: dict[UUID, int] = {}
    for kept in lines:
        unit_id = kept.line.session.unit_id
        shares[unit_id] = shares.get(unit_id, 0) + kept.line.amount_minor
    return [
        {"unit_id": unit_id, "total": {"amount_minor": minor, "currency": currency}}
        for unit_id, minor in shares.items()
    ]
