"""The operator's room: what is wrong, any number, one order's life, what is set aside, traces, the test clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

import asyncpg
import pytest
import pytest_asyncio

from chassis.testing.waiting import until
from contracts.registry import ContactPointSet, UnitRegistered
from kokemus.platform.running import SERVICES
from kokemus_client.journeys import short
from tests.console.conftest import Visiting
from tests.console.jaeger import a_store, a_trace
from tests.console.life import EVERYWHERE, HERE, THERE, House
from tests.console.visitor import Visitor
from tests.life import Order, Stage
from tests.strangers import Stranger, put

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

_UNITS = UUID("6ba7b816-9dad-11d1-80b4-00c04fd430c8")
ROOM = f"/{HERE}/operator"


@pytest_asyncio.fixture(loop_scope="session")
async def operator(house: House, visiting: Visiting) -> Visitor:
    visitor = visiting()
    await visitor.sign_in("Ylläpitäjä")
    return visitor


def registered(stage: Stage, what: str, *, area: str = HERE) -> Stranger:
    """Return a unit's registration, as the registry would say it."""
    unit_id = uuid5(_UNITS, what)
    event = UnitRegistered(unit_id=unit_id, name="Yksikkö", cost_centre="1", coordinator_id=unit_id)
    return Stranger.saying(event, area=area, at=stage.clock.now(), sequence=1)


@asynccontextmanager
async def poisoned(stage: Stage, what: str) -> AsyncIterator[None]:
    """Make dispatch fail on a unit meanwhile."""
    connection = await asyncpg.connect(stage.admin_url("dispatch"))
    await connection.execute(
        "CREATE OR REPLACE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION 'poisoned on purpose'; END $$;"
        "CREATE TRIGGER poison BEFORE INSERT OR UPDATE ON unit FOR EACH ROW"
        f" WHEN (NEW.unit_id = '{uuid5(_UNITS, what)}') EXECUTE FUNCTION poison()"
    )
    try:
        yield
    finally:
        await connection.execute("DROP FUNCTION IF EXISTS poison() CASCADE")
        await connection.close()


async def parked(stage: Stage, service: str, what: str, area: str = HERE) -> int:
    """Return the number of what is parked of a unit."""
    sql = "SELECT id FROM parked_event WHERE key = $1 ORDER BY id LIMIT 1"
    found: int = await stage.value(service, sql, f"{area}:{uuid5(_UNITS, what)}")
    return found


async def test_what_is_set_aside_is_said_first_and_tried_again_from_its_page(
    stage: Stage, operator: Visitor
) -> None:
    async with poisoned(stage, "retried"):
        await put(stage.platform, registered(stage, "retried"))
        await stage.settle()
    number = await parked(stage, "dispatch", "retried")

    home = await operator.get(ROOM)
    assert "Palvelussa dispatch on siirretty tapahtumia sivuun" in home.text
    assert "Katso syy ensin" in home.text, "every alarm says what to do first"
    listed = await operator.get(next(link for link in home.links() if "service=dispatch" in link))
    assert "poisoned on purpose" in listed.text
    event = await operator.get(f"{ROOM}/parked/dispatch/{number}")
    assert "odottaa sinua" in event.text
    assert "Ensimmäinen, joka ei onnistu, pysäyttää sen taas" in event.text, (
        "what it means stands there before"
    )
    assert '"cost_centre": "1"' in event.text
    asked = await operator.send(event, "/retry")
    assert "Uutta yritystä on pyydetty" in asked.text

    async def taken() -> bool:
        return "käsitelty" in (await operator.get(event.path)).text

    await until(taken, expected="it was taken in")
    again = await operator.send(event, "/retry")
    assert again.status == 200, "sent twice it changes nothing"
    assert await stage.value("dispatch", "SELECT count(*) FROM unit WHERE unit_id = $1", _id("retried")) == 1


async def test_a_cause_is_tried_again_as_a_whole_and_what_fails_stays(
    stage: Stage, operator: Visitor
) -> None:
    bad = [registered(stage, what).with_value(b"{}") for what in ("one of a cause", "another of a cause")]
    await put(stage.platform, *bad)
    await stage.settle()
    number = await parked(stage, "billing", "one of a cause")
    listed = await operator.get(f"{ROOM}/parked?service=billing")
    assert "missing required field" in listed.text
    asked = await operator.send(listed, "/parked/billing/retry")
    assert "Uutta yritystä on pyydetty" in asked.text
    event = f"{ROOM}/parked/billing/{number}"

    async def failed_again() -> bool:
        page = (await operator.get(event)).text
        return "Uusia yrityksiä 1" in page and "odottaa sinua" in page

    await until(failed_again, expected="it was tried and stays")


