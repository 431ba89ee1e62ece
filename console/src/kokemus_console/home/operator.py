"""The first page of an operator: what is wrong and what to do first; green is quiet."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from msgspec import UNSET, UnsetType
from starlette.responses import Response

from kokemus_client import Client, Result
from kokemus_client.notifications import DeliveryPage, State
from kokemus_client.operations import ParkedList, Status
from kokemus_console.home.waiting import SHOWN
from kokemus_console.operating import ask_all, reach
from kokemus_console.visits import Visit, is_away, value

MANY = 1_000
"""What waits to be said or heard passes in seconds; so much of it does not."""
STAYS: tuple[State, ...] = ("awaiting_contact", "failed")
"""The states in which mail stays until somebody does something."""


@dataclass(frozen=True)
class Process:
    """One service: what its api and its worker tell of themselves; None of one that does not answer."""

    name: str
    api: Status | None
    worker: Status | None
    has_worker: bool
    """Whether it was said where its worker answers."""

    @property
    def versions(self) -> str:
        """Return which version runs; both, while a new one takes the old one's place."""
        told = [one.version for one in (self.api, self.worker) if one is not None]
        return " / ".join(dict.fromkeys(one for one in told if not isinstance(one, UnsetType)))

    @property
    def figures(self) -> list[tuple[str, int | None]]:
        """Return what can be counted, by its name; None for what is not told."""
        worker = self.worker
        told = worker or self.api
        return [
            ("outbox", None if told is None else _known(told.outbox)),
            ("waiting", None if worker is None else waiting(worker)),
            ("timers", None if worker is None else _known(worker.timers_due)),
            ("parked", None if worker is None else _known(worker.parked_keys)),
        ]


@dataclass(frozen=True)
class Alarm:
    """Something that is wrong: its words by kind, and where to go on."""

    kind: str
    values: Mapping[str, Any]
    there: str = ""


async def first(visit: Visit) -> Response:
    """Show what is wrong anywhere, oldest harm first, and the figures of all services."""
    processes, parked, mail = await asyncio.gather(
        _processes(visit), ask_all(visit, lambda one: one.list_parked(area=reach(visit))), _mail(visit)
    )
    alarms = [
        *(alarm for one in processes for alarm in of_process(one)),
        *of_parked(parked.told),
        *of_mail(_counts(visit, processes, mail)),
    ]
    return visit.page(
        "home/operator.html",
        processes=processes,
        alarms=alarms,
        is_partial=any(not one.has_worker for one in processes),
        mail_away=mail is None,
        values=visit.request.query_params,
        errors={},
    )


async def _processes(visit: Visit) -> list[Process]:
    workers: Client = visit.request.app.state.workers
    apis, hands = visit.client.operations, workers.operations
    told = await asyncio.gather(*(one.get_status() for one in apis.values()))
    of_workers = dict(
        zip(hands, await asyncio.gather(*(one.get_status() for one in hands.values())), strict=True)
    )
    return [
        Process(name, value(api), value(of_workers[name]) if name in of_workers else None, name in of_workers)
        for name, api in zip(apis, told, strict=True)
    ]


async def _mail(visit: Visit) -> dict[State, DeliveryPage] | None:
    """Ask for the area's mail that stays; None while nobody answers. Of all areas a worker counts it.

    Who operates all areas may not read the mail of one; they see the count of all.
    """
    if visit.is_everywhere:
        return {}
    area = visit.area.area_id
    told: list[Result[DeliveryPage]] = await asyncio.gather(
        *(visit.client.notifications.list_messages(area, state=one, limit=SHOWN).page() for one in STAYS)
    )
    if is_away(*told):
        return None
    found = {state: value(one) for state, one in zip(STAYS, told, strict=True)}
    return {state: one for state, one in found.items() if one is not None}


def of_process(one: Process) -> Iterator[Alarm]:
    """Give what is wrong with a service's two processes."""
    if one.api is None:
        yield Alarm("api_away", {"service": one.name})
    elif not one.api.ready:
        yield Alarm("api_unready", {"service": one.name})
    worker = one.worker
    if worker is None:
        if one.has_worker:
            yield Alarm("worker_away", {"service": one.name})
        return
    stuck = [] if worker.stuck is UNSET else worker.stuck
    if stuck:
        yield Alarm("stuck", {"service": one.name, "ears": ", ".join(stuck)})
    elif not worker.ready:
        yield Alarm("worker_unready", {"service": one.name})
    if count(worker.outbox) >= MANY:
        yield Alarm("outbox", {"service": one.name, "count": worker.outbox})
    if waiting(worker) >= MANY:
        yield Alarm("lag", {"service": one.name, "count": waiting(worker)})


def of_parked(told: Mapping[str, ParkedList]) -> Iterator[Alarm]:
    """Give what is set aside, service by service."""
    for name, one in told.items():
        if one.items:
            keys = len({(item.consumer, item.key) for item in one.items})
            yield Alarm("parked", {"service": name, "count": keys}, f"/parked?service={name}")


def of_mail(counts: Mapping[State, str]) -> Iterator[Alarm]:
    """Give mail that stays, by state."""
    for state, many in counts.items():
        if many != "0":
            yield Alarm(f"mail_{state}", {"count": many}, f"/messages?state={state}")


def _counts(
    visit: Visit, processes: list[Process], mail: dict[State, DeliveryPage] | None
) -> dict[State, str]:
    if not visit.is_everywhere:
        pages = mail or {}
        return {state: f"{len(one.items)}{'+' if one.next else ''}" for state, one in pages.items()}
    counted: dict[str, int] = {}
    for one in processes:
        if one.worker is not None and not isinstance(one.worker.undelivered, UnsetType):
            counted |= one.worker.undelivered
    return {state: str(counted.get(state, 0)) for state in STAYS}


def count(figure: int | UnsetType) -> int:
    """Return a figure; none is nothing."""
    return 0 if isinstance(figure, UnsetType) else figure


def _known(figure: int | UnsetType) -> int | None:
    return None if isinstance(figure, UnsetType) else figure


def waiting(worker: Status) -> int:
    """Return how many messages wait to be heard."""
    lag = {} if isinstance(worker.lag, UnsetType) else worker.lag
    return sum(behind for behind in lag.values() if behind > 0)
