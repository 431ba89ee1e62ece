"""Who comes, and where to go: each side of an assignment sees of the other what is granted, and it is logged."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from registry_builders import OFFER, ORDER, ORDERS, an_acceptance, an_offer, an_order
from registry_requests import CONTACT, EXPERT, ITA, PURPOSE, UNSAID, Person, done, problem

from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.hearing import Taken
from contracts.dispatch import AnswerReversed, OfferDeclined, OfferExpired, OfferWithdrawn
from contracts.envelope import Event

Token = Callable[..., dict[str, str]]
NOBODY = "01900000-0000-7000-8000-0000000000ff"


@dataclass(frozen=True)
class Scene:
    """An area with a unit that orders, another unit, and two experts."""

    api: httpx.AsyncClient
    token: Token
    database: Database
    hear: Callable[..., Awaitable[Taken]]
    coordinator: Person
    unit_id: str
    other_unit_id: str
    expert_id: str
    other_expert_id: str
    area: str = ITA

    def orderer(self, *units: str, subject: str = "an-orderer", area: str = ITA) -> Person:
        return Person(self.api, self.token(area, "orderer", subject=subject, units=map(UUID, units)), area)

    def expert(self, expert_id: str = "") -> Person:
        who = UUID(expert_id or self.expert_id)
        return Person(self.api, self.token(self.area, "expert", subject="aino", expert_id=who), self.area)

    async def hears(self, *events: Event, area: str = ITA) -> None:
        taken = await self.hear(self.database, ORDERS, *events, area=area)
        assert (taken.handled, taken.parked) == (len(events), 0)

    async def ordered(self) -> None:
        await self.hears(an_order(unit_id=UUID(self.unit_id)))

    async def offered(self) -> None:
        await self.ordered()
        await self.hears(an_offer(expert_id=UUID(self.expert_id)))

    async def accepted(self) -> None:
        await self.offered()
        await self.hears(an_acceptance(expert_id=UUID(self.expert_id), unit_id=UUID(self.unit_id)))

    async def lines(self) -> list[dict[str, Any]]:
        async with self.database.transaction({self.area}) as tx:
            return [dict(row) for row in await tx.fetch("SELECT * FROM read_log ORDER BY id")]


async def a_scene(
    api: httpx.AsyncClient, token: Token, database: Database, hear: Any, model: str = "wellbeing_area"
) -> Scene:
    coordinator = Person(api, token(ITA, "coordinator", subject="the-coordinator"))
    await coordinator.open(model=model)
    named = await coordinator.staff()
    units = [
        await coordinator.unit(named["person_id"], name=name, names=names)
        for name, names in (("Porvoon yksikkö", {"sv": "Borgå enhet"}), ("Toinen yksikkö", {}))
    ]
    experts = [await coordinator.expert(), await coordinator.expert()]
    return Scene(
        *(api, token, database, hear, coordinator),
        *(one["unit_id"] for one in units),
        *(one["expert_id"] for one in experts),
    )


@pytest.fixture
async def scene(api: httpx.AsyncClient, token: Token, database: Database, hear: Any) -> Scene:
    return await a_scene(api, token, database, hear)


def answer_of(told: httpx.Response, asked: str) -> tuple[int, str]:
    """Return an answer without the id that was asked for, and without its trace."""
    body = {name: value for name, value in told.json().items() if name not in {"trace_id", "instance"}}
    return told.status_code, str(body).replace(asked, "<asked>")


# --- who comes --------------------------------------------------------------------------------------------


async def test_an_orderer_sees_who_comes_once_the_expert_has_accepted(scene: Scene) -> None:
    await scene.accepted()

    card = done(await scene.orderer(scene.unit_id).read(f"/experts/{scene.expert_id}/card")).json()

    assert card == {
        "expert_id": scene.expert_id,
        "display_name": EXPERT["display_name"],
        "contact": UNSAID | CONTACT,
    }


async def test_what_the_area_has_set_is_what_an_orderer_sees(scene: Scene) -> None:
    await scene.accepted()
    path, boss, orderer = f"/experts/{scene.expert_id}/card", scene.coordinator, scene.orderer(scene.unit_id)
    settings = done(await boss.get("/settings")).json()
    for sees, name, contact in (
        (["display_name"], EXPERT["display_name"], None),
        ([], None, None),
        (["display_name", "contact"], EXPERT["display_name"], UNSAID | CONTACT),
    ):
        done(await boss.put("/settings", settings | {"orderer_sees": sees}))
        card = done(await orderer.read(path)).json()
        assert (card["display_name"], card["contact"]) == (name, contact)


@pytest.mark.parametrize("model", ["training_ngo", "mediated_tasks"])
async def test_where_the_model_grants_the_name_only_the_contact_stays_here(
    api: httpx.AsyncClient, token: Token, database: Database, hear: Any, model: str
) -> None:
    scene = await a_scene(api, token, database, hear, model)
    await scene.accepted()

    shown = done(await scene.orderer(scene.unit_id).read(f"/experts/{scene.expert_id}/card"))

    assert shown.json() == {
        "expert_id": scene.expert_id,
        "display_name": EXPERT["display_name"],
        "contact": None,
    }
    assert CONTACT["email"] not in shown.text


async def test_before_acceptance_an_expert_is_answered_like_nobody(scene: Scene) -> None:
    orderer = scene.orderer(scene.unit_id)
    path, nobody = (
        f"/experts/{scene.expert_id}/card",
        await scene.orderer(scene.unit_id).read(f"/experts/{NOBODY}/card"),
    )
    assert nobody.status_code == 404

    for happened in (scene.ordered, scene.offered):
        await happened()
        assert answer_of(await orderer.read(path), scene.expert_id) == answer_of(nobody, NOBODY)
    assert await scene.lines() == []


async def test_another_units_expert_is_answered_like_nobody(scene: Scene) -> None:
    await scene.accepted()
    nobody = answer_of(await scene.orderer(scene.unit_id).read(f"/experts/{NOBODY}/card"), NOBODY)

    for orderer, expert_id in (
        (scene.orderer(scene.other_unit_id), scene.expert_id),
        (scene.orderer(), scene.expert_id),
        (scene.orderer(scene.unit_id), scene.other_expert_id),
    ):
        assert answer_of(await orderer.read(f"/experts/{expert_id}/card"), expert_id) == nobody


async def test_an_expert_of_two_units_is_seen_by_the_orderers_of_both(scene: Scene) -> None:
    await scene.accepted()
    elsewhere = {"order_id": uuid4(), "unit_id": UUID(scene.other_unit_id)}
    again = an_acceptance(
        **elsewhere, assignment_id=uuid4(), offer_id=uuid4(), expert_id=UUID(scene.expert_id)
    )
    await scene.hears(an_order(**elsewhere), again)

    for unit_id in (scene.unit_id, scene.other_unit_id):
        done(await scene.orderer(unit_id).read(f"/experts/{scene.expert_id}/card"))


async def test_an_assignment_in_one_area_shows_nothing_in_another(scene: Scene) -> None:
    """The expert works in both, and so may the orderer's unit have the same id."""
    there = Person(scene.api, scene.token("lappi", "coordinator"), "lappi")
    await there.open(model="wellbeing_area")
    await there.expert(expert_id=scene.expert_id)
    await scene.accepted()

    told = await scene.orderer(scene.unit_id, area="lappi").read(f"/experts/{scene.expert_id}/card")

    problem(told, 404, "not-found")


