"""What billing says no to.

Refusal
  CurrenciesDiffer        amounts of two currencies were put together
  SessionUnknown          an outcome of a session that was never agreed on
  SessionScheduledTwice   a session was agreed on twice under one id
  SessionWasMoved         an outcome of a session that has a new time
  AssignmentUnknown       a session or a fee of an assignment that nobody accepted
  AgreementUnknown        an end of an agreement that was never signed
  AreaUnknown             a month or a policy of an area that was never opened
  OutcomeNotUnderstood    a code of an outcome that billing does not know
  SessionIsOver           a preview of a session whose outcome is known
  MonthRefused            the month's state does not allow it
  MonthIsNotOver          the month has not ended yet
  EarlierMonthIsOpen      months are closed in order
  VersionHoldsFromClosed  a policy would hold from within a closed month
  VersionIsInvalid        a policy or schedule that cannot be applied
"""

from __future__ import annotations

from collections.abc import Mapping


class Refusal(Exception):
    """Billing says no; the text tells what was found, what was expected and what to do."""

    status = 409

    def __init__(self, text: str, /, **facts: object) -> None:
        super().__init__(text)
        self.facts: Mapping[str, object] = facts


class CurrenciesDiffer(Refusal):
    """Amounts of two currencies cannot be put together."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"amounts are in {one} and {other}, expected one currency", one=one, other=other)


class SessionUnknown(Refusal):
    """An outcome names a session that was never agreed on within its order."""

    status = 404

    def __init__(self, area: str, session_id: object) -> None:
        super().__init__(
            f"session {session_id} is not known in {area}, expected its SessionScheduled before",
            area=area,
            session_id=str(session_id),
        )


class SessionScheduledTwice(Refusal):
    """A session was agreed on twice under one id."""

    def __init__(self, area: str, session_id: object) -> None:
        super().__init__(
            f"session {session_id} of {area} was scheduled already, expected a new id for a new time",
            area=area,
            session_id=str(session_id),
        )


class SessionWasMoved(Refusal):
    """An outcome names a session that was moved: only the new time has an outcome."""

    def __init__(self, area: str, session_id: object, *, moved_to: object) -> None:
        super().__init__(
            f"session {session_id} of {area} was moved, expected the outcome of its new time {moved_to}",
            area=area,
            session_id=str(session_id),
            moved_to=str(moved_to),
        )


class AssignmentUnknown(Refusal):
    """A session or a fee names an assignment that nobody accepted."""

    def __init__(self, area: str, assignment_id: object) -> None:
        super().__init__(
            f"assignment {assignment_id} is not known in {area}, expected its AssignmentAccepted before",
            area=area,
            assignment_id=str(assignment_id),
        )


class AgreementUnknown(Refusal):
    """An agreement ended that was never signed."""

    def __init__(self, area: str, agreement_id: object) -> None:
        super().__init__(
            f"agreement {agreement_id} is not known in {area}, expected its AgreementSigned before",
            area=area,
            agreement_id=str(agreement_id),
        )


class AreaUnknown(Refusal):
    """An area was never opened, so it has no months and no policies."""

    status = 404

    def __init__(self, area: str) -> None:
        super().__init__(
            f"area {area} is not known to billing yet, expected its AreaOpened before", area=area
        )


class OutcomeNotUnderstood(Refusal):
    """A code of an outcome is not one that billing can judge."""

    def __init__(self, what: str, found: object, expected: tuple[str, ...]) -> None:
        super().__init__(
            f"{what} is {found!r}, expected one of {', '.join(expected)}",
            what=what,
            found=str(found),
            expected=expected,
        )


class SessionIsOver(Refusal):
    """A session has its outcome: there is nothing left to preview."""

    def __init__(self, session_id: object, *, outcome: str) -> None:
        super().__init__(
            f"session {session_id} has the outcome {outcome} already; read its fee instead",
            session_id=str(session_id),
            outcome=outcome,
        )


class MonthRefused(Refusal):
    """The month's state does not allow what was asked."""

    def __init__(self, month: str, *, state: str, happening: str) -> None:
        super().__init__(
            f"month {month} is {state}, which does not allow {happening}",
            month=month,
            state=state,
            happening=happening,
        )


class MonthIsNotOver(Refusal):
    """A month can be noticed and closed only after its last local day."""

    def __init__(self, month: str, *, over_at: str) -> None:
        super().__init__(
            f"month {month} is not over; it can be closed from {over_at}", month=month, over_at=over_at
        )


class EarlierMonthIsOpen(Refusal):
    """Months are closed in order, so that a late line always has one next month."""

    def __init__(self, month: str, *, first_open: str) -> None:
        super().__init__(
            f"month {month} cannot be closed before {first_open}; close that first",
            month=month,
            first_open=first_open,
        )


class VersionHoldsFromClosed(Refusal):
    """A version would hold from a day whose month is closed, which would rewrite what was stated."""

    def __init__(self, *, valid_from: str, first_open_day: str) -> None:
        super().__init__(
            f"the version would hold from {valid_from}, in a closed month; choose {first_open_day} or later",
            valid_from=valid_from,
            first_open_day=first_open_day,
        )


class VersionIsInvalid(Refusal):
    """A policy or schedule cannot be applied as it stands."""

    status = 422

    def __init__(self, text: str, /, **facts: object) -> None:
        super().__init__(text, **facts)
