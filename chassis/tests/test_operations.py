"""What operators need besides parked keys: an order's story, saying events again."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from chassis.database import Tx
from chassis.operations import Journey
from chassis.running import Context, application
from chassis.service import Service
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World

STORY = f"/v1/operations/areas/{AREA}/journeys/yksi"
REPUBLISH = "/v1/operations/republish"


@pytest.fixture
def operator(token: Any) -> dict[str, str]:
    headers: dict[str, str] = token(AREA, "operator")
    return headers


async def test_a_story_is_told_in_time_order_with_what_was_said_and_what_is_still_unsaid(
    client: httpx.AsyncClient, operator: dict[str, str], world: World
) -> None:
    await world.count("yksi", "kaksi", "yksi")
    async with world.database.transaction({AREA}) as tx:
        await tx.execute(
            "WITH gone AS (DELETE FROM outbox WHERE sequence = 1 AND subject = 'yksi' RETURNING *)"
            " INSERT INTO outbox_archive SELECT * FROM gone"
        )

    told = (await client.get(STORY, headers=operator)).json()

    assert [one["sequence"] for one in told["events"]] == [1, 2]
    assert [one["published_at"] is None for one in told["events"]] == [False, True]
    assert told["events"][0]["body"] == {"word": "yksi", "number": 1}
    assert told["steps"] == []


async def test_a_story_has_the_steps_that_the_service_knows(
    context: Context, operator: dict[str, str]
) -> None:
    async def steps(tx: Tx, area: str, story: str) -> list[dict[str, Any]]:
        return [{"at": "2026-10-14T12:00:00Z", "what": "webhook sent", "area": area, "story": story}]

    journey: Journey = steps
    service = Service(name="odd", migrations=SERVICE.migrations, journey=journey)
    transport = httpx.ASGITransport(app=application(service, context))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        told = (await client.get(STORY, headers=operator)).json()

    assert told["steps"] == [
        {"at": "2026-10-14T12:00:00Z", "what": "webhook sent", "area": AREA, "story": "yksi"}
    ]


async def test_a_story_of_another_area_is_not_told(
    client: httpx.AsyncClient, token: Any, world: World
) -> None:
    await world.count("yksi")

    assert (await client.get(STORY, headers=token("kymenlaakso", "operator"))).status_code == 403
    elsewhere = STORY.replace(AREA, "kymenlaakso")
    told = await client.get(elsewhere, headers=token("kymenlaakso", "operator"))
    assert told.json() == {"events": [], "steps": []}


async def test_only_an_operator_of_every_area_may_have_a_topic_said_again(
    client: httpx.AsyncClient, operator: dict[str, str], token: Any
) -> None:
    asked = {"topic": "t", "since": "2026-01-01T00:00:00Z"}

    assert (await client.post(REPUBLISH, json=asked, headers=operator)).status_code == 403
    everywhere = token("*", "operator")
    number = (await client.post(REPUBLISH, json=asked, headers=everywhere)).json()["request"]
    assert (await client.get(f"{REPUBLISH}/{number}", headers=everywhere)).json()["done_at"] is None
    assert (await client.get(f"{REPUBLISH}/{number + 1}", headers=everywhere)).status_code == 404
    assert (await client.get(f"{REPUBLISH}/{number}", headers=operator)).status_code == 404
