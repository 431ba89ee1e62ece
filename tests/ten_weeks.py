"""Ten weeks in the life of areas, in which every kind of thing happens at least once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from kokemus_client.billing import ObjectionBody, PolicyBody, PriceBody, ScheduleBody
from kokemus_client.dispatch import AbsenceSaid, AnswerBody, NoShowSaid, ReportingPolicyBody
from kokemus_client.registry import (
    AccessBody,
    ApprovalBody,
    AssuranceBody,
    ConsentBody,
    ContactBody,
    DecisionBody,
    EndBody,
    ExpertBody,
    LeavingBody,
    NewStaffBody,
    NewUnitBody,
    PseudonymBody,
    ReviewBody,
    StoryBody,
    TopicBody,
    UnitBody,
)
from tests.becoming import Becoming, becoming
from tests.life import FORMS, HELSINKI, Area, Expert, Offer, Order, Stage, Unit, Work

BY_PHONE = ContactBody(language="fi", phone="+358 40 000 0000", postal_address="Esimerkkitie 1\n00000 KYLÄ")


@dataclass
class Life:
    """What an area has been through: every kind of thing at least once."""

    area: Area
    unit: Unit
    other_unit: Unit
    experts: list[Expert]
    """The last one has no agreement, so that the fees wait."""
    called: Expert
    """Who has no e-mail, and is told by phone."""
    clerk: str
    agreement_id: UUID
    done: Work
    group: Work
    lecture: Work
    waiting: Work
    order: Order
    """Has an offer that nobody has answered."""
    offer: Offer
    objection_id: UUID = field(init=False)
    """Nobody has answered it."""
    move_id: UUID = field(init=False)
    notice_id: UUID = field(init=False)
    notice_objection_id: UUID = field(init=False)
    """Nobody has answered it either."""
    becoming: Becoming = field(init=False)
    access_id: UUID = field(init=False)
    """An operator's emergency access that is open, and nobody has seen."""


async def platform_lives(stage: Stage, *area_ids: str, shared: bool = True) -> list[Life]:
    """Let areas live the same life side by side: ten weeks, in which everything happens at least once.

    When `shared`, their first experts are one person, who has one id everywhere.
    """
    opened = await asyncio.gather(*(Area.opened(stage, area_id) for area_id in area_ids))
    lives = [await _a_beginning(area) for area in opened[:1]]
    same = lives[0].experts[0].expert_id if shared else None
    lives += await asyncio.gather(*(_a_beginning(area, same) for area in opened[1:]))
    await asyncio.gather(*(_answers(life) for life in lives))
    await asyncio.gather(*(_applicants(life) for life in lives))
    await stage.later(stage.day(7, 9))
    await asyncio.gather(*(_a_week(life) for life in lives))
    await stage.later(stage.day(6))
    await asyncio.gather(*(_another_week(life) for life in lives))
    await stage.later(stage.day(60))
    await asyncio.gather(*(_two_months_on(life) for life in lives))
    await stage.settle()
    return lives


async def _a_beginning(area: Area, shared: UUID | None = None) -> Life:
    """Register everybody, and put the first orders to experts."""
    stage = area.stage
    unit, other_unit = await area.unit("4410"), await area.unit("5520")
    experts = [await area.expert(shared), await area.expert(), await area.expert(agreement=False)]
    gone = await area.expert(agreement=False)
    agreement_id = await gone.sign()
    ended = EndBody(valid_until=stage.clock.now().astimezone(HELSINKI).date())
    registry = area.client.registry
    (await registry.end_agreement(area.area_id, gone.expert_id, agreement_id, ended)).expect()
    renamed = UnitBody(name="Yksikkö 5520", cost_centre="5521", coordinator_id=other_unit.named.id)
    (await registry.put_unit(area.area_id, other_unit.unit_id, renamed, if_match="*")).expect()
    await _rights_come_and_go(area)
    called = await area.expert(contact=BY_PHONE)
    await _shown(experts[1])
    changed = ExpertBody(
        display_name=gone.name,
        topics=[TopicBody(code="carer")],
        work_forms=["lecture"],
        languages=["sv"],
        contact=ContactBody(email=gone.email, language="sv"),
    )
    (await registry.put_expert(area.area_id, gone.expert_id, changed, if_match="*")).expect()
    (await registry.put_assurance(area.area_id, AssuranceBody(demands=[]), if_match="*")).expect()
    await area.changes_settings(training_hours=30)
    await area.changes_settings(training_hours=None, become_expert={"fi": f"Soita {area.area_id}."})
    await stage.settle()

    words = f"Vapaata tekstiä {area.area_id}"
    # Nobody is in two places at once: whoever is shared works for the second area in the evening.
    hour = 10 if shared is None else 19
    order = await area.order(unit, [stage.day(2 + n, hour) for n in range(8)], words=words)
    mine, _withdrawn = await order.offer(experts[0], experts[1])
    weekly = await area.order(other_unit, [stage.day(3 + n, 14) for n in range(3)], form="group")
    evening = await area.order(unit, [stage.day(4, 17)], form="lecture")
    late = await area.order(unit, [stage.day(3, 18)])
    return Life(
        area=area,
        unit=unit,
        other_unit=other_unit,
        experts=experts,
        called=called,
        clerk=stage.token(f"clerk-of-{area.area_id}", area.area_id, roles=["billing_clerk"]),
        agreement_id=agreement_id,
        done=await mine.accept(),
        group=await weekly.given_to(experts[1]),
        lecture=await evening.given_to(experts[1]),
        waiting=await late.given_to(experts[2]),
        order=order,
        offer=mine,
    )


