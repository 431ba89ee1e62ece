"""The steps in the life of a session: moved, what became of it, what cancelling it would cost."""

from __future__ import annotations

from uuid import UUID

from kokemus.demo.play.played import Previewed
from kokemus.demo.play.speaking import Body, Speaker
from kokemus.demo.story import Correct, Move, OfSession, Outcome, Preview, Report


async def take(speaker: Speaker, step: OfSession) -> None:
    """Take a step in the life of a session."""
    match step:
        case Move():
            await _move(speaker, step)
        case Report():
            await _report(speaker, step)
        case Correct():
            body = {"outcome": _outcome(speaker, step.outcome)}
            await _ask(speaker, step, "correction", body, by=speaker.people.orderer(step.order))
        case Preview():
            await _preview(speaker, step)
        case _:
            raise AssertionError(step)


async def _move(speaker: Speaker, step: Move) -> None:
    body = {**speaker.times(step.to), "expert_agrees": True}
    answer = await _ask(speaker, step, "move", body, by=speaker.people.orderer(step.order))
    if answer is not None:
        speaker.played.sessions[step.called] = UUID(answer["session_id"])


async def _report(speaker: Speaker, step: Report) -> None:
    said = _outcome(speaker, step.outcome)
    del said["kind"]
    session = speaker.scenario.sessions[step.session]
    expert = speaker.people.expert(step.area, speaker.played.expert(step.area, session.expert))
    orderer = speaker.people.orderer(step.order)
    match step.outcome.kind:
        case "held":
            await _ask(speaker, step, "held", said, by=expert)
        case "cancelled":
            await _ask(speaker, step, "cancellation", said, by=orderer)
        case "no_show":
            await _ask(speaker, step, "no-show", said, by=orderer)
        case "expert_ill":
            await _ask(speaker, step, "expert-absence", {"cause": "ill"}, by=expert)
        case "expert_withdrew":
            await _ask(speaker, step, "expert-absence", {"cause": "withdrew"}, by=expert)
        case _:
            raise AssertionError(step.outcome)


def _outcome(speaker: Speaker, outcome: Outcome) -> Body:
    facts = {
        "kind": outcome.kind,
        "cancelled_by": outcome.by,
        "known_at": None if outcome.known_at is None else speaker.local(outcome.known_at),
        "participants": outcome.participants,
        "other_work_minutes": outcome.other_work_minutes,
        "end_reason": outcome.reason,
    }
    return {name: fact for name, fact in facts.items() if fact is not None}


async def _preview(speaker: Speaker, step: Preview) -> None:
    path = f"/v1/areas/{step.area}/sessions/{speaker.played.sessions[step.session]}/cancellation-preview"
    answer = await speaker.ask(step, "billing", "GET", path, None, by=speaker.people.orderer(step.order))
    if answer is None:
        return
    now, later = (answer[when]["amount"] for when in ("now", "after_deadline"))
    told = Previewed(step, now["amount_minor"], later["amount_minor"])
    if (told.now_minor, told.later_minor) != (step.now_minor, step.later_minor):
        raise speaker.went_wrong(step, f"costs {told.now_minor} now and {told.later_minor} later")
    speaker.played.previews.append(told)


async def _ask(speaker: Speaker, step: OfSession, what: str, body: Body, *, by: str) -> Body | None:
    path = f"/v1/areas/{step.area}/sessions/{speaker.played.sessions[step.session]}/{what}"
    return await speaker.ask(step, "dispatch", "POST", path, body, by=by)
