"""One trace goes from a request to its last effect, and nothing that is personal goes with it."""

from __future__ import annotations

from uuid import UUID

import pytest
import pytest_asyncio

import billing.app  # noqa: F401 - they bring their metrics
import notifications.app  # noqa: F401
from chassis import telemetry
from chassis.testing.receiver import Receiver, SeenSpan
from chassis.testing.waiting import until
from contracts.registry import ContactPointSet
from kokemus_client import Client, Problem
from kokemus_client.dispatch import CancellationBody, OffersBody
from tests.life import Area, Expert, Stage, Tell, Unit, a_time
from tests.strangers import Stranger, put

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

Scene = tuple[Area, Unit, Expert]

CALLER = "00f067aa0ba902b7"
"""Span of whoever calls, made up as W3C Trace Context shows it."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def scene(stage: Stage) -> Scene:
    """Give an area with a unit and an expert, whom everybody has heard of."""
    area = await Area.opened(stage, "jaljilla")
    unit, expert = await area.unit(), await area.expert()
    await stage.settle()
    return area, unit, expert


def calling(number: int) -> tuple[str, dict[str, str]]:
    """Return a trace id of the caller's own, and the header that says it."""
    trace_id = f"{0x4BF92F3577B34DA6A3CE929D0E0E4736 + number:032x}"
    return trace_id, {"traceparent": f"00-{trace_id}-{CALLER}-01"}


def traced(area: Area, header: dict[str, str]) -> Client:
    """Return the client of an area's coordinator, in a trace of the caller's."""
    return area.stage.client.by(area.coordinator, **header)


async def spans_of(receiver: Receiver, trace_id: str, *, until_one_is: str) -> list[SeenSpan]:
    """Return the spans of a trace, and those that are linked to it, once one of a name is among them."""

    async def found() -> list[SeenSpan]:
        mine = [
            span
            for span in receiver.spans
            if span.trace_id == trace_id or any(trace == trace_id for trace, _ in span.links)
        ]
        return mine if any(span.name == until_one_is for span in mine) else []

    return await until(found, expected=f"a span {until_one_is!r} of trace {trace_id}")


async def test_one_trace_goes_from_the_request_to_the_mail(
    stage: Stage, scene: Scene, receiver: Receiver, tell: Tell
) -> None:
    area, unit, expert = scene
    order = await area.order(unit, [stage.day(20)])
    trace_id, header = calling(1)

    dispatch, body = traced(area, header).dispatch, OffersBody(expert_ids=[expert.expert_id])
    (await dispatch.make_offers(area.area_id, order.order_id, body)).expect()
    await stage.post()
    spans = await spans_of(receiver, trace_id, until_one_is="send mail")
    processed = "process dispatch.internal.order.v1"
    linked = await spans_of(receiver, trace_id, until_one_is=processed)

    (server,) = [span for span in spans if span.kind == "server"]
    assert (server.service, server.name) == ("dispatch", "POST /v1/areas/{area}/orders/{order_id}/offers")
    assert server.parent_id == CALLER
    (mail,) = [span for span in spans if span.name == "send mail"]
    assert (mail.service, mail.kind, mail.trace_id) == ("notifications", "client", trace_id)
    assert mail.parent_id == server.span_id
    assert mail.attributes["kokemus.mail.answer"] == "accepted"
    # What is done for many at once has a trace of its own, linked to each cause.
    cause = (trace_id, server.span_id)
    by_batch = {(span.service, span.name) for span in linked if cause in span.links}
    assert by_batch >= {
        ("dispatch", "send dispatch.internal.order.v1"),
        ("notifications", processed),
    }
    assert {span.trace_id for span in spans if cause not in span.links} == {trace_id}
    log = await area.client.notifications.list_messages(area.area_id, order=order.order_id).all()
    assert {one.trace_id for one in log} == {trace_id}
    tell(
        f"tracing: POST -> relay -> hearing -> mail in trace {trace_id[:8]}…, {len(linked)} spans of it or linked"
    )


async def test_the_fee_has_the_trace_of_the_outcome(stage: Stage, scene: Scene, receiver: Receiver) -> None:
    area, unit, expert = scene
    work = await (await area.order(unit, [stage.day(21)])).given_to(expert)
    session = work.sessions[0].session_id
    trace_id, header = calling(2)

    dispatch, body = traced(area, header).dispatch, CancellationBody(cancelled_by="client")
    (await dispatch.cancel_session(area.area_id, session, body)).expect()
    await stage.settle()

    said = await stage.rows(
        "billing",
        "SELECT type, traceparent, correlation_id, causation_id FROM outbox_archive"
        " WHERE area_id = $1 AND subject = $2",
        area.area_id,
        str(session),
    )
    cancelled = await stage.value(
        "dispatch",
        "SELECT event_id FROM outbox_archive WHERE type = 'dispatch.SessionCancelled.v1' AND correlation_id = $1",
        str(work.order.order_id),
    )
    assert [row["type"] for row in said] == ["billing.FeeAssessed.v1"]
    assert said[0]["traceparent"].split("-")[1] == trace_id
    assert said[0]["correlation_id"] == str(work.order.order_id)
    assert said[0]["causation_id"] == cancelled
    spans = await spans_of(receiver, trace_id, until_one_is="send billing.internal.fee.v1")
    assert {span.service for span in spans} >= {"dispatch", "billing"}


