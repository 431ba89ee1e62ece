"""Written by client/generate.py: Orders for experience, offers to experts, assignments, sessions and what became of them."""

# ruff: noqa: E501, PLR0913 - generated

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from kokemus_client.asking import Asked, quoted
from kokemus_client.operations import Operations
from kokemus_client.pages import Pages
from kokemus_client.results import Result

About: TypeAlias = Literal["outcome", "move"]


class AbsenceBody(Struct, frozen=True, kw_only=True):
    """The expert was not there; the coordinator may record that the expert told so."""

    on_behalf: OnBehalfBody | UnsetType | None = UNSET
    """The coordinator says it, and nobody else: the expert told the answer, and is told of this"""
    cause: Literal["ill", "withdrew"]


class AbsenceSaid(Struct, frozen=True, kw_only=True):
    """The expert was not there after all."""

    kind: Literal["expert_ill", "expert_withdrew"]


class AcceptedView(Struct, frozen=True, kw_only=True):
    """What an expert's yes brought about."""

    offer: OfferToExpert
    assignment: AssignmentView
    sessions: list[SessionView]


class AnswerBody(Struct, frozen=True, kw_only=True):
    """What is answered: whether what was reported was wrong, and why."""

    upheld: bool
    """True: it was wrong, and is corrected by itself; false: it stays"""
    words: str


class AssignmentView(Struct, frozen=True, kw_only=True):
    """One seat of an order, held by one expert."""

    assignment_id: UUID
    order_id: UUID
    offer_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: WorkForm
    seat: int
    accepted_at: dt.datetime
    agreed_fee: FeeView | None
    reversed_at: dt.datetime | None


Because: TypeAlias = Literal["answer_reversed"]


class CancellationBody(Struct, frozen=True, kw_only=True):
    """The orderer or the client cancelled."""

    cancelled_by: Canceller
    known_at: dt.datetime | UnsetType | None = UNSET
    """When the cancellation was made known; left out: now"""
    reason: str | UnsetType = UNSET
    """Why only now. The coordinator gives one for a moment longer ago than the area's reporting policy lets everybody
    say
    """


class CancelledSaid(Struct, frozen=True, kw_only=True):
    """It was cancelled after all, known at the time that is named."""

    kind: Literal["cancelled"]
    cancelled_by: Canceller
    known_at: dt.datetime


Canceller: TypeAlias = Literal["orderer", "client"]


class CandidateList(Struct, frozen=True, kw_only=True):
    """Who could do an order, best spread of work first; of all experts of the area, how many are not listed and why."""

    items: list[CandidateView]
    next: None
    experts: int
    fell_out: list[FellOutView]


class CandidateView(Struct, frozen=True, kw_only=True):
    """An expert who could do the order, and why."""

    expert_id: UUID
    reasons: list[ReasonView]
    topics_missing: list[TopicView]
    agreement_missing_on: list[dt.date]
    assignments_lately: int
    last_assigned_at: dt.datetime | None
    declined_before: bool


Consent: TypeAlias = Literal["given", "by_phone", "in_person", "in_writing"]

ContactMethod: TypeAlias = Literal["on_site", "phone", "video"]


class CorrectionBody(Struct, frozen=True, kw_only=True):
    """What became of a session after all."""

    outcome: HeldSaid | CancelledSaid | NoShowSaid | AbsenceSaid | GroupEndedSaid
    reason: str | UnsetType = UNSET
    """Why only now. The coordinator gives one for a moment longer ago than the area's reporting policy lets everybody
    say
    """


class EndGroupBody(Struct, frozen=True, kw_only=True):
    """Why a group is ended early."""

    reason: EndReason


EndReason: TypeAlias = Literal["compelling", "pre_agreed", "other"]


class FeeBody(Struct, frozen=True, kw_only=True):
    """A fee per session, in whole cents."""

    amount_minor: int
    currency: str | UnsetType = UNSET


class FeeView(Struct, frozen=True, kw_only=True):
    """An agreed fee per session, in whole cents."""

    amount_minor: int
    currency: str


class FellOutView(Struct, frozen=True, kw_only=True):
    """How many experts are not listed because they do not meet a rule, having met those before it."""

    rule: Rule
    experts: int
    words: Words


class GroupEndedSaid(Struct, frozen=True, kw_only=True):
    """It ended with its group after all."""

    kind: Literal["group_ended"]
    end_reason: EndReason


