"""Rows to domain values and back; no queries."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Protocol

from billing.fees.domain.book import SessionState
from billing.fees.domain.corrections import FeeLine, LineKind
from billing.fees.domain.fees import Agreement, Missing
from billing.fees.domain.reports import Report
from billing.policies.domain.outcomes import KINDS, Rule
from billing.words.money import Money
from billing.words.sessions import AgreedSession, AssignmentId, ExpertId, OrderId, SessionId, UnitId
from billing.words.times import Month
from chassis.kinds import read


class Row(Protocol):
    """A row of a hot statement by column, or JSON by key."""

    def __getitem__(self, column: str, /) -> Any:  # noqa: ANN401 - columns of any type
        """Return a column."""
        ...


def utc(instant: datetime) -> datetime:
    """Return an instant as the domain has it: in UTC by the standard library's zone."""
    return instant.astimezone(UTC)


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


def state(row: Row, of_line: Row | None = None) -> SessionState:
    """Return a session as it was kept, of a row with its columns; those of the line that counts may be apart."""
    agreed = session(row)
    known = row["outcome"]
    missing = row["missing"]
    return SessionState(
        agreed,
        None if known is None else read(KINDS, known["kind"], known),
        row["outcome_revision"],
        row["revision"],
        None if row["line_id"] is None else line(of_line or row, agreed),
        () if missing is None else tuple(map(Missing, missing)),
        row["sequence"],
        _report(row),
    )


def _report(row: Row) -> Report | None:
    at = row["reported_at"]
    return None if at is None else Report(utc(at), row["reported_by"], row["reported_as"])


def agreement(row: Row) -> Agreement:
    """Return the agreement of a row."""
    return Agreement(row["agreement_id"], row["valid_from"], row["valid_until"], frozenset(row["work_forms"]))