async def test_a_refusal_names_its_trace(stage: Stage, scene: Scene, receiver: Receiver) -> None:
    area, _, _ = scene
    trace_id, header = calling(3)

    answer = await traced(area, header).dispatch.get_order(area.area_id, UUID(int=7))

    assert isinstance(answer, Problem)
    assert (answer.status, answer.trace_id) == (404, trace_id)
    assert await spans_of(receiver, trace_id, until_one_is="GET /v1/areas/{area}/orders/{order_id}")


async def test_nothing_personal_is_in_traces_metrics_or_logs(
    stage: Stage, scene: Scene, receiver: Receiver, tell: Tell
) -> None:
    area, unit, expert = scene
    order = await area.order(
        unit, [stage.day(30), stage.day(31)], words="Kertomus jota kukaan muu ei saa lukea"
    )
    work = await order.given_to(expert)
    await work.sessions[0].cancelled()
    await work.sessions[1].ill()
    await _provoked(stage, area, expert)
    await stage.post()
    trace_id, header = calling(4)
    (await traced(area, header).registry.get_expert(area.area_id, expert.expert_id)).expect()
    await spans_of(receiver, trace_id, until_one_is="GET /v1/areas/{area}/experts/{expert_id}")
    await until(lambda: _metrics(receiver), expected="metrics of every kind that this test sets off")

    logs = {
        file.name: file.read_text(errors="replace") for file in (stage.platform.home / "logs").glob("*.log")
    }
    told = {f"export {number}": str(export) for number, export in enumerate(receiver.exported)} | logs
    found = sorted(
        f"{word!r} in {where}" for where, text in told.items() for word in area.names if _occurs(word, text)
    )

    tell(
        f"tracing: {len(area.names)} personal words looked for in {len(told)} exports and logs, {len(found)} found"
    )
    assert len(logs) == 8
    assert found == []
    named = {name for name in receiver.metrics if name.startswith("kokemus.")}
    assert {name: receiver.metrics[name] for name in named}.items() <= telemetry.CATALOGUE.items()


async def _metrics(receiver: Receiver) -> bool:
    expected = {"kokemus.outbox.published", "kokemus.hearing.events", "kokemus.mail.messages"}
    return expected <= set(receiver.metrics)


def _occurs(word: str, text: str) -> bool:
    """Tell whether a word is there, as it is or as JSON and protocol buffers write what is not ASCII."""
    octal = "".join(chr(byte) if byte < 128 else f"\\{byte:03o}" for byte in word.encode())
    return any(spelled in text for spelled in (word, octal, word.encode("unicode_escape").decode()))


async def _provoked(stage: Stage, area: Area, expert: Expert) -> None:
    """Make mistakes with personal data in them, which is when it gets into logs."""
    name, address = "Salla Salainen", "salla.salainen@example.invalid"
    area.names |= {name, address, "salla.salainen@example"}
    body = {"display_name": name, "topics": [], "work_forms": ["no such form"], "languages": ["fi"]}
    for wrong in (
        body | {"contact": {"email": address, "language": "fi"}},
        body
        | {"contact": {"email": "salla.salainen@example", "language": "fi"}, "work_forms": ["individual"]},
        body | {"contact": {"email": address, "language": name}},
    ):
        path = f"/v1/areas/{area.area_id}/experts"
        answer = await stage.send("registry", "POST", path, by=area.coordinator, body=wrong)
        assert answer.status_code == 422
    times = a_time(stage.day(40)) | {"starts_at": name}
    path = f"/v1/areas/{area.area_id}/assignments/{UUID(int=8)}/sessions"
    await stage.send("dispatch", "POST", path, by=area.coordinator, body={"times": [times]})
    await stage.send(
        "dispatch", "GET", f"/v1/areas/{area.area_id}/sessions?after={address}", by=area.coordinator
    )
    contact = ContactPointSet(person_id=UUID(int=9), email=address, language="fi")
    told = Stranger.saying(contact, area=area.area_id, at=stage.clock.now())
    torn = f'{{"person_id": "{UUID(int=9)}", "email": "{address}", "language": 7}}'.encode()
    unkeepable = f'{{"person_id": "{UUID(int=9)}", "email": "{address}\\u0000", "language": "fi"}}'.encode()
    await put(stage.platform, told.with_value(torn))
    contact = ContactPointSet(person_id=UUID(int=10), email=address, language="fi")
    told = Stranger.saying(contact, area=area.area_id, at=stage.clock.now())
    await put(stage.platform, told.with_value(unkeepable.replace(b"0009", b"000a")))
    sql = "SELECT count(*) = 2 FROM parked_event WHERE area_id = $1 AND settled_at IS NULL"
    await until(lambda: stage.value("notifications", sql, area.area_id), expected="two contacts are parked")
