"""A poisoned key waits, all others go on; a person looks, mends, retries, skips, or has it all said again."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from uuid import UUID, uuid5

import asyncpg
import pytest
import pytest_asyncio

from chassis.testing.waiting import until
from contracts.registry import UnitChanged, UnitRegistered
from tests.life import Stage
from tests.platform.bad_input import Command, Ground, Poison
from tests.strangers import Stranger, put

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

_UNITS = UUID("6ba7b815-9dad-11d1-80b4-00c04fd430c8")
KEY = "myrkky"
SKIPPED = "ohitettu"
"""An area for each test, for what is parked stays to be looked at."""


@pytest_asyncio.fixture(loop_scope="session")
async def poison(stage: Stage) -> AsyncIterator[Poison]:
    """Give a function that makes dispatch fail on a unit, until it is called again to mend that."""
    connection = await asyncpg.connect(stage.admin_url("dispatch"))

    async def make(unit_id: UUID | None) -> None:
        await connection.execute("DROP TRIGGER IF EXISTS poison ON unit")
        if unit_id is not None:
            await connection.execute(
                "CREATE OR REPLACE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                " RAISE EXCEPTION 'poisoned on purpose'; END $$;"
                f"CREATE TRIGGER poison BEFORE INSERT OR UPDATE ON unit FOR EACH ROW WHEN (NEW.unit_id = '{unit_id}')"
                " EXECUTE FUNCTION poison()"
            )

    yield make
    await connection.execute("DROP FUNCTION IF EXISTS poison() CASCADE")
    await connection.close()


def registered(unit_id: UUID, stage: Stage, *, area: str = KEY) -> Stranger:
    event = UnitRegistered(unit_id=unit_id, name="Yksikkö", cost_centre="1", coordinator_id=unit_id)
    return Stranger.saying(event, area=area, at=stage.clock.now(), sequence=1)


def changed(unit_id: UUID, stage: Stage, *, sequence: int, area: str = KEY) -> Stranger:
    event = UnitChanged(
        unit_id=unit_id,
        name="Yksikkö",
        cost_centre="1",
        coordinator_id=uuid5(_UNITS, f"coordinator {sequence}"),
    )
    return Stranger.saying(event, area=area, at=stage.clock.now(), sequence=sequence)


async def coordinators(stage: Stage, area: str = KEY) -> dict[UUID, UUID]:
    rows = await stage.rows("dispatch", "SELECT unit_id, coordinator_id FROM unit WHERE area_id = $1", area)
    return {row[0]: row[1] for row in rows}


async def waiting(stage: Stage, unit_id: UUID, area: str = KEY) -> int:
    sql = "SELECT count(*) FROM parked_event WHERE key = $1 AND settled_at IS NULL"
    number: int = await stage.value("dispatch", sql, f"{area}:{unit_id}")
    return number


async def test_a_poisoned_key_waits_in_order_while_others_go_on_and_is_retried(
    stage: Stage, kokemus: Command, poison: Poison
) -> None:
    bad, good = uuid5(_UNITS, "bad"), uuid5(_UNITS, "good")
    key = f"{KEY}:{bad}"
    await poison(bad)
    await put(stage.platform, registered(bad, stage), registered(good, stage))
    await put(
        stage.platform,
        *(changed(unit, stage, sequence=2) for unit in (bad, good)),
        changed(bad, stage, sequence=3),
    )
    await stage.settle()

    assert await waiting(stage, bad) == 3
    assert (await coordinators(stage)) == {good: uuid5(_UNITS, "coordinator 2")}
    listed = await kokemus("parked", "list")
    assert listed.code == 0
    mine = [line for line in listed.text.splitlines() if key in line]
    assert len(mine) == 3
    assert "poisoned on purpose" in mine[0]
    assert all("waits behind an earlier event" in line for line in mine[1:])
    assert "dispatch: 1 keys, 1 events: RaiseError: poisoned on purpose" in listed.text
    number = re.search(r"dispatch\W+(\d+)\W", mine[0])
    assert number, listed.text
    shown = await kokemus("parked", "show", "dispatch", number[1])
    assert '"cost_centre\\":\\"1\\"' in shown.text

    still = await kokemus("parked", "retry", "dispatch", "--key", key)
    assert "Asked for 3 events" in still.text
    sql = "SELECT attempts FROM parked_event WHERE id = $1"
    await until(lambda: stage.value("dispatch", sql, int(number[1])), expected="the retry has failed again")
    assert await waiting(stage, bad) == 3
    await poison(None)
    for _ in range(2):
        # 3: nothing is left to be tried
        assert (await kokemus("parked", "retry", "dispatch", "--key", key)).code in {0, 3}
    await stage.settle()

    assert await waiting(stage, bad) == 0
    assert (await coordinators(stage))[bad] == uuid5(_UNITS, "coordinator 3")
    again = await kokemus("parked", "retry", "dispatch", "--key", key)
    assert "Asked for 0 events" in again.text
    assert again.code == 3
    gone = await kokemus("parked", "show", "dispatch", "987654321")
    assert (gone.code, gone.text) == (3, "dispatch has no parked event 987654321.\n")
    await put(stage.platform, changed(bad, stage, sequence=4))
    await stage.settle()
    assert (await coordinators(stage))[bad] == uuid5(_UNITS, "coordinator 4")


async def test_what_can_never_work_is_skipped_with_a_reason(stage: Stage, kokemus: Command) -> None:
    unit = uuid5(_UNITS, "never")
    await put(
        stage.platform,
        registered(unit, stage, area=SKIPPED).with_value(b"{}"),
        changed(unit, stage, sequence=2, area=SKIPPED),
    )
    await stage.settle()
    sql = "SELECT min(id) FROM parked_event WHERE key = $1 AND settled_at IS NULL"
    number = await stage.value("dispatch", sql, f"{SKIPPED}:{unit}")

    without = await kokemus("parked", "skip", "dispatch", str(number))
    skipped = await kokemus(
        "parked", "skip", "dispatch", str(number), "--reason", "sent by mistake, ticket 7"
    )
    await stage.settle()
    twice = await kokemus("parked", "skip", "dispatch", str(number), "--reason", "once more")

    assert without.code != 0
    assert skipped.code == 0
    assert "Asked for 1 events behind it" in skipped.text
    assert await waiting(stage, unit, SKIPPED) == 0
    assert (await coordinators(stage, SKIPPED))[unit] == uuid5(_UNITS, "coordinator 2")
    kept = await stage.value("dispatch", "SELECT skipped_because FROM parked_event WHERE id = $1", number)
    assert kept == "operator: sent by mistake, ticket 7"
    assert twice.code == 1
    assert "is not waiting" in twice.text


async def test_what_is_said_again_changes_nothing(stage: Stage, ground: Ground, kokemus: Command) -> None:
    area = ground.area
    await stage.settle()
    work = await (await area.order(ground.unit, [stage.day(50)])).given_to(ground.expert)
    await work.sessions[0].cancelled()
    await stage.post()
    before, mails = await everything(stage, area.area_id), len(stage.mails())

    told = await kokemus(
        "republish", "dispatch", "dispatch.internal.order.v1", "--since", "2020-01-01T00:00:00Z"
    )
    assert told.code == 0, told.text
    number = re.search(
        r"Request (\d+): (\d+) events of dispatch.internal.order.v1 were said again", told.text
    )
    assert number, told.text
    assert int(number[2]) > 0
    await stage.post()

    assert await everything(stage, area.area_id) == before
    assert len(stage.mails()) == mails
    unknown = await kokemus("republish", "dispatch", "no.such.topic", "--since", "2020-01-01T00:00:00Z")
    assert unknown.code == 1
    assert "is not one that this service says" in unknown.text
    refused = await kokemus(
        "republish", "dispatch", "dispatch.internal.order.v1", "--since", "2020-01-01T00:00:00"
    )
    assert refused.code == 1
    assert "has no offset" in refused.text


async def everything(stage: Stage, area: str) -> dict[str, int]:
    counted = {
        "billing": ("fee_line", "session", "inbox"),
        "notifications": ("message", "known_session", "inbox"),
    }
    return {
        f"{service}.{table}": await stage.value(
            service, f"SELECT count(*) FROM {table} WHERE area_id = $1", area
        )
        for service, tables in counted.items()
        for table in tables
    }