async def _shown(expert: Expert) -> None:
    """Let an expert consent to be shown, and approve a story; a newer draft of it waits."""
    here, expert_id = expert.area.area_id, expert.expert_id
    mine, theirs = expert.client.registry, expert.area.client.registry
    texts = [f"Tarina {number} alueelta {here}" for number in (1, 2)]
    expert.area.names |= {*texts, f"Nimimerkki {here}"}
    for given in (True, False, True):
        (await mine.post_consent(here, expert_id, "shown_in_bank", ConsentBody(given=given))).expect()
    named = PseudonymBody(pseudonym=f"Nimimerkki {here}")
    (await mine.put_pseudonym(here, expert_id, named, if_match='"0"')).expect()
    for version, text in enumerate(texts):
        body = StoryBody(text=text)
        (await theirs.put_story(here, expert_id, "fi", body, if_match=f'"{version}"')).expect()
        if version == 0:
            (await mine.approve_story(here, expert_id, "fi", ApprovalBody(), if_match='"1"')).expect()
    (await theirs.search_experience_bank(here, q="velka", purpose="testing").page()).expect()


async def _rights_come_and_go(area: Area) -> None:
    """Let two leave, one from a unit and one who comes back, and begin the yearly review."""
    registry, here = area.client.registry, area.area_id
    gone, back, stays = [await area.staff("unit_coordinator", "orderer") for _ in range(3)]
    alone = NewUnitBody(name="Yksikkö 9990", cost_centre="9990", coordinator_id=gone.id)
    (await registry.post_unit(here, alone)).expect()
    (await registry.end_rights(here, gone.id, LeavingBody(reason="left"))).expect()
    (await registry.end_rights(here, back.id, LeavingBody(reason="other_duties"))).expect()
    again = NewStaffBody(
        name=back.name,
        person_id=back.id,
        roles=["orderer"],
        contact=ContactBody(email=back.email, language="fi"),
    )
    (await registry.post_staff(here, again)).expect()
    keeps = DecisionBody(person_id=stays.id, version=1, keeps=True)
    (await registry.post_rights_review(here, ReviewBody(decisions=[keeps]))).expect()


async def _answers(life: Life) -> None:
    """Decline an offer, record a yes and reverse it, let one run out, take an order back; cancel, object, fall ill, withdraw, move."""
    stage, area = life.area.stage, life.area
    refused = await area.order(life.unit, [stage.day(9, 8)])
    (declined,) = await refused.offer(life.experts[1])
    await declined.decline()
    told = await area.order(life.unit, [stage.day(9, 11)])
    (by_phone,) = await told.offer(life.experts[2])
    await by_phone.recorded()
    await by_phone.reversed()
    called = await area.order(life.unit, [stage.day(9, 6)])
    (asked,) = await called.offer(life.called)
    await asked.recorded()
    await asked.reversed()
    await refused.offer(life.experts[2], expires_at=stage.day(1))
    taken_back = await area.order(life.unit, [stage.day(9, 8)])
    await taken_back.offer(life.experts[2])
    await taken_back.cancel()
    sessions = life.done.sessions
    await sessions[0].cancelled()
    objected = await sessions[0].objected()
    answer = AnswerBody(upheld=False, words=f"Vastaus sanoin {area.area_id}")
    area.names.add(answer.words)
    (await area.client.dispatch.answer_objection(area.area_id, objected, answer)).expect()
    expert, wished = life.experts[0].client.dispatch, await sessions[7].proposed(stage.day(30))
    (await expert.decline_move(area.area_id, wished)).expect()
    hours = ReportingPolicyBody(report_within_hours=100, remind_after_hours=24, remind_again_after_hours=72)
    dispatch = area.client.dispatch
    (await dispatch.set_reporting_policy(area.area_id, hours, if_match="*")).expect()
    await sessions[1].ill()
    await sessions[2].withdrawn()
    await sessions[3].moved(stage.day(12))


