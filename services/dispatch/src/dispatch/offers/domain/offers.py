"""Offers: an order put to one expert, who accepts or declines without giving reasons, or lets it run out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from chassis.failures import Refusal
from dispatch.known.domain.presets import Preset
from dispatch.orders.domain.orders import Order, OrderHappening, OrderState, check_ready, step, take_seat
from dispatch.sessions.domain.assignments import Assignment, assign, has_seat
from dispatch.sessions.domain.sessions import Session, schedule
from dispatch.words.identities import AssignmentId, ExpertId, OfferId, OrderId, SessionId
from dispatch.words.moments import MomentRefusal
from dispatch.words.reports import OnBehalf, Report

OFFERS_AT_ONCE_MAX = 50


class OfferState(StrEnum):
    """Where an offer is in its life."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REVERSED = "reversed"
    """A yes was recorded that the expert had not said."""


class OfferHappening(StrEnum):
    """What can happen to an offer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    RAN_OUT = "ran_out"
    TAKEN_BACK = "taken_back"
    REVERSED = "reversed"


class WithdrawalReason(StrEnum):
    """Why an offer is taken back."""

    FILLED = "filled"
    ORDER_CANCELLED = "order_cancelled"


_TAKEN_BACK: Mapping[WithdrawalReason, str] = {
    WithdrawalReason.FILLED: "; somebody else was quicker",
    WithdrawalReason.ORDER_CANCELLED: "; the order was cancelled",
}

NEXT: Mapping[tuple[OfferState, OfferHappening], OfferState] = {
    (OfferState.OPEN, OfferHappening.ACCEPTED): OfferState.ACCEPTED,
    (OfferState.OPEN, OfferHappening.DECLINED): OfferState.DECLINED,
    (OfferState.OPEN, OfferHappening.RAN_OUT): OfferState.EXPIRED,
    (OfferState.OPEN, OfferHappening.TAKEN_BACK): OfferState.WITHDRAWN,
    (OfferState.ACCEPTED, OfferHappening.REVERSED): OfferState.REVERSED,
    (OfferState.DECLINED, OfferHappening.REVERSED): OfferState.OPEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An order put to one expert."""

    offer_id: OfferId
    order_id: OrderId
    expert_id: ExpertId
    made_at: datetime
    expires_at: datetime
    state: OfferState = OfferState.OPEN
    closed_at: datetime | None = None
    withdrawn_because: WithdrawalReason | None = None
    on_behalf: OnBehalf | None = None
    """Who recorded the answer on the expert's behalf; None: the expert gave it here, or nobody has."""
    reversal: Report | None = None
    """Who said that the answer recorded last was not the expert's; None again after another answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewIds:
    """The ids of what a yes makes: an assignment, and as many sessions as the order has times."""

    assignment: AssignmentId
    sessions: Sequence[SessionId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """All that follows from an expert's yes."""

    order: Order
    offer: Offer
    assignment: Assignment
    sessions: tuple[Session, ...]
    withdrawn: tuple[Offer, ...]


def step_offer(offer: Offer, happening: OfferHappening, *, at: datetime) -> Offer:
    """Return the offer after what happened, or refuse: an offer that is closed stays as it is."""
    after = NEXT.get((offer.state, happening))
    if after is None:
        why = "" if offer.withdrawn_because is None else _TAKEN_BACK[offer.withdrawn_because]
        raise Refusal(
            "offer-is-closed",
            f"the offer is {offer.state}{why}; expected an open offer; nothing is left to do",
            state=offer.state,
            reason=offer.withdrawn_because or "",
        )
    return replace(offer, state=after, closed_at=None if after is OfferState.OPEN else at)


def expiry(order: Order, preset: Preset, *, stated: datetime | None, now: datetime) -> datetime:
    """Return when an offer made now runs out: as stated, else by the order, else by the model.

    Never after the order's first time, so that whoever accepts in time accepts times to come.
    """
    if stated is None:
        return min(now + (order.need.answer_within or preset.answer_within), order.first_starts_at)
    if not now < stated <= order.first_starts_at:
        raise MomentRefusal(
            "expiry-is-out-of-bounds",
            lambda shown: (
                f"the offer would expire at {shown(stated)}; expected after {shown(now)} and at the "
                f"latest at the order's first time, {shown(order.first_starts_at)}; choose a time between them"
            ),
            status=422,
            expires_at=stated.isoformat(),
            latest=order.first_starts_at.isoformat(),
        )
    return stated


