"""What dispatch says: the life of an order, from the request to the outcome of every session.

All of an order's life is one key, so hearers get it in order. Dispatch states who did what and when it
was known; it knows nothing of what that costs.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

from contracts.envelope import Event
from contracts.terms import ContactMethod, ExperienceTopic, Instant, Language, Money, WorkForm

OnBehalf = Annotated[
    str | None,
    Meta(
        description="How the expert told it to the coordinator, who recorded it on the expert's behalf: "
        "phone | paper | in_person; absent: they said it here themselves"
    ),
]
RecordedBy = Annotated[UUID | None, Meta(description="Person id of who recorded it on the expert's behalf")]

Revision = Annotated[int, Meta(description="1 for a session's first outcome, one more for each correction")]


class SessionTime(msgspec.Struct, frozen=True, kw_only=True):
    """One time of work, wished or agreed: UTC, `ends_at` is not part of it."""

    starts_at: Instant
    ends_at: Instant


class OrderCreated(Event, frozen=True, kw_only=True):
    """A worker asked for experience."""

    order_id: UUID
    unit_id: UUID
    orderer_id: Annotated[UUID, Meta(description="Person id of the worker who ordered")]
    work_form: WorkForm
    topics: list[ExperienceTopic]
    language: Language
    seats: Annotated[int, Meta(description="How many experts are wanted", ge=1)]
    contact_method: ContactMethod
    times: Annotated[list[SessionTime], Meta(description="The plan (§4.2): the wished times, in order")]


class OfferMade(Event, frozen=True, kw_only=True):
    """The order was put to one expert."""

    order_id: UUID
    offer_id: UUID
    expert_id: UUID
    expires_at: Instant
    work_form: WorkForm
    times: list[SessionTime]


class OfferDeclined(Event, frozen=True, kw_only=True):
    """The expert said no; no reason is asked."""

    order_id: UUID
    offer_id: UUID
    expert_id: UUID
    on_behalf: OnBehalf = None
    recorded_by: RecordedBy = None


class OfferExpired(Event, frozen=True, kw_only=True):
    """Nobody answered in time."""

    order_id: UUID
    offer_id: UUID
    expert_id: UUID


class OfferWithdrawn(Event, frozen=True, kw_only=True):
    """The offer was taken back."""

    order_id: UUID
    offer_id: UUID
    expert_id: UUID
    reason: Annotated[str, Meta(description="filled | order_cancelled")]


class AssignmentAccepted(Event, frozen=True, kw_only=True):
    """An expert accepted an offer: an assignment with its agreed terms."""

    order_id: UUID
    assignment_id: UUID
    offer_id: UUID
    expert_id: UUID
    unit_id: UUID
    orderer_id: UUID
    work_form: WorkForm
    contact_method: ContactMethod
    agreed_fee: Annotated[
        Money | None,
        Meta(description="Fee per session agreed in the order; absent: the area's schedule holds"),
    ] = None
    on_behalf: OnBehalf = None
    recorded_by: RecordedBy = None


class AnswerReversed(Event, frozen=True, kw_only=True):
    """An answer that was recorded on an expert's behalf was not what they said.

    A yes that is reversed ends the assignment: its sessions are said not to take place, and the order looks for an
    expert again. A no that is reversed opens the offer anew.
    """

    order_id: UUID
    offer_id: UUID
    expert_id: UUID
    unit_id: UUID
    answer: Annotated[str, Meta(description="The answer that had been recorded: accepted | declined")]
    reversed_by: Annotated[UUID, Meta(description="Person id")]
    reversed_as: Annotated[str, Meta(description="coordinator | expert")]
    session_ids: Annotated[list[UUID], Meta(description="accepted: the sessions that do not take place")]


class FeeAgreed(Event, frozen=True, kw_only=True):
    """The parties agreed on the fee of each session of an assignment, later than at acceptance."""

    order_id: UUID
    assignment_id: UUID
    agreed_fee: Money


class OrderCancelled(Event, frozen=True, kw_only=True):
    """The order was taken back before anybody accepted."""

    order_id: UUID
    unit_id: UUID


class SessionScheduled(Event, frozen=True, kw_only=True):
    """A session was agreed on."""

    order_id: UUID
    assignment_id: UUID
    session_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: WorkForm
    starts_at: Instant
    ends_at: Instant
    replaces: Annotated[UUID | None, Meta(description="The session that was moved here")] = None


class Reported(Event, frozen=True, kw_only=True):
    """Something that somebody reported: when and by whom, beside the time it is about; absent before 0.2."""

    reported_at: Instant | None = None
    reported_by: Annotated[UUID | None, Meta(description="Person id")] = None
    reported_as: Annotated[
        str | None, Meta(description="Role in which it was reported: coordinator | orderer | expert")
    ] = None


class SessionMoved(Reported, frozen=True, kw_only=True):
    """A session was moved with the expert's consent; its new time is `moved_to`, scheduled next."""

    order_id: UUID
    session_id: UUID
    expert_id: UUID
    unit_id: UUID
    moved_to: UUID
    starts_at: Annotated[Instant, Meta(description="The new time")]
    ends_at: Instant
    move_id: UUID | None = None
    consent: Annotated[
        str | None,
        Meta(
            description="given (by the expert, here) | by_phone | in_person | in_writing (a worker recorded it: "
            "the expert may object) | taken_back (the move that led here did not hold)"
        ),
    ] = None
    on_behalf: OnBehalf = None


class MoveProposed(Event, frozen=True, kw_only=True):
    """Another time was proposed for a session; it moves when the other side accepts."""

    order_id: UUID
    session_id: UUID
    move_id: UUID
    expert_id: UUID
    unit_id: UUID
    proposed_as: Annotated[str, Meta(description="coordinator | orderer | expert")]
    starts_at: Annotated[Instant, Meta(description="The proposed time")]
    ends_at: Instant


