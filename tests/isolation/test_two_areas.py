"""One person is an expert in two areas: each sees its own side, and neither can find out about the other."""

from __future__ import annotations

import pytest
import pytest_asyncio

from kokemus_client import Problem, Refused
from kokemus_client.dispatch import OffersBody
from kokemus_client.registry import ContactBody, ExpertBody, TopicBody
from tests.life import Area, Expert, Stage, Unit, tag_of

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

Sides = tuple[tuple[Area, Unit, Expert], tuple[Area, Unit, Expert]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def sides(stage: Stage) -> Sides:
    """Give two areas in which the same person is an expert, under different names and addresses."""
    here, there = (
        await Area.opened(stage, "puoli-yksi"),
        await Area.opened(stage, "puoli-kaksi", "experience_bank"),
    )
    one, other = await here.unit(), await there.unit()
    expert = await here.expert()
    next(there.people)
    same = await there.expert(expert.expert_id)
    await stage.settle()
    return (here, one, expert), (there, other, same)


async def test_nobody_agrees_to_two_things_at_one_time_and_only_they_are_told(
    stage: Stage, sides: Sides
) -> None:
    """The second acceptance is refused to the expert; for the area the offer is as open as one nobody answered."""
    (here, unit, expert), (there, other_unit, same) = sides
    at, free = stage.day(100), stage.day(101)
    await (await here.order(unit, [at])).given_to(expert)
    order, beside = await there.order(other_unit, [at]), await there.order(other_unit, [free])
    (offer,), _ = await order.offer(same), await beside.offer(same)

    with pytest.raises(Refused) as across:
        await offer.accept()
    with pytest.raises(Refused) as within:
        await (await here.order(unit, [at])).given_to(expert)

    assert across.value.problem.code == "you-are-busy-then"
    assert within.value.problem.code == "expert-is-busy"
    told = str(across.value.problem)
    assert here.area_id not in told
    assert "100" not in told
    dispatch = there.client.dispatch
    refused, untouched = [
        (await dispatch.get_order(there.area_id, one.order_id)).expect() for one in (order, beside)
    ]
    assert [one.state for one in refused.offers] == [one.state for one in untouched.offers] == ["open"]
    assert refused.version == untouched.version


async def test_candidates_are_the_same_whatever_the_expert_does_elsewhere(stage: Stage, sides: Sides) -> None:
    (here, unit, expert), (there, other_unit, same) = sides
    times = [stage.day(110), stage.day(111)]
    wished = await here.order(unit, times)
    dispatch = here.client.dispatch
    before = (await dispatch.list_candidates(here.area_id, wished.order_id)).expect()

    work = await (await there.order(other_unit, times)).given_to(same)
    await work.sessions[0].cancelled()
    await stage.settle()

    assert before.items[0].expert_id == expert.expert_id
    assert (await dispatch.list_candidates(here.area_id, wished.order_id)).expect() == before


async def test_the_expert_sees_in_each_area_only_that_side(stage: Stage, sides: Sides) -> None:
    (here, unit, expert), (there, other_unit, same) = sides
    mine = await (await here.order(unit, [stage.day(120)])).given_to(expert)
    theirs = await (await there.order(other_unit, [stage.day(121)])).given_to(same)
    token = stage.token(
        expert.expert_id, here.area_id, there.area_id, roles=["expert"], expert_id=expert.expert_id
    )
    both = stage.client.by(token)
    seen = {
        area_id: str(
            [
                await both.dispatch.list_offers(area_id).all(),
                await both.dispatch.list_sessions(area_id).all(),
                (await both.registry.get_expert(area_id, expert.expert_id)).expect(),
                await both.billing.list_fee_lines(area_id).all(),
            ]
        )
        for area_id in (here.area_id, there.area_id)
    }

    ids = {here.area_id: str(mine.sessions[0].session_id), there.area_id: str(theirs.sessions[0].session_id)}
    for area, other in ((here, there), (there, here)):
        assert ids[area.area_id] in seen[area.area_id]
        assert ids[other.area_id] not in seen[area.area_id]
        assert not any(word in seen[area.area_id] for word in other.names - area.names)


async def test_registering_the_same_person_changes_nothing_elsewhere(stage: Stage, sides: Sides) -> None:
    (here, unit, expert), (there, _, _) = sides
    place = (here.area_id, expert.expert_id)
    before = (await here.client.registry.get_expert(*place)).expect()
    changed = ExpertBody(
        display_name="Uusi Nimi",
        topics=[TopicBody(code="depression")],
        work_forms=["individual"],
        languages=["sv"],
        contact=ContactBody(email="uusi.osoite@example.invalid", language="sv"),
    )

    registry, place_there = there.client.registry, (there.area_id, expert.expert_id)
    read = tag_of(await registry.get_expert(*place_there))
    (await registry.put_expert(*place_there, changed, if_match=read)).expect()
    await stage.post()
    earlier = len(stage.mails())
    await (await here.order(unit, [stage.day(130)])).offer(expert)
    await stage.post()

    addresses = {mail["To"] for mail in stage.mails()[earlier:]}
    assert (await here.client.registry.get_expert(*place)).expect() == before
    assert expert.email in addresses
    assert changed.contact.email not in addresses


async def test_a_refusal_does_not_tell_whether_somebody_is_known_elsewhere(
    stage: Stage, sides: Sides
) -> None:
    (here, unit, _), (there, _, _) = sides
    only_there = await there.expert()
    await stage.settle()
    nobody = unit.unit_id
    answers = []
    for expert_id in (only_there.expert_id, nobody):
        order = await here.order(unit, [stage.day(140)])
        body = OffersBody(expert_ids=[expert_id])
        told = await here.client.dispatch.make_offers(here.area_id, order.order_id, body)
        assert isinstance(told, Problem)
        answers.append((told.status, told.title, told.detail.replace(str(expert_id), "…")))

    assert answers[0] == answers[1]
    assert answers[0][0] in {404, 409, 422}