class HeldBody(Struct, frozen=True, kw_only=True):
    """The session took place; the coordinator may record that the expert told so."""

    on_behalf: OnBehalfBody | UnsetType | None = UNSET
    """The coordinator says it, and nobody else: the expert told the answer, and is told of this"""
    participants: int | UnsetType | None = UNSET
    """Groups and lectures only: how many came; 0 = nobody"""


class HeldSaid(Struct, frozen=True, kw_only=True):
    """It was held after all."""

    kind: Literal["held"]
    participants: int | UnsetType | None = UNSET
    """Groups and lectures only: how many came; 0 = nobody"""


How: TypeAlias = Literal["phone", "paper", "in_person"]


class MoveList(Struct, frozen=True, kw_only=True):
    """The moves of one session, oldest first."""

    items: list[MoveView]


class MovePage(Struct, frozen=True, kw_only=True):
    """Open moves, oldest first."""

    items: list[MoveView]
    next: str | None


class MoveRecordBody(Struct, frozen=True, kw_only=True):
    """The new time of a session, and how the expert agreed to it."""

    starts_at: dt.datetime
    ends_at: dt.datetime
    consent: Literal["by_phone", "in_person", "in_writing"]
    """How the expert agreed, whom nobody has asked here; the expert is told and may object"""


MoveState: TypeAlias = Literal["open", "accepted", "declined", "withdrawn", "lapsed"]


class MoveView(Struct, frozen=True, kw_only=True):
    """Another time for a session: proposed or recorded by whom and when, and what became of it."""

    starts_at: dt.datetime
    ends_at: dt.datetime
    move_id: UUID
    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    state: MoveState
    consent: Consent | None
    proposed_at: dt.datetime
    proposed_by: UUID
    proposed_as: ReportedAs
    closed_at: dt.datetime | None
    closed_by: UUID | None
    closed_as: ReportedAs | None
    on_behalf: How | None


class NoShowBody(Struct, frozen=True, kw_only=True):
    """The client did not arrive."""

    other_work_minutes: int | UnsetType | None = UNSET
    """Minutes of the hour used for other joint work"""


class NoShowSaid(Struct, frozen=True, kw_only=True):
    """The client did not arrive after all."""

    other_work_minutes: int | UnsetType | None = UNSET
    """Minutes of the hour used for other joint work"""
    kind: Literal["no_show"]


class ObjectionBody(Struct, frozen=True, kw_only=True):
    """What is wrong, in the person's own words; they stay in dispatch."""

    words: str


class ObjectionPage(Struct, frozen=True, kw_only=True):
    """Objections, oldest first."""

    items: list[ObjectionView]
    next: str | None


ObjectionState: TypeAlias = Literal["open", "upheld", "rejected", "withdrawn"]


class ObjectionView(Struct, frozen=True, kw_only=True):
    """What somebody says was reported wrongly, in their words, and what was answered."""

    objection_id: UUID
    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    about: About
    session_revision: int
    state: ObjectionState
    words: str
    raised_at: dt.datetime
    raised_by: UUID
    raised_as: ReportedAs
    answer: str | None
    answered_at: dt.datetime | None
    answered_by: UUID | None


class OfferMadeView(Struct, frozen=True, kw_only=True):
    """An offer that was made, and on which of the order's days its expert has no agreement in force."""

    offer_id: UUID
    order_id: UUID
    expert_id: UUID
    state: OfferState
    made_at: dt.datetime
    expires_at: dt.datetime
    closed_at: dt.datetime | None
    withdrawn_because: WithdrawalReason | None
    on_behalf: OnBehalfView | None
    reversed_at: dt.datetime | None
    reversed_as: ReportedAs | None
    agreement_missing_on: list[dt.date]


class OfferPage(Struct, frozen=True, kw_only=True):
    """An expert's offers, newest first."""

    items: list[OfferToExpert]
    next: str | None


OfferState: TypeAlias = Literal["open", "accepted", "declined", "expired", "withdrawn", "reversed"]


class OfferToExpert(Struct, frozen=True, kw_only=True):
    """An offer to its expert with what is needed to choose, but not the reference to the client."""

    offer_id: UUID
    order_id: UUID
    expert_id: UUID
    state: OfferState
    made_at: dt.datetime
    expires_at: dt.datetime
    closed_at: dt.datetime | None
    withdrawn_because: WithdrawalReason | None
    on_behalf: OnBehalfView | None
    reversed_at: dt.datetime | None
    reversed_as: ReportedAs | None
    unit_id: UUID
    work_form: WorkForm
    topics: list[TopicView]
    language: str
    contact_method: ContactMethod
    times: list[SpanView]
    agreed_fee: FeeView | None
    responsibility: str
    target_group: str
    place: str


