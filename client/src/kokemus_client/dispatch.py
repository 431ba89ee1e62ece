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


class AbsenceBody(Struct, frozen=True, kw_only=True):
    """The expert was not there."""

    cause: Literal["ill", "withdrew"]


class AbsenceSaid(Struct, frozen=True, kw_only=True):
    """The expert was not there after all."""

    kind: Literal["expert_ill", "expert_withdrew"]


class AcceptedView(Struct, frozen=True, kw_only=True):
    """What an expert's yes brought about."""

    offer: OfferToExpert
    assignment: AssignmentView
    sessions: list[SessionView]


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


class CancellationBody(Struct, frozen=True, kw_only=True):
    """The orderer or the client cancelled."""

    cancelled_by: Canceller
    known_at: dt.datetime | UnsetType | None = UNSET
    """When the cancellation was made known; left out: now"""


class CancelledSaid(Struct, frozen=True, kw_only=True):
    """It was cancelled after all, known at the time that is named."""

    kind: Literal["cancelled"]
    cancelled_by: Canceller
    known_at: dt.datetime


Canceller: TypeAlias = Literal["orderer", "client"]


class CandidateList(Struct, frozen=True, kw_only=True):
    """Who could do an order, best spread of work first."""

    items: list[CandidateView]
    next: None


class CandidateView(Struct, frozen=True, kw_only=True):
    """An expert who could do the order, and why."""

    expert_id: UUID
    reasons: list[ReasonView]
    topics_missing: list[TopicView]
    agreement_missing_on: list[dt.date]
    assignments_lately: int
    last_assigned_at: dt.datetime | None
    declined_before: bool


ContactMethod: TypeAlias = Literal["on_site", "phone", "video"]


class CorrectionBody(Struct, frozen=True, kw_only=True):
    """What became of a session after all."""

    outcome: HeldSaid | CancelledSaid | NoShowSaid | AbsenceSaid | GroupEndedSaid


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


class GroupEndedSaid(Struct, frozen=True, kw_only=True):
    """It ended with its group after all."""

    kind: Literal["group_ended"]
    end_reason: EndReason


class HeldBody(Struct, frozen=True, kw_only=True):
    """The session took place."""

    participants: int | UnsetType | None = UNSET
    """Groups and lectures only: how many came; 0 = nobody"""


class HeldSaid(Struct, frozen=True, kw_only=True):
    """It was held after all."""

    participants: int | UnsetType | None = UNSET
    """Groups and lectures only: how many came; 0 = nobody"""
    kind: Literal["held"]


class MoveBody(Struct, frozen=True, kw_only=True):
    """The new time of a session."""

    starts_at: dt.datetime
    ends_at: dt.datetime
    expert_agrees: bool
    """That the expert agrees to the new time; else it is refused"""


class NoShowBody(Struct, frozen=True, kw_only=True):
    """The client did not arrive."""

    other_work_minutes: int | UnsetType | None = UNSET
    """Minutes of the hour used for other joint work"""


class NoShowSaid(Struct, frozen=True, kw_only=True):
    """The client did not arrive after all."""

    other_work_minutes: int | UnsetType | None = UNSET
    """Minutes of the hour used for other joint work"""
    kind: Literal["no_show"]


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
    agreement_missing_on: list[dt.date]


class OfferPage(Struct, frozen=True, kw_only=True):
    """An expert's offers, newest first."""

    items: list[OfferToExpert]
    next: str | None


OfferState: TypeAlias = Literal["open", "accepted", "declined", "expired", "withdrawn"]


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


class OffersBody(Struct, frozen=True, kw_only=True):
    """To whom the order is put, and until when."""

    expert_ids: list[UUID]
    expires_at: dt.datetime | UnsetType | None = UNSET
    """Leave out for the order's, or the operating model's, answer time"""


class OffersMade(Struct, frozen=True, kw_only=True):
    """The offers that one request made."""

    items: list[OfferMadeView]


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


class ReasonView(Struct, frozen=True, kw_only=True):
    """One thing in which an expert matches: `what` is topic, work_form, language, free or agreement."""

    what: str
    value: str


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
    replaces: UUID | None
    moved_to: UUID | None
    scheduled_at: dt.datetime


class SessionsBody(Struct, frozen=True, kw_only=True):
    """More times of work."""

    times: list[TimeBody]


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


class TopicBody(Struct, frozen=True, kw_only=True):
    """What experience is needed, and whose."""

    code: str
    perspective: Perspective | UnsetType = UNSET


class TopicView(Struct, frozen=True, kw_only=True):
    """What an experience is of, and whose it is."""

    code: str
    perspective: str


WithdrawalReason: TypeAlias = Literal["filled", "order_cancelled"]

WorkForm: TypeAlias = Literal["individual", "pair", "group", "lecture", "development"]


class Dispatch(Operations):
    """Orders for experience, offers to experts, assignments, sessions and what became of them."""

    async def post_order(self, area: str, body: OrderBody, *, key: str | None = None) -> Result[OrderView]:
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
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[OrderView, OrderPage]:
        """List orders, newest first: a coordinator sees the area's, an orderer the own units'."""
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
                    "limit": limit,
                    "after": after,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            OrderPage,
        )

    async def put_terms(
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

    async def post_fee(
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

    async def post_sessions(
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

    async def post_end_group(
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
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[SessionView, SessionPage]:
        """List sessions in order of time: the area's, to an orderer the own units', to an expert the own."""
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

    async def post_move(
        self, area: str, session_id: UUID, body: MoveBody, *, key: str | None = None
    ) -> Result[SessionView]:
        """Move a session to another time that the expert agrees to; answers with the session that replaces it."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/move",
                body=body,
                key=key,
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

    async def post_correction(
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

    async def post_acceptance(
        self, area: str, offer_id: UUID, *, key: str | None = None
    ) -> Result[AcceptedView]:
        """Accept an offer: the first gets the seat; the assignment is made and its sessions are scheduled."""
        return await self._asking.ask(
            Asked(
                method="POST", path=f"/v1/areas/{quoted(area)}/offers/{quoted(offer_id)}/acceptance", key=key
            ),
            AcceptedView,
        )

    async def post_decline(
        self, area: str, offer_id: UUID, *, key: str | None = None
    ) -> Result[OfferToExpert]:
        """Decline an offer; no reason is asked."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/offers/{quoted(offer_id)}/decline", key=key),
            OfferToExpert,
        )

    async def post_offers(
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

    async def post_cancellation(
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
        """Show an order with its offers, assignments and sessions."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/orders/{quoted(order_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            OrderInFull,
        )
