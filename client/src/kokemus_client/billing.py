"""Written by client/generate.py: What every session earns and by which rule; the month's notices, close and statements."""

# ruff: noqa: E501, PLR0913 - generated

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from kokemus_client.asking import Asked, quoted
from kokemus_client.operations import Operations
from kokemus_client.pages import Pages
from kokemus_client.results import Result


class AnswerBody(Struct, frozen=True, kw_only=True):
    """Whether an objection is right, and why."""

    upheld: bool
    words: str
    """For people; kept by billing alone, and in no event"""


Basis: TypeAlias = Literal["per_hour", "per_session", "agreed", "none"]


class ClosedView(Struct, frozen=True, kw_only=True):
    """How far a month is, and when it is noticed, closed and paid.

    `open_sessions` counts those that ended by its end, in it or before, and have no outcome as it is read.
    """

    month: str
    state: MonthState
    notice_at: dt.datetime
    close_at: dt.datetime
    pay_date: dt.date
    noticed_at: dt.datetime | None
    closed_at: dt.datetime | None
    open_sessions: int


DayKind: TypeAlias = Literal["calendar", "business"]


class ExpertTotal(Struct, frozen=True, kw_only=True):
    """What an expert earned."""

    expert_id: UUID
    total: MoneyView


class FeeView(Struct, frozen=True, kw_only=True):
    """What a session earns: the line that counts, how it came about, what it waits for if it does.

    `reported_at` and `reported_as` are of the last known outcome; a line has among its facts those it was decided
    by.
    """

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    agreed_fee: MoneyView | None
    state: Literal["waits", "assessed", "no_outcome"]
    reported_at: dt.datetime | None
    reported_as: str | None
    objection_open: bool
    fee: LineView | None
    pending: WaitingView | None
    history: list[LineView]


class JudgedView(Struct, frozen=True, kw_only=True):
    """What something made known at a moment would earn, or what that waits for."""

    at: dt.datetime
    amount: MoneyView | None
    rule: Rule | None
    policy_version: int | UnsetType = UNSET
    schedule_version: int | UnsetType = UNSET
    missing: list[Missing]
    explanation: str | dict[str, str]


LineKind: TypeAlias = Literal["fee", "reversal"]


class LinePage(Struct, frozen=True, kw_only=True):
    """Fee lines as they were decided."""

    items: list[LineView]
    next: str | None


class LineView(Struct, frozen=True, kw_only=True):
    """A line of the ledger of fees with its session and its reason."""

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    agreed_fee: MoneyView | None
    line_id: UUID
    kind: LineKind
    amount: MoneyView
    rule: Rule
    revision: int
    policy_version: int
    schedule_version: int
    work_month: str
    statement_month: str
    corrects: UUID | None
    counts: bool
    statement_id: UUID | None
    decided_at: dt.datetime
    facts: dict[str, Any]
    explanation: str | dict[str, str]


Missing: TypeAlias = Literal["area", "agreement", "policy", "schedule", "agreed_fee"]


class MoneyView(Struct, frozen=True, kw_only=True):
    """An amount in whole minor units (cents) of one currency."""

    amount_minor: int
    currency: str


MonthState: TypeAlias = Literal["open", "noticed", "closed"]


class MonthView(Struct, frozen=True, kw_only=True):
    """A month with what it adds up to; the experts' and the units' sums both make the whole.

    `open_objections` counts those to what was reported of sessions that ended by its end. Of each unit's last
    notice it says whether the unit has yet to approve it, and whether it objects; neither holds up the close.
    """

    month: str
    state: MonthState
    notice_at: dt.datetime
    close_at: dt.datetime
    pay_date: dt.date
    noticed_at: dt.datetime | None
    closed_at: dt.datetime | None
    open_sessions: int
    before_opening: bool
    total: MoneyView
    line_count: int
    open_objections: int
    unapproved_notices: list[NoticeRef]
    objected_notices: list[NoticeRef]
    experts: list[ExpertTotal]
    units: list[UnitTotal]


class NoticeInFull(Struct, frozen=True, kw_only=True):
    """A notice with its lines and their reasons."""

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
    issued_at: dt.datetime
    approved_at: dt.datetime | None
    approved_by: UUID | None
    open_objections: int
    lines: list[LineView]


class NoticeList(Struct, frozen=True, kw_only=True):
    """A month's notices by unit, the last revision of each first."""

    items: list[NoticeView]
    next: None


class NoticeRef(Struct, frozen=True, kw_only=True):
    """Which notice, at which revision."""

    notice_id: UUID
    unit_id: UUID
    revision: int


