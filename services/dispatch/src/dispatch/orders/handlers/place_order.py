"""On POST orders: a worker asks for experience."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from dispatch.known.domain import local_times
from dispatch.known.domain.areas import Area
from dispatch.known.domain.schedules import check_fee
from dispatch.known.store import area_with_unit, schedules_of
from dispatch.orders import store, wire
from dispatch.orders.domain import orders
from dispatch.orders.domain.orders import Need, Order, Terms
from dispatch.words.identities import OrderId, PersonId, UnitId
from dispatch.words.terms import ContactMethod, Fee, Topic, WorkForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A need as it was stated: its times with their offsets, not yet looked at."""

    unit_id: UnitId
    work_form: WorkForm
    topics: frozenset[Topic]
    language: str
    seats: int
    contact_method: ContactMethod
    times: Sequence[tuple[datetime, datetime]]
    agreed_fee: Fee | None
    answer_within: timedelta | None
    terms: Terms

    def need(self, area: Area, *, now: datetime) -> Need:
        """Return what is asked for, its times in UTC, when they can be kept."""
        return Need(
            unit_id=self.unit_id,
            work_form=self.work_form,
            topics=self.topics,
            language=self.language,
            seats=self.seats,
            contact_method=self.contact_method,
            times=local_times.plan(self.times, zone=area.zone, now=now),
            agreed_fee=self.agreed_fee,
            answer_within=self.answer_within,
            terms=self.terms,
        )


async def place_order(tx: Tx, wish: Wish, asked: Asked) -> Order:
    """Place an order for a unit that registry has told of."""
    asked.check(f"unit {wish.unit_id}", unit_id=wish.unit_id)
    area = await area_with_unit(tx, asked.area, wish.unit_id)
    need = wish.need(area, now=asked.now)
    if need.agreed_fee is not None:
        schedules, days = await schedules_of(tx, asked.area), local_times.local_dates(need.times, area.zone)
        check_fee(need.agreed_fee, need.work_form, days, schedules)
    order = orders.place(
        need,
        area=area.area_id,
        order_id=OrderId(new_id(asked.now)),
        orderer_id=PersonId(asked.by.person_id),
        now=asked.now,
    )
    placed, messages = wire.numbered(order, [wire.order_created(order)])
    await store.add_order(tx, placed)
    await outbox.append(tx, *messages, at=asked.now, because=asked.cause(order.order_id))
    return placed