class OfferView(Struct, frozen=True, kw_only=True):
    """An order put to one expert."""

    offer_id: UUID
    order_id: UUID
    expert_id: UUID
    state: OfferState
    made_at: dt.datetime
    expires_at: dt.datetime
    closed_at: dt.datetime | None
    withdrawn_because: WithdrawalReason | None
    on_behalf: OnBehalfView | None
    reversed_at: dt.datetime | None
    reversed_as: ReportedAs | None


class OffersBody(Struct, frozen=True, kw_only=True):
    """To whom the order is put, and until when."""

    expert_ids: list[UUID]
    expires_at: dt.datetime | UnsetType | None = UNSET
    """Leave out for the order's, or the operating model's, answer time"""


class OffersMade(Struct, frozen=True, kw_only=True):
    """The offers that one request made."""

    items: list[OfferMadeView]


class OnBehalfBody(Struct, frozen=True, kw_only=True):
    """How the expert told it to the coordinator, who records it on the expert's behalf."""

    how: How


class OnBehalfView(Struct, frozen=True, kw_only=True):
    """How an expert told the answer that was recorded on their behalf, and when; who recorded it, to coordinators."""

    how: How
    recorded_at: dt.datetime
    recorded_by: UUID | None


class OpenOfferPage(Struct, frozen=True, kw_only=True):
    """Offers that nobody has answered, those that run out first before others."""

    items: list[OfferView]
    next: str | None


class OrderBody(Struct, frozen=True, kw_only=True):
    """A request for experience."""

    responsibility: str | UnsetType = UNSET
    target_group: str | UnsetType = UNSET
    place: str | UnsetType = UNSET
    client_reference: str | UnsetType = UNSET
    """Opaque: your own reference; never a name or an identity code"""
    unit_id: UUID
    work_form: WorkForm
    topics: list[TopicBody]
    language: str
    seats: int | UnsetType = UNSET
    contact_method: ContactMethod | UnsetType = UNSET
    times: list[TimeBody]
    agreed_fee: FeeBody | UnsetType | None = UNSET
    answer_within_minutes: int | UnsetType | None = UNSET
    """Leave out for the operating model's own"""


class OrderInFull(Struct, frozen=True, kw_only=True):
    """An order with all that follows from it."""

    order_id: UUID
    state: OrderState
    version: int
    unit_id: UUID
    orderer_id: UUID
    work_form: WorkForm
    topics: list[TopicView]
    language: str
    seats: int
    seats_taken: int
    contact_method: ContactMethod
    times: list[SpanView]
    agreed_fee: FeeView | None
    answer_within_minutes: int | None
    responsibility: str
    target_group: str
    place: str
    client_reference: str
    created_at: dt.datetime
    offers: list[OfferView]
    assignments: list[AssignmentView]
    sessions: list[SessionView]
    moves: list[MoveView]
    objections: list[ObjectionView]


class OrderPage(Struct, frozen=True, kw_only=True):
    """Orders, newest first."""

    items: list[OrderView]
    next: str | None


OrderState: TypeAlias = Literal["open", "partly_filled", "filled", "cancelled"]


class OrderView(Struct, frozen=True, kw_only=True):
    """An order, to those who ordered and those who coordinate."""

    order_id: UUID
    state: OrderState
    version: int
    unit_id: UUID
    orderer_id: UUID
    work_form: WorkForm
    topics: list[TopicView]
    language: str
    seats: int
    seats_taken: int
    contact_method: ContactMethod
    times: list[SpanView]
    agreed_fee: FeeView | None
    answer_within_minutes: int | None
    responsibility: str
    target_group: str
    place: str
    client_reference: str
    created_at: dt.datetime


OrdersBy: TypeAlias = Literal["newest", "oldest"]

OrdersIn: TypeAlias = Literal["open", "partly_filled", "filled", "cancelled", "looking"]

OutcomeKind: TypeAlias = Literal[
    "held", "cancelled", "no_show", "expert_ill", "expert_withdrew", "group_ended"
]


