"""What is shown of fees: domain values as JSON, times in the area's local time, reasons in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NotRequired
from uuid import UUID
from zoneinfo import ZoneInfo

from typing_extensions import TypedDict

from billing.areas.store import Area
from billing.fees import telling
from billing.fees.domain.book import SessionState
from billing.fees.domain.corrections import FeeLine, LineKind
from billing.fees.domain.fees import Assessment, Missing
from billing.fees.store.lines import KeptLine
from billing.policies.domain.outcomes import Rule
from billing.policies.domain.presets import preset_of
from billing.words.money import Money
from billing.words.names import statement_name
from billing.words.sessions import AgreedSession
from billing.words.times import Month
from chassis.ids import derived_id
from chassis.wording import LANGUAGES

Reason = str | dict[str, str]
"""In the language asked for, or in all, by language."""


class MoneyView(TypedDict):
    """An amount in whole minor units (cents) of one currency."""

    amount_minor: int
    currency: str


class SessionView(TypedDict):
    """An agreed session; times are the area's local time."""

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: str
    starts_at: datetime
    ends_at: datetime
    agreed_fee: MoneyView | None


class LineView(SessionView):
    """A line of the ledger of fees with its session and its reason."""

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
    decided_at: datetime
    facts: dict[str, Any]
    explanation: Reason


class LinePage(TypedDict):
    """Fee lines as they were decided."""

    items: list[LineView]
    next: str | None


class WaitingView(SessionView):
    """A session whose fee cannot be decided yet, and what it waits for."""

    missing: list[Missing]
    explanation: Reason


class WaitingPage(TypedDict):
    """Sessions whose fee waits, in order of time."""

    items: list[WaitingView]
    next: str | None


class FeeView(SessionView):
    """What a session earns: the line that counts, how it came about, what it waits for if it does.

    `reported_at` and `reported_as` are of the last known outcome; a line has among its facts those it was decided by.
    """

    state: Literal["waits", "assessed", "no_outcome"]
    reported_at: datetime | None
    reported_as: str | None
    objection_open: bool
    fee: LineView | None
    pending: WaitingView | None
    history: list[LineView]


class JudgedView(TypedDict):
    """What something made known at a moment would earn, or what that waits for."""

    at: datetime
    amount: MoneyView | None
    rule: Rule | None
    policy_version: NotRequired[int]
    schedule_version: NotRequired[int]
    missing: list[Missing]
    explanation: Reason


class PreviewView(SessionView):
    """Until when cancelling is free of charge, and what it costs now, later, and at the moments asked."""

    deadline: datetime | None
    now: JudgedView
    after_deadline: JudgedView
    at: list[JudgedView]


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells reasons: in which languages, by which local time, naming which text."""

    area: str
    zone: ZoneInfo
    closed_through: Month
    named_in: Mapping[str, str]
    language: str | None

    def why(self, line: FeeLine | Assessment) -> Reason:
        """Return why, in the language asked for, or in all."""
        if self.language is not None:
            return telling.explain(line, self.language, zone=self.zone, named_in=self.named_in)
        return {
            language: telling.explain(line, language, zone=self.zone, named_in=self.named_in)
            for language in LANGUAGES
        }

    def what_it_waits_for(self, missing: tuple[Missing, ...]) -> Reason:
        """Return what a fee waits for, in the language asked for, or in all."""
        if self.language is not None:
            return telling.explain_waiting(missing, self.language)
        return {language: telling.explain_waiting(missing, language) for language in LANGUAGES}

    def stated_in(self, kept: KeptLine) -> UUID | None:
        """Return the statement that a line is in: when its month is closed, every line that counts is in one."""
        line = kept.line
        if not kept.counts or line.statement_month > self.closed_through:
            return None
        expert_id = line.session.expert_id
        return statement_name(expert_id, area=self.area, month=line.statement_month, name_of=derived_id)


def teller(area: Area, language: str | None) -> Teller:
    """Return who tells an area's reasons."""
    preset = preset_of(area.model)
    named_in = {} if preset is None else preset.named_in
    return Teller(area.area, area.zone, area.closed_through, named_in, language)


def money(amount: Money) -> MoneyView:
    """Show an amount."""
    return {"amount_minor": amount.minor, "currency": amount.currency}


def session(agreed: AgreedSession, zone: ZoneInfo) -> SessionView:
    """Show the agreed session."""
    return {
        "session_id": agreed.session_id,
        "order_id": agreed.order_id,
        "expert_id": agreed.expert_id,
        "unit_id": agreed.unit_id,
        "work_form": agreed.work_form,
        "starts_at": agreed.starts_at.astimezone(zone),
        "ends_at": agreed.ends_at.astimezone(zone),
        "agreed_fee": None if agreed.agreed_fee is None else money(agreed.agreed_fee),
    }


def line(kept: KeptLine, tells: Teller) -> LineView:
    """Show a line with its session and its reason."""
    one = kept.line
    return {
        **session(one.session, tells.zone),
        "line_id": one.line_id,
        "kind": one.kind,
        "amount": {"amount_minor": one.amount_minor, "currency": one.currency},
        "rule": one.rule,
        "revision": one.revision,
        "policy_version": one.policy_version,
        "schedule_version": one.schedule_version,
        "work_month": one.work_month,
        "statement_month": one.statement_month,
        "corrects": one.corrects,
        "counts": kept.counts,
        "statement_id": tells.stated_in(kept),
        "decided_at": kept.decided_at.astimezone(tells.zone),
        "facts": dict(one.facts),
        "explanation": tells.why(one),
    }


def waiting(state: SessionState, tells: Teller) -> WaitingView:
    """Show a session whose fee waits."""
    return {
        **session(state.agreed, tells.zone),
        "missing": list(state.missing),
        "explanation": tells.what_it_waits_for(state.missing),
    }


def fee(state: SessionState, history: list[KeptLine], tells: Teller, *, objection_open: bool) -> FeeView:
    """Show what a session earns and how that came about."""
    shown = [line(one, tells) for one in history]
    current = None if state.line is None else state.line.line_id
    report = state.report
    return {
        **session(state.agreed, tells.zone),
        "state": "waits" if state.missing else "assessed" if current else "no_outcome",
        "reported_at": None if report is None else report.at.astimezone(tells.zone),
        "reported_as": None if report is None else report.role,
        "objection_open": objection_open,
        "fee": next((one for one in shown if one["line_id"] == current), None),
        "pending": waiting(state, tells) if state.missing else None,
        "history": shown,
    }


def judged(at: datetime, found: Assessment | tuple[Missing, ...], tells: Teller) -> JudgedView:
    """Show what something at a moment would earn, or what that waits for."""
    if isinstance(found, Assessment):
        return {
            "at": at.astimezone(tells.zone),
            "amount": {"amount_minor": found.amount_minor, "currency": found.currency},
            "rule": found.rule,
            "policy_version": found.policy_version,
            "schedule_version": found.schedule_version,
            "missing": [],
            "explanation": tells.why(found),
        }
    return {
        "at": at.astimezone(tells.zone),
        "amount": None,
        "rule": None,
        "missing": list(found),
        "explanation": tells.what_it_waits_for(found),
    }
