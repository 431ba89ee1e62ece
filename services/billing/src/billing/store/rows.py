"""Rows to domain values and back; no queries."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import Any, Protocol, assert_never
from uuid import UUID

from billing.domain.corrections import FeeLine, LineKind
from billing.domain.fees import Agreement, Missing
from billing.domain.ledger import SessionState
from billing.domain.money import Money
from billing.domain.outcomes import (
    AgreedSession,
    AssignmentId,
    Cancelled,
    CancelledBy,
    EndReason,
    ExpertId,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    Moved,
    NoShow,
    OrderId,
    Outcome,
    SessionId,
    UnitId,
)
from billing.domain.policies import Basis, CancellationPolicy, DayKind, FeeSchedule, PaidBy, Price
from billing.domain.rules import Rule
from billing.domain.times import Month


class Row(Protocol):
    """A row by column, or the same as JSON."""

    def __getitem__(self, column: str, /) -> Any:  # noqa: ANN401 - columns of any type
        """Return a column."""
        ...


def utc(instant: datetime) -> datetime:
    """Return an instant as the domain has it: in UTC by the standard library's zone."""
    return instant.astimezone(UTC)


def outcome_row(outcome: Outcome) -> dict[str, object]:  # noqa: PLR0911 - one per outcome
    """Return an outcome as JSON."""
    match outcome:
        case Held(participants=participants):
            return {"kind": "held", "participants": participants}
        case Cancelled(by=by, known_at=known_at):
            return {"kind": "cancelled", "by": by.value, "known_at": known_at.isoformat()}
        case NoShow(other_work_minutes=minutes):
            return {"kind": "no_show", "other_work_minutes": minutes}
        case ExpertIll():
            return {"kind": "expert_ill"}
        case ExpertWithdrew():
            return {"kind": "expert_withdrew"}
        case GroupEnded(reason=reason):
            return {"kind": "group_ended", "reason": reason.value}
        case Moved(moved_to=moved_to):
            return {"kind": "moved", "moved_to": str(moved_to)}
        case _:
            assert_never(outcome)


def outcome(row: Row) -> Outcome:  # noqa: PLR0911 - one per outcome
    """Return the outcome that stands in JSON."""
    match row["kind"]:
        case "held":
            return Held(row["participants"])
        case "cancelled":
            return Cancelled(CancelledBy(row["by"]), datetime.fromisoformat(row["known_at"]))
        case "no_show":
            return NoShow(row["other_work_minutes"])
        case "expert_ill":
            return ExpertIll()
        case "expert_withdrew":
            return ExpertWithdrew()
        case "group_ended":
            return GroupEnded(EndReason(row["reason"]))
        case kind:
            assert kind == "moved", f"outcome {kind!r} was never kept"
            return Moved(SessionId(UUID(row["moved_to"])))


def session(row: Row) -> AgreedSession:
    """Return the agreed session of a row with the session's columns."""
    minor = row["agreed_minor"]
    return AgreedSession(
        row["area_id"],
        OrderId(row["order_id"]),
        AssignmentId(row["assignment_id"]),
        SessionId(row["session_id"]),
        ExpertId(row["expert_id"]),
        UnitId(row["unit_id"]),
        row["work_form"],
        utc(row["starts_at"]),
        utc(row["ends_at"]),
        None if minor is None else Money(minor, row["agreed_currency"]),
    )


def line(row: Row, agreed: AgreedSession) -> FeeLine:
    """Return the fee line of a row with the line's columns, `line_revision` for its revision."""
    return FeeLine(
        line_id=row["line_id"],
        session=agreed,
        revision=row["line_revision"],
        kind=LineKind(row["kind"]),
        amount_minor=row["amount_minor"],
        currency=row["currency"],
        rule=Rule(row["rule"]),
        policy_version=row["policy_version"],
        schedule_version=row["schedule_version"],
        work_month=Month(row["work_month"]),
        statement_month=Month(row["statement_month"]),
        corrects=row["corrects"],
        facts=row["facts"],
    )


def state(row: Row) -> SessionState:
    """Return a session as it was kept, of a row with its columns and those of the line that counts."""
    agreed = session(row)
    known = row["outcome"]
    missing = row["missing"]
    return SessionState(
        agreed,
        None if known is None else outcome(known),
        row["outcome_revision"],
        row["revision"],
        None if row["line_id"] is None else line(row, agreed),
        () if missing is None else tuple(map(Missing, missing)),
        row["sequence"],
    )


def agreement(row: Row) -> Agreement:
    """Return the agreement of a row."""
    return Agreement(row["agreement_id"], row["valid_from"], row["valid_until"], frozenset(row["work_forms"]))


def prices_row(schedule: FeeSchedule) -> list[dict[str, object]]:
    """Return a schedule's prices as JSON."""
    return [
        {
            "work_form": price.work_form,
            "basis": price.basis.value,
            "amount_minor": price.amount_minor,
            "min_minor": price.min_minor,
            "max_minor": price.max_minor,
        }
        for price in schedule.prices.values()
    ]


def schedule(row: Row) -> FeeSchedule:
    """Return the fee schedule of a row, or of one as JSON."""
    prices = {
        one["work_form"]: Price(
            one["work_form"], Basis(one["basis"]), one["amount_minor"], one["min_minor"], one["max_minor"]
        )
        for one in row["prices"]
    }
    valid_from, paid_by = _date(row["valid_from"]), PaidBy(row["paid_by"])
    return FeeSchedule(row["version"], valid_from, row["currency"], MappingProxyType(prices), paid_by)


def policy(row: Row) -> CancellationPolicy:
    """Return the cancellation policy of a row, or of one as JSON."""
    at = row["deadline_time"]
    return CancellationPolicy(
        row["version"],
        _date(row["valid_from"]),
        row["deadline_days_before"],
        at if isinstance(at, time) else time.fromisoformat(at),
        DayKind(row["day_kind"]),
        MappingProxyType({Rule(rule): percent for rule, percent in row["percent"].items()}),
    )


def _date(found: date | str) -> date:
    return found if isinstance(found, date) else date.fromisoformat(found)