async def test_an_event_is_skipped_with_a_reason_that_is_kept(stage: Stage, operator: Visitor) -> None:
    await put(stage.platform, registered(stage, "skipped").with_value(b"{}"))
    await stage.settle()
    number = await parked(stage, "notifications", "skipped")
    event = await operator.get(f"{ROOM}/parked/notifications/{number}")
    form = await operator.get(f"{event.path}/skip")
    assert "ei koskaan käsittele tätä tapahtumaa" in form.text
    wordless = await operator.send(form, "/skip", reason=" x ")
    assert wordless.status == 422
    assert "Kirjoita syy" in wordless.text
    skipped = await operator.send(form, "/skip", reason="lähetetty <b>vahingossa</b>")
    assert "Tapahtuma on ohitettu" in skipped.text
    assert "lähetetty <b>vahingossa</b>" in skipped.text
    again = await operator.send(form, "/skip", reason="vielä kerran")
    assert again.path == event.path, "who comes late sees what became of it"
    kept = await stage.value(
        "notifications", "SELECT skipped_because FROM parked_event WHERE id = $1", number
    )
    assert kept == f"operator-of-{HERE}: lähetetty <b>vahingossa</b>"


async def test_what_tells_of_a_person_is_shown_to_who_says_why(stage: Stage, operator: Visitor) -> None:
    person = _id("somebody")
    contact = ContactPointSet(person_id=person, email="salainen@example.invalid", language="fi")
    said = Stranger.saying(contact, area=HERE, at=stage.clock.now()).with_value(b'{"email": "salainen@"}')
    await put(stage.platform, said)
    await stage.settle()
    number = await parked(stage, "notifications", "somebody")
    event = await operator.get(f"{ROOM}/parked/notifications/{number}")
    assert "salainen@" not in event.html
    assert "Siksi sisältöä ei näytetä" in event.text
    refused = await operator.send(event, "/reveal", reason="")
    assert refused.status == 422
    assert "salainen@" not in refused.html
    shown = await operator.send(event, "/reveal", reason="häiriö 17")
    assert "salainen@" in shown.text
    assert f'{event.path}/skip"' in shown.html, "what can be done leads where it led before"
    logged = await stage.rows("notifications", "SELECT purpose FROM read_log WHERE about = $1", str(person))
    assert [row[0] for row in logged] == ["häiriö 17"]


def _id(what: str) -> UUID:
    return uuid5(_UNITS, what)


async def lived(stage: Stage, house: House, hour: int) -> Order:
    """Return an order that has lived: placed, asked, accepted, cancelled late, told about and paid for."""
    order = await house.area.order(house.unit, [stage.day(1, hour)])
    work = await order.given_to(house.expert)
    await stage.settle()
    await work.sessions[0].cancelled()
    await stage.post()
    return order


async def test_any_number_leads_to_an_orders_life_over_all_services(
    stage: Stage, house: House, operator: Visitor
) -> None:
    order = await lived(stage, house, 5)
    home = await operator.get(ROOM)
    form = home.form("/journeys")
    assert form.method == "get"
    found = await operator.get(f"{form.action}?number={short(str(order.order_id))}")
    assert found.path == f"{ROOM}/journeys/{order.order_id}", "the last eight digits lead there at once"
    for words in ("Tilaus tehtiin", "Pyyntöön vastattiin kyllä", "Tapaaminen peruttiin", "Palkkiorivi"):
        assert words in found.text
    assert "Viesti lähetettiin" in found.text
    services = {
        name for name in SERVICES if f'<span class="service" translate="no">{name}</span>' in found.html
    }
    assert {"dispatch", "billing", "notifications"} <= services
    assert "huomenna" in found.text, "facts are read as people write them"
    only = await operator.get(f"{found.path}?service=billing")
    assert "Tilaus tehtiin" not in only.text
    assert "Palkkio laskettiin" in only.text
    traced = await operator.get(next(link for link in found.links() if "/traces/" in link))
    assert "Aseta KOKEMUS_TRACE_URL" in traced.text, "without a store the page says what to configure"
    assert f"{ROOM}/journeys/{order.order_id}" in traced.links()


async def test_a_units_story_is_told_by_the_registry(house: House, operator: Visitor) -> None:
    found = await operator.get(f"{ROOM}/journeys?number={house.unit.unit_id}")
    assert "Yksikkö lisättiin" in found.text
    assert "registry" in found.text


async def test_what_is_not_found_says_where_it_was_looked_for(operator: Visitor) -> None:
    nothing = await operator.get(f"{ROOM}/journeys?number=00000000")
    assert nothing.status == 404
    assert "registry, dispatch, billing, notifications" in nothing.text
    assert "Numero voi olla toisen alueen" in nothing.text
    for wrong in ("", "..", "<b>", "x" * 5000):
        page = await operator.get(f"{ROOM}/journeys?number={wrong}")
        assert page.status in {404, 422}
        assert "<b>" not in page.html
    for path in ("parked/nobody/1", "parked/dispatch/x", "parked/dispatch/" + "9" * 40, "journeys/..%00"):
        assert (await operator.get(f"{ROOM}/{path}")).status == 404


