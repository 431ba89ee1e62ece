"""What is known follows the last that was said."""

from __future__ import annotations

from typing import Any

import pytest
from notifications_builders import (
    AREA,
    ORDERER,
    UNIT,
    a_contact,
    a_unit,
    an_area,
    rows,
)

from chassis.database import Database
from contracts.registry import AreaSettingsSet


async def test_what_is_known_follows_the_last_that_was_said(database: Database, tell: Any) -> None:
    await tell(an_area(), an_area(languages=["sv"]))
    await tell(a_unit(), a_unit(name="Perhekeskus", coordinator_id=ORDERER))
    await tell(a_contact(), a_contact(email="new@example.org", language="sv"))
    (area,) = await rows(database, "SELECT * FROM area")
    (unit,) = await rows(database, "SELECT * FROM unit")
    (contact,) = await rows(database, "SELECT * FROM contact")
    assert (area["languages"], area["time_zone"]) == (["sv"], "Europe/Helsinki")
    assert (unit["unit_id"], unit["name"], unit["coordinator_id"]) == (UNIT, "Perhekeskus", ORDERER)
    assert (contact["email"], contact["language"]) == ("new@example.org", "sv")


async def test_the_languages_follow_the_areas_settings(database: Database, tell: Any) -> None:
    told = AreaSettingsSet(
        area_id=AREA,
        languages=["sv", "fi"],
        bank_opens_to="coordinators",
        orderer_sees=[],
        trained_only=False,
    )
    await tell(an_area(languages=["fi"]), told)
    (area,) = await rows(database, "SELECT * FROM area")
    assert (area["languages"], area["names"]) == (["sv", "fi"], an_area().names)


@pytest.mark.parametrize("zone", ["Europe/Porvoo", "Europe", "x" * 300])
async def test_an_area_with_a_time_zone_that_nobody_knows_is_parked(
    database: Database, tell: Any, zone: str
) -> None:
    (taken,) = await tell(an_area(time_zone=zone))
    assert taken.parked == 1
    assert await rows(database, "SELECT * FROM area") == []