class MoveClosed(Event, frozen=True, kw_only=True):
    """A proposed move came to nothing: the session stays as it is."""

    order_id: UUID
    session_id: UUID
    move_id: UUID
    expert_id: UUID
    unit_id: UUID
    proposed_as: Annotated[str, Meta(description="coordinator | orderer | expert")]
    state: Annotated[str, Meta(description="declined | withdrawn")]
    on_behalf: OnBehalf = None
    recorded_by: RecordedBy = None


class OutcomeMissing(Event, frozen=True, kw_only=True):
    """A session ended a while ago and nobody has said what became of it."""

    order_id: UUID
    session_id: UUID
    expert_id: UUID
    unit_id: UUID
    starts_at: Instant
    ends_at: Instant
    reminder: Annotated[int, Meta(description="1: the first, 2: the second and last", ge=1)]


class SessionOutcome(Reported, frozen=True, kw_only=True):
    """What became of one session; each kind of outcome is an event of its own with its facts, a correction one more."""

    order_id: UUID
    session_id: UUID
    expert_id: UUID
    unit_id: UUID
    revision: Revision


class SessionHeld(SessionOutcome, frozen=True, kw_only=True):
    """A session took place; in group work perhaps with nobody there (`participants` 0)."""

    participants: int | None = None
    on_behalf: OnBehalf = None


class SessionCancelled(SessionOutcome, frozen=True, kw_only=True):
    """The orderer or the client cancelled a session."""

    cancelled_by: Annotated[str, Meta(description="orderer | client")]
    known_at: Annotated[Instant, Meta(description="When the cancellation was made known")]


class ClientNoShow(SessionOutcome, frozen=True, kw_only=True):
    """The client did not arrive; the hour may have been used for other joint work."""

    other_work_minutes: int | None = None


class ExpertFellIll(SessionOutcome, frozen=True, kw_only=True):
    """The expert was ill and the session did not take place."""

    on_behalf: OnBehalf = None


class ExpertWithdrew(SessionOutcome, frozen=True, kw_only=True):
    """The expert withdrew from a session for a reason other than illness, or had never agreed to it."""

    on_behalf: OnBehalf = None
    because: Annotated[
        str | None,
        Meta(
            description="answer_reversed: they had not said yes; AnswerReversed is said of it once for all sessions"
        ),
    ] = None


OUTCOMES: Mapping[str, type[SessionOutcome]] = MappingProxyType(
    {
        "held": SessionHeld,
        "cancelled": SessionCancelled,
        "no_show": ClientNoShow,
        "expert_ill": ExpertFellIll,
        "expert_withdrew": ExpertWithdrew,
    }
)
"""The event that says an outcome of each kind first; a correction names the kind itself."""

OutcomeKind = Annotated[str, Meta(description=" | ".join([*OUTCOMES, "group_ended"]))]


class GroupEnded(Reported, frozen=True, kw_only=True):
    """A group was ended early: the named sessions, all of one assignment, do not take place."""

    order_id: UUID
    assignment_id: UUID
    expert_id: UUID
    unit_id: UUID
    revision: Revision
    session_ids: list[UUID]
    end_reason: Annotated[str, Meta(description="compelling | pre_agreed | other")]


class Outcome(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of a session (service description §6.2); which fields are set depends on `kind`."""

    kind: OutcomeKind
    cancelled_by: Annotated[str | None, Meta(description="cancelled: orderer | client")] = None
    known_at: Annotated[Instant | None, Meta(description="cancelled: when the expert's side knew, UTC")] = (
        None
    )
    participants: Annotated[int | None, Meta(description="held, group: how many came; 0 = nobody")] = None
    other_work_minutes: Annotated[int | None, Meta(description="no_show: minutes used for joint work")] = None
    end_reason: Annotated[str | None, Meta(description="group_ended: compelling | pre_agreed | other")] = None


class OutcomeCorrected(SessionOutcome, frozen=True, kw_only=True):
    """What was said of a session's outcome was wrong; this is what became of it."""

    outcome: Outcome


class ObjectionRaised(Event, frozen=True, kw_only=True):
    """An expert or a unit says that what was reported of a session is wrong (huomautus); open until answered."""

    order_id: UUID
    session_id: UUID
    objection_id: UUID
    expert_id: UUID
    unit_id: UUID
    about: Annotated[str, Meta(description="outcome | move")]
    raised_by: Annotated[UUID, Meta(description="Person id")]
    raised_as: Annotated[str, Meta(description="expert | orderer")]


class ObjectionAnswered(Event, frozen=True, kw_only=True):
    """An objection is no longer open: it was upheld, rejected, or taken back by whoever raised it."""

    order_id: UUID
    session_id: UUID
    objection_id: UUID
    expert_id: UUID
    unit_id: UUID
    raised_by: Annotated[UUID, Meta(description="Person id")]
    raised_as: Annotated[str, Meta(description="expert | orderer")]
    state: Annotated[str, Meta(description="upheld | rejected | withdrawn")]


EVENTS: tuple[type[Event], ...] = (
    OrderCreated,
    OfferMade,
    OfferDeclined,
    OfferExpired,
    OfferWithdrawn,
    AssignmentAccepted,
    AnswerReversed,
    FeeAgreed,
    OrderCancelled,
    SessionScheduled,
    MoveProposed,
    MoveClosed,
    SessionMoved,
    OutcomeMissing,
    *OUTCOMES.values(),
    GroupEnded,
    OutcomeCorrected,
    ObjectionRaised,
    ObjectionAnswered,
)
"""All that dispatch says, in the order of an order's life."""