def make(
    order: Order,
    experts: Sequence[tuple[ExpertId, OfferId]],
    *,
    before: Iterable[Offer],
    preset: Preset,
    expires_at: datetime | None,
    now: datetime,
) -> tuple[Offer, ...]:
    """Return one new offer per expert, when the order looks for experts and none of them is asked already."""
    step(order, OrderHappening.OFFERED)
    check_ready(order, preset, now=now)
    named = [expert_id for expert_id, _ in experts]
    if not 0 < len(named) == len(set(named)) <= OFFERS_AT_ONCE_MAX:
        raise Refusal(
            "nobody-named",
            f"no expert, one expert twice, or more than {OFFERS_AT_ONCE_MAX} were named; "
            f"expected 1 to {OFFERS_AT_ONCE_MAX} different experts; choose from the candidates",
            status=422,
            experts_max=OFFERS_AT_ONCE_MAX,
        )
    for offer in before:
        check_askable(offer, named)
    until = expiry(order, preset, stated=expires_at, now=now)
    return tuple(
        Offer(offer_id=offer_id, order_id=order.order_id, expert_id=expert_id, made_at=now, expires_at=until)
        for expert_id, offer_id in experts
    )


def check_askable(before: Offer, named: Collection[ExpertId]) -> None:
    """Refuse to ask an expert who is considering the order already, or holds a seat of it."""
    if before.expert_id not in named:
        return
    if before.state is OfferState.OPEN:
        raise is_being_asked([before.expert_id])
    if before.state is OfferState.ACCEPTED:
        raise has_seat(before.expert_id)


def is_being_asked(expert_ids: Iterable[ExpertId]) -> Refusal:
    """Return the no to asking experts of whom one is considering the order already."""
    return Refusal(
        "offer-is-open",
        "an expert who was named has an open offer of this order; expected experts who are not being "
        "asked; wait for the answer or its expiry",
        expert_ids=sorted(map(str, expert_ids)),
    )


def check_in_time(offer: Offer, *, now: datetime) -> None:
    """Refuse an answer at or after the moment of expiry, whether or not the timer has rung yet."""
    if now >= offer.expires_at:
        raise MomentRefusal(
            "offer-has-expired",
            lambda shown: (
                f"the offer expired at {shown(offer.expires_at)} and it is {shown(now)}; expected an answer "
                "before that; ask the coordinator for a new offer"
            ),
            expires_at=offer.expires_at.isoformat(),
        )


def as_told(offer: Offer, on_behalf: OnBehalf | None) -> Offer:
    """Return the offer as it is answered: here by the expert, or by whoever records it; no reversal came after that."""
    return replace(offer, on_behalf=on_behalf, reversal=None)


def decline(offer: Offer, *, now: datetime) -> Offer:
    """Return the offer declined, when the answer is in time."""
    if offer.state is OfferState.OPEN:
        check_in_time(offer, now=now)
    return step_offer(offer, OfferHappening.DECLINED, at=now)


def run_out(offer: Offer, *, now: datetime) -> Offer | None:
    """Return the offer expired; None when it was closed before, so that nothing is left to expire."""
    if offer.state is not OfferState.OPEN or now < offer.expires_at:
        return None
    return step_offer(offer, OfferHappening.RAN_OUT, at=now)


def withdraw(offers: Iterable[Offer], because: WithdrawalReason, *, now: datetime) -> tuple[Offer, ...]:
    """Return those of the offers that were open, taken back."""
    return tuple(
        replace(step_offer(offer, OfferHappening.TAKEN_BACK, at=now), withdrawn_because=because)
        for offer in offers
        if offer.state is OfferState.OPEN
    )


def accept(
    order: Order,
    offer: Offer,
    *,
    others: Iterable[Offer],
    held: Collection[int] = (),
    ids: NewIds,
    now: datetime,
) -> Acceptance:
    """Return what follows from the expert's yes: a seat, its sessions, and, when filled, the rest withdrawn.

    The first to accept gets the lowest seat that is not held.
    """
    if offer.state is OfferState.OPEN:
        check_in_time(offer, now=now)
    accepted = step_offer(offer, OfferHappening.ACCEPTED, at=now)
    seated = take_seat(order)
    assignment = assign(
        seated,
        assignment_id=ids.assignment,
        offer_id=offer.offer_id,
        expert_id=offer.expert_id,
        held=held,
        now=now,
    )
    filled = seated.state is OrderState.FILLED
    return Acceptance(
        order=seated,
        offer=accepted,
        assignment=assignment,
        sessions=schedule(assignment, order.need.times, session_ids=ids.sessions, now=now),
        withdrawn=withdraw(others, WithdrawalReason.FILLED, now=now) if filled else (),
    )
