"""What can be said of assignments and sessions: shapes and bounds."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from dispatch.known.domain.local_times import TIMES_MAX
from dispatch.orders.api.bodies import Body, Moment, TimeBody
from dispatch.sessions.domain.outcomes import Canceller, EndReason, OutcomeKind, Stated

Minutes = Annotated[int, Field(ge=0, le=24 * 60)]


People = Annotated[int, Field(ge=0, le=100_000)]


class SessionsBody(Body):
    """More times of work."""

    times: Annotated[list[TimeBody], Field(min_length=1, max_length=TIMES_MAX)]


class MoveBody(TimeBody):
    """The new time of a session."""

    expert_agrees: Annotated[
        bool, Field(description="That the expert agrees to the new time; else it is refused")
    ]


class CancellationBody(Body):
    """The orderer or the client cancelled."""

    cancelled_by: Canceller
    known_at: Annotated[
        Moment | None, Field(description="When the cancellation was made known; left out: now")
    ] = None

    def stated(self) -> Stated:
        """Return it as it was stated."""
        return Stated(kind=OutcomeKind.CANCELLED, cancelled_by=self.cancelled_by, known_at=self.known_at)


class HeldBody(Body):
    """The session took place."""

    participants: Annotated[
        People | None, Field(description="Groups and lectures only: how many came; 0 = nobody")
    ] = None

    def stated(self) -> Stated:
        """Return it as it was stated."""
        return Stated(kind=OutcomeKind.HELD, participants=self.participants)


class NoShowBody(Body):
    """The client did not arrive."""

    other_work_minutes: Annotated[
        Minutes | None, Field(description="Minutes of the hour used for other joint work")
    ] = None

    def stated(self) -> Stated:
        """Return it as it was stated."""
        return Stated(kind=OutcomeKind.NO_SHOW, other_work_minutes=self.other_work_minutes)


class AbsenceBody(Body):
    """The expert was not there."""

    cause: Literal["ill", "withdrew"]

    def stated(self) -> Stated:
        """Return it as it was stated."""
        ill = self.cause == "ill"
        return Stated(kind=OutcomeKind.EXPERT_ILL if ill else OutcomeKind.EXPERT_WITHDREW)


class EndGroupBody(Body):
    """Why a group is ended early."""

    reason: EndReason


class HeldSaid(HeldBody):
    """It was held after all."""

    kind: Literal["held"]


class CancelledSaid(Body):
    """It was cancelled after all, known at the time that is named."""

    kind: Literal["cancelled"]
    cancelled_by: Canceller
    known_at: Moment

    def stated(self) -> Stated:
        """Return it as it was stated."""
        return Stated(kind=OutcomeKind.CANCELLED, cancelled_by=self.cancelled_by, known_at=self.known_at)


class NoShowSaid(NoShowBody):
    """The client did not arrive after all."""

    kind: Literal["no_show"]


class AbsenceSaid(Body):
    """The expert was not there after all."""

    kind: Literal["expert_ill", "expert_withdrew"]

    def stated(self) -> Stated:
        """Return it as it was stated."""
        return Stated(kind=OutcomeKind(self.kind))


class GroupEndedSaid(Body):
    """It ended with its group after all."""

    kind: Literal["group_ended"]
    end_reason: EndReason

    def stated(self) -> Stated:
        """Return it as it was stated."""
        return Stated(kind=OutcomeKind.GROUP_ENDED, end_reason=self.end_reason)


class CorrectionBody(Body):
    """What became of a session after all."""

    outcome: Annotated[
        HeldSaid | CancelledSaid | NoShowSaid | AbsenceSaid | GroupEndedSaid, Field(discriminator="kind")
    ]
