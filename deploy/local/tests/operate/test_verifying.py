"""The archives that counting again reads: all that was said of an area, as a stream or by order, said on or not yet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from chassis import outbox
from chassis.database import Database
from chassis.outbox import Cause
from contracts import billing, dispatch, flow, registry, terms
from contracts.envelope import Event
from kokemus.operate import verifying
from kokemus.operate.verifying import SPEAKERS, Archives

AREA, OTHER_AREA = "ita-uusimaa", "keski-uusimaa"
AT = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
ONE, OTHER = UUID(int=1), UUID(int=2)
SIGNED = registry.AgreementSigned(
    expert_id=UUID(int=9), agreement_id=UUID(int=8), work_forms=[], valid_from=date(2026, 1, 1)
)
CLOSED = billing.MonthClosed(month="2026-09", closed_at=AT, pay_date=date(2026, 10, 30))


def held(order_id: UUID) -> dispatch.SessionHeld:
    return dispatch.SessionHeld(
        order_id=order_id, session_id=UUID(int=5), expert_id=UUID(int=9), unit_id=UUID(int=7), revision=1
    )


def a_fee(order_id: UUID) -> dispatch.FeeAgreed:
    agreed = terms.Money(amount_minor=1)
    return dispatch.FeeAgreed(order_id=order_id, assignment_id=UUID(int=6), agreed_fee=agreed)


async def say(
    database: Database, *events: Event, area: str = AREA, story: object = "", at: datetime = AT
) -> None:
    async with database.transaction({area}) as tx:
        for number, event in enumerate(events, start=1):
            message = flow.say(event, area=area, sequence=number)
            await outbox.append(tx, message, at=at, because=Cause(str(story)))


@pytest.fixture
async def archives(database_of: Callable[[str], Awaitable[Database]]) -> Archives:
    """Give the archives of an area, beside another's; half of what was said is still in the outbox."""
    databases = {name: await database_of(name) for name in SPEAKERS}
    for area in (OTHER_AREA, AREA):
        await say(databases["registry"], SIGNED, area=area)
        await say(databases["billing"], CLOSED, area=area)
        await say(databases["dispatch"], a_fee(ONE), area=area, story=ONE)
    async with databases["dispatch"].transaction({AREA}) as tx:
        await tx.execute(
            "WITH gone AS (DELETE FROM outbox RETURNING *) INSERT INTO outbox_archive SELECT * FROM gone"
        )
    await say(databases["dispatch"], held(ONE), story=ONE, at=AT + timedelta(seconds=1))
    await say(databases["dispatch"], held(OTHER), story=OTHER)
    urls = {name: one.url for name, one in databases.items()}
    return Archives(AREA, urls, databases)


async def test_each_service_gives_what_it_says_of_the_area(archives: Archives) -> None:
    types = (registry.AgreementSigned, billing.MonthClosed, dispatch.SessionHeld, dispatch.FeeAgreed)

    found = [told async for told in archives.each(types)]

    assert [told.event for told in found[:1] + found[-1:]] == [SIGNED, CLOSED]
    assert sorted(type(told.event).__name__ for told in found) == [
        *("AgreementSigned", "FeeAgreed", "MonthClosed", "SessionHeld", "SessionHeld")
    ]
    assert {told.area for told in found} == {AREA}


async def test_a_stream_longer_than_what_is_held_gives_every_event_once(
    archives: Archives, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying, "_AT_ONCE", 1)

    found = [told.event async for told in archives.each((dispatch.SessionHeld, dispatch.FeeAgreed))]

    assert sorted(found, key=repr) == sorted([a_fee(ONE), held(ONE), held(OTHER)], key=repr)


async def test_an_order_is_read_with_its_whole_story_and_without_another(archives: Archives) -> None:
    found = sorted(await archives.of_orders([ONE]), key=lambda told: told.place())

    assert [told.event for told in found] == [a_fee(ONE), held(ONE)]
    assert await archives.of_orders([]) == []