class NoticeView(Struct, frozen=True, kw_only=True):
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
    issued_at: dt.datetime
    approved_at: dt.datetime | None
    approved_by: UUID | None
    open_objections: int


class ObjectionBody(Struct, frozen=True, kw_only=True):
    """What is wrong with the notice."""

    words: str
    """For people; kept by billing alone, and in no event"""


class ObjectionPage(Struct, frozen=True, kw_only=True):
    """Objections to notices as they were raised."""

    items: list[ObjectionView]
    next: str | None


ObjectionState: TypeAlias = Literal["open", "upheld", "rejected", "withdrawn"]


class ObjectionView(Struct, frozen=True, kw_only=True):
    """What a unit says is wrong in a notice (huomautus), and what was answered."""

    objection_id: UUID
    notice_id: UUID
    month: str
    unit_id: UUID
    revision: int
    words: str
    raised_by: UUID
    raised_at: dt.datetime
    state: ObjectionState
    answer: str | None
    settled_by: UUID | None
    settled_at: dt.datetime | None


class OpenSessionPage(Struct, frozen=True, kw_only=True):
    """Sessions without an outcome, those that ended first before others."""

    items: list[OpenSessionView]
    next: str | None


class OpenSessionView(Struct, frozen=True, kw_only=True):
    """A session that has ended and has no outcome, and the month it was worked in."""

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    agreed_fee: MoneyView | None
    work_month: str


PaidBy: TypeAlias = Literal["area", "orderer"]


class PolicyBody(Struct, frozen=True, kw_only=True):
    """A new version of a cancellation policy, in force for sessions from a local date on."""

    valid_from: dt.date
    deadline_days_before: int | UnsetType = UNSET
    deadline_time: str | UnsetType = UNSET
    day_kind: DayKind | UnsetType = UNSET
    percent: dict[str, int] | UnsetType = UNSET


class PolicyList(Struct, frozen=True, kw_only=True):
    """The versions of the cancellation policy, newest first."""

    items: list[PolicyView]
    next: None


class PolicyView(Struct, frozen=True, kw_only=True):
    """A version of the cancellation policy: until when it is free of charge, and percent of the fee by rule."""

    version: int
    valid_from: dt.date
    deadline_days_before: int
    deadline_time: str
    day_kind: DayKind
    percent: dict[str, int]
    set_at: dt.datetime | UnsetType = UNSET
    set_by: str | UnsetType = UNSET


class PreviewView(Struct, frozen=True, kw_only=True):
    """Until when cancelling is free of charge, and what it costs now, later, and at the moments asked."""

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    agreed_fee: MoneyView | None
    deadline: dt.datetime | None
    now: JudgedView
    after_deadline: JudgedView
    at: list[JudgedView]


class PriceBody(Struct, frozen=True, kw_only=True):
    """What one work form earns."""

    work_form: str
    basis: Basis
    amount_minor: int | UnsetType = UNSET
    min_minor: int | UnsetType = UNSET
    max_minor: int | UnsetType = UNSET


class PriceView(Struct, frozen=True, kw_only=True):
    """What one work form earns: an amount per hour or session, or a fee agreed within min..max (cents)."""

    work_form: str
    basis: Basis
    amount_minor: int
    min_minor: int
    max_minor: int


Rule: TypeAlias = Literal[
    "held",
    "cancelled_in_time",
    "cancelled_late",
    "moved",
    "no_show",
    "empty_group",
    "group_ended_for_reason",
    "group_ended_otherwise",
    "expert_ill",
    "expert_withdrew",
    "recorded_only",
    "voluntary",
]


class RunPage(Struct, frozen=True, kw_only=True):
    """Months, newest first."""

    items: list[RunView]
    next: str | None


class RunView(Struct, frozen=True, kw_only=True):
    """How far a month is, and when it is noticed, closed and paid."""

    month: str
    state: MonthState
    notice_at: dt.datetime
    close_at: dt.datetime
    pay_date: dt.date
    noticed_at: dt.datetime | None
    closed_at: dt.datetime | None


class ScheduleBody(Struct, frozen=True, kw_only=True):
    """A new version of a fee schedule, in force from a local date on."""

    valid_from: dt.date
    currency: str | UnsetType = UNSET
    paid_by: PaidBy | UnsetType = UNSET
    when_negative: WhenNegative | UnsetType = UNSET
    prices: list[PriceBody]


class ScheduleList(Struct, frozen=True, kw_only=True):
    """The versions of the fee schedule, newest first."""

    items: list[ScheduleView]
    next: None


