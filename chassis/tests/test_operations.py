"""What operators need besides parked keys: an order's story, saying events again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from chassis import stories
from chassis.database import Tx
from chassis.failures import Unprocessable
from chassis.hearing import Heard
from chassis.parking import Parking, Raw, park
from chassis.running import Context, application
from chassis.service import Service
from chassis.stories import Journey, Numbered, Story
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA, Counted
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
    async def later(tx: Tx, story: Story) -> list[dict[str, Any]]:
        return [{"at": "2026-10-14T13:00:00Z", "what": "webhook sent", "story": story.id}]

    async def sooner(tx: Tx, story: Story) -> list[dict[str, Any]]:
        return [{"at": "2026-10-14T12:00:00Z", "area": story.area, "events": list(map(str, story.events))}]

    journeys: list[Journey] = [later, sooner]
    service = Service(name="odd", migrations=SERVICE.migrations, journeys=journeys)
    event = str(uuid4())
    transport = httpx.ASGITransport(app=application(service, context))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        told = (await client.get(STORY, params={"event": [event]}, headers=operator)).json()

    assert told["steps"] == [
        {"at": "2026-10-14T12:00:00Z", "area": AREA, "events": [event]},
        {"at": "2026-10-14T13:00:00Z", "what": "webhook sent", "story": "yksi"},
    ]


async def test_of_a_long_story_the_first_events_are_told_and_how_many_more_there_are(
    client: httpx.AsyncClient, operator: dict[str, str], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stories, "STORY_MAX", 3)
    await world.count(*["yksi"] * 3)
    exactly = (await client.get(STORY, headers=operator)).json()
    await world.count("yksi", "yksi")
    async with world.database.transaction({AREA}) as tx:
        await tx.execute(
            "WITH gone AS (DELETE FROM outbox WHERE sequence < 3 RETURNING *)"
            " INSERT INTO outbox_archive SELECT * FROM gone"
        )

    told = (await client.get(STORY, headers=operator)).json()

    assert (len(exactly["events"]), exactly["more"]) == (3, 0)
    assert ([one["sequence"] for one in told["events"]], told["more"]) == ([1, 2, 3], 2)


class TestANumber:
    """What somebody holds is looked for among the service's own things, in the operator's area."""

    THING = UUID("0192f0c4-0000-7000-8000-0000abcdef12")
    OTHER = UUID("0192f0c4-0000-7000-8000-1111abcdef12")

    @pytest.fixture
    async def told(self, context: Context, world: World) -> AsyncIterator[httpx.AsyncClient]:
        """Give a client on a sample that has things with numbers, one of them in two stories."""
        values = [(AREA, self.THING, "yksi"), (AREA, self.THING, "kaksi"), ("lappi", self.OTHER, "kolme")]
        listed = ", ".join(f"('{area}', '{thing}'::uuid, '{story}')" for area, thing, story in values)
        sql = f"SELECT * FROM (VALUES {listed}) AS kept (area_id, id, story)"
        service = replace(SERVICE, parts=(), numbered=(Numbered("thing", sql),))
        transport = httpx.ASGITransport(app=application(service, context))
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            yield client

    async def find(
        self, client: httpx.AsyncClient, headers: dict[str, str], sought: object, area: str = AREA
    ) -> list[dict[str, str]]:
        answer = await client.get(f"/v1/operations/areas/{area}/numbers/{sought}", headers=headers)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, str]] = answer.json()["items"]
        return found

    @pytest.mark.parametrize(
        "sought", [str(THING), str(THING).upper(), THING.hex, "ABCDEF12", "abcdef12", "%20ABCDEF12%20"]
    )
    async def test_leads_to_every_story_of_the_thing(
        self, told: httpx.AsyncClient, operator: dict[str, str], sought: str
    ) -> None:
        assert await self.find(told, operator, sought) == [
            {"kind": "thing", "id": str(self.THING), "story": "kaksi"},
            {"kind": "thing", "id": str(self.THING), "story": "yksi"},
        ]

    async def test_of_another_area_is_answered_like_one_that_nobody_has(
        self, told: httpx.AsyncClient, operator: dict[str, str], token: Any, world: World
    ) -> None:
        assert await self.find(told, operator, self.OTHER) == []
        assert await self.find(told, operator, uuid4()) == []
        everywhere = token("*", "operator")
        assert [one["story"] for one in await self.find(told, everywhere, "ABCDEF12", "lappi")] == ["kolme"]
        closed = await told.get("/v1/operations/areas/lappi/numbers/ABCDEF12", headers=operator)
        assert closed.status_code == 403
        nobody = await told.get(f"/v1/operations/areas/{AREA}/numbers/1", headers=token(AREA, "coordinator"))
        assert nobody.status_code == 403

    async def test_of_a_story_an_event_or_a_trace_leads_to_what_was_said(
        self, client: httpx.AsyncClient, operator: dict[str, str], world: World
    ) -> None:
        story, trace = str(uuid4()), "4bf92f3577b34da6a3ce929d0e0e4736"
        await world.count(story, "kaksi")
        async with world.database.transaction({AREA}) as tx:
            await tx.execute(
                "WITH gone AS (DELETE FROM outbox WHERE correlation_id = $1 RETURNING *)"
                " INSERT INTO outbox_archive SELECT (jsonb_populate_record(NULL::outbox_archive, to_jsonb(gone)"
                " || jsonb_build_object('published_at', now(), 'traceparent', $2::text))).* FROM gone",
                story,
                f"00-{trace}-00f067aa0ba902b7-01",
            )
            event = str(await tx.fetchval("SELECT event_id FROM outbox WHERE correlation_id = 'kaksi'"))

        itself = {"kind": "story", "id": story, "story": story}
        assert await self.find(client, operator, story) == [itself]
        assert await self.find(client, operator, story[-8:].upper()) == [itself]
        assert await self.find(client, operator, "kaksi") == [
            {"kind": "story", "id": "kaksi", "story": "kaksi"}
        ]
        assert await self.find(client, operator, event) == [{"kind": "event", "id": event, "story": "kaksi"}]
        (traced,) = await self.find(client, operator, trace)
        assert (traced["kind"], traced["story"]) == ("trace", story)

    async def test_of_which_the_end_is_told_is_looked_for_among_the_newest(
        self,
        told: httpx.AsyncClient,
        client: httpx.AsyncClient,
        operator: dict[str, str],
        world: World,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        older, newer = "0192f0c4-0000-7000-8000-00000000abcd", "0192f0c5-0000-7000-8000-00000001abcd"
        await world.count(older, newer)
        async with world.database.transaction({AREA}) as tx:
            await tx.execute(
                "WITH gone AS (DELETE FROM outbox RETURNING *) INSERT INTO outbox_archive SELECT * FROM gone"
            )
        assert [one["id"] for one in await self.find(client, operator, "0000abcd")] == [older]

        monkeypatch.setattr(stories, "LOOKED_AMONG_MAX", 1)
        assert [one["id"] for one in await self.find(client, operator, "0001abcd")] == [newer]
        assert await self.find(client, operator, "0000abcd") == []
        assert len(await self.find(client, operator, older)) == 1, "a whole one is found whenever it was"
        assert await self.find(told, operator, "ABCDEF12"), "the newest of its kind"

    @pytest.mark.parametrize("sought", ["x" * 300, "%00"])
    async def test_that_cannot_be_one_is_refused(
        self, client: httpx.AsyncClient, operator: dict[str, str], sought: str
    ) -> None:
        told = await client.get(f"/v1/operations/areas/{AREA}/numbers/{sought}", headers=operator)

        assert told.status_code == 422


async def test_a_story_of_another_area_is_not_told(
    client: httpx.AsyncClient, token: Any, world: World
) -> None:
    await world.count("yksi")

    assert (await client.get(STORY, headers=token("kymenlaakso", "operator"))).status_code == 403
    elsewhere = STORY.replace(AREA, "kymenlaakso")
    told = await client.get(elsewhere, headers=token("kymenlaakso", "operator"))
    assert told.json() == {"events": [], "steps": [], "more": 0}


@pytest.mark.parametrize("area", ["a,b", "*", "A", "%00", "x" * 60, "\u00e4"])
async def test_what_is_no_areas_id_has_no_story(client: httpx.AsyncClient, token: Any, area: str) -> None:
    told = await client.get(STORY.replace(AREA, area), headers=token("*", "operator"))

    assert (told.status_code, told.json()["type"]) == (404, "urn:kokemus:problem:not-found")


async def test_a_token_of_areas_that_are_none_reaches_nothing(client: httpx.AsyncClient, token: Any) -> None:
    told = await client.get("/v1/operations/parked", headers=token(["a,b", ""], "operator"))

    assert (told.status_code, told.json()["items"]) == (200, [])


class TestWhatTellsOfAPerson:
    @pytest.fixture
    async def shown(self, context: Context, world: World) -> AsyncIterator[httpx.AsyncClient]:
        """Give a client on a sample whose words tell of people."""
        personal = replace(SERVICE, tells_of_a_person={world.settings.counted_topic}.__contains__)
        transport = httpx.ASGITransport(app=application(personal, context))
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            yield client

    @pytest.fixture
    async def parked(self, world: World) -> str:
        """Let an event be parked whose body and cause name a person; give where it is shown."""

        async def refuse(tx: Tx, batch: Sequence[Heard[Counted]]) -> None:
            raise Unprocessable("'anna@example.org' is no address")

        await world.hearing(refuse).take([world.counted("anna@example.org")])
        (row,) = await world.rows("SELECT id FROM parked_event")
        return f"/v1/operations/parked/{row['id']}"

    async def test_is_told_in_a_story_without_its_body(
        self, shown: httpx.AsyncClient, operator: dict[str, str], world: World
    ) -> None:
        await world.count("yksi")

        (event,) = (await shown.get(STORY, headers=operator)).json()["events"]

        assert event["body"] is None
        assert (event["type"], event["key"]) == ("sample.Counted.v1", f"{AREA}:yksi")

    async def test_is_withheld_where_it_is_parked(
        self, shown: httpx.AsyncClient, operator: dict[str, str], parked: str, world: World
    ) -> None:
        told = (await shown.get(parked, headers=operator)).json()
        (listed,) = (await shown.get("/v1/operations/parked", headers=operator)).json()["items"]

        assert (told["payload"], told["withheld"]) == (None, True)
        assert "anna" not in listed["cause"] + told["cause"] + str(told["headers"])
        assert await world.rows("SELECT * FROM read_log") == []

    async def test_is_shown_to_who_says_why_and_that_is_written_down(
        self, shown: httpx.AsyncClient, operator: dict[str, str], parked: str, world: World
    ) -> None:
        why = operator | {"X-Purpose": "incident 17"}
        refused = await shown.get(parked, params={"reveal": True}, headers=operator)
        told = (await shown.get(parked, params={"reveal": True}, headers=why)).json()
        again = (
            await shown.get(parked, params={"reveal": True, "purpose": "incident 18"}, headers=operator)
        ).json()

        assert refused.status_code == 422
        assert "X-Purpose" in refused.json()["detail"]
        assert "anna@example.org" in told["payload"]
        assert again == told
        assert "anna@example.org" in told["cause"]
        logged = await world.rows("SELECT reader, what, about, purpose FROM read_log ORDER BY id")
        assert logged == [
            {"reader": "somebody", "what": "parked_event", "about": "anna@example.org", "purpose": why}
            for why in ("incident 17", "incident 18")
        ]

    async def test_what_does_not_is_shown_and_not_written_down(
        self, client: httpx.AsyncClient, operator: dict[str, str], parked: str, world: World
    ) -> None:
        told = (await client.get(parked, headers=operator)).json()

        assert "anna@example.org" in told["payload"]
        assert await world.rows("SELECT * FROM read_log") == []


async def test_what_is_parked_can_be_asked_of_one_area_and_tried_again_there_alone(
    client: httpx.AsyncClient, token: Any, world: World
) -> None:
    both = token([AREA, "lappi"], "operator")
    for number, area in enumerate((AREA, "lappi")):
        async with world.database.transaction({area}) as tx:
            await park(tx, "sample.x", [a_parking(area, number)])

    listed = await client.get("/v1/operations/parked", params={"area": "lappi"}, headers=both)
    everywhere = await client.get("/v1/operations/parked", headers=both)
    foreign = await client.get("/v1/operations/parked", params={"area": "kainuu"}, headers=both)
    asked = await client.post(
        "/v1/operations/parked/retries", json={"cause_group": "No: …", "area": "lappi"}, headers=both
    )

    assert [one["area_id"] for one in listed.json()["items"]] == ["lappi"]
    assert [one["events"] for one in listed.json()["groups"]] == [1]
    assert len(everywhere.json()["items"]) == 2
    assert foreign.status_code == 403
    assert asked.json() == {"asked": 1}
    waiting = (await client.get("/v1/operations/parked", headers=both)).json()["items"]
    assert [one["area_id"] for one in waiting if one["retry_asked_at"]] == ["lappi"]


def a_parking(area: str, number: int) -> Parking:
    """Return an event that waits in an area."""
    raw = Raw("sample.topic", 0, number, f"{area}:x", (), b"{}")
    return Parking(raw, uuid4(), "sample.Counted.v1", area, f"No: {number}", blocked=False)


async def test_a_service_tells_which_topics_it_can_say_again(
    client: httpx.AsyncClient, operator: dict[str, str], world: World
) -> None:
    told = (await client.get(REPUBLISH, headers=operator)).json()
    assert told["topics"] == sorted([world.settings.counted_topic, world.settings.tallied_topic])


async def test_only_an_operator_of_every_area_may_have_a_topic_said_again(
    client: httpx.AsyncClient, operator: dict[str, str], token: Any, world: World
) -> None:
    await said_before(world)
    asked = {"topic": world.settings.counted_topic, "since": "2026-01-01T00:00:00Z"}

    assert (await client.post(REPUBLISH, json=asked, headers=operator)).status_code == 403
    everywhere = token("*", "operator")
    number = (await client.post(REPUBLISH, json=asked, headers=everywhere)).json()["request"]
    assert (await client.get(f"{REPUBLISH}/{number}", headers=everywhere)).json()["done_at"] is None
    assert (await client.get(f"{REPUBLISH}/{number + 1}", headers=everywhere)).status_code == 404
    assert (await client.get(f"{REPUBLISH}/{number}", headers=operator)).status_code == 404
    assert (await client.post(f"{REPUBLISH}/{number}/cancel", headers=operator)).status_code == 403
    assert (await client.get(REPUBLISH, headers=operator)).json()["items"] == []


async def test_the_same_asked_once_more_is_the_request_that_there_is(
    client: httpx.AsyncClient, token: Any, world: World
) -> None:
    await said_before(world)
    span = {"since": "2026-01-01T00:00:00Z", "until": "2026-12-31T00:00:00Z"}
    asked, everywhere = {"topic": world.settings.counted_topic, **span}, token("*", "operator")

    first, second = [(await client.post(REPUBLISH, json=asked, headers=everywhere)).json() for _ in range(2)]
    await client.post(f"{REPUBLISH}/{first['request']}/cancel", headers=everywhere)
    third = (await client.post(REPUBLISH, json=asked, headers=everywhere)).json()

    assert first == second
    assert third != first, "what was taken back can be asked for anew"


async def test_of_a_window_only_the_ids_within_are_read_for_it(
    client: httpx.AsyncClient, token: Any, world: World
) -> None:
    for word in ("yksi", "kaksi", "kolme"):
        await said_before(world, word)
        world.clock.advance(timedelta(hours=1))
    kept = await world.rows("SELECT id, said_at FROM outbox_archive ORDER BY id")
    moment = kept[1]["said_at"].isoformat()
    until = (kept[1]["said_at"] + timedelta(minutes=1)).isoformat()
    asked = {"topic": world.settings.counted_topic, "since": moment, "until": until}

    answer = await client.post(REPUBLISH, json=asked, headers=token("*", "operator"))

    assert answer.status_code == 202, answer.text
    (row,) = await world.rows("SELECT reached, last FROM republish_request")
    assert (row["reached"], row["last"]) == (kept[1]["id"] - 1, kept[1]["id"])


@pytest.mark.parametrize(
    ("deviation", "saying"),
    [
        ({"topic": "no.such.topic"}, "is not one that this service says; it says test."),
        ({"topic": "a\x00b"}, "is not one that this service says"),
        ({"since": "2030-01-01T00:00:00Z"}, "is not before until"),
        ({"until": "2026-01-01T00:00:00Z"}, "is not before until"),
        ({"until": "2026-01-01T00:00:01Z"}, "nothing was said on test."),
        ({"since": "9999-12-31T23:59:59-14:00"}, ""),
        ({"until": "0001-01-01T00:00:00+14:00"}, ""),
    ],
)
async def test_what_cannot_be_said_again_is_refused_and_told_why(
    client: httpx.AsyncClient, token: Any, world: World, deviation: dict[str, str], saying: str
) -> None:
    await said_before(world)
    asked = {"topic": world.settings.counted_topic, "since": "2026-01-01T00:00:00Z"} | deviation

    answer = await client.post(REPUBLISH, json=asked, headers=token("*", "operator"))

    assert answer.status_code == 422, answer.text
    assert saying in answer.json()["detail"]
    assert await world.rows("SELECT * FROM republish_request") == []


async def said_before(world: World, word: str = "yksi") -> None:
    """Let a word have been said, and be in the archive."""
    await world.count(word)
    async with world.database.transaction({AREA}) as tx:
        await tx.execute(
            "WITH gone AS (DELETE FROM outbox RETURNING *) INSERT INTO outbox_archive SELECT * FROM gone"
        )