class OutcomeView(Struct, frozen=True, kw_only=True):
    """What became of a session: its kind, and what its kind has."""

    kind: OutcomeKind
    cancelled_by: Canceller | UnsetType = UNSET
    known_at: dt.datetime | UnsetType = UNSET
    participants: int | UnsetType = UNSET
    other_work_minutes: int | UnsetType = UNSET
    end_reason: EndReason | UnsetType = UNSET


Perspective: TypeAlias = Literal["own", "close_person"]


class ProposedMoveBody(Struct, frozen=True, kw_only=True):
    """The time that is proposed."""

    starts_at: dt.datetime
    ends_at: dt.datetime


class ReasonView(Struct, frozen=True, kw_only=True):
    """One thing in which an expert matches: `what` is topic, work_form, language, free or agreement."""

    what: str
    value: str


class ReportView(Struct, frozen=True, kw_only=True):
    """Who reported what became of a session, in which role and when; why only then, where that was said.

    `on_behalf`: how the expert told it, when it was recorded for them; `because`: they had never said yes.
    """

    reported_at: dt.datetime
    reported_by: UUID
    reported_as: ReportedAs
    reason: str
    on_behalf: How | None
    because: Because | None


ReportedAs: TypeAlias = Literal["coordinator", "orderer", "expert"]


class ReportingInFull(Struct, frozen=True, kw_only=True):
    """What holds, and how it came to."""

    version: int
    report_within_hours: int
    remind_after_hours: int
    remind_again_after_hours: int
    versions: list[ReportingVersionView]


class ReportingPolicyBody(Struct, frozen=True, kw_only=True):
    """What the area decides about reporting, in hours."""

    report_within_hours: int
    """How late an earlier moment may be said by everybody"""
    remind_after_hours: int
    """After a session's end: its outcome is missing"""
    remind_again_after_hours: int
    """After the end: the unit's coordinator too"""


class ReportingPolicyView(Struct, frozen=True, kw_only=True):
    """What holds; version 0 is what an area has that has decided nothing."""

    version: int
    report_within_hours: int
    remind_after_hours: int
    remind_again_after_hours: int


class ReportingVersionView(Struct, frozen=True, kw_only=True):
    """A version with who set it, and when."""

    version: int
    report_within_hours: int
    remind_after_hours: int
    remind_again_after_hours: int
    set_by: UUID
    set_at: dt.datetime


Rule: TypeAlias = Literal["topic", "work_form", "language", "not_asked", "free"]


class SessionList(Struct, frozen=True, kw_only=True):
    """The sessions that one request made, or ended."""

    items: list[SessionView]


class SessionPage(Struct, frozen=True, kw_only=True):
    """Sessions, in order of time."""

    items: list[SessionView]
    next: str | None


SessionState: TypeAlias = Literal[
    "scheduled", "moved", "held", "cancelled", "no_show", "expert_ill", "expert_withdrew", "group_ended"
]


class SessionView(Struct, frozen=True, kw_only=True):
    """One agreed time of work and what became of it."""

    starts_at: dt.datetime
    ends_at: dt.datetime
    session_id: UUID
    order_id: UUID
    assignment_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: WorkForm
    state: SessionState
    revision: int
    outcome: OutcomeView | None
    report: ReportView | None
    replaces: UUID | None
    moved_to: UUID | None
    scheduled_at: dt.datetime


class SessionsBody(Struct, frozen=True, kw_only=True):
    """More times of work."""

    times: list[TimeBody]


SessionsBy: TypeAlias = Literal["earliest", "latest"]


class SpanView(Struct, frozen=True, kw_only=True):
    """A time of work, UTC; `ends_at` is not part of it."""

    starts_at: dt.datetime
    ends_at: dt.datetime


class TermsBody(Struct, frozen=True, kw_only=True):
    """What is agreed in words. Stays in dispatch."""

    responsibility: str | UnsetType = UNSET
    target_group: str | UnsetType = UNSET
    place: str | UnsetType = UNSET
    client_reference: str | UnsetType = UNSET
    """Opaque: your own reference; never a name or an identity code"""


class TimeBody(Struct, frozen=True, kw_only=True):
    """A time of work: RFC 3339 with Z or the offset that the area's clocks use then."""

    starts_at: dt.datetime
    ends_at: dt.datetime


