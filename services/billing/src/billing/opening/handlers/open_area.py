"""On an area that opened: it starts with its model's preset, its first month is set going."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from billing.areas import store as areas
from billing.areas.store import Area
from billing.fees.domain.book import Book
from billing.fees.domain.happenings import Happening, PolicySet, ScheduleSet
from billing.fees.handlers.saying import heard_as, keep_and_say, new_book, taken
from billing.fees.store import books
from billing.month.handlers.set_timers import set_close_timer, set_notice_timer
from billing.policies import store as policies
from billing.policies import wire
from billing.policies.domain.presets import Preset, preset_of
from billing.words import times
from chassis import outbox
from chassis.database import Tx
from chassis.ears import Heard
from chassis.outbox import Cause
from contracts.registry import AreaOpened

PRESET = "preset"
"""Who set version 1."""


async def open_areas(tx: Tx, batch: Sequence[Heard[AreaOpened]], /, *, now: datetime) -> None:
    """Open areas in the order in which they were said; all of them are held at once, in one order."""
    await areas.hold_areas(tx, {heard.area for heard in batch}, alone=True)
    for heard in batch:
        await open_area(tx, heard, now=now)


async def open_area(tx: Tx, heard: Heard[AreaOpened], *, now: datetime) -> None:
    """Keep an area, seed a new one with its model's policies, and decide what waited for it."""
    opened = heard_as([heard])
    known = await areas.area_if_known(tx, heard.area)
    preset = preset_of(heard.body.model) if known is None else None
    book = new_book()
    await books.fill_terms(tx, book, {heard.area})
    await books.fill_waiting(tx, book, heard.area, since=None)
    said = taken(book, [(heard.cause, one) for one in _seeds(heard.area, preset)] + opened)
    area = _area(heard, book, known)
    await areas.keep_area(tx, area, opened_at=heard.at)
    if known is None:
        await _seed(tx, area.area, preset, now=now, because=heard.cause)
        first = times.next_month(area.closed_through)
        await set_notice_timer(tx, area, first)
        await set_close_timer(tx, area, first)
    await keep_and_say(tx, book, said, at=now)


def _seeds(area: str, preset: Preset | None) -> list[Happening]:
    """Return the preset's versions; a model that billing does not know has none, so its fees wait."""
    return [] if preset is None else [ScheduleSet(area, preset.schedule), PolicySet(area, preset.policy)]


def _area(heard: Heard[AreaOpened], book: Book, known: Area | None) -> Area:
    terms = book.terms_of(heard.area)
    assert terms.zone is not None, f"{heard.area} was opened without a time zone"
    assert terms.closed_through is not None, f"{heard.area} was opened without a first month"
    sequence = 0 if known is None else known.policy_sequence
    return Area(heard.area, heard.body.model, terms.zone, terms.closed_through, sequence)


async def _seed(tx: Tx, area: str, preset: Preset | None, *, now: datetime, because: Cause) -> None:
    if preset is None:
        return
    await policies.add_schedule(tx, area, preset.schedule, at=now, by=PRESET)
    await policies.add_policy(tx, area, preset.policy, at=now, by=PRESET)
    for message in (
        wire.schedule_set(area, preset.schedule, sequence=await areas.next_policy_sequence(tx, area)),
        wire.policy_set(area, preset.policy, sequence=await areas.next_policy_sequence(tx, area)),
    ):
        await outbox.append(tx, message, at=now, because=because)
