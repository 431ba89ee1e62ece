"""The month through pages alone: a notice is checked and objected to, answered, approved; the month is closed and paid."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest

from kokemus_client.dispatch import NoShowSaid
from kokemus_client.results import Ok
from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.console.months import Month, noticed, worked
from tests.console.visitor import Page, Visitor
from tests.life import Stage

# The clock moves on by months here, and hours of the night are this file's own.
pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

UNIT, CLERK = f"/{HERE}/unit_coordinator", f"/{HERE}/billing_clerk"


async def a_noticed_month(stage: Stage, house: House) -> Month:
    return await noticed(stage, house.area, house.unit, house.expert, house.second)


async def signed_in(visiting: Visiting, name: str, language: str = "fi") -> Visitor:
    visitor = visiting(language)
    await visitor.sign_in(name)
    return visitor


def sums(page: Page) -> tuple[list[int], int]:
    """Return the sums that stand in the table of a page, in cents, and its total."""
    body, _, foot = page.html.partition("<tfoot>")
    amounts = re.compile(r'<td[^>]*class="amount">([^<]*)</td>')
    return [cents(one) for one in amounts.findall(body)], cents(amounts.findall(foot)[0])


def cents(text: str) -> int:
    plain = (
        text.replace("\u2212", "-").replace("\u00a0", "").replace("€", "").replace(",", "").replace(" ", "")
    )
    return int(plain)


async def test_a_notice_is_objected_to_answered_and_approved(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    month = await a_noticed_month(stage, house)
    named = await signed_in(visiting, "Nimetty")
    home = await named.get(UNIT)
    assert f"{UNIT}{month.notice}" in home.links(), home.text
    notice = await named.get(f"{UNIT}{month.notice}")
    lines, total = sums(notice)
    assert sum(lines) == total > 0
    assert house.expert.name in notice.text
    assert "sovittu palkkio maksetaan" in notice.text, "each line says why"

    form = await named.get(next(link for link in notice.links() if "?line=" in link))
    words = form.form("/object").values["words"].strip()
    assert words.startswith("Tapaaminen ")
    assert re.search(r"\d{4} klo \d{1,2}\.00", words.replace("\u00a0", " ")), (
        "what lasts has its year, and not 'today'"
    )
    nothing = await named.send(form, "/object", words="  ")
    assert nothing.status == 422
    typed = f"{words} Tämä <b>peruttiin</b>."
    objected = await named.send(form, "/object", words=typed)
    assert "Huomautus on lähetetty" in objected.text
    assert "Tämä <b>peruttiin</b>." in objected.text
    assert "Huomautus on lähetetty" in (await named.send(form, "/object", words=typed)).text
    second = await named.send(await named.get(f"{UNIT}{month.notice}/object"), "/object", words="Toinenkin.")
    assert second.status == 409
    assert second.form("/object").values["words"] == "Toinenkin."
    early = await named.send(await named.get(f"{UNIT}{month.notice}/approve"), "/approve")
    assert early.status == 409
    assert "Huomautus on jo tehty" in early.text

    clerk = await signed_in(visiting, "Palkkiosihteeri")
    home = await clerk.get(CLERK)
    (asked,) = [link for link in home.links() if "/notice-objections/" in link]
    objection = await clerk.get(asked)
    assert "Tämä <b>peruttiin</b>." in objection.text
    wrong = await clerk.send(objection, asked, words="Katsoin rivit.")
    assert wrong.status == 422
    assert wrong.form(asked).values["words"] == "Katsoin rivit."
    answered = await clerk.send(objection, asked, upheld="no", words="Rivit ovat oikein.")
    assert "Vastaus on lähetetty" in answered.text
    assert (await clerk.send(objection, asked, upheld="no", words="Rivit ovat oikein.")).status == 200
    late = await clerk.send(objection, asked, upheld="yes", words="Korjataan sittenkin.")
    assert late.status == 409
    assert "Huomautukseen on jo vastattu" in late.text

    home = await named.get(UNIT)
    assert "Rivit ovat oikein." in home.text, "an answer is what one waited for"
    approved = await named.send(await named.get(f"{UNIT}{month.notice}/approve"), "/approve")
    assert "Kiitos! Ilmoitus on hyväksytty" in approved.text
    assert f"{UNIT}{month.notice}" not in (await named.get(UNIT)).links()


async def test_an_objection_is_taken_back_by_who_raised_it(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    month = await a_noticed_month(stage, house)
    named = await signed_in(visiting, "Nimetty")
    raised = await named.send(await named.get(f"{UNIT}{month.notice}/object"), "/object", words="Hups.")
    withdrawn = await named.send(raised, "/withdraw")
    assert "Huomautus on peruttu" in withdrawn.text
    assert "Huomautus on peruttu" in (await named.send(raised, "/withdraw")).text
    listed = await named.get(f"{UNIT}/notice-objections?state=withdrawn")
    assert "Hups." in listed.text
    coordinator = await signed_in(visiting, "Koordinaattori")
    assert "Hups." in (await coordinator.get(f"/{HERE}/coordinator{month.notice}")).text


async def test_a_month_is_closed_by_who_has_seen_what_that_does(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    month = await a_noticed_month(stage, house)
    clerk, named = await signed_in(visiting, "Palkkiosihteeri"), await signed_in(visiting, "Nimetty")
    home = await clerk.get(CLERK)
    for words in ("miten ne menivät", "Palkkio ei ole vielä selvillä", "ei ole vielä hyväksynyt"):
        assert words in home.text
    assert house.expert.name in home.text
    page = await clerk.get(f"{CLERK}/months/{month.named}")
    of_units, total = sums(page)
    assert sum(of_units) == total
    assert month.waits is not None
    fee = await clerk.get(f"{CLERK}/fees/{month.waits.sessions[0].session_id}")
    assert "Palkkiota ei voi vielä laskea" in fee.text

    to_approve = await named.get(f"{UNIT}{month.notice}/approve")
    seen_before = await clerk.get(f"{CLERK}/months/{month.named}/close")
    assert "Tapaamisia, joista ei tiedetä, miten ne menivät" in seen_before.text
    assert "Sulkemista ei voi perua" in seen_before.text
    await month.work.sessions[2].held()
    await stage.settle()
    other = await clerk.send(seen_before, "/close")
    assert other.status == 409
    assert "Luvut ovat muuttuneet" in other.text
    closed = await clerk.send(other, "/close")
    assert "Kuukausi on suljettu" in closed.text
    assert "Kuukausi on suljettu" in (await clerk.send(other, "/close")).text, "twice is once"
    again = await clerk.get(f"{CLERK}/months/{month.named}/close")
    assert "Kuukausi on jo suljettu" in again.text
    assert "<button" not in again.html.partition("<main")[2]
    await stage.settle()

    stale = await named.send(to_approve, "/approve")
    assert stale.status == 412
    was, now = (cents(one) for one in re.findall(r"yksikkö maksaa ([\d\s,]+€)", stale.text))
    assert now - was == 5000, "what was read stands beside what it is now"
    assert "Kiitos! Ilmoitus on hyväksytty" in (await named.send(stale, "/approve")).text

    statements = await clerk.get(f"{CLERK}/statements?month={month.named}")
    assert house.expert.name in statements.text
    for link in [one for one in statements.links() if "/statements/" in one]:
        statement = await clerk.get(link)
        assert sum(sums_of_lines(statement)) == 15000 or house.expert.name not in statement.text
        if house.expert.name in statement.text:
            mine = await signed_in(visiting, "Ensi")
            own = await mine.get(f"/{HERE}/expert/fees/{link.partition(f'{CLERK}/')[2]}")
            assert "150,00 €" in own.text.replace("\u00a0", " ")
            theirs = await signed_in(visiting, "Toinen")
            assert (await theirs.get(own.path)).status == 404


def sums_of_lines(page: Page) -> list[int]:
    body = page.html.partition("</table>")[0]
    return [cents(one) for one in re.findall(r'class="amount">([^<]*)</td>', body)]


async def test_a_correction_after_the_close_stands_beside_what_it_corrects(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    month = await a_noticed_month(stage, house)
    await stage.later(stage.day(1, 2))  # closed by itself
    await month.work.sessions[0].corrected(NoShowSaid(kind="no_show"))
    await stage.settle()
    clerk = await signed_in(visiting, "Palkkiosihteeri")
    after = f"{stage.day(0):%Y-%m}"
    lines = await clerk.get(f"{CLERK}/lines?month={after}&expert={house.expert.expert_id}")
    assert "oikaisu" in lines.text
    assert "Korjaa riviä 50,00 €" in lines.text.replace("\u00a0", " ")
    fee = await clerk.get(f"{CLERK}/fees/{month.work.sessions[0].session_id}")
    assert "Miten palkkio on muuttunut" in fee.text


async def test_a_months_lines_open_in_a_spreadsheet(stage: Stage, house: House, visiting: Visiting) -> None:
    month = await worked(stage, house.area, house.unit, house.expert)
    whole = (
        await stage.client.by(house.area.coordinator).billing.get_month(HERE, month.named, purpose="a test")
    ).expect()
    for language, separator, point in (("fi", ";", ","), ("sv", ";", ","), ("en", ",", ".")):
        clerk = await signed_in(visiting, "Palkkiosihteeri", language)
        file = await clerk.get(f"{CLERK}/lines.csv?month={month.named}")
        assert file.status == 200
        assert file.headers["Content-Type"] == "text/csv; charset=utf-8"
        assert f'-{month.named}.csv"' in file.headers["Content-Disposition"]
        assert file.html.startswith("\ufeff")
        head, *rows = csv.reader(io.StringIO(file.html.removeprefix("\ufeff")), delimiter=separator)
        assert len(set(head)) == len(head) == 15
        assert {len(row) for row in rows} == {15}
        counted = [row for row in rows if row[8] in {"kyllä", "ja", "yes"}]
        assert sum(int(row[9].replace(point, "")) for row in counted) == whole.total.amount_minor
        assert house.expert.name in {row[4] for row in rows}
    nobody = await signed_in(visiting, "Nimetty")
    assert (await nobody.get(f"{CLERK}/lines.csv?month={month.named}")).status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/months/2026-13",
        "/months/%3Cb%3E",
        "/months/1999-01",
        "/statements?month=x",
        "/lines?unit=nobody",
        "/lines?expert=1",
        "/lines.csv?month=2026-1",
        "/notices/2026-11/nobody",
        "/notice-objections/0",
    ],
)
async def test_what_nobody_can_mean_is_not_there(house: House, visiting: Visiting, path: str) -> None:
    clerk = await signed_in(visiting, "Palkkiosihteeri")
    assert (await clerk.get(f"{CLERK}{path}")).status == 404


async def test_an_area_without_work_says_what_comes_next(house: House, visiting: Visiting) -> None:
    clerk = await signed_in(visiting, "Naapurin palkkiosihteeri")
    home = f"/{THERE}/billing_clerk"
    assert "Kuukausi suljetaan itsestään" in (await clerk.get(home)).text
    for path, words in (
        ("/months", "avoin"),
        ("/notices?month=2026-09", "Tälle kuukaudelle ei ole ilmoituksia"),
        ("/statements?month=2026-09", "Laskelmia ei ole vielä"),
        ("/lines?month=2026-09", "Rivejä ei löytynyt"),
        ("/notice-objections", "Tällaisia huomautuksia ei ole"),
        ("/policies", "Maksuton peruutus päättyy tapaamista edeltävänä päivänä klo 15.00"),
    ):
        page = await clerk.get(f"{home}{path}")
        assert page.status == 200
        assert words in page.text


async def test_a_month_that_is_not_over_is_not_closed(stage: Stage, house: House, visiting: Visiting) -> None:
    clerk = await signed_in(visiting, "Palkkiosihteeri")
    this = f"{stage.day(0):%Y-%m}"
    page = await clerk.get(f"{CLERK}/months/{this}")
    assert "Sulje kuukausi" not in page.text
    asked = await clerk.get(f"{CLERK}/months/{this}/close")
    assert "Kuukausi ei ole vielä lopussa" in asked.text
    assert "Sulje kuukausi nyt" not in asked.text
    kept = replace(asked, html=asked.html.replace('action="/sign-out"', f'action="{asked.path}"'))
    no = await clerk.send(kept, "/close")
    assert no.status == 409
    assert "Kuukausi ei ole vielä lopussa" in no.text


async def test_only_the_clerk_closes_and_only_the_unit_approves(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    coordinator = await signed_in(visiting, "Koordinaattori")
    at = f"/{HERE}/coordinator"
    last = f"{stage.day(-31):%Y-%m}"
    assert (await coordinator.get(f"{at}/months/{last}")).status == 200
    assert (await coordinator.get(f"{at}/months/{last}/close")).status == 404
    assert (await coordinator.get(f"{at}/notices/{last}/{house.unit.unit_id}/approve")).status == 404


async def test_billing_that_is_away_takes_only_its_part_with_it(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    named = await signed_in(visiting, "Nimetty")
    clerk = await signed_in(visiting, "Palkkiosihteeri")
    billing = stage.platform.services["billing"].api
    billing.stop()
    try:
        for visitor, home in ((named, UNIT), (clerk, CLERK)):
            page = await visitor.get(home)
            assert page.status == 200
            assert "ei ole juuri nyt saatavilla" in page.text
        assert (await clerk.get(f"{CLERK}/months")).status == 503
    finally:
        billing.start()
    assert isinstance(await stage.client.by(house.area.coordinator).billing.list_months(HERE).page(), Ok)