class ToldBody(Struct, frozen=True, kw_only=True):
    """What an expert says; of a coordinator who records it on their behalf, how the expert told it."""

    on_behalf: OnBehalfBody | UnsetType | None = UNSET
    """The coordinator says it, and nobody else: the expert told the answer, and is told of this"""


class TopicBody(Struct, frozen=True, kw_only=True):
    """What experience is needed, and whose."""

    code: str
    perspective: Perspective | UnsetType = UNSET


class TopicView(Struct, frozen=True, kw_only=True):
    """What an experience is of, and whose it is."""

    code: str
    perspective: str


WithdrawalReason: TypeAlias = Literal["filled", "order_cancelled"]


class Words(Struct, frozen=True, kw_only=True):
    """What something is called, in Finnish, Swedish and English."""

    fi: str
    sv: str
    en: str


WorkForm: TypeAlias = Literal["individual", "pair", "group", "lecture", "development"]


class Dispatch(Operations):
    """Orders for experience, offers to experts, assignments, sessions and what became of them."""

    async def get_reporting_policy(self, area: str) -> Result[ReportingInFull]:
        """Show what holds about reporting, and its versions, newest first."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/reporting-policy"), ReportingInFull
        )

    async def set_reporting_policy(
        self, area: str, body: ReportingPolicyBody, *, if_match: str, key: str | None = None
    ) -> Result[ReportingPolicyView]:
        """Decide anew; it holds from now on, for what is reported and reminded of later."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/reporting-policy",
                headers={"If-Match": if_match},
                body=body,
                key=key,
            ),
            ReportingPolicyView,
        )

    async def place_order(self, area: str, body: OrderBody, *, key: str | None = None) -> Result[OrderView]:
        """Order experience for a unit: by an orderer of the unit, or a coordinator."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/orders", body=body, key=key), OrderView
        )

    def list_orders(
        self,
        area: str,
        *,
        state: OrdersIn | None = None,
        unit: UUID | None = None,
        expert: UUID | None = None,
        day: dt.date | None = None,
        work_form: WorkForm | None = None,
        sort: OrdersBy | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[OrderView, OrderPage]:
        """List orders by when they were placed: a coordinator sees the area's, an orderer the own units'."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/orders",
                query={
                    "state": state,
                    "unit": unit,
                    "expert": expert,
                    "day": day,
                    "work_form": work_form,
                    "sort": sort,
                    "limit": limit,
                    "after": after,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            OrderPage,
        )

    async def agree_terms(
        self, area: str, order_id: UUID, body: TermsBody, *, if_match: str
    ) -> Result[OrderView]:
        """Replace what is agreed in words: responsibility, target group, place, your reference."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/orders/{quoted(order_id)}/terms",
                headers={"If-Match": if_match},
                body=body,
            ),
            OrderView,
        )

    async def agree_fee(
        self,
        area: str,
        order_id: UUID,
        assignment_id: UUID,
        body: FeeBody,
        *,
        if_match: str,
        key: str | None = None,
    ) -> Result[AssignmentView]:
        """Say the fee of each session that the parties agreed on after the acceptance."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/orders/{quoted(order_id)}/assignments/{quoted(assignment_id)}/fee",
                headers={"If-Match": if_match},
                body=body,
                key=key,
            ),
            AssignmentView,
        )

    async def schedule_sessions(
        self, area: str, assignment_id: UUID, body: SessionsBody, *, key: str | None = None
    ) -> Result[SessionList]:
        """Schedule more sessions of an assignment."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/assignments/{quoted(assignment_id)}/sessions",
                body=body,
                key=key,
            ),
            SessionList,
        )

    async def end_group(
        self, area: str, assignment_id: UUID, body: EndGroupBody, *, key: str | None = None
    ) -> Result[SessionList]:
        """End a group early: its sessions that are scheduled and have not started do not take place."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/assignments/{quoted(assignment_id)}/end-group",
                body=body,
                key=key,
            ),
            SessionList,
        )

    def list_sessions(
        self,
        area: str,
        *,
        expert: UUID | None = None,
        unit: UUID | None = None,
        state: SessionState | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
        sort: SessionsBy | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[SessionView, SessionPage]:
        """List sessions by when they start: the area's, to an orderer the own units', to an expert the own."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/sessions",
                query={
                    "expert": expert,
                    "unit": unit,
                    "state": state,
                    "since": since,
                    "until": until,
                    "sort": sort,
                    "limit": limit,
                    "after": after,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            SessionPage,
        )

    async def get_session(
        self, area: str, session_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[SessionView]:
        """Show a session and what became of it."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            SessionView,
        )

    async def say_held(
        self, area: str, session_id: UUID, body: HeldBody | None = None, *, key: str | None = None
    ) -> Result[SessionView]:
        """Say that a session took place, once it has ended."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/held",
                body=body,
                key=key,
            ),
            SessionView,
        )

    async def cancel_session(
        self, area: str, session_id: UUID, body: CancellationBody, *, key: str | None = None
    ) -> Result[SessionView]:
        """Say that the orderer or the client cancelled a session before it started."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/cancellation",
                body=body,
                key=key,
            ),
            SessionView,
        )

    async def say_no_show(
        self, area: str, session_id: UUID, body: NoShowBody | None = None, *, key: str | None = None
    ) -> Result[SessionView]:
        """Say that the client did not arrive, once the session has started."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/no-show",
                body=body,
                key=key,
            ),
            SessionView,
        )

    async def say_expert_absent(
        self, area: str, session_id: UUID, body: AbsenceBody, *, key: str | None = None
    ) -> Result[SessionView]:
        """Say that the expert is ill or withdraws; the expert may say it of the own sessions."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/expert-absence",
                body=body,
                key=key,
            ),
            SessionView,
        )

    async def correct_outcome(
        self, area: str, session_id: UUID, body: CorrectionBody, *, if_match: str, key: str | None = None
    ) -> Result[SessionView]:
        """Say what became of a session after all; what was said before is kept."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/correction",
                headers={"If-Match": if_match},
                body=body,
                key=key,
            ),
            SessionView,
        )

    async def propose_move(
        self, area: str, session_id: UUID, body: ProposedMoveBody, *, key: str | None = None
    ) -> Result[MoveView]:
        """Propose another time for a session; it moves when the other side accepts."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/moves",
                body=body,
                key=key,
            ),
            MoveView,
        )

    async def list_moves_of_session(
        self, area: str, session_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[MoveList]:
        """List the moves of a session, oldest first."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/moves",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            MoveList,
        )

    async def record_move(
        self, area: str, session_id: UUID, body: MoveRecordBody, *, key: str | None = None
    ) -> Result[SessionView]:
        """Move a session at once, recording how the expert agreed; answers with the session that replaces it."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/move",
                body=body,
                key=key,
            ),
            SessionView,
        )

    def list_open_moves(
        self,
        area: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[MoveView, MovePage]:
        """List the proposed moves that nobody has answered, oldest first: the area's, or the own units' and the own."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/moves",
                query={"limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            MovePage,
        )

    async def get_move(
        self, area: str, move_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[MoveView]:
        """Show a move and what became of it."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/moves/{quoted(move_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            MoveView,
        )

    async def accept_move(
        self, area: str, move_id: UUID, body: ToldBody | None = None, *, key: str | None = None
    ) -> Result[SessionView]:
        """Accept the proposed time; answers with the session that replaces the moved one.

        The coordinator records what the expert told, where it is the expert's to answer, and says how.
        """
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/moves/{quoted(move_id)}/acceptance",
                body=body,
                key=key,
            ),
            SessionView,
        )

    async def decline_move(
        self, area: str, move_id: UUID, body: ToldBody | None = None, *, key: str | None = None
    ) -> Result[MoveView]:
        """Say no to the proposed time; no reason is asked, the session stays as it is.

        The coordinator records what the expert told, where it is the expert's to answer, and says how.
        """
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/moves/{quoted(move_id)}/decline",
                body=body,
                key=key,
            ),
            MoveView,
        )

    async def withdraw_move(self, area: str, move_id: UUID, *, key: str | None = None) -> Result[MoveView]:
        """Take a move back that the own side proposed."""
        return await self._asking.ask(
            Asked(
                method="POST", path=f"/v1/areas/{quoted(area)}/moves/{quoted(move_id)}/withdrawal", key=key
            ),
            MoveView,
        )

    async def raise_objection(
        self, area: str, session_id: UUID, body: ObjectionBody, *, key: str | None = None
    ) -> Result[ObjectionView]:
        """Object to what was reported of a session: its outcome, or its move; it is open until somebody answers."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/objections",
                body=body,
                key=key,
            ),
            ObjectionView,
        )

    def list_objections(
        self,
        area: str,
        *,
        session: UUID | None = None,
        state: ObjectionState | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[ObjectionView, ObjectionPage]:
        """List objections, oldest first: the area's, to an orderer the own units', to an expert the own."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/objections",
                query={
                    "session": session,
                    "state": state,
                    "limit": limit,
                    "after": after,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            ObjectionPage,
        )

    async def get_objection(
        self, area: str, objection_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[ObjectionView]:
        """Show an objection and its answer."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/objections/{quoted(objection_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            ObjectionView,
        )

    async def answer_objection(
        self, area: str, objection_id: UUID, body: AnswerBody, *, key: str | None = None
    ) -> Result[ObjectionView]:
        """Answer an objection; what was wrong is put right by a correction of the session."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/objections/{quoted(objection_id)}/answer",
                body=body,
                key=key,
            ),
            ObjectionView,
        )

    async def withdraw_objection(
        self, area: str, objection_id: UUID, *, key: str | None = None
    ) -> Result[ObjectionView]:
        """Take an own objection back."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/objections/{quoted(objection_id)}/withdrawal",
                key=key,
            ),
            ObjectionView,
        )

    def list_offers(
        self,
        area: str,
        *,
        state: OfferState | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Pages[OfferToExpert, OfferPage]:
        """List the caller's own offers, newest first, with what is needed to choose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/offers",
                query={"state": state, "limit": limit, "after": after},
            ),
            OfferPage,
        )

    async def get_offer(self, area: str, offer_id: UUID) -> Result[OfferToExpert]:
        """Show one of the caller's own offers."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/offers/{quoted(offer_id)}"), OfferToExpert
        )

    async def accept_offer(
        self, area: str, offer_id: UUID, body: ToldBody | None = None, *, key: str | None = None
    ) -> Result[AcceptedView]:
        """Accept an offer: the first gets the seat; the assignment is made and its sessions are scheduled.

        A coordinator records what the expert told, and says how.
        """
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/offers/{quoted(offer_id)}/acceptance",
                body=body,
                key=key,
            ),
            AcceptedView,
        )

    async def decline_offer(
        self, area: str, offer_id: UUID, body: ToldBody | None = None, *, key: str | None = None
    ) -> Result[OfferToExpert]:
        """Decline an offer; no reason is asked. A coordinator records what the expert told, and says how."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/offers/{quoted(offer_id)}/decline",
                body=body,
                key=key,
            ),
            OfferToExpert,
        )

    async def reverse_answer(
        self, area: str, offer_id: UUID, *, key: str | None = None
    ) -> Result[OfferToExpert]:
        """Reverse an answer that was recorded on the expert's behalf and is not what they said.

        Of a yes, the seat is free and the sessions do not take place: until the first starts, or something is said
        of one. Of a no, the offer is open anew, until it expires.
        """
        return await self._asking.ask(
            Asked(
                method="POST", path=f"/v1/areas/{quoted(area)}/offers/{quoted(offer_id)}/reversal", key=key
            ),
            OfferToExpert,
        )

    def list_open_offers(
        self,
        area: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[OfferView, OpenOfferPage]:
        """List the offers that nobody has answered, those that run out first before others."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/open-offers",
                query={"limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            OpenOfferPage,
        )

    async def make_offers(
        self,
        area: str,
        order_id: UUID,
        body: OffersBody,
        *,
        if_match: str | None = None,
        key: str | None = None,
    ) -> Result[OffersMade]:
        """Put an order to experts; each answer names the days on which the expert has no agreement in force."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/orders/{quoted(order_id)}/offers",
                headers={"if-match": if_match},
                body=body,
                key=key,
            ),
            OffersMade,
        )

    async def cancel_order(
        self, area: str, order_id: UUID, *, if_match: str, key: str | None = None
    ) -> Result[OrderView]:
        """Take an order back that nobody has accepted; its open offers are withdrawn."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/orders/{quoted(order_id)}/cancellation",
                headers={"If-Match": if_match},
                key=key,
            ),
            OrderView,
        )

    async def list_candidates(
        self, area: str, order_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[CandidateList]:
        """List who could do the order, best spread of work first, each with the reasons."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/orders/{quoted(order_id)}/candidates",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            CandidateList,
        )

    async def get_order(
        self, area: str, order_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[OrderInFull]:
        """Show an order with its offers, assignments and sessions, their moves and the objections to them."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/orders/{quoted(order_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            OrderInFull,
        )