async def test_only_orderers_and_coordinators_look_who_comes(scene: Scene) -> None:
    await scene.accepted()
    path, units = f"/experts/{scene.expert_id}/card", [UUID(scene.unit_id)]

    for role in ("expert", "billing_clerk", "operator", "partner"):
        who = Person(scene.api, scene.token(ITA, role, units=units, expert_id=UUID(scene.expert_id)))
        assert (await who.read(path)).status_code == 403, role
    assert done(await scene.coordinator.read(path)).json()["contact"] == UNSAID | CONTACT


async def test_every_look_at_a_card_is_logged_with_its_reason(scene: Scene, clock: SteppedClock) -> None:
    await scene.accepted()
    path = f"/experts/{scene.expert_id}/card"

    problem(await scene.orderer(scene.unit_id).get(path), 422, "invalid")
    assert await scene.lines() == []
    done(await scene.orderer(scene.unit_id, subject="olli").get(path, **{"X-Purpose": "sovin ajasta"}))

    (line,) = await scene.lines()
    assert (line["reader"], line["what"], line["about"]) == ("olli", "expert card", scene.expert_id)
    assert (line["purpose"], line["read_at"]) == ("sovin ajasta", clock.now())


async def test_the_contact_is_the_one_that_registry_has_now(scene: Scene) -> None:
    await scene.accepted()
    moved = {"email": "uusi.osoite@example.invalid", "language": "sv"}
    done(await scene.coordinator.put(f"/experts/{scene.expert_id}", EXPERT | {"contact": moved}))

    card = done(await scene.orderer(scene.unit_id).read(f"/experts/{scene.expert_id}/card")).json()

    assert card["contact"] == UNSAID | moved


