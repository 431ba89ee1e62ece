"""The steps in the life of a session: moved, what became of it, what cancelling it would cost."""

from uuid import UUID

from kokemus.demo.play.speaking import Speaker
from kokemus.demo.scenario.words import Body
from kokemus.demo.story import Correct, Move, OfSession, Outcome, Preview, Report


async def take(speaker: Speaker, step: OfSession) -> None:
    """Take a step in the life of a session."""
    path = f"/sessions/{speaker.session(step)}"
    orderer = speaker.orderer(step.order)
    match step:
        case Move(to=to, called=called):
            body = {**speaker.times(to), "expert_agrees": True}
            answer = await speaker.ask(step, f"{path}/move", body, by=orderer)
            if answer is not None:
                speaker.played.sessions[called] = UUID(answer["session_id"])
        case Report(outcome=outcome):
            what, by_expert = _REPORTS[outcome.kind]
            session = speaker.scenario.sessions[step.session]
            by = speaker.expert(step.area, session.expert) if by_expert else orderer
            await speaker.ask(step, f"{path}/{what}", _facts(speaker, outcome), by=by)
        case Correct(outcome=outcome):
            told = {"outcome": {"kind": outcome.kind, **_facts(speaker, outcome, corrected=True)}}
            await speaker.ask(step, f"{path}/correction", told, by=orderer)
        case Preview():
            await _preview(speaker, step, f"{path}/cancellation-preview", by=orderer)
        case _:
            raise AssertionError(step)


_REPORTS = {
    "held": ("held", True),
    "cancelled": ("cancellation", False),
    "no_show": ("no-show", False),
    "expert_ill": ("expert-absence", True),
    "expert_withdrew": ("expert-absence", True),
}
"""Where each outcome is reported, and whether the expert does it."""
_CAUSES = {"expert_ill": "ill", "expert_withdrew": "withdrew"}


def _facts(speaker: Speaker, outcome: Outcome, *, corrected: bool = False) -> Body:
    facts = {
        "cause": None if corrected else _CAUSES.get(outcome.kind),
        "cancelled_by": outcome.by,
        "known_at": None if outcome.known_at is None else speaker.local(outcome.known_at),
        "participants": outcome.participants,
        "other_work_minutes": outcome.other_work_minutes,
        "end_reason": outcome.reason,
    }
    return {name: fact for name, fact in facts.items() if fact is not None}


async def _preview(speaker: Speaker, step: Preview, path: str, *, by: str) -> None:
    answer = await speaker.ask(step, path, by=by, method="GET", service="billing")
    if answer is None:
        return
    now, later = (answer[when]["amount"]["amount_minor"] for when in ("now", "after_deadline"))
    if (now, later) != (step.now_minor, step.later_minor):
        raise speaker.went_wrong(step, f"costs {now} now and {later} later")
    speaker.played.previews.append(step)