class ScheduleView(Struct, frozen=True, kw_only=True):
    """A version of the fee schedule."""

    version: int
    valid_from: dt.date
    currency: str
    paid_by: PaidBy
    when_negative: WhenNegative
    prices: list[PriceView]
    set_at: dt.datetime | UnsetType = UNSET
    set_by: str | UnsetType = UNSET


Settlement: TypeAlias = Literal["paid", "nothing", "carried", "invoiced"]


class StatementInFull(Struct, frozen=True, kw_only=True):
    """A statement with its lines, and what each unit pays of it."""

    statement_id: UUID
    month: str
    expert_id: UUID
    pay_date: dt.date | None
    total: MoneyView
    brought: MoneyView
    due: MoneyView
    settlement: Settlement
    issued_at: dt.datetime
    units: list[UnitTotal]
    lines: list[LineView]


class StatementPage(Struct, frozen=True, kw_only=True):
    """Statements by month."""

    items: list[StatementView]
    next: str | None


class StatementView(Struct, frozen=True, kw_only=True):
    """What an expert is owed for a month's run (palkkiolaskelma).

    `due` is the total and what earlier statements brought to it; only what is paid has a pay date.
    """

    statement_id: UUID
    month: str
    expert_id: UUID
    pay_date: dt.date | None
    total: MoneyView
    brought: MoneyView
    due: MoneyView
    settlement: Settlement
    issued_at: dt.datetime


class UnitTotal(Struct, frozen=True, kw_only=True):
    """What a unit pays."""

    unit_id: UUID
    total: MoneyView


class WaitingPage(Struct, frozen=True, kw_only=True):
    """Sessions whose fee waits, in order of time."""

    items: list[WaitingView]
    next: str | None


class WaitingView(Struct, frozen=True, kw_only=True):
    """A session whose fee cannot be decided yet, and what it waits for."""

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    agreed_fee: MoneyView | None
    missing: list[Missing]
    explanation: str | dict[str, str]


WhenNegative: TypeAlias = Literal["carried", "invoiced"]