async def test_the_grant_lasts_while_the_assignment_exists(scene: Scene, clock: SteppedClock) -> None:
    await scene.accepted()
    clock.advance(timedelta(days=400))
    taken_back = OfferWithdrawn(
        order_id=ORDER, offer_id=OFFER, expert_id=UUID(scene.expert_id), reason="filled"
    )
    await scene.hears(taken_back)

    done(await scene.orderer(scene.unit_id).read(f"/experts/{scene.expert_id}/card"))
    done(await scene.expert().read(f"/units/{scene.unit_id}/card"))


async def test_an_acceptance_whose_beginning_was_never_heard_grants_all_the_same(scene: Scene) -> None:
    await scene.hears(an_offer(expert_id=UUID(scene.expert_id)))
    assert (await scene.expert().read(f"/units/{scene.unit_id}/card")).status_code == 404

    await scene.hears(an_acceptance(expert_id=UUID(scene.expert_id), unit_id=UUID(scene.unit_id)))

    done(await scene.orderer(scene.unit_id).read(f"/experts/{scene.expert_id}/card"))
    done(await scene.expert().read(f"/units/{scene.unit_id}/card"))


# --- where to go ------------------------------------------------------------------------------------------


async def test_an_expert_sees_the_unit_of_an_offer_and_of_an_assignment(scene: Scene) -> None:
    path = f"/units/{scene.unit_id}/card"
    for happened in (scene.offered, scene.accepted):
        await happened()
        assert done(await scene.expert().read(path)).json() == {
            "unit_id": scene.unit_id,
            "name": "Porvoon yksikkö",
            "names": {"sv": "Borgå enhet"},
            "coordinator_name": "Olli Oletettu",
        }


async def test_units_of_others_are_answered_like_none(scene: Scene) -> None:
    await scene.accepted()
    none = answer_of(await scene.expert().read(f"/units/{NOBODY}/card"), NOBODY)
    assert none[0] == 404

    for expert, unit_id in (
        (scene.expert(), scene.other_unit_id),
        (scene.expert(scene.other_expert_id), scene.unit_id),
        (scene.expert(str(uuid4())), scene.unit_id),
    ):
        assert answer_of(await expert.read(f"/units/{unit_id}/card"), unit_id) == none


@pytest.mark.parametrize("ended", [OfferDeclined, OfferExpired, OfferWithdrawn])
async def test_an_offer_that_is_over_shows_nothing_and_is_forgotten(scene: Scene, ended: Any) -> None:
    await scene.offered()
    more = {"reason": "filled"} if ended is OfferWithdrawn else {}

    await scene.hears(ended(order_id=ORDER, offer_id=OFFER, expert_id=UUID(scene.expert_id), **more))

    assert (await scene.expert().read(f"/units/{scene.unit_id}/card")).status_code == 404
    async with scene.database.transaction({ITA}) as tx:
        assert await tx.fetchval("SELECT count(*) FROM offer") == 0


async def test_who_had_not_said_yes_is_seen_no_more(scene: Scene) -> None:
    await scene.accepted()

    await scene.hears(a_reversal(scene, "accepted"))

    assert (await scene.orderer(scene.unit_id).read(f"/experts/{scene.expert_id}/card")).status_code == 404
    assert (await scene.expert().read(f"/units/{scene.unit_id}/card")).status_code == 404


