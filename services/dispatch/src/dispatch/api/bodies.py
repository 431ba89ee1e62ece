"""What can be sent: shapes and bounds; what it means is decided in the domain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from chassis.http import Instant
from dispatch.domain.identities import ExpertId, UnitId
from dispatch.domain.local_times import TIMES_MAX
from dispatch.domain.offers import OFFERS_AT_ONCE_MAX
from dispatch.domain.orders import SEATS_MAX, Terms
from dispatch.domain.outcomes import Canceller, EndReason, OutcomeKind, Stated
from dispatch.domain.terms import ContactMethod, Fee, Perspective, Topic, WorkForm
from dispatch.handlers.place_order import Wish

FIRST_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
LAST_MOMENT = datetime(2200, 1, 1, tzinfo=UTC)


def _in_our_times(moment: datetime) -> datetime:
    if not FIRST_MOMENT <= moment < LAST_MOMENT:
        message = "expected a time between the years 2000 and 2200"
        raise ValueError(message)
    return moment


Moment = Annotated[Instant, AfterValidator(_in_our_times)]
FreeText = Annotated[str, StringConstraints(max_length=2000, pattern=r"^[^\x00]*$")]
Minutes = Annotated[int, Field(ge=0, le=24 * 60)]
People = Annotated[int, Field(ge=0, le=100_000)]


class Body(BaseModel):
    """A request body: nothing unknown in it, nothing changed after it was read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class TimeBody(Body):
    """A time of work: RFC 3339 with Z or the offset that the area's clocks use then."""

    starts_at: Moment
    ends_at: Moment

    @property
    def pair(self) -> tuple[datetime, datetime]:
        """The two ends, as they were stated."""
        return self.starts_at, self.ends_at


class TopicBody(Body):
    """What experience is needed, and whose."""

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,79}$", examples=["opioid_dependence"])]
    perspective: Perspective = Perspective.OWN


class FeeBody(Body):
    """A fee per session, in whole cents."""

    amount_minor: Annotated[int, Field(le=100_000_000, examples=[5000])]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"

    def fee(self) -> Fee:
        """Return it as the domain's fee, which is more than nothing."""
        return Fee(self.amount_minor, self.currency)


class TermsBody(Body):
    """What is agreed in words. Stays in dispatch."""

    responsibility: FreeText = ""
    target_group: FreeText = ""
    place: FreeText = ""
    client_reference: Annotated[
        FreeText, Field(description="Opaque: your own reference; never a name or an identity code")
    ] = ""

    def terms(self) -> Terms:
        """Return them as the domain's terms."""
        return Terms(
            responsibility=self.responsibility,
            target_group=self.target_group,
            place=self.place,
            client_reference=self.client_reference,
        )


class OrderBody(TermsBody):
    """A request for experience."""

    unit_id: UUID
    work_form: WorkForm
    topics: Annotated[list[TopicBody], Field(min_length=1, max_length=20)]
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$", examples=["fi", "sv", "en"])]
    seats: Annotated[int, Field(ge=1, le=SEATS_MAX)] = 1
    contact_method: ContactMethod = ContactMethod.ON_SITE
    times: Annotated[list[TimeBody], Field(min_length=1, max_length=TIMES_MAX)]
    agreed_fee: FeeBody | None = None
    answer_within_minutes: Annotated[
        int | None, Field(ge=5, le=60 * 24 * 60, description="Leave out for the operating model's own")
    ] = None

    def wish(self) -> Wish:
        """Return it as the need that was stated."""
        minutes = self.answer_within_minutes
        return Wish(
            unit_id=UnitId(self.unit_id),
            work_form=self.work_form,
            topics=frozenset(Topic(topic.code, topic.perspective.value) for topic in self.topics),
            language=self.language,
            seats=self.seats,
            contact_method=self.contact_method,
            times=[time.pair for time in self.times],
            agreed_fee=self.agreed_fee.fee() if self.agreed_fee else None,
            answer_within=None if minutes is None else timedelta(minutes=minutes),
            terms=self.terms(),
        )


class OffersBody(Body):
    """To whom the order is put, and until when."""

    expert_ids: Annotated[list[UUID], Field(min_length=1, max_length=OFFERS_AT_ONCE_MAX)]
    expires_at: Annotated[
        Moment | None, Field(description="Leave out for the order's, or the operating model's, answer time")
    ] = None

    def experts(self) -> list[ExpertId]:
        """Return the experts in the order they were named."""
        return [ExpertId(expert_id) for expert_id in self.expert_ids]


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
