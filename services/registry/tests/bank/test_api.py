"""The experience bank over HTTP on a real database: who is found and why, who may look, and who is shown no longer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from registry_requests import ITA, Person, done, problem

from chassis.clock import SteppedClock
from chassis.database import Database
from registry.experts.domain.experts import one_on
from registry.experts.store import expert_for_update, save_expert
from registry.words.ids import ExpertId

Token = Callable[..., dict[str, str]]
KAISA = UUID("01900000-0000-7000-8000-0000000000c9")
VIRIKE = "virike"

_STORY = """
INSERT INTO story (area_id, expert_id, language, state, version, text, written_at, written_by,
    approved_version, approved_text, approved_at, approved_by)
VALUES ($1, $2, $3, 'approved', 1, $4, $5, $6, 1, $4, $5, $6)
"""
_PSEUDONYM = (
    "INSERT INTO pseudonym (area_id, expert_id, name, own_name, version) VALUES ($1, $2, 'Tuuli', false, 1)"
)
_CONSENT = """
INSERT INTO consent (area_id, expert_id, purpose, given, since, recorded_by)
VALUES ($1, $2, 'shown_in_bank', $3, $4, $5)
ON CONFLICT (area_id, expert_id, purpose) DO UPDATE SET given = excluded.given
"""


@dataclass
class Bank:
    """A bank of two areas: one where orderers search themselves, and one where the coordinator does."""

    boss: Person
    orderer: Person
    database: Database
    clock: SteppedClock

    async def shows(self, expert_id: str, area: str = VIRIKE, **stories: str) -> None:
        """Let an expert be shown with these stories."""
        who, now = UUID(expert_id), self.clock.now()
        async with self.database.transaction([area]) as tx:
            for code, text in stories.items():
                await tx.execute(_STORY, area, who, code, text, now, KAISA)
            await tx.execute(_PSEUDONYM, area, who)
        await self.consents(expert_id, area=area, given=True)

    async def consents(self, expert_id: str, *, given: bool, area: str = VIRIKE) -> None:
        who, now = ExpertId(UUID(expert_id)), self.clock.now()
        async with self.database.transaction([area]) as tx:
            expert = await expert_for_update(tx, area, who)
            assert expert is not None
            await tx.execute(_CONSENT, area, who, given, now, KAISA)
            await save_expert(tx, area, one_on(expert))

    async def look(self, query: str, by: Person | None = None) -> dict[str, Any]:
        return dict(done(await (by or self.boss).read(f"/bank?{query}")).json())


@pytest.fixture
async def bank(api: httpx.AsyncClient, token: Token, database: Database, clock: SteppedClock) -> Bank:
    boss = Person(api, token([ITA, VIRIKE], "coordinator", subject=str(KAISA)), area=VIRIKE)
    await boss.open(model="experience_bank", names={"fi": "Virike ry"})
    await boss.elsewhere(ITA).open()
    orderer = Person(api, token([ITA, VIRIKE], "orderer"), area=VIRIKE)
    return Bank(boss, orderer, database, clock)


async def _found(bank: Bank, query: str) -> list[str]:
    return [one["expert_id"] for one in (await bank.look(query))["items"]]


async def test_somebody_is_found_by_another_word_than_the_story_has_and_it_says_why(bank: Bank) -> None:
    expert = await bank.boss.expert(topics=[{"code": "life_crisis"}])
    await bank.shows(expert["expert_id"], fi="Paloin loppuun töissä. En jaksanut enää nousta sängystä.")
    other = await bank.boss.expert(topics=[{"code": "debt"}])
    await bank.shows(other["expert_id"], fi="Velat kasvoivat ja ulosottomies vei auton.")

    told = await bank.look("q=uupumus")
    (card,) = told["items"]
    assert (card["expert_id"], card["pseudonym"], told["count"]) == (expert["expert_id"], "Tuuli", 1)
    reason = next(one for one in card["reasons"] if one["why"] == "concept")
    assert (reason["asked"], reason["words"]["fi"]) == ("uupumus", "työuupumus")
    assert card["story"] == {
        "language": "fi",
        "text": "Paloin loppuun töissä. En jaksanut enää nousta sängystä.",
    }


async def test_a_card_has_neither_name_nor_contact(bank: Bank) -> None:
    expert = await bank.boss.expert()
    await bank.shows(expert["expert_id"], fi="Masennus vei vuosia.")
    for path in ("/bank?q=masennus", "/bank", f"/bank/{expert['expert_id']}"):
        told = done(await bank.orderer.read(path)).text
        assert "Tuuli" in told
        for hidden in ("Aino", "Esimerkki", "aino.esimerkki@example.invalid"):
            assert hidden not in told, path


async def test_whoever_withdraws_is_not_found_by_the_next_search(bank: Bank) -> None:
    expert = (await bank.boss.expert())["expert_id"]
    assert await _found(bank, "q=masennus") == []
    await bank.shows(expert, fi="Masennus vei vuosia.")
    assert await _found(bank, "q=masennus") == [expert]

    await bank.consents(expert, given=False)

    assert await _found(bank, "q=masennus") == []
    assert await _found(bank, "") == []
    problem(await bank.boss.read(f"/bank/{expert}"), 404, "not-found")
    await bank.consents(expert, given=True)
    assert await _found(bank, "q=masennus") == [expert]


async def test_a_changed_profile_is_found_as_it_now_is(bank: Bank) -> None:
    expert = await bank.boss.expert()
    await bank.shows(expert["expert_id"], sv="Jag levde med skulder i tio år.")
    assert await _found(bank, "q=skulder&work_form=pair") == []

    body = {key: expert[key] for key in ("display_name", "topics", "languages")} | {
        "work_forms": ["pair"],
        "contact": {"email": "aino.esimerkki@example.invalid", "language": "fi"},
    }
    done(await bank.boss.put(f"/experts/{expert['expert_id']}", body))

    assert await _found(bank, "q=skulder&work_form=pair") == [expert["expert_id"]]
    assert await _found(bank, "q=skulder&speaks=en") == []
    assert await _found(bank, "q=skulder&story_language=sv") == [expert["expert_id"]]
    assert await _found(bank, "story_language=fi") == []


async def test_nothing_fits_says_so_and_offers_near_topics_that_somebody_has(bank: Bank) -> None:
    expert = await bank.boss.expert(topics=[{"code": "illness"}])
    await bank.shows(expert["expert_id"], fi="Olen asunut ulkomailla ja palannut takaisin.")
    told = await bank.look("q=dialyysi")
    assert told["items"] == []
    assert [one["code"] for one in told["near"]] == ["illness"]


async def test_every_person_shown_is_a_read_that_the_log_keeps(bank: Bank, token: Token) -> None:
    expert = (await bank.boss.expert())["expert_id"]
    await bank.shows(expert, fi="Masennus vei vuosia.")
    problem(await bank.boss.get("/bank?q=masennus"), 422, "invalid")
    await bank.look("q=masennus", bank.orderer)
    aino = Person(bank.boss.client, token(VIRIKE, "expert", expert_id=expert), area=VIRIKE)
    (read,) = done(await aino.get("/reads-of-me")).json()["items"]
    assert (read["what"], read["reader_roles"]) == ("experience bank", ["orderer"])


async def test_orderers_search_only_where_the_area_opens_its_bank_to_them(bank: Bank) -> None:
    assert (await bank.look("q=masennus", bank.orderer))["items"] == []
    there = bank.orderer.elsewhere(ITA)
    problem(await there.read("/bank?q=masennus"), 403, "bank-is-closed")
    problem(await there.read(f"/bank/{uuid4()}"), 403, "bank-is-closed")
    done(await bank.boss.elsewhere(ITA).read("/bank?q=masennus"))
    problem(await bank.orderer.get("/bank/asked"), 403, "forbidden")


async def test_one_area_finds_nobody_of_another(bank: Bank) -> None:
    expert = (await bank.boss.expert())["expert_id"]
    await bank.shows(expert, fi="Masennus vei vuosia.")
    assert await _found(bank, "q=masennus") == [expert]
    there = bank.boss.elsewhere(ITA)
    assert (await bank.look("q=masennus", there))["items"] == []
    problem(await there.read(f"/bank/{expert}"), 404, "not-found")


async def test_what_was_asked_for_and_not_found_is_counted_without_words_or_searcher(bank: Bank) -> None:
    for query in ("q=dialyysi", "q=dialyysi", "q=Matti+Meikäläinen+Porvoosta"):
        await bank.look(query)
    told = done(await bank.boss.get("/bank/asked")).json()
    counted = {one["concept"]: (one["asked"], one["not_found"]) for one in told["items"]}
    assert counted["kidney"] == (2, 2)
    assert counted[""] == (1, 1)
    assert "Matti" not in str(told)


@pytest.mark.parametrize("query", ["&|!()*:", "\"'%_\\", "AND OR NOT", "-", "🙂", "a" * 300])
async def test_operators_are_words_or_nothing(bank: Bank, query: str) -> None:
    answer = await bank.boss.client.get(
        f"/v1/areas/{VIRIKE}/bank",
        params={"q": query, "purpose": "matching an order"},
        headers=dict(bank.boss.token),
    )
    assert done(answer).json()["items"] == []


async def test_a_query_of_ten_thousand_characters_is_refused(bank: Bank) -> None:
    problem(await bank.boss.read(f"/bank?q={'a' * 10_000}"), 422, "invalid")
    problem(await bank.boss.read("/bank?topic=depresion"), 422, "unknown-topic")
    problem(await bank.boss.read("/bank?speaks=finnish"), 422, "unknown-language")


async def test_cards_come_in_pages(bank: Bank) -> None:
    experts = [(await bank.boss.expert())["expert_id"] for _ in range(3)]
    for expert in experts:
        await bank.shows(expert, en="Depression took years from me.")
    first = await bank.look("q=depression&limit=2")
    rest = await bank.look(f"q=depression&limit=2&after={first['next']}")
    assert [one["expert_id"] for one in first["items"] + rest["items"]] == sorted(experts)[::-1]
    assert (first["count"], rest["next"]) == (3, None)
