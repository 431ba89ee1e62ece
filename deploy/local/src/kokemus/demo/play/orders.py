"""The steps in the life of an order: from being placed to the end of its group."""

import asyncio
from datetime import datetime
from uuid import UUID

from kokemus.demo import story
from kokemus.demo.play.speaking import Speaker
from kokemus.demo.scenario.words import Body, said_topics

CREATED = 201
CONFLICT = 409


async def take(speaker: Speaker, step: story.OfOrder) -> None:  # noqa: C901 - one case per kind of step
    """Take a step in the life of an order."""
    coordinator, orderer = speaker.coordinator(step.area), speaker.orderer(step.order)
    match step:
        case story.PlaceOrder(order=name):
            body = _order(speaker, speaker.scenario.orders[name])
            answer = await speaker.ask(step, "/orders", body, by=orderer)
            if answer is not None:
                speaker.played.orders[name] = UUID(answer["order_id"])
        case story.AgreeTerms(terms=terms):
            path = f"/orders/{speaker.order(step)}/terms"
            await speaker.ask(step, path, terms, by=coordinator, method="PUT")
        case story.MakeOffers():
            await _offer(speaker, step, by=coordinator)
        case story.Accept(expert=name):
            path = f"/offers/{speaker.offer(step, name)}/acceptance"
            answer = await speaker.ask(step, path, by=speaker.expert(step.area, name))
            if answer is not None:
                _seated(speaker, step, name, answer)
        case story.AcceptAtOnce():
            await _accept_at_once(speaker, step)
        case story.Decline(expert=name):
            path = f"/offers/{speaker.offer(step, name)}/decline"
            await speaker.ask(step, path, by=speaker.expert(step.area, name))
        case story.TakeBack():
            await speaker.ask(step, f"/orders/{speaker.order(step)}/cancellation", by=orderer)
        case story.AgreeFee(expert=name, fee_minor=fee):
            path = f"/orders/{speaker.order(step)}/assignments/{speaker.assignment(step, name)}/fee"
            await speaker.ask(step, path, _money(fee), by=orderer)
        case story.EndGroup():
            await _end_group(speaker, step, by=orderer)
        case _:
            raise AssertionError(step)


def _order(speaker: Speaker, order: story.Order) -> Body:
    body: Body = {
        "unit_id": str(speaker.scenario.ids.unit(order.area, order.unit)),
        "work_form": order.work_form,
        "topics": said_topics(order.topics),
        "language": order.language,
        "seats": order.seats,
        "contact_method": order.contact_method,
        "times": [speaker.times(span) for span in order.times],
        **(order.terms or {}),
    }
    if order.agreed_fee_minor is not None:
        body["agreed_fee"] = _money(order.agreed_fee_minor)
    if order.answer_within is not None:
        body["answer_within_minutes"] = int(order.answer_within.total_seconds() // 60)
    return body


def _money(cents: int) -> Body:
    return {"amount_minor": cents, "currency": "EUR"}


async def _offer(speaker: Speaker, step: story.MakeOffers, *, by: str) -> None:
    experts = {str(speaker.played.expert_id(step.area, name)): name for name in step.experts}
    expiry = {} if step.answer_by is None else {"expires_at": speaker.local(step.answer_by)}
    body = {"expert_ids": list(experts), **expiry}
    answer = await speaker.ask(step, f"/orders/{speaker.order(step)}/offers", body, by=by)
    for item in () if answer is None else answer["items"]:
        expert = speaker.played.expert(step.area, experts[item["expert_id"]])
        speaker.played.offers[step.order, expert] = UUID(item["offer_id"])


async def _accept_at_once(speaker: Speaker, step: story.AcceptAtOnce) -> None:
    answers = await asyncio.gather(
        *(
            speaker.send(
                step,
                f"/offers/{speaker.offer(step, name)}/acceptance",
                by=speaker.expert(step.area, name),
                part=name,
            )
            for name in step.experts
        )
    )
    (winner, yes), (loser, no) = sorted(
        zip(step.experts, answers, strict=True), key=lambda one: one[1].status_code
    )
    if (yes.status_code, no.status_code) != (CREATED, CONFLICT):
        told = f"answers {yes.status_code}, {no.status_code}, expected one {CREATED} and one {CONFLICT}"
        raise speaker.went_wrong(step, told)
    speaker.played.meant |= {(step.area, step.quicker): winner, (step.area, step.slower): loser}
    speaker.refused(step, no)
    _seated(speaker, step, step.quicker, yes.json())


def _seated(speaker: Speaker, step: story.OfOrder, name: str, answer: Body) -> None:
    """Keep the platform's ids of what an acceptance made; `name` is what the file calls the expert."""
    expert = speaker.played.expert(step.area, name)
    speaker.played.assignments[step.order, expert] = UUID(answer["assignment"]["assignment_id"])
    mine = {
        one.span.starts_at: key
        for key, one in speaker.scenario.sessions.items()
        if (one.order, one.expert, one.replaces) == (step.order, name, None)
    }
    for session in answer["sessions"]:
        key = mine.get(datetime.fromisoformat(session["starts_at"]))
        if key is None:
            raise speaker.went_wrong(step, f"{name} got the seat that the file gives to somebody else")
        speaker.played.sessions[key] = UUID(session["session_id"])


async def _end_group(speaker: Speaker, step: story.EndGroup, *, by: str) -> None:
    path = f"/assignments/{speaker.assignment(step, step.expert)}/end-group"
    answer = await speaker.ask(step, path, {"reason": step.reason}, by=by)
    if answer is None:
        return
    ended = {UUID(item["session_id"]) for item in answer["items"]}
    if ended != {speaker.played.sessions.get(key) for key in step.sessions}:
        told = f"{len(ended)} sessions ended with the group, expected {', '.join(step.sessions) or 'none'}"
        raise speaker.went_wrong(step, told)
