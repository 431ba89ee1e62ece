"""On a person's new version of a policy: it is added, and what starts since it holds is judged by it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from billing import wire
from billing.domain import policies, times
from billing.domain.happenings import PolicySet, ScheduleSet
from billing.domain.ledger import Book
from billing.domain.policies import CancellationPolicy, FeeSchedule
from billing.handlers.saying import Said, keep_and_say, new_book, taken
from billing.store import areas, books
from chassis import outbox
from chassis.database import Tx
from chassis.outbox import Cause


@dataclass(frozen=True, slots=True)
class Setting:
    """Who sets a version, when, and because of what."""

    by: str
    now: datetime
    because: Cause


async def set_fee_schedule(tx: Tx, area: str, draft: FeeSchedule, setting: Setting) -> FeeSchedule:
    """Add a fee schedule as the area's next version; refuse one that rewrites a closed month."""
    await books.hold_areas(tx, {area}, alone=True)
    policies.check_schedule(draft, currency=await areas.currency_of(tx, area))
    schedule = replace(draft, version=await areas.last_schedule(tx, area) + 1)
    book, said = await _judged_again(tx, ScheduleSet(area, schedule), schedule.valid_from, setting.because)
    await areas.add_schedule(tx, area, schedule, at=setting.now, by=setting.by)
    message = wire.schedule_set(area, schedule, sequence=await areas.next_policy_sequence(tx, area))
    await outbox.append(tx, message, at=setting.now, because=setting.because)
    await keep_and_say(tx, book, said, at=setting.now)
    return schedule


async def set_cancellation_policy(
    tx: Tx, area: str, draft: CancellationPolicy, setting: Setting
) -> CancellationPolicy:
    """Add a cancellation policy as the area's next version; refuse one that rewrites a closed month."""
    await books.hold_areas(tx, {area}, alone=True)
    policies.check_policy(draft)
    policy = replace(draft, version=await areas.last_policy(tx, area) + 1)
    book, said = await _judged_again(tx, PolicySet(area, policy), policy.valid_from, setting.because)
    await areas.add_policy(tx, area, policy, at=setting.now, by=setting.by)
    message = wire.policy_set(area, policy, sequence=await areas.next_policy_sequence(tx, area))
    await outbox.append(tx, message, at=setting.now, because=setting.because)
    await keep_and_say(tx, book, said, at=setting.now)
    return policy


async def _judged_again(
    tx: Tx, happening: ScheduleSet | PolicySet, valid_from: date, because: Cause
) -> tuple[Book, Said]:
    """Return what follows for the sessions that wait or start since a version holds; refuse a closed month."""
    area = await areas.area_of(tx, happening.area)
    policies.check_valid_from(valid_from, closed_through=area.closed_through)
    book = new_book()
    await books.fill_terms(tx, book, {area.area})
    since = times.instant_of(valid_from, time(0, 0), area.zone)
    await books.fill_waiting(tx, book, area.area, since=since)
    return book, taken(book, [(because, happening)])