async def test_who_had_not_said_no_sees_where_to_go_again(scene: Scene) -> None:
    await scene.offered()
    said_no = OfferDeclined(order_id=ORDER, offer_id=OFFER, expert_id=UUID(scene.expert_id))

    await scene.hears(said_no, a_reversal(scene, "declined"))

    assert (await scene.expert().read(f"/units/{scene.unit_id}/card")).status_code == 200


def a_reversal(scene: Scene, answer: str) -> AnswerReversed:
    return AnswerReversed(
        order_id=ORDER,
        offer_id=OFFER,
        expert_id=UUID(scene.expert_id),
        unit_id=UUID(scene.unit_id),
        answer=answer,
        reversed_by=UUID(scene.expert_id),
        reversed_as="expert",
        session_ids=[],
    )


async def test_the_coordinators_name_is_read_with_a_reason_too(scene: Scene) -> None:
    await scene.accepted()
    path = f"/units/{scene.unit_id}/card"

    problem(await scene.expert().get(path), 422, "invalid")
    done(await scene.expert().read(path))

    (line,) = await scene.lines()
    assert (line["reader"], line["what"], line["purpose"]) == ("aino", "unit card", PURPOSE["X-Purpose"])
    unit = done(await scene.coordinator.get(f"/units/{scene.unit_id}")).json()
    assert line["about"] == unit["coordinator_id"]


async def test_only_experts_and_coordinators_look_where_to_go(scene: Scene) -> None:
    await scene.accepted()
    for role in ("orderer", "billing_clerk", "operator", "partner"):
        who = Person(scene.api, scene.token(ITA, role, expert_id=UUID(scene.expert_id)))
        assert (await who.read(f"/units/{scene.unit_id}/card")).status_code == 403, role
    done(await scene.coordinator.read(f"/units/{scene.unit_id}/card"))


# --- what experts are called --------------------------------------------------------------------------------


def asks_names(*experts: str) -> str:
    return "/expert-names?" + "&".join(f"expert={one}" for one in experts)


async def test_who_runs_and_who_pays_are_told_names_and_nothing_else(scene: Scene) -> None:
    asked = asks_names(scene.expert_id, scene.other_expert_id, NOBODY)
    clerk = Person(scene.api, scene.token(ITA, "billing_clerk", subject="clerk"))

    for who in (scene.coordinator, clerk):
        told = done(await who.read(asked)).json()
        assert {one["expert_id"] for one in told["items"]} == {scene.expert_id, scene.other_expert_id}
        assert [set(one) for one in told["items"]] == [{"expert_id", "display_name"}] * 2

    read = [(line["reader"], line["about"]) for line in await scene.lines() if line["what"] == "expert names"]
    assert sorted(read) == sorted(
        (who, one) for who in ("clerk", "the-coordinator") for one in (scene.expert_id, scene.other_expert_id)
    )


async def test_a_unit_coordinator_is_told_the_names_of_those_who_come(scene: Scene) -> None:
    here, there = (
        Person(scene.api, scene.token(ITA, "unit_coordinator", subject="named", units=[UUID(unit)]))
        for unit in (scene.unit_id, scene.other_unit_id)
    )
    asked = asks_names(scene.expert_id, scene.other_expert_id)
    await scene.offered()
    assert done(await here.read(asked)).json() == {"items": []}

    await scene.accepted()

    named = {"expert_id": scene.expert_id, "display_name": EXPERT["display_name"]}
    assert done(await here.read(asked)).json() == {"items": [named]}
    assert done(await there.read(asked)).json() == {"items": []}
    assert [line["about"] for line in await scene.lines()] == [scene.expert_id]


async def test_names_need_a_reason_and_somebody_to_be_named(scene: Scene) -> None:
    problem(await scene.coordinator.get(asks_names(scene.expert_id)), 422, "invalid")
    problem(await scene.coordinator.read("/expert-names"), 422, "invalid")
    problem(await scene.coordinator.read(asks_names(*[scene.expert_id] * 101)), 422, "invalid")
    for role in ("expert", "orderer", "operator", "partner"):
        who = Person(scene.api, scene.token(ITA, role, expert_id=UUID(scene.expert_id)))
        assert (await who.read(asks_names(scene.expert_id))).status_code == 403, role
