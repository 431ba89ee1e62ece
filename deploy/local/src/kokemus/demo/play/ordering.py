"""The steps in the life of an order: from being placed to the end of its group."""

from __future__ import annotations

import asyncio
from datetime import datetime
from uuid import UUID

import httpx

from kokemus.demo.play.registering import topics
from kokemus.demo.play.speaking import Body, Speaker
from kokemus.demo.story import (
    Accept,
    AcceptAtOnce,
    AgreeFee,
    AgreeTerms,
    Decline,
    EndGroup,
    MakeOffers,
    OfOrder,
    Order,
    PlaceOrder,
    TakeBack,
)

CREATED = 201
CONFLICT = 409


async def take(speaker: Speaker, step: OfOrder) -> None:
    """Take a step in the life of an order."""
    match step:
        case PlaceOrder():
            await _place(speaker, step)
        case AgreeTerms():
            await _agree_terms(speaker, step)
        case MakeOffers():
            await _offer(speaker, step)
        case Accept():
            await _accept(speaker, step)
        case AcceptAtOnce():
            await _accept_at_once(speaker, step)
        case Decline():
            await _decline(speaker, step)
        case TakeBack():
            await _take_back(speaker, step)
        case AgreeFee():
            await _agree_fee(speaker, step)
        case EndGroup():
            await _end_group(speaker, step)
        case _:
            raise AssertionError(step)


async def _place(speaker: Speaker, step: PlaceOrder) -> None:
    body = _order(speaker, speaker.scenario.orders[step.order])
    answer = await _ask(speaker, step, "orders", body, by=speaker.people.orderer(step.order))
    if answer is not None:
        speaker.played.orders[step.order] = UUID(answer["order_id"])


def _order(speaker: Speaker, order: Order) -> Body:
    body: Body = {
        "unit_id": str(speaker.scenario.ids.unit(order.area, order.unit)),
        "work_form": order.work_form,
        "topics": topics(order.topics),
        "language": order.language,
        "seats": order.seats,
        "contact_method": order.contact_method,
        "times": [speaker.times(span) for span in order.times],
        **(order.terms or {}),
    }
    if order.agreed_fee_minor is not None:
        body["agreed_fee"] = {"amount_minor": order.agreed_fee_minor, "currency": "EUR"}
    if order.answer_within is not None:
        body["answer_within_minutes"] = int(order.answer_within.total_seconds() // 60)
    return body


async def _agree_terms(speaker: Speaker, step: AgreeTerms) -> None:
    path = f"orders/{speaker.played.orders[step.order]}/terms"
    by = speaker.people.coordinator(step.area)
    await _ask(speaker, step, path, dict(step.terms), by=by, method="PUT")


async def _offer(speaker: Speaker, step: MakeOffers) -> None:
    played = speaker.played
    experts = {str(played.expert_id(step.area, name)): name for name in step.experts}
    body: Body = {"expert_ids": list(experts)}
    if step.answer_by is not None:
        body["expires_at"] = speaker.local(step.answer_by)
    path = f"orders/{played.orders[step.order]}/offers"
    answer = await _ask(speaker, step, path, body, by=speaker.people.coordinator(step.area))
    for item in () if answer is None else answer["items"]:
        expert = played.expert(step.area, experts[item["expert_id"]])
        played.offers[step.order, expert] = UUID(item["offer_id"])


async def _accept(speaker: Speaker, step: Accept) -> None:
    expert = speaker.played.expert(step.area, step.expert)
    path = f"offers/{speaker.played.offers[step.order, expert]}/acceptance"
    answer = await _ask(speaker, step, path, by=speaker.people.expert(step.area, expert))
    if answer is not None:
        _seated(speaker, step, expert, step.expert, answer)


async def _accept_at_once(speaker: Speaker, step: AcceptAtOnce) -> None:
    answers = await asyncio.gather(*(_race(speaker, step, expert) for expert in step.experts))
    winners = [
        expert for expert, answer in zip(step.experts, answers, strict=True) if answer.status_code == CREATED
    ]
    if len(winners) != 1 or sorted(answer.status_code for answer in answers) != [CREATED, CONFLICT]:
        told = ", ".join(str(answer.status_code) for answer in answers)
        raise speaker.went_wrong(step, f"answers {told}, expected one {CREATED} and one {CONFLICT}")
    loser = next(expert for expert in step.experts if expert not in winners)
    speaker.played.meant |= {(step.area, step.quicker): winners[0], (step.area, step.slower): loser}
    for expert, answer in zip(step.experts, answers, strict=True):
        if expert == loser:
            speaker.refused(step, answer)
        else:
            _seated(speaker, step, expert, step.quicker, answer.json())


async def _race(speaker: Speaker, step: AcceptAtOnce, expert: str) -> httpx.Response:
    path = f"/v1/areas/{step.area}/offers/{speaker.played.offers[step.order, expert]}/acceptance"
    by = speaker.people.expert(step.area, expert)
    return await speaker.send(step, "dispatch", "POST", path, None, by=by, part=expert)


def _seated(speaker: Speaker, step: OfOrder, expert: str, name: str, answer: Body) -> None:
    """Keep the platform's ids of what an acceptance made; `name` is what the file calls the expert."""
    speaker.played.assignments[step.order, expert] = UUID(answer["assignment"]["assignment_id"])
    mine = {
        one.span.starts_at: key
        for key, one in speaker.scenario.sessions.items()
        if (one.order, one.expert, one.replaces) == (step.order, name, None)
    }
    for session in answer["sessions"]:
        starts_at = datetime.fromisoformat(session["starts_at"])
        speaker.played.sessions[mine[starts_at]] = UUID(session["session_id"])


async def _decline(speaker: Speaker, step: Decline) -> None:
    expert = speaker.played.expert(step.area, step.expert)
    path = f"offers/{speaker.played.offers[step.order, expert]}/decline"
    await _ask(speaker, step, path, by=speaker.people.expert(step.area, expert))


async def _take_back(speaker: Speaker, step: TakeBack) -> None:
    path = f"orders/{speaker.played.orders[step.order]}/cancellation"
    await _ask(speaker, step, path, by=speaker.people.orderer(step.order))


async def _agree_fee(speaker: Speaker, step: AgreeFee) -> None:
    assignment = _assignment(speaker, step, step.expert)
    path = f"orders/{speaker.played.orders[step.order]}/assignments/{assignment}/fee"
    body = {"amount_minor": step.fee_minor, "currency": "EUR"}
    await _ask(speaker, step, path, body, by=speaker.people.orderer(step.order))


async def _end_group(speaker: Speaker, step: EndGroup) -> None:
    path = f"assignments/{_assignment(speaker, step, step.expert)}/end-group"
    by = speaker.people.orderer(step.order)
    answer = await _ask(speaker, step, path, {"reason": step.reason}, by=by)
    ended = set() if answer is None else {UUID(item["session_id"]) for item in answer["items"]}
    expected = {speaker.played.sessions[key] for key in step.sessions}
    if answer is not None and ended != expected:
        told = f"{len(ended)} sessions ended with the group, expected {', '.join(step.sessions)}"
        raise speaker.went_wrong(step, told)


def _assignment(speaker: Speaker, step: OfOrder, expert: str) -> UUID:
    return speaker.played.assignments[step.order, speaker.played.expert(step.area, expert)]


async def _ask(
    speaker: Speaker, step: OfOrder, path: str, body: Body | None = None, *, by: str, method: str = "POST"
) -> Body | None:
    return await speaker.ask(step, "dispatch", method, f"/v1/areas/{step.area}/{path}", body, by=by)
