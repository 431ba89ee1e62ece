"""What real processes export over OTLP: one trace from the request to the last handler, known metrics, no names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from chassis import telemetry
from chassis.testing.receiver import Receiver
from chassis.testing.sample.app import SampleSettings
from chassis.testing.sample.process import Run
from chassis.testing.sample.words import AREA, NEVER_WORKS
from chassis.testing.sample.world import World
from chassis.testing.waiting import until

TRACE_ID, SPAN_ID = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
NAME = "virtanen"

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


@pytest.mark.parametrize("each", ["false", "true"], ids=["per batch", "per message"])
async def test_one_trace_goes_from_the_request_through_kafka_to_the_handler(
    world: World, topics: SampleSettings, process: Run, receiver: Receiver, token: Any, each: str
) -> None:
    export = {"KOKEMUS_OTLP_ENDPOINT": receiver.url, "KOKEMUS_SPANS_PER_MESSAGE": each}
    async with process("api", **export) as api, process("worker", **export) as worker:
        await worker.start()
        await api.start()
        for one, port in ((api, "KOKEMUS_HTTP_PORT"), (worker, "KOKEMUS_HEALTH_PORT")):
            await one.ready(int(one.setting(port)))
        place = f"http://127.0.0.1:{api.setting('KOKEMUS_HTTP_PORT')}/v1/areas/{AREA}/words"
        traced = {"traceparent": f"00-{TRACE_ID}-{SPAN_ID}-01"}
        async with httpx.AsyncClient(timeout=20) as client:
            for key, word in enumerate((NAME, NEVER_WORKS)):
                headers = token(AREA, "coordinator") | traced | {"Idempotency-Key": str(key)}
                assert (await client.post(place, json={"word": word}, headers=headers)).status_code == 201
        await until(lambda: _is_done(world))

    spans = receiver.spans
    (asked, _) = [span for span in spans if span.kind == "server"]
    assert (asked.service, asked.trace_id, asked.parent_id) == ("sample", TRACE_ID, SPAN_ID)
    (row,) = await world.rows(
        "SELECT traceparent FROM outbox_archive WHERE key = $1 AND topic = $2",
        f"{AREA}:{NAME}",
        topics.counted_topic,
    )
    assert row["traceparent"].split("-")[1:3] == [TRACE_ID, asked.span_id]

    sent = [span for span in spans if span.name == f"send {topics.counted_topic}"]
    heard = [span for span in spans if span.name == f"process {topics.counted_topic}"]
    batches = [span for span in heard if "messaging.batch.message_count" in span.attributes]
    singles = [span for span in heard if span not in batches]
    for span in (*sent, *batches):
        assert {trace for trace, _ in span.links} == {TRACE_ID}
        assert span.attributes["messaging.system"] == "kafka"
    assert {span.kind for span in sent} == {"client"}
    assert {span.kind for span in heard} == {"consumer"}
    assert {span.attributes["messaging.consumer.group.name"] for span in heard} == {topics.consumer}
    assert bool(singles) == (each == "true")
    for span in singles:
        assert span.trace_id == TRACE_ID
        assert span.attributes["messaging.message.id"]

    ours = {name: unit for name, unit in receiver.metrics.items() if name.startswith("kokemus.")}
    assert ours.items() <= telemetry.CATALOGUE.items()
    assert {"kokemus.outbox.published", "kokemus.hearing.events", "kokemus.hearing.parked"} <= set(ours)

    exported = b"".join(one.SerializeToString() for one in receiver.exported)
    assert NAME.encode() not in exported
    logged = [json.loads(line) for log in (api.log, worker.log) for line in log.read_text().splitlines()]
    assert all({"time", "level", "service", "event"} <= set(line) for line in logged)
    assert any(line["event"] == "hearing.parked" for line in logged)
    assert NAME not in json.dumps(logged)
    password = topics.database_url.get_secret_value().split(":")[2].split("@")[0]
    assert password not in json.dumps(logged)


def test_every_metric_is_in_the_catalogue_with_its_unit() -> None:
    made = {
        one._name: one._unit
        for one in vars(telemetry).values()
        if hasattr(one, "_name") and hasattr(one, "_unit") and one._name.startswith("kokemus.")
    }

    assert len(made) >= 7
    assert made.items() <= telemetry.CATALOGUE.items()  # services imported meanwhile bring theirs


async def _is_done(world: World) -> bool:
    return len(await world.entries()) == len(await world.parked()) == 1 and not await world.unsaid()
