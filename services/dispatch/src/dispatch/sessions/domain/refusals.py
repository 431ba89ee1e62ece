"""Noes to assignments, sessions and their outcomes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from dispatch.words.refusal import Refusal


class SeatIsTaken(Refusal):
    """Two acceptances met at one seat; the database let one of them in."""

    def __init__(self) -> None:
        super().__init__(
            "the seat is taken; expected a free seat; somebody else was quicker, nothing is left to do"
        )


class ExpertHasSeat(Refusal):
    """The expert has already accepted this order."""

    def __init__(self, expert_id: UUID) -> None:
        super().__init__(
            "the expert already holds a seat of this order; expected somebody else; "
            "schedule more sessions on the assignment instead",
            expert_id=str(expert_id),
        )


class FeeIsTheSame(Refusal):
    """The fee has already been agreed on."""

    def __init__(self, amount_minor: int, *, currency: str) -> None:
        super().__init__(
            f"a fee of {amount_minor} cents ({currency}) is already agreed; expected another fee; nothing "
            "is left to do",
            amount_minor=amount_minor,
            currency=currency,
        )


class ExpertIsBusy(Refusal):
    """The expert has another session in this area that overlaps the time."""

    def __init__(self, expert_id: UUID, *, starts_at: Iterable[datetime]) -> None:
        starts = tuple(starts_at)
        super().__init__(
            lambda shown: (
                "the expert already has a session that overlaps one that would start at "
                f"{' or '.join(map(shown, starts))}; "
                "expected a free time; move one of the two, or choose another time"
            ),
            expert_id=str(expert_id),
            starts_at=[start.isoformat() for start in starts],
        )


class SessionWasMoved(Refusal):
    """What becomes of a moved session is said of the session it was moved to."""

    def __init__(self, session_id: UUID, *, moved_to: UUID) -> None:
        super().__init__(
            "the session was moved to another time; expected a session that stands at its time; say it of "
            "the session that replaced it (moved_to)",
            session_id=str(session_id),
            moved_to=str(moved_to),
        )


class OutcomeIsGiven(Refusal):
    """What became of the session has already been said."""

    def __init__(self, session_id: UUID, *, state: str, revision: int) -> None:
        super().__init__(
            f"the session is already {state.replace('_', ' ')} (revision {revision}); expected a scheduled one; "
            "if that is wrong, correct it",
            session_id=str(session_id),
            state=state,
            revision=revision,
        )


class OutcomeIsTooEarly(Refusal):
    """The outcome cannot be known yet."""

    def __init__(self, kind: str, *, not_before: datetime, now: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"it is {shown(now)}, too early to say {kind.replace('_', ' ')}; expected not before "
                f"{shown(not_before)}; say it then"
            ),
            kind=kind,
            not_before=not_before.isoformat(),
        )


class KnownInTheFuture(Refusal):
    """Nothing is known before it is known."""

    status = 422

    def __init__(self, known_at: datetime, *, now: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"known_at, {shown(known_at)}, is in the future (it is {shown(now)}); expected a time that has "
                "come; leave it out for now"
            ),
            known_at=known_at.isoformat(),
        )


class KnownBeforeAgreed(Refusal):
    """A session cannot be cancelled before it was agreed on."""

    status = 422

    def __init__(self, known_at: datetime, *, scheduled_at: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"known_at, {shown(known_at)}, is before the session was agreed on, {shown(scheduled_at)}; "
                "expected a later time; correct it"
            ),
            known_at=known_at.isoformat(),
            scheduled_at=scheduled_at.isoformat(),
        )


class KnownTooLate(Refusal):
    """A session that has started is no longer cancelled."""

    def __init__(self, known_at: datetime, *, starts_at: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"the cancellation was known at {shown(known_at)}, when the session had started "
                f"({shown(starts_at)}); expected an earlier time; say no-show if the client did not arrive"
            ),
            known_at=known_at.isoformat(),
            starts_at=starts_at.isoformat(),
        )


class ParticipantsAreNotCounted(Refusal):
    """Participants are counted in groups and lectures only, and not below 0."""

    status = 422

    def __init__(self, participants: int, *, work_form: str) -> None:
        super().__init__(
            f"{participants} participants were named for work of form {work_form}; expected 0 or more, and "
            "only for "
            "a group or a lecture; leave the number out",
            participants=participants,
            work_form=work_form,
        )


class NoShowInAGroup(Refusal):
    """A group to which nobody came was held."""

    def __init__(self) -> None:
        super().__init__(
            "no-show was said of a group session; expected held, with 0 participants if nobody came; say that"
        )


class OtherWorkIsOutOfBounds(Refusal):
    """The other work done in a no-show's hour fits in the hour."""

    status = 422

    def __init__(self, minutes: int, *, most: int) -> None:
        super().__init__(
            f"{minutes} minutes of other work were named; expected 0 to the session's {most}; correct the "
            "number",
            minutes=minutes,
            minutes_max=most,
        )


class ExpertMustAgree(Refusal):
    """A session is moved only to a time that the expert agrees to."""

    status = 422

    def __init__(self) -> None:
        super().__init__(
            "expert_agrees is not true; expected the expert's consent to the new time; ask the expert first, "
            "or cancel the session"
        )


class TimeIsTheSame(Refusal):
    """A session is not moved to where it is."""

    def __init__(self, starts_at: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"the session is already at {shown(starts_at)}; expected another time; nothing is left to do"
            ),
            starts_at=starts_at.isoformat(),
        )


class NotAGroup(Refusal):
    """Only group work is ended as a group."""

    def __init__(self, work_form: str) -> None:
        super().__init__(
            f"the work is {work_form}; expected a group; cancel the sessions one by one instead",
            work_form=work_form,
        )


class NothingRemains(Refusal):
    """No scheduled session of the assignment is still to come."""

    def __init__(self, assignment_id: UUID) -> None:
        super().__init__(
            "the assignment has no scheduled session to come; expected at least one; "
            "give past sessions their own outcome",
            assignment_id=str(assignment_id),
        )


class NothingToCorrect(Refusal):
    """Nothing has been said of the session yet."""

    def __init__(self, session_id: UUID) -> None:
        super().__init__(
            "the session is scheduled and has no outcome; expected one to correct; say the outcome first",
            session_id=str(session_id),
        )


class OutcomeIsTheSame(Refusal):
    """The correction says what was said before."""

    def __init__(self, session_id: UUID, *, revision: int) -> None:
        super().__init__(
            f"the session already has this outcome (revision {revision}); expected another; "
            "nothing is left to do",
            session_id=str(session_id),
            revision=revision,
        )