async def _applicants(life: Life) -> None:
    """Let three apply: one is accepted and put on a course, one waits for an answer, one withdraws."""
    life.becoming = await becoming(life.area, life.experts[0])
    await life.experts[0].trained()


async def _a_week(life: Life) -> None:
    """Report the first sessions; agree on a fee late."""
    await life.lecture.agree_fee(20_000)
    for session in [life.lecture.sessions[0], life.waiting.sessions[0]]:
        await session.held()
    await life.group.sessions[0].held(participants=0)
    life.objection_id = await life.group.sessions[0].objected()
    await life.group.sessions[1].held(participants=5)


async def _another_week(life: Life) -> None:
    """Report the rest, correct something, end a group, set policies for next year."""
    stage, sessions = life.area.stage, life.done.sessions
    await sessions[4].held()
    await sessions[5].no_show()
    await sessions[6].held()
    await sessions[6].corrected(NoShowSaid(kind="no_show"))
    await sessions[8].held()
    ended = await life.area.order(life.unit, [stage.day(20 + n, 9) for n in range(2)], form="group")
    await (await ended.given_to(life.experts[1])).end_group()
    year = stage.clock.now().year + 1
    prices = [PriceBody(work_form=form, basis="per_session", amount_minor=6000) for form in FORMS]
    billing, new_year = stage.client.by(life.clerk).billing, date(year, 1, 1)
    schedule = ScheduleBody(valid_from=new_year, prices=prices)
    (await billing.set_schedule(life.area.area_id, schedule)).expect()
    policy = PolicyBody(valid_from=new_year, deadline_days_before=2)
    (await billing.set_policy(life.area.area_id, policy)).expect()


async def _two_months_on(life: Life) -> None:
    """Correct what has been stated, check notices; leave an offer and a proposed move open."""
    stage = life.area.stage
    life.move_id = await life.group.sessions[2].proposed(stage.day(40, 14))
    await _checked(life, month=f"{stage.day(-65):%Y-%m}")
    await life.done.sessions[4].corrected(AbsenceSaid(kind="expert_ill"))
    words = f"Vapaata tekstiä {life.area.area_id}"
    life.order = await life.area.order(life.unit, [stage.day(30), stage.day(31)], words=words)
    (life.offer,) = await life.order.offer(life.experts[1])
    await _emergencies(life)


async def _emergencies(life: Life) -> None:
    """Let an operator read in an emergency, which is ended and seen, and once more, which goes on."""
    stage, area_id = life.area.stage, life.area.area_id
    token = stage.token(f"operator-of-{area_id}", area_id, roles=["operator"])
    operator, words = stage.client.by(token).registry, f"Koordinaattoria ei tavoiteta yöllä: {area_id}"
    life.area.names.add(words)
    body = AccessBody(why=words, minutes=120)
    over = (await operator.take_emergency_access(area_id, body)).expect()
    (await operator.end_emergency_access(area_id, over.access_id)).expect()
    (await life.area.client.registry.see_emergency_access(area_id, over.access_id)).expect()
    life.access_id = (await operator.take_emergency_access(area_id, body)).expect().access_id


async def _checked(life: Life, *, month: str) -> None:
    """Let one unit approve its notice of a month, and the other object to its own."""
    stage, area_id = life.area.stage, life.area.area_id
    mine, theirs = (stage.client.by(unit.named.token).billing for unit in (life.unit, life.other_unit))
    notice = (await mine.get_notice(area_id, month, life.unit.unit_id)).expect()
    read = f'"{notice.revision}"'
    (await mine.approve_notice(area_id, notice.notice_id, if_match=read)).expect()
    other = (await theirs.get_notice(area_id, month, life.other_unit.unit_id)).expect()
    words = f"Huomautus sanoin {area_id}"
    life.area.names.add(words)
    body = ObjectionBody(words=words)
    hasty = (await theirs.object_to_notice(area_id, other.notice_id, body)).expect()
    (await theirs.withdraw_objection(area_id, hasty.objection_id)).expect()
    objection = (await theirs.object_to_notice(area_id, other.notice_id, body)).expect()
    life.notice_id, life.notice_objection_id = other.notice_id, objection.objection_id
