"""The accessibility statement and its feedback: anybody may say what does not work, and is answered in fourteen days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kokemus_console.web.wording import LANGUAGES
from tests.console.conftest import Visiting
from tests.console.life import HERE, House

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everybody_reads_the_statement_in_their_language(
    house: House, visiting: Visiting, language: str
) -> None:
    visitor = visiting(language)
    page = await visitor.get("/accessibility")
    assert page.status == 200
    assert f'lang="{language}"' in page.html
    for word in ("WCAG 2.2", "306/2019", "14", "Traficom"):
        assert word in page.text
    home = await visitor.sign_in("Ensi")
    assert "/accessibility" in home.links(), "and finds it from every page"


async def test_feedback_is_taken_without_signing_in_and_answered_by_an_operator(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    page = await visitor.get("/accessibility")
    words = "Kuva ei puhu. <b>Sivu</b> oli tilaus"
    told = await visitor.send(page, "/accessibility", words=words, reply_to="anna@example.invalid")
    due = datetime.now(UTC).date() + timedelta(days=14)
    assert f"{due.day}.{due.month}." in told.text

    operator = visiting()
    waits = await operator.sign_in("Ylläpitäjä", f"/{HERE}/operator/feedback")
    assert "Kuva ei puhu. <b>Sivu</b>" in waits.text
    assert "<b>Sivu" not in waits.html
    assert "anna@example.invalid" in waits.text
    form = next(part for part in waits.html.split('action="')[1:] if "/operator/feedback/" in part[:200])
    action = form.partition('"')[0]
    refused = await operator.send(waits, action)
    assert refused.status == 422
    done = await operator.send(refused, action, answer="Korjattu, kiitos")
    assert "Kuva ei puhu" not in done.text
    again = await operator.send(waits, action, answer="toiseen kertaan")
    assert again.status == 200, "what is answered stays answered"


async def test_feedback_without_words_is_asked_for_once_more_and_keeps_what_was_typed(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    page = await visitor.get("/accessibility")
    told = await visitor.send(page, "/accessibility", words="  ", reply_to="anna@example.invalid")
    assert told.status == 422
    assert told.form("/accessibility").values["reply_to"] == "anna@example.invalid"
    long = await visitor.send(page, "/accessibility", words="x" * 4001)
    assert long.status == 422
    foreign = await visitor.send(page, "/accessibility", as_from="https://evil.example", words="x")
    assert foreign.status == 403


async def test_only_operators_see_feedback(house: House, visiting: Visiting) -> None:
    for who, role in (("Ensi", "expert"), ("Koordinaattori", "coordinator")):
        visitor = visiting()
        await visitor.sign_in(who)
        for path in (f"/{HERE}/operator/feedback", f"/{HERE}/{role}/feedback"):
            assert (await visitor.get(path)).status == 404, (who, path)