class Billing(Operations):
    """What every session earns and by which rule; the month's notices, close and statements."""

    async def list_schedules(self, area: str) -> Result[ScheduleList]:
        """List the versions of the fee schedule, newest first."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/fee-schedules"), ScheduleList
        )

    async def set_schedule(
        self, area: str, body: ScheduleBody, *, key: str | None = None
    ) -> Result[ScheduleView]:
        """Add a version of the fee schedule; sessions that start since it holds are judged by it."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/fee-schedules", body=body, key=key),
            ScheduleView,
        )

    async def list_policies(self, area: str) -> Result[PolicyList]:
        """List the versions of the cancellation policy, newest first."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/cancellation-policies"), PolicyList
        )

    async def set_policy(self, area: str, body: PolicyBody, *, key: str | None = None) -> Result[PolicyView]:
        """Add a version of the cancellation policy; sessions that start since it holds are judged by it."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/cancellation-policies", body=body, key=key),
            PolicyView,
        )

    def list_fee_lines(
        self,
        area: str,
        *,
        expert: UUID | None = None,
        unit: UUID | None = None,
        month: str | None = None,
        session: UUID | None = None,
        language: Literal["fi", "sv", "en"] | None = None,
        after: str | None = None,
        limit: int | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[LineView, LinePage]:
        """List fee lines as they were decided, each with its reason; `month` is the month it is stated in."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/fee-lines",
                query={
                    "expert": expert,
                    "unit": unit,
                    "month": month,
                    "session": session,
                    "language": language,
                    "after": after,
                    "limit": limit,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            LinePage,
        )

    async def get_fee(
        self,
        area: str,
        session_id: UUID,
        *,
        language: Literal["fi", "sv", "en"] | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Result[FeeView]:
        """Show what a session earns: the line that counts, how it came about, what it waits for if it does."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/fee",
                query={"language": language, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            FeeView,
        )

    async def preview(
        self,
        area: str,
        session_id: UUID,
        *,
        at: list[dt.datetime] | None = None,
        language: Literal["fi", "sv", "en"] | None = None,
    ) -> Result[PreviewView]:
        """Tell until when cancelling is free of charge, and what it costs now, later, and at asked moments."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/cancellation-preview",
                query={"at": at, "language": language},
            ),
            PreviewView,
        )

    def list_pending(
        self,
        area: str,
        *,
        expert: UUID | None = None,
        language: Literal["fi", "sv", "en"] | None = None,
        after: str | None = None,
        limit: int | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[WaitingView, WaitingPage]:
        """List the sessions whose fee cannot be decided yet, with what each waits for."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/pending",
                query={
                    "expert": expert,
                    "language": language,
                    "after": after,
                    "limit": limit,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            WaitingPage,
        )

    def list_months(
        self, area: str, *, after: str | None = None, limit: int | None = None
    ) -> Pages[RunView, RunPage]:
        """List the months since the area was opened, newest first: how far each is, without its sums."""
        return Pages(
            self._asking,
            Asked(
                method="GET", path=f"/v1/areas/{quoted(area)}/months", query={"after": after, "limit": limit}
            ),
            RunPage,
        )

    async def get_month(
        self, area: str, month: str, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[MonthView]:
        """Show how far a month's run is, when it is noticed, closed and paid, and its totals."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            MonthView,
        )

    async def post_close(self, area: str, month: str, *, key: str | None = None) -> Result[ClosedView]:
        """Close a month that is over before its time: last notices, statements; nothing more goes in."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}/close", key=key),
            ClosedView,
        )

    async def list_notices(self, area: str, month: str, *, unit: UUID | None = None) -> Result[NoticeList]:
        """List a month's payment notices by unit, the last revision of each first: the area's, to a unit its own."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}/notices",
                query={"unit": unit},
            ),
            NoticeList,
        )

    async def get_notice(
        self,
        area: str,
        month: str,
        unit: UUID,
        *,
        language: Literal["fi", "sv", "en"] | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Result[NoticeInFull]:
        """Show a unit's last notice with its lines and their reasons; its ETag is what an approval names."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}/notices/{quoted(unit)}",
                query={"language": language, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            NoticeInFull,
        )

    async def approve_notice(
        self, area: str, notice_id: UUID, *, if_match: str, key: str | None = None
    ) -> Result[NoticeView]:
        """Approve a payment notice of the own unit at the revision that you read; a revised one needs it again."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/notices/{quoted(notice_id)}/approval",
                headers={"If-Match": if_match},
                key=key,
            ),
            NoticeView,
        )

    async def object_to_notice(
        self, area: str, notice_id: UUID, body: ObjectionBody, *, key: str | None = None
    ) -> Result[ObjectionView]:
        """Object to a payment notice of the own unit: say what is wrong, and wait for the answer."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/notices/{quoted(notice_id)}/objections",
                body=body,
                key=key,
            ),
            ObjectionView,
        )

    def list_objections(
        self,
        area: str,
        *,
        state: ObjectionState | None = None,
        notice: UUID | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Pages[ObjectionView, ObjectionPage]:
        """List objections to notices in the order in which they were raised: the area's, to a unit its own."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/objections",
                query={"state": state, "notice": notice, "after": after, "limit": limit},
            ),
            ObjectionPage,
        )

    async def get_objection(self, area: str, objection_id: UUID) -> Result[ObjectionView]:
        """Show an objection to a notice, and what was answered."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/objections/{quoted(objection_id)}"),
            ObjectionView,
        )

    async def answer_objection(
        self, area: str, objection_id: UUID, body: AnswerBody, *, key: str | None = None
    ) -> Result[ObjectionView]:
        """Uphold or reject an open objection, and say why; who raised it is told by mail."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/objections/{quoted(objection_id)}/answer",
                body=body,
                key=key,
            ),
            ObjectionView,
        )

    async def withdraw_objection(
        self, area: str, objection_id: UUID, *, key: str | None = None
    ) -> Result[ObjectionView]:
        """Take back an open objection that you raised."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/objections/{quoted(objection_id)}/withdrawal",
                key=key,
            ),
            ObjectionView,
        )

    def list_open_sessions(
        self,
        area: str,
        month: str,
        *,
        unit: UUID | None = None,
        after: str | None = None,
        limit: int | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[OpenSessionView, OpenSessionPage]:
        """List the sessions that ended by a month's end and have no outcome, of earlier months too, oldest first."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}/open-sessions",
                query={"unit": unit, "after": after, "limit": limit, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            OpenSessionPage,
        )

    def list_statements(
        self,
        area: str,
        *,
        expert: UUID | None = None,
        month: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[StatementView, StatementPage]:
        """List statements by month: the area's, to an expert the own."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/statements",
                query={"expert": expert, "month": month, "after": after, "limit": limit, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            StatementPage,
        )

    async def get_statement(
        self,
        area: str,
        statement_id: UUID,
        *,
        language: Literal["fi", "sv", "en"] | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Result[StatementInFull]:
        """Show a statement: its lines with their reasons, and what each unit pays of it."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/statements/{quoted(statement_id)}",
                query={"language": language, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            StatementInFull,
        )