async def test_another_area_sees_nothing_of_it(stage: Stage, house: House, visiting: Visiting) -> None:
    order = await house.area.order(house.unit, [stage.day(81, 5)])
    await put(stage.platform, registered(stage, "of here").with_value(b"{}"))
    await stage.settle()
    number = await parked(stage, "dispatch", "of here")
    trace = await stage.value(
        "dispatch",
        "SELECT split_part(traceparent, '-', 2) FROM outbox_archive WHERE subject = $1",
        str(order.order_id),
    )
    other = visiting()
    await other.sign_in("Naapurin ylläpitäjä")
    room = f"/{THERE}/operator"
    for path in (f"journeys/{order.order_id}", f"parked/dispatch/{number}", f"traces/{trace}"):
        page = await other.get(f"{room}/{path}")
        assert page.status == 404
        assert "UnitRegistered" not in page.html
        assert (await other.get(f"{ROOM}/{path}")).status == 404
    assert HERE not in (await other.get(f"{room}/parked")).text
    form = await other.get(f"{room}/parked")
    assert "one of a cause" not in form.text


async def test_a_service_that_is_away_is_said_and_the_rest_is_shown(
    stage: Stage, house: House, operator: Visitor
) -> None:
    order = await lived(stage, house, 6)
    billing = stage.platform.services["billing"].api
    billing.stop()
    try:
        home = await operator.get(ROOM)
        assert home.status == 200
        assert "billing ei vastaa. Katso ensin, onko sen rajapinta käynnissä" in home.text
        found = await operator.get(f"{ROOM}/journeys/{order.order_id}")
        assert found.status == 200
        assert "billing ei vastaa. Sen vaiheet puuttuvat" in found.text
        assert "Tilaus tehtiin" in found.text
        nothing = await operator.get(f"{ROOM}/journeys?number=00000000")
        assert nothing.status == 503
        assert "Nämä eivät vastanneet: billing" in nothing.text
        assert "billing ei vastaa" in (await operator.get(f"{ROOM}/parked")).text
        assert "billing ei vastaa" in (await operator.get(f"{ROOM}/republish")).text
    finally:
        billing.start()
    assert "billing ei vastaa" not in (await operator.get(ROOM)).text


async def test_figures_of_every_service_are_there_with_its_version(operator: Visitor) -> None:
    home = await operator.get(ROOM)
    table = home.html.partition("<table")[2].partition("</table>")[0]
    assert [name for name in SERVICES if f">{name}<" in table] == list(SERVICES)
    assert "0.2.0" in table
    assert "\u2013" not in table, "every figure is known"


@contextmanager
def console_with(stage: Stage, **environment: str | None) -> Iterator[None]:
    """Run the console with other settings meanwhile."""
    assert stage.platform.console is not None
    process = stage.platform.console.process
    before = process.environment
    for settings in (before | environment, before):
        process.stop()
        process.environment = {name: one for name, one in settings.items() if one is not None}
        process.start()
        if settings is not before:
            try:
                yield
            except BaseException:
                process.environment = before
                process.stop()
                process.start()
                raise


async def test_a_trace_is_shown_as_bars_from_the_store_that_is_configured(
    stage: Stage, house: House, operator: Visitor
) -> None:
    order = await house.area.order(house.unit, [stage.day(82, 5)])
    await stage.settle()
    journey = await operator.get(f"{ROOM}/journeys/{order.order_id}")
    path = next(link for link in journey.links() if "/traces/" in link)
    trace_id = path.rpartition("/")[2]
    with a_store() as store, console_with(stage, KOKEMUS_TRACE_URL=store.url):
        assert "ei ole tätä jälkeä" in (await operator.get(path)).text
        store.traces[trace_id] = a_trace(trace_id)
        shown = await operator.get(path)
        assert (
            shown.text.index("POST /v1/areas")
            < shown.text.index("process dispatch")
            < shown.text.index("send mail")
        )
        assert shown.html.count("<svg") == 3
        assert "style=" not in shown.html
        assert "epäonnistui" in shown.text
        assert "Salainen" not in shown.html, "what spans carry may tell of a person"
        store.traces[trace_id] = b"<html>"
        assert (await operator.get(path)).status == 503
        wrong = await operator.get(f"{ROOM}/traces?trace=xyz")
        assert wrong.status == 422
        assert 'href="#trace"' in wrong.html


