"""Rows to domain values and back; no queries."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Protocol, assert_never
from uuid import UUID

from billing.fees.domain.book import SessionState
from billing.fees.domain.corrections import FeeLine, LineKind
from billing.fees.domain.fees import Agreement, Missing
from billing.fees.domain.outcomes import (
    Cancelled,
    CancelledBy,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    Moved,
    NoShow,
    Outcome,
)
from billing.policies.domain.rules import Rule
from billing.words.money import Money
from billing.words.sessions import AgreedSession, AssignmentId, ExpertId, OrderId, SessionId, UnitId
from billing.words.times import Month


class Row(Protocol):
    """A row of a hot statement by column, or JSON by key."""

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
