"""The steps in the life of an order: from being placed to the end of its group."""

import asyncio

from kokemus.demo import story
from kokemus.demo.play.speaking import Speaker
from kokemus_client import Ok, Problem
from kokemus_client.dispatch import AcceptedView, EndGroupBody, FeeBody, OffersBody

CONFLICT = 409


async def take(speaker: Speaker, step: story.OfOrder) -> None:  # noqa: C901 - one case per kind of step
    """Take a step in the life of an order."""
    area, key = step.area, speaker.key(step)
    coordinator, orderer = speaker.coordinator(area).dispatch, speaker.orderer(step.order).dispatch
    match step:
        case story.PlaceOrder(order=name):
            body = speaker.scenario.orders[name].body
            made = await speaker.told(step, orderer.place_order(area, body, key=key))
            if made is not None:
                speaker.played.orders[name] = made.order_id
        case story.AgreeTerms(terms=terms):
            order = speaker.order(step)
            read = await speaker.tag(coordinator.get_order(area, order))
            await speaker.told(step, coordinator.agree_terms(area, order, terms, if_match=read))
        case story.MakeOffers():
            await _offer(speaker, step)
        case story.Accept(expert=name):
            expert, offer = speaker.expert(area, name).dispatch, speaker.offer(step, name)
            accepted = await speaker.told(step, expert.accept_offer(area, offer, key=key))
            if accepted is not None:
                _seated(speaker, step, name, accepted)
        case story.AcceptAtOnce():
            await _accept_at_once(speaker, step)
        case story.Decline(expert=name):
            expert, offer = speaker.expert(area, name).dispatch, speaker.offer(step, name)
            await speaker.told(step, expert.decline_offer(area, offer, key=key))
        case story.TakeBack():
            order = speaker.order(step)
            read = await speaker.tag(orderer.get_order(area, order))
            await speaker.told(step, orderer.cancel_order(area, order, if_match=read, key=key))
        case story.AgreeFee(expert=name, fee_minor=fee):
            order, assignment = speaker.order(step), speaker.assignment(step, name)
            agreed = FeeBody(amount_minor=fee)
            read = await speaker.tag(orderer.get_order(area, order))
            said = orderer.agree_fee(area, order, assignment, agreed, if_match=read, key=key)
            await speaker.told(step, said)
        case story.EndGroup():
            await _end_group(speaker, step)
        case _:
            raise AssertionError(step)


async def _offer(speaker: Speaker, step: story.MakeOffers) -> None:
    experts = {speaker.played.expert_id(step.area, name): name for name in step.experts}
    body = OffersBody(expert_ids=list(experts), expires_at=step.answer_by)
    dispatch = speaker.coordinator(step.area).dispatch
    asked = dispatch.make_offers(step.area, speaker.order(step), body, key=speaker.key(step))
    made = await speaker.told(step, asked)
    for offer in () if made is None else made.items:
        expert = speaker.played.expert(step.area, experts[offer.expert_id])
        speaker.played.offers[step.order, expert] = offer.offer_id


async def _accept_at_once(speaker: Speaker, step: story.AcceptAtOnce) -> None:
    answers = await asyncio.gather(
        *(
            speaker.asked(
                speaker.expert(step.area, name).dispatch.accept_offer(
                    step.area, speaker.offer(step, name), key=speaker.key(step, name)
                )
            )
            for name in step.experts
        )
    )
    (winner, yes), (loser, no) = sorted(
        zip(step.experts, answers, strict=True), key=lambda one: one[1].status
    )
    if not (isinstance(yes, Ok) and isinstance(no, Problem) and no.status == CONFLICT):
        raise speaker.went_wrong(
            step, f"answers {yes.status}, {no.status}, expected one yes and one {CONFLICT}"
        )
    speaker.played.meant |= {(step.area, step.quicker): winner, (step.area, step.slower): loser}
    speaker.refused(step, no)
    _seated(speaker, step, step.quicker, yes.value)


def _seated(speaker: Speaker, step: story.OfOrder, name: str, accepted: AcceptedView) -> None:
    """Keep the platform's ids of what an acceptance made; `name` is what the file calls the expert."""
    expert = speaker.played.expert(step.area, name)
    speaker.played.assignments[step.order, expert] = accepted.assignment.assignment_id
    mine = {
        one.span.starts_at: key
        for key, one in speaker.scenario.sessions.items()
        if (one.order, one.expert, one.replaces) == (step.order, name, None)
    }
    for session in accepted.sessions:
        key = mine.get(session.starts_at)
        if key is None:
            raise speaker.went_wrong(step, f"{name} got the seat that the file gives to somebody else")
        speaker.played.sessions[key] = session.session_id


async def _end_group(speaker: Speaker, step: story.EndGroup) -> None:
    assignment, body = speaker.assignment(step, step.expert), EndGroupBody(reason=step.reason)
    dispatch = speaker.orderer(step.order).dispatch
    asked = dispatch.end_group(step.area, assignment, body, key=speaker.key(step))
    told = await speaker.told(step, asked)
    if told is None:
        return
    ended = {one.session_id for one in told.items}
    if ended != {speaker.played.sessions.get(key) for key in step.sessions}:
        said = f"{len(ended)} sessions ended with the group, expected {', '.join(step.sessions) or 'none'}"
        raise speaker.went_wrong(step, said)
