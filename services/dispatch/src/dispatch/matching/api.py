"""Candidates over HTTP: who could do an order."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from typing_extensions import TypedDict

from chassis.http import Answer, Call, may
from dispatch.known.api import PURPOSE
from dispatch.known.store import area_known
from dispatch.matching import store, telling
from dispatch.matching.acts import SEE_CANDIDATES
from dispatch.matching.domain.candidates import LATELY, Candidate, Rule, candidates, ranked
from dispatch.matching.domain.falling_out import FellOut, fell_out
from dispatch.matching.telling import Words
from dispatch.orders.api.views import TopicView, topic_view
from dispatch.orders.handlers.reaching import shown_order
from dispatch.words.identities import OrderId

router = APIRouter(prefix="/v1/areas/{area}/orders", tags=["orders"])


class ReasonView(TypedDict):
    """One thing in which an expert matches: `what` is topic, work_form, language, free or agreement."""

    what: str
    value: str


class CandidateView(TypedDict):
    """An expert who could do the order, and why."""

    expert_id: UUID
    reasons: list[ReasonView]
    topics_missing: list[TopicView]
    agreement_missing_on: list[date]
    assignments_lately: int
    last_assigned_at: datetime | None
    declined_before: bool


class FellOutView(TypedDict):
    """How many experts are not listed because they do not meet a rule, having met those before it."""

    rule: Rule
    experts: int
    words: Words


class CandidateList(TypedDict):
    """Who could do an order, best spread of work first; of all experts of the area, how many are not listed and why."""

    items: list[CandidateView]
    next: None
    experts: int
    fell_out: list[FellOutView]


@router.get("/{order_id}/candidates", response_model=CandidateList, dependencies=PURPOSE)
async def list_candidates(call: Annotated[Call, Depends(may(SEE_CANDIDATES))], order_id: UUID) -> Response:
    """List who could do the order, best spread of work first, each with the reasons."""
    async with call.transaction() as tx:
        order = await shown_order(tx, OrderId(order_id), call.asked)
        area = await area_known(tx, call.area)
        prospects = await store.prospects_for(tx, order, lately_since=call.now - LATELY)
        everybody = await store.experts_of_area(tx, order)
        best = await store.with_agreements(tx, call.area, ranked(order.need, prospects))
        found = candidates(order.need, best, area.zone)
        fallen = fell_out(order.need, everybody, prospects)
        await call.log_reads(tx, "experience", about=[one.expert_id for one in found])
    listed: CandidateList = {
        "items": [candidate_view(one) for one in found],
        "next": None,
        "experts": sum(alike.experts for alike in everybody),
        "fell_out": [fell_out_view(one) for one in fallen],
    }
    return Answer(listed).response()


def candidate_view(shown: Candidate) -> CandidateView:
    """Show a candidate and why."""
    return {
        "expert_id": shown.expert_id,
        "reasons": [{"what": reason.what, "value": reason.value} for reason in shown.reasons],
        "topics_missing": [topic_view(one) for one in shown.topics_missing],
        "agreement_missing_on": list(shown.agreement_missing_on),
        "assignments_lately": shown.assignments_lately,
        "last_assigned_at": shown.last_assigned_at,
        "declined_before": shown.declined_before,
    }


def fell_out_view(shown: FellOut) -> FellOutView:
    """Show how many fell out for a rule, and what the rule is called."""
    return {"rule": shown.rule, "experts": shown.experts, "words": telling.NOT_LISTED[shown.rule]}