async def test_the_test_clock_is_shown_and_moved_forward_only(
    stage: Stage, house: House, operator: Visitor
) -> None:
    assert "Testikello:" in (await operator.get(ROOM)).html
    clock = await operator.get(f"{ROOM}/clock")
    assert "Kaikki siihen mennessä erääntyvä tapahtuu heti" in clock.text
    stood = stage.clock.now()
    past = await operator.send(clock, "/clock", day="1.1.2020", at="10")
    assert past.status == 422
    assert "Kello ei kulje taaksepäin" in past.text
    far = await operator.send(clock, "/clock", day="1.1.2099", at="10")
    assert far.status == 422
    nothing = await operator.send(clock, "/clock", day="eilen", at="99")
    assert nothing.form("/clock").values  # it is asked again
    assert stage.clock.now() == stood
    for _ in range(2):  # the second click is the same step
        moved = await operator.send(clock, "/clock", by="hour", stood=stood.isoformat())
    assert "Kelloa on siirretty" in moved.text
    assert stage.clock.now() - stood == timedelta(hours=1)
    await stage.settle()


async def test_in_production_there_is_no_clock_to_move(stage: Stage, house: House, operator: Visitor) -> None:
    stood = stage.clock.now()
    form = await operator.get(f"{ROOM}/clock")
    with console_with(stage, KOKEMUS_TEST_CLOCK_FILE=None):
        home = await operator.get(ROOM)
        assert home.status == 200
        assert "Testikello" not in home.html
        assert "/clock" not in home.html
        assert (await operator.get(f"{ROOM}/clock")).status == 404
        assert (await operator.send(form, "/clock", by="day", stood=stood.isoformat())).status == 404
        assert (await operator.get("/nowhere/operator/clock")).status == 404
    assert stage.clock.now() == stood


async def test_events_are_said_again_by_an_operator_of_all_areas_who_sees_what_it_means(
    stage: Stage, house: House, operator: Visitor, visiting: Visiting
) -> None:
    await house.area.order(house.unit, [stage.day(83, 5)])
    await stage.settle()
    assert "vain kaikkien alueiden ylläpitäjä" in (await operator.get(f"{ROOM}/republish")).text
    assert (await operator.get(f"{ROOM}/republish/new")).status == 404
    watcher = visiting()
    arrived = await watcher.sign_in("Koko alustan valvoja")
    assert arrived.path == "/*/operator"
    assert "Kaikki alueet" in arrived.html
    form = await watcher.get("/*/operator/republish/new")
    wrong = await watcher.send(form, "/new", step="check", since_day="x", since_at="9")
    assert wrong.status == 422
    assert "Valitse aihe" in wrong.text
    typed: dict[str, Any] = {
        "topic": "dispatch dispatch.internal.order.v1",
        "since_day": "1.1.2026",
        "since_at": "8",
    }
    checked = await watcher.send(form, "/new", step="check", **typed)
    assert "Palvelu, joka jo tuntee tapahtuman, ohittaa sen" in checked.text
    asked = await watcher.send(checked, "/new", step="send")
    assert "Pyyntö on lähetetty" in asked.text
    twice = await watcher.send(checked, "/new", step="send")
    assert twice.path == asked.path, "two clicks are one request"

    async def done() -> bool:
        return "valmis" in (await watcher.get(asked.path)).text

    await until(done, expected="all was said again")
    assert asked.path in (await watcher.get("/*/operator/republish")).links()


async def test_an_operator_of_all_areas_looks_at_one_or_at_all(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    order = await house.area.order(house.unit, [stage.day(84, 5)])
    await put(stage.platform, registered(stage, "there", area=THERE).with_value(b"{}"))
    await stage.settle()
    number = await parked(stage, "dispatch", "there", THERE)
    watcher = visiting()
    await watcher.sign_in("Koko alustan valvoja")
    home = await watcher.get("/*/operator")
    assert "area" in home.form("/journeys").values, "a number is looked for in one area"
    assert "/*/operator/messages" not in home.links(), "messages are of one area"
    assert f"{ROOM}/messages" in (await watcher.get(ROOM)).links()
    for nothing in (f"number={order.order_id}&area=", f"number=&area={HERE}"):
        assert (await watcher.get(f"/*/operator/journeys?{nothing}")).status == 422
    found = await watcher.get(f"/*/operator/journeys?number={order.order_id}&area={HERE}")
    assert found.path == f"{ROOM}/journeys/{order.order_id}"
    assert (
        f"/parked/dispatch/{number}" in (await watcher.get(f"/{THERE}/operator/parked?service=dispatch")).html
    )
    assert f"/parked/dispatch/{number}" not in (await watcher.get(f"{ROOM}/parked?service=dispatch")).html
    assert (await watcher.get(f"{ROOM}/parked/dispatch/{number}")).status == 404
    assert (await watcher.get(f"{EVERYWHERE}/parked/dispatch/{number}")).status == 200
    for path in ("/*/coordinator", f"/{HERE}/coordinator", "/NOT-AN-AREA/operator"):
        assert (await watcher.get(path)).status == 404
