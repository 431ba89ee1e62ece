"""What can be sent: shapes and bounds; what it means is decided in the domain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from chassis.shapes import Body, Instant
from contracts.codes import CENTS_MAX
from dispatch.known.domain.local_times import TIMES_MAX
from dispatch.orders.domain.orders import SEATS_MAX, Terms
from dispatch.orders.handlers.place_order import Wish
from dispatch.words.identities import UnitId
from dispatch.words.reports import How
from dispatch.words.terms import ContactMethod, Fee, Perspective, Topic, WorkForm

FIRST_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


LAST_MOMENT = datetime(2200, 1, 1, tzinfo=UTC)


def _in_our_times(moment: datetime) -> datetime:
    if not FIRST_MOMENT <= moment < LAST_MOMENT:
        message = "expected a time between the years 2000 and 2200"
        raise ValueError(message)
    return moment


Moment = Annotated[Instant, AfterValidator(_in_our_times)]


FreeText = Annotated[str, StringConstraints(max_length=2000, pattern=r"^[^\x00]*$")]


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

    amount_minor: Annotated[int, Field(ge=1, le=CENTS_MAX, examples=[5000])]
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


class OnBehalfBody(Body):
    """How the expert told it to the coordinator, who records it on the expert's behalf."""

    how: How


class ToldBody(Body):
    """What an expert says; of a coordinator who records it on their behalf, how the expert told it."""

    on_behalf: Annotated[
        OnBehalfBody | None,
        Field(
            description="The coordinator says it, and nobody else: the expert told the answer, and is told of this"
        ),
    ] = None


def how_told(body: ToldBody | None) -> How | None:
    """Return how the expert told what is recorded on their behalf; None: they say it here."""
    return body.on_behalf.how if body and body.on_behalf else None
