"""Stories over HTTP on a real database: drafted by a worker, approved by the expert alone, shown with consent only."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from registry_requests import BY_PHONE, ITA, Person, done, problem

from chassis.database import Database
from registry.experts.store import expert_of
from registry.stories.domain.showing import Shown, ShownStory
from registry.stories.store.showing import shown_after, shown_of
from registry.words.ids import ExpertId

Token = Callable[..., dict[str, str]]
DASH = "-"
TEXT = {"text": "Selvisin masennuksesta, kun joku jaksoi kuunnella."}
OTHER = {"text": "Selvisin.\n\nNyt kuuntelen muita."}


@dataclass
class Bank:
    """A coordinator, an expert, and what may be shown of her."""

    boss: Person
    aino: Person
    expert_id: ExpertId
    database: Database

    @property
    def at(self) -> str:
        return f"/experts/{self.expert_id}"

    async def draft(
        self, body: dict[str, str] = TEXT, *, match: str = "0", language: str = "fi"
    ) -> dict[str, Any]:
        return dict(done(await self.boss.put(f"{self.at}/stories/{language}", body, match)).json())

    async def approve(
        self, match: str | None, *, by: Person | None = None, language: str = "fi", **body: Any
    ) -> httpx.Response:
        person, guard = by or self.aino, {} if match is None else {"If-Match": f'"{match}"'}
        path = f"/v1/areas/{person.area}{self.at}/stories/{language}/approval"
        return await person.client.post(path, json=body, headers={**person.token, **guard})

    async def consent(self, *, given: bool = True) -> None:
        done(await self.aino.post(f"{self.at}/consents/shown_in_bank", {"given": given}))

    async def shown(self) -> Shown | None:
        async with self.database.transaction({ITA}) as tx:
            one = (await shown_of(tx, ITA, [self.expert_id])).get(self.expert_id)
            assert await shown_after(tx, ITA, None) == ([] if one is None else [one])
        return one

    async def version(self) -> int:
        async with self.database.transaction({ITA}) as tx:
            expert = await expert_of(tx, ITA, self.expert_id)
        assert expert is not None
        return expert.version


@pytest.fixture
async def bank(api: httpx.AsyncClient, token: Token, database: Database) -> Bank:
    boss = Person(api, token(ITA, "coordinator"))
    await boss.open()
    expert_id = (await boss.expert())["expert_id"]
    aino = Person(api, token(ITA, "expert", expert_id=expert_id, subject=str(uuid4())))
    return Bank(boss, aino, ExpertId(UUID(expert_id)), database)


async def test_nothing_is_shown_without_consent_and_an_approved_story(bank: Bank) -> None:
    await bank.draft()
    await bank.consent()
    assert await bank.shown() is None
    assert done(await bank.boss.read(f"{bank.at}/stories")).json()["is_shown"] is False
    done(await bank.approve("1"))
    assert done(await bank.aino.get(f"{bank.at}/stories")).json()["is_shown"] is True
    shown = await bank.shown()
    assert shown is not None
    assert (shown.pseudonym, shown.stories) == (None, {"fi": ShownStory(1, TEXT["text"])})
    await bank.consent(given=False)
    assert await bank.shown() is None
    await bank.consent()
    done(await bank.aino.post(f"{bank.at}/stories/fi/withdrawal", {}))
    assert await bank.shown() is None


async def test_whatever_changes_what_is_shown_moves_the_expert_s_version_on(bank: Bank) -> None:
    await bank.draft()
    versions = [await bank.version()]
    await bank.consent()
    versions.append(await bank.version())
    done(await bank.approve("1"))
    versions.append(await bank.version())
    done(await bank.aino.put(f"{bank.at}/pseudonym", {"pseudonym": "Vaahtera"}, "0"))
    versions.append(await bank.version())
    shown = await bank.shown()
    assert shown is not None
    assert (shown.version, shown.pseudonym) == (versions[-1], "Vaahtera")
    done(await bank.aino.post(f"{bank.at}/stories/fi/withdrawal", {}))
    versions.append(await bank.version())
    assert versions == sorted(set(versions))


async def test_a_new_draft_leaves_the_approved_one_shown(bank: Bank) -> None:
    await bank.consent()
    await bank.draft()
    done(await bank.approve("1"))
    redrafted = await bank.draft(OTHER, match="1")
    assert (redrafted["state"], redrafted["version"], redrafted["shown"]["version"]) == ("redrafted", 2, 1)
    shown = await bank.shown()
    assert shown is not None
    assert shown.stories["fi"].text == TEXT["text"]
    done(await bank.approve("2"))
    shown = await bank.shown()
    assert shown is not None
    assert shown.stories["fi"] == ShownStory(2, OTHER["text"])


async def test_only_the_version_that_was_read_is_approved(bank: Bank) -> None:
    await bank.draft()
    await bank.draft(OTHER, match="1")
    problem(await bank.approve(None), 428, "version-needed")
    assert problem(await bank.approve("1"), 412, "outdated")["etag"] == "2"
    assert done(await bank.approve("2")).json()["state"] == "approved"
    assert done(await bank.approve("2")).json()["shown"]["version"] == 2


async def test_a_coordinator_approves_nothing_of_an_expert_who_signs_in(bank: Bank) -> None:
    await bank.draft()
    problem(await bank.approve("1", by=bank.boss), 422, "consent-is-the-experts")
    told = {"how": "paper"}
    problem(await bank.approve("1", by=bank.boss, on_behalf=told), 409, "approval-is-the-experts")
    problem(await bank.approve("1", on_behalf=told), 422, "not-yours-to-record")


async def test_of_an_expert_who_is_told_by_phone_the_approval_is_recorded(bank: Bank) -> None:
    expert = await bank.boss.expert(contact=BY_PHONE)
    bank.expert_id = ExpertId(UUID(expert["expert_id"]))
    await bank.draft()
    told = {"how": "in_person"}
    approved = done(await bank.approve("1", by=bank.boss, on_behalf=told)).json()
    assert approved["shown"]["on_behalf"] == "in_person"


async def test_two_who_write_at_once_do_not_overwrite_each_other(bank: Bank) -> None:
    await bank.draft()
    problem(await bank.boss.put(f"{bank.at}/stories/fi", OTHER, "0"), 412, "outdated")
    problem(await bank.aino.put(f"{bank.at}/stories/fi", OTHER, None), 428, "version-needed")
    assert done(await bank.aino.put(f"{bank.at}/stories/fi", OTHER, "1")).json()["version"] == 2


async def test_what_looks_personal_is_pointed_at_and_confirmed_or_mended(bank: Bank) -> None:
    drafted = await bank.draft({"text": "Soita 040 000 0000."})
    assert drafted["found"] == [{"kind": "number", "start": 6, "end": 18}]
    no = problem(await bank.approve("1"), 409, "personal-data-unconfirmed")
    assert "040" not in str(no)
    done(await bank.approve("1", confirmed=True))
    code = {"text": f"Tunnukseni on 010190{DASH}999X."}
    no = problem(await bank.aino.put(f"{bank.at}/stories/fi", code, "1"), 422, "identity-code")
    assert no["found"] == [{"kind": "identity_code", "start": 14, "end": 25}]


async def test_a_withdrawn_story_is_read_by_the_expert_alone_and_written_anew(bank: Bank) -> None:
    await bank.draft()
    for _ in "twice":
        done(await bank.aino.post(f"{bank.at}/stories/fi/withdrawal", {}))
    assert done(await bank.aino.get(f"{bank.at}/stories/fi")).json()["text"] == TEXT["text"]
    assert done(await bank.boss.read(f"{bank.at}/stories/fi")).json()["text"] is None
    problem(await bank.approve("1"), 409, "story-is-withdrawn")
    assert (await bank.draft(match="1"))["state"] == "draft"


async def test_the_own_name_is_shown_only_when_the_expert_says_so(bank: Bank) -> None:
    own = {"pseudonym": "aino esimerkki"}
    problem(await bank.aino.put(f"{bank.at}/pseudonym", own, "0"), 409, "pseudonym-is-own-name")
    chosen = await bank.aino.put(f"{bank.at}/pseudonym", own | {"own_name": True}, "0")
    assert done(chosen).json() == own | {"own_name": True, "version": 1}
    problem(await bank.boss.put(f"{bank.at}/pseudonym", {"pseudonym": None}), 403, "forbidden")
    problem(await bank.aino.put(f"{bank.at}/pseudonym", {"pseudonym": None}, "0"), 412, "outdated")
    assert done(await bank.boss.read(f"{bank.at}/pseudonym")).json()["version"] == 1


async def test_another_expert_and_another_area_see_and_do_nothing(bank: Bank, token: Token) -> None:
    await bank.draft()
    other = Person(bank.boss.client, token(ITA, "expert", expert_id=str(uuid4())))
    away = Person(bank.boss.client, token("lappi", "coordinator"), "lappi")
    await away.open()
    story = f"{bank.at}/stories/fi"
    for person in (other, away):
        for path in (f"{bank.at}/stories", story, f"{bank.at}/pseudonym"):
            problem(await person.read(path), 404, "not-found")
        problem(await person.put(story, OTHER, "1"), 404, "not-found")
        problem(await person.post(f"{story}/withdrawal", {}), 404, "not-found")
        problem(await bank.approve("1", by=person), 404, "not-found")
    problem(await other.put(f"{bank.at}/pseudonym", {"pseudonym": "Vaahtera"}), 404, "not-found")


async def test_what_is_not_there_and_what_cannot_be_meant_is_refused(bank: Bank) -> None:
    problem(await bank.aino.get(f"{bank.at}/stories/sv"), 404, "not-found")
    problem(await bank.approve("1", language="sv"), 404, "not-found")
    problem(await bank.boss.put(f"{bank.at}/stories/xx", TEXT, "0"), 422, "unknown-language")
    problem(await bank.boss.put(f"{bank.at}/stories/fi", {"text": "x" * 3001}, "0"), 422, "bad-story")
    problem(await bank.boss.get(f"{bank.at}/stories"), 422, "invalid")
    problem(await bank.aino.put(f"{bank.at}/stories/sv", TEXT, "1"), 412, "outdated")


async def test_stories_never_leave_registry(bank: Bank, said: Callable[..., Any]) -> None:
    await bank.draft()
    done(await bank.approve("1"))
    assert "masennuksesta" not in str(await said(bank.database))
