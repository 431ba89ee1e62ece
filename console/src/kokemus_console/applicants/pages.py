"""The pages that are read: applicants by stage with what to do next, and one applicant with their history."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.registry import ApplicantEntry, Stage
from kokemus_console.visits import Visit, is_away, value

SHOWN = 25
STAGES: tuple[Stage, ...] = (
    "received",
    "queued",
    "invited",
    "interviewed",
    "accepted",
    "in_training",
    "trained",
)
"""Stages in which something is still to be done, in their order."""
DO: Mapping[str, str] = {
    "placed": "invite",
    "accepted": "decision",
    "training_begun": "training",
    "admitted": "admission",
    "taken_up_again": "again",
    "decided_again": "again",
    "corrected": "edit",
}
"""The page on which something is let happen, by its code in the registry."""
TRAINED = frozenset({"accepted", "in_training", "trained", "admitted"})
"""Stages in which there may be training to see."""


def purpose(visit: Visit) -> str:
    """Return why applicants are looked up here, which they may read."""
    return visit.words.plain("applicants.purpose")


def today(visit: Visit) -> date:
    """Return the area's local day."""
    return visit.now.astimezone(visit.zone).date()


async def all_applicants(visit: Visit) -> Response:
    """List applicants by stage, those who came first first; or those of whom nothing is to be done any more."""
    asked, registry = visit.request.query_params, visit.client.registry
    stage = next((one for one in STAGES if one == asked.get("stage")), None)
    is_ended = asked.get("stage") == "ended"
    told, waiting = await asyncio.gather(
        registry.list_applicants(
            visit.area.area_id,
            stage=stage,
            only="ended" if is_ended else None,
            limit=SHOWN,
            after=asked.get("after"),
            purpose=purpose(visit),
        ).page(),
        registry.get_applicants_waiting(visit.area.area_id),
    )
    if not isinstance(told, Ok):
        return visit.no(told)
    known = value(waiting)
    late = {one.applicant_id for one in (*known.unanswered, *known.undecided)} if known else set()
    chosen = stage or ("ended" if is_ended else "")
    return visit.page(
        "applicants/all.html",
        page=told.value,
        by_stage=by_stage(told.value.items),
        counts=known.counts if known else {},
        late=late,
        chosen=chosen,
        narrowed=f"&stage={chosen}" if chosen else "",
        stages=[(one, visit.words.plain(f"applicants.stage.{one}")) for one in STAGES],
    )


def by_stage(items: list[ApplicantEntry]) -> list[tuple[str, list[ApplicantEntry]]]:
    """Return applicants by stage, in the order of the stages; within one they stay as they stand."""
    found: dict[str, list[ApplicantEntry]] = {one: [] for one in STAGES}
    for one in items:
        found.setdefault(one.stage, []).append(one)
    return [(stage, those) for stage, those in found.items() if those]


async def applicant(visit: Visit) -> Response:
    """Show an applicant: what they told, what can be done now, what they learned, and all that has happened."""
    area, applicant_id = visit.area.area_id, visit.id("applicant")
    told, learned = await asyncio.gather(
        visit.client.registry.get_applicant(area, applicant_id, purpose=purpose(visit)),
        visit.client.registry.get_training(area, applicant_id, purpose=purpose(visit)),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/applicants")
    known = told.value
    acts = list(dict.fromkeys(DO[one] for one in known.possible if one in DO))
    if "declined" in known.possible and "decision" not in acts:
        acts.insert(1, "decision")
    return visit.page(
        "applicants/applicant.html",
        one=known,
        acts=acts,
        training=value(learned) if known.stage in TRAINED else None,
        is_partial=is_away(learned),
    )
