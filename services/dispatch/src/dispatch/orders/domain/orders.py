"""Orders: a worker asks for experience; seats are taken one by one until the order is filled."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from chassis.failures import Refusal, nearest
from contracts.codes import ISO_639_1, TOPICS
from dispatch.known.domain.presets import Preset
from dispatch.words.identities import AreaId, OrderId, PersonId, UnitId
from dispatch.words.moments import MomentRefusal
from dispatch.words.terms import ContactMethod, Fee, Span, Topic, WorkForm

SEATS_MAX = 20
ANSWER_WITHIN_SHORTEST = timedelta(minutes=5)
ANSWER_WITHIN_LONGEST = timedelta(days=60)


class OrderState(StrEnum):
    """Where an order is in its life."""

    OPEN = "open"
    PARTLY_FILLED = "partly_filled"
    FILLED = "filled"
    CANCELLED = "cancelled"


LOOKING = frozenset({OrderState.OPEN, OrderState.PARTLY_FILLED})
"""States of an order that looks for experts."""


class OrderHappening(StrEnum):
    """What can happen to an order."""

    OFFERED = "offered"
    SEAT_TAKEN = "seat_taken"
    LAST_SEAT_TAKEN = "last_seat_taken"
    SEAT_FREED = "seat_freed"
    LAST_SEAT_FREED = "last_seat_freed"
    CANCELLED = "cancelled"
    TERMS_AGREED = "terms_agreed"


NEXT: Mapping[tuple[OrderState, OrderHappening], OrderState] = {
    (OrderState.OPEN, OrderHappening.OFFERED): OrderState.OPEN,
    (OrderState.OPEN, OrderHappening.SEAT_TAKEN): OrderState.PARTLY_FILLED,
    (OrderState.OPEN, OrderHappening.LAST_SEAT_TAKEN): OrderState.FILLED,
    (OrderState.OPEN, OrderHappening.CANCELLED): OrderState.CANCELLED,
    (OrderState.OPEN, OrderHappening.TERMS_AGREED): OrderState.OPEN,
    (OrderState.PARTLY_FILLED, OrderHappening.OFFERED): OrderState.PARTLY_FILLED,
    (OrderState.PARTLY_FILLED, OrderHappening.SEAT_TAKEN): OrderState.PARTLY_FILLED,
    (OrderState.PARTLY_FILLED, OrderHappening.LAST_SEAT_TAKEN): OrderState.FILLED,
    (OrderState.PARTLY_FILLED, OrderHappening.SEAT_FREED): OrderState.PARTLY_FILLED,
    (OrderState.PARTLY_FILLED, OrderHappening.LAST_SEAT_FREED): OrderState.OPEN,
    (OrderState.PARTLY_FILLED, OrderHappening.TERMS_AGREED): OrderState.PARTLY_FILLED,
    (OrderState.FILLED, OrderHappening.SEAT_FREED): OrderState.PARTLY_FILLED,
    (OrderState.FILLED, OrderHappening.LAST_SEAT_FREED): OrderState.OPEN,
    (OrderState.FILLED, OrderHappening.TERMS_AGREED): OrderState.FILLED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is agreed in words; free text, never said to other services."""

    responsibility: str = ""
    target_group: str = ""
    place: str = ""
    client_reference: str = ""
    """Opaque: whatever the worker calls the client by; never who the client is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What an order asks for."""

    unit_id: UnitId
    work_form: WorkForm
    topics: frozenset[Topic]
    language: str
    seats: int
    contact_method: ContactMethod
    times: tuple[Span, ...]
    agreed_fee: Fee | None = None
    answer_within: timedelta | None = None
    terms: Terms = Terms()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A request for experience and how far it has come."""

    area: AreaId
    order_id: OrderId
    orderer_id: PersonId
    need: Need
    created_at: datetime
    state: OrderState = OrderState.OPEN
    seats_taken: int = 0
    version: int = 0
    """How many events the order has had: the sequence of its last one."""
    terms_revision: int = 0

    @property
    def etag(self) -> str:
        """Changes whenever the order or its terms change."""
        return f"{self.version}.{self.terms_revision}"

    @property
    def first_starts_at(self) -> datetime:
        """The start of the first wished time, UTC."""
        return self.need.times[0].starts_at


def place(need: Need, *, area: AreaId, order_id: OrderId, orderer_id: PersonId, now: datetime) -> Order:
    """Return the new order, when its seats and answer time are within bounds."""
    if not 1 <= need.seats <= SEATS_MAX:
        raise Refusal(
            "seats-are-out-of-bounds",
            f"{need.seats} seats were asked for; expected 1 to {SEATS_MAX}; "
            "split a larger need into several orders",
            status=422,
            seats=need.seats,
            seats_max=SEATS_MAX,
        )
    _check_codes(need)
    within = need.answer_within
    if within is not None and not ANSWER_WITHIN_SHORTEST <= within <= ANSWER_WITHIN_LONGEST:
        raise Refusal(
            "answer-time-is-out-of-bounds",
            f"the answer time is {within}; expected {ANSWER_WITHIN_SHORTEST} to {ANSWER_WITHIN_LONGEST}; "
            "choose one within, or leave it out for the area's own",
            status=422,
            minutes=int(within.total_seconds() // 60),
        )
    return Order(area=area, order_id=order_id, orderer_id=orderer_id, need=need, created_at=now)


def _check_codes(need: Need) -> None:
    """Refuse a topic that is none, and a language that nobody speaks: no expert would ever match."""
    for topic in sorted(need.topics):
        if topic.code not in TOPICS:
            raise _not_known("unknown-topic", topic.code, what="experience topic", known=TOPICS)
    if need.language not in ISO_639_1:
        raise _not_known("unknown-language", need.language, what="language", known=ISO_639_1)


def _not_known(code: str, found: str, *, what: str, known: Collection[str]) -> Refusal:
    near = nearest(found, known)
    return Refusal(
        code,
        f"found {what} {found!r}; expected a code that registry knows; "
        + (f"did you mean {near!r}? " if near else "")
        + "GET /v1/topics of registry lists topics; languages are those of ISO 639-1",
        status=422,
        found=found,
        nearest=near,
    )


def step(order: Order, happening: OrderHappening) -> Order:
    """Return the order after what happened, or refuse what cannot happen in its state."""
    if (order.state, happening) == (OrderState.PARTLY_FILLED, OrderHappening.CANCELLED):
        raise Refusal(
            "order-has-assignments",
            f"{order.seats_taken} of the order's seats are taken; expected an order that nobody has accepted; "
            "cancel the sessions instead, each with its time",
            seats_taken=order.seats_taken,
        )
    after = NEXT.get((order.state, happening))
    if after is None:
        raise Refusal(
            "order-is-closed",
            f"the order is {order.state}, so it cannot be {happening.replace('_', ' ')}; expected an order that "
            "looks for experts; make a new order if the need remains",
            state=order.state,
        )
    return replace(order, state=after)


def cancel(order: Order) -> Order:
    """Take the order back before anybody has accepted."""
    return step(order, OrderHappening.CANCELLED)


def take_seat(order: Order) -> Order:
    """Return the order with one more of its seats taken."""
    last = order.seats_taken + 1 >= order.need.seats
    after = step(order, OrderHappening.LAST_SEAT_TAKEN if last else OrderHappening.SEAT_TAKEN)
    assert after.seats_taken < after.need.seats, f"order {order.order_id} has no free seat"
    return replace(after, seats_taken=after.seats_taken + 1)


def free_seat(order: Order) -> Order:
    """Return the order with one of its seats free again, so that it looks for an expert."""
    last = order.seats_taken <= 1
    after = step(order, OrderHappening.LAST_SEAT_FREED if last else OrderHappening.SEAT_FREED)
    assert after.seats_taken > 0, f"order {order.order_id} has no seat that is taken"
    return replace(after, seats_taken=after.seats_taken - 1)


def agree_terms(order: Order, terms: Terms) -> Order:
    """Return the order with these terms; said to nobody, so only the revision of the terms grows."""
    after = step(order, OrderHappening.TERMS_AGREED)
    if terms == order.need.terms:
        return after
    return replace(after, need=replace(after.need, terms=terms), terms_revision=after.terms_revision + 1)


def check_ready(order: Order, preset: Preset, *, now: datetime) -> None:
    """Refuse to put the order to experts before its terms are agreed or after its first time has come."""
    missing = sorted(
        name for name in preset.agreed_before_offer if not getattr(order.need.terms, name).strip()
    )
    if missing:
        raise Refusal(
            "terms-are-missing",
            f"the order does not say: {', '.join(missing)}; expected terms agreed with the orderer before an "
            "expert is asked; write them in the order's terms",
            missing=missing,
        )
    if order.first_starts_at <= now:
        raise MomentRefusal(
            "order-has-begun",
            lambda shown: (
                f"the order's first time, {shown(order.first_starts_at)}, has come; expected an order whose times "
                "are all to come; cancel the order and make a new one"
            ),
            first_starts_at=order.first_starts_at.isoformat(),
        )
