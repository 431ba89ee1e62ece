"""The pages that are read, and the one act on an order as a whole."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from typing import get_args
from urllib.parse import urlencode
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.dispatch import OrderInFull, OrdersBy, OrdersIn, WorkForm
from kokemus_console import naming
from kokemus_console.visits import NotThere, Visit
from kokemus_console.web import reading

SHOWN = 25
STATES: tuple[OrdersIn, ...] = get_args(OrdersIn)
SORTS: tuple[OrdersBy, ...] = get_args(OrdersBy)
WORK_FORMS: tuple[WorkForm, ...] = get_args(WorkForm)
LOOKING = frozenset({"open", "partly_filled"})


@dataclass(frozen=True)
class Filters:
    """By what a list of orders is narrowed and which come first, as it stands in the address."""

    typed: dict[str, str]
    state: OrdersIn | None
    work_form: WorkForm | None
    unit: UUID | None
    day: date | None
    sort: OrdersBy | None

    @property
    def errors(self) -> dict[str, str]:
        """What cannot be read."""
        return {"day": "orders.error.day"} if self.typed.get("day") and self.day is None else {}

    @property
    def narrows(self) -> bool:
        """Whether there may be others that are not shown."""
        return any(text for name, text in self.typed.items() if name != "sort")

    def address(self, **other: str) -> str:
        """Return the query of the same list, narrowed otherwise."""
        chosen = {name: text for name, text in (self.typed | other).items() if text}
        return f"?{urlencode(chosen)}" if chosen else "?"


def _filters(visit: Visit) -> Filters:
    query = visit.request.query_params
    typed = {name: query.get(name, "").strip() for name in ("state", "work_form", "unit", "day", "sort")}
    return Filters(
        typed,
        next((one for one in STATES if one == typed["state"]), None),
        next((one for one in WORK_FORMS if one == typed["work_form"]), None),
        _id(typed["unit"]),
        reading.day(typed["day"], today=visit.now.astimezone(visit.zone).date()),
        next((one for one in SORTS if one == typed["sort"]), None),
    )


async def all_orders(visit: Visit) -> Response:
    """List the orders of those units, narrowed and sorted as the address says, else newest first."""
    chosen = _filters(visit)
    told, units = await asyncio.gather(
        visit.client.dispatch.list_orders(
            visit.area.area_id,
            state=chosen.state,
            work_form=chosen.work_form,
            unit=chosen.unit,
            day=chosen.day,
            sort=chosen.sort,
            limit=SHOWN,
            after=visit.request.query_params.get("after"),
        ).page(),
        naming.units(visit),
    )
    if not isinstance(told, Ok):
        return visit.no(told)
    t = visit.words
    by_use = sorted(STATES, key=lambda one: one != "looking")
    states = [("", t("orders.all")), *((one, t(f"web.state.{one}").capitalize()) for one in by_use)]
    return visit.page(
        "orders/all.html",
        422 if chosen.errors else 200,
        orders=told.value,
        items=[one for one in told.value.items if visit.role == "coordinator" or one.unit_id in units],
        units=units,
        chosen=chosen,
        errors=chosen.errors,
        tabs=[(words, chosen.address(state=code), (chosen.state or "") == code) for code, words in states],
        work_forms=[(code, visit.called.work_form(code)) for code in WORK_FORMS],
        sorts=[(code, t(f"orders.sort.{code}")) for code in SORTS],
        unit_choices=naming.options(units, visit.language),
        more=f"&{chosen.address()[1:]}",
    )


async def read(visit: Visit) -> tuple[OrderInFull, str] | Response:
    """Return the order of the path with its tag, or the page that says why not."""
    told = await visit.client.dispatch.get_order(visit.area.area_id, visit.id("order"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/orders")
    if visit.role != "coordinator" and told.value.unit_id not in visit.person.principal.units:
        raise NotThere
    return told.value, told.etag or ""


def is_looking(order: OrderInFull, visit: Visit) -> bool:
    """Tell whether somebody can still be asked: seats are free, and the first time is to come."""
    return order.state in LOOKING and all(one.starts_at > visit.now for one in order.times)


async def order(visit: Visit) -> Response:
    """Show an order: whom it was put to, who does it, its sessions, and whether it can still be taken back."""
    told, units = await asyncio.gather(read(visit), naming.units(visit))
    if isinstance(told, Response):
        return told
    found, tag = told
    concerned = {one.expert_id for one in found.offers} | {one.expert_id for one in found.assignments}
    names = await naming.experts(visit, concerned, purpose="orders.purpose")
    return visit.page(
        "orders/order.html",
        order=found,
        units=units,
        names=names,
        is_looking=is_looking(found, visit),
        is_too_late=found.state in LOOKING and not is_looking(found, visit),
        may_cancel=found.state == "open" and all(one.reversed_at for one in found.assignments),
        etag=tag,
        times_of={
            one.assignment_id: sum(other.assignment_id == one.assignment_id for other in found.sessions)
            for one in found.assignments
        },
    )


async def cancel(visit: Visit) -> Response:
    """Take an order back that nobody has accepted."""
    order_id = visit.id("order")
    told = await visit.client.dispatch.cancel_order(
        visit.area.area_id, order_id, if_match=visit.typed.get("version", ""), key=visit.key("cancel")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/orders/{order_id}")
    return visit.go(f"/orders/{order_id}", done="cancelled")


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
