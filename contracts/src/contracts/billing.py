"""What billing says: policies in force, fees with their rule, notices, closed months, statements."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

from contracts.envelope import Event
from contracts.terms import Cents, Instant, Money, Month, WorkForm


class Price(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one work form earns."""

    work_form: WorkForm
    basis: Annotated[str, Meta(description="per_hour | per_session | agreed (within min..max) | none")]
    amount_minor: Cents = 0
    min_minor: Cents = 0
    max_minor: Cents = 0


class FeeScheduleSet(Event, frozen=True, kw_only=True):
    """A version of an area's fee schedule holds from a date (local, included)."""

    version: int
    valid_from: date
    currency: str
    prices: list[Price]
    paid_by: Annotated[str, Meta(description="area | orderer (then the fee is only recorded)")] = "area"
    when_negative: Annotated[
        str, Meta(description="What a statement below zero leads to: carried (to the next one) | invoiced")
    ] = "carried"


class CancellationPolicySet(Event, frozen=True, kw_only=True):
    """A version of an area's cancellation policy holds for sessions that start on or after a date (local)."""

    version: int
    valid_from: date
    deadline_days_before: int
    deadline_time: Annotated[str, Meta(description="Local clock time HH:MM; the minute itself is in time")]
    day_kind: Annotated[str, Meta(description="calendar | business")]
    percent: Annotated[
        dict[str, int],
        Meta(description="Percent of the agreed fee by rule, e.g. {'cancelled_late': 100}"),
    ]


class FeeLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the ledger of fees."""

    line_id: UUID
    kind: Annotated[str, Meta(description="fee | reversal")]
    amount_minor: Cents
    rule: Annotated[str, Meta(description="Which row of the outcome table (§6.2) gave it")]
    policy_version: int
    schedule_version: int
    work_month: Month
    statement_month: Month
    corrects: Annotated[UUID | None, Meta(description="The line that this one replaces or reverses")] = None


class FeeAssessed(Event, frozen=True, kw_only=True):
    """What a session earns was decided; a correction says so again with a higher revision.

    A reversal alone takes money back that waits to be decided anew; FeePending then says for what.
    """

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    revision: int
    currency: str
    lines: list[FeeLine]


class FeePending(Event, frozen=True, kw_only=True):
    """A session's fee cannot be decided yet; it will be as soon as what is missing is known."""

    session_id: UUID
    order_id: UUID
    expert_id: UUID
    revision: int
    missing: Annotated[list[str], Meta(description="agreement | area | policy | schedule | agreed_fee")]


class PaymentNoticeIssued(Event, frozen=True, kw_only=True):
    """A unit's claim for a month (palkkionmaksuilmoitus, §6.3) is ready for its coordinator."""

    notice_id: UUID
    month: Month
    unit_id: UUID
    coordinator_id: UUID
    revision: int
    total: Money
    line_count: int
    open_sessions: Annotated[
        int, Meta(description="The unit's sessions that ended by the month's end and have no outcome yet")
    ] = 0


class NoticeApproved(Event, frozen=True, kw_only=True):
    """The unit's coordinator checked a payment notice and approved it as it is at this revision."""

    notice_id: UUID
    month: Month
    unit_id: UUID
    revision: int
    approved_by: Annotated[UUID, Meta(description="Person id")]


class NoticeObjectionRaised(Event, frozen=True, kw_only=True):
    """A unit says that something in its payment notice is wrong (huomautus); open until answered."""

    objection_id: UUID
    notice_id: UUID
    month: Month
    unit_id: UUID
    revision: int
    raised_by: Annotated[UUID, Meta(description="Person id")]


class NoticeObjectionAnswered(Event, frozen=True, kw_only=True):
    """A unit's objection to a notice is no longer open."""

    objection_id: UUID
    notice_id: UUID
    month: Month
    unit_id: UUID
    raised_by: Annotated[UUID, Meta(description="Person id")]
    state: Annotated[str, Meta(description="upheld | rejected | withdrawn")]


class MonthClosed(Event, frozen=True, kw_only=True):
    """A month was closed: its lines are stated, later ones go into the next run."""

    month: Month
    closed_at: Instant
    pay_date: date


class UnitShare(msgspec.Struct, frozen=True, kw_only=True):
    """What one unit pays of a statement."""

    unit_id: UUID
    amount_minor: Cents


class StatementIssued(Event, frozen=True, kw_only=True):
    """An expert's statement of a month is final; what is paid is its total and what was brought to it."""

    statement_id: UUID
    expert_id: UUID
    month: Month
    pay_date: Annotated[
        date, Meta(description="Of the month's run; this statement is paid then if it is `paid`")
    ]
    total: Money
    units: list[UnitShare]
    brought_minor: Annotated[
        int, Meta(description="Cents that earlier statements left to be settled: zero or less")
    ] = 0
    settlement: Annotated[str, Meta(description="paid | nothing | carried | invoiced")] = "paid"
