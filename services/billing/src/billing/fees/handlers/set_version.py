"""On a person's new version of a policy: it is added, and what starts since it holds is judged by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import partial

from billing.areas.store import area_of, hold_areas, next_policy_sequence
from billing.fees.domain.book import Book
from billing.fees.domain.happenings import PolicySet, ScheduleSet
from billing.fees.handlers.saying import Said, keep_and_say, new_book, taken
from billing.fees.store import books
from billing.policies import store, tables, wire
from billing.policies.domain import policies
from billing.policies.domain.policies import CancellationPolicy, FeeSchedule
from billing.words import times
from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from contracts.envelope import Message


async def set_fee_schedule(tx: Tx, asked: Asked, draft: FeeSchedule) -> FeeSchedule:
    """Add a fee schedule as the area's next version; refuse one that rewrites a closed month."""
    await hold_areas(tx, {asked.area}, alone=True)
    policies.check_schedule(draft, currency=await store.currency_of(tx, asked.area))
    last = await store.last_version(tx, asked.area, tables.FeeSchedule)
    schedule = replace(draft, version=last + 1)
    book, said = await _judged_again(tx, asked, ScheduleSet(asked.area, schedule), schedule.valid_from)
    await store.add_schedule(tx, asked.area, schedule, at=asked.now, by=asked.by.subject)
    await _announce(tx, asked, partial(wire.schedule_set, asked.area, schedule))
    await keep_and_say(tx, book, said, at=asked.now)
    return schedule


async def set_cancellation_policy(tx: Tx, asked: Asked, draft: CancellationPolicy) -> CancellationPolicy:
    """Add a cancellation policy as the area's next version; refuse one that rewrites a closed month."""
    await hold_areas(tx, {asked.area}, alone=True)
    policies.check_policy(draft)
    last = await store.last_version(tx, asked.area, tables.CancellationPolicy)
    policy = replace(draft, version=last + 1)
    book, said = await _judged_again(tx, asked, PolicySet(asked.area, policy), policy.valid_from)
    await store.add_policy(tx, asked.area, policy, at=asked.now, by=asked.by.subject)
    await _announce(tx, asked, partial(wire.policy_set, asked.area, policy))
    await keep_and_say(tx, book, said, at=asked.now)
    return policy


async def _announce(tx: Tx, asked: Asked, saying: Callable[..., Message]) -> None:
    message = saying(sequence=await next_policy_sequence(tx, asked.area))
    await outbox.append(tx, message, at=asked.now, because=asked.cause(asked.area))


async def _judged_again(
    tx: Tx, asked: Asked, happening: ScheduleSet | PolicySet, valid_from: date
) -> tuple[Book, Said]:
    """Return what follows for the sessions that wait or start since a version holds; refuse a closed month."""
    area = await area_of(tx, asked.area)
    policies.check_valid_from(valid_from, closed_through=area.closed_through)
    book = new_book()
    await books.fill_terms(tx, book, {area.area})
    since = times.instant_of(valid_from, time(0, 0), area.zone)
    await books.fill_waiting(tx, book, area.area, since=since)
    return book, taken(book, [(asked.cause(asked.area), happening)])
