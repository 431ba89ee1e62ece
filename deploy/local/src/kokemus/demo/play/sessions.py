"""The steps in the life of a session: moved, what became of it, what cancelling it would cost."""

from collections.abc import Awaitable
from typing import assert_never

from kokemus.demo.play.speaking import Speaker
from kokemus.demo.story import Correct, Move, OfSession, Preview, Report
from kokemus_client import Result
from kokemus_client.dispatch import (
    AbsenceBody,
    AbsenceSaid,
    CancellationBody,
    CancelledSaid,
    CorrectionBody,
    GroupEndedSaid,
    HeldBody,
    HeldSaid,
    NoShowBody,
    NoShowSaid,
    SessionView,
)


async def take(speaker: Speaker, step: OfSession) -> None:
    """Take a step in the life of a session."""
    area, session, key = step.area, speaker.session(step), speaker.key(step)
    orderer = speaker.orderer(step.order)
    match step:
        case Move(to=to, called=called):
            moved = await speaker.told(step, orderer.dispatch.record_move(area, session, to, key=key))
            if moved is not None:
                speaker.played.sessions[called] = moved.session_id
        case Report():
            await speaker.told(step, _reported(speaker, step))
        case Correct(outcome=outcome):
            body = CorrectionBody(outcome=outcome)
            read = await speaker.tag(orderer.dispatch.get_session(area, session))
            said = orderer.dispatch.correct_outcome(area, session, body, if_match=read, key=key)
            await speaker.told(step, said)
        case Preview():
            await _preview(speaker, step)
        case _:
            raise AssertionError(step)


def _reported(speaker: Speaker, step: Report) -> Awaitable[Result[SessionView]]:
    """Say what became of a session: the expert what they know best, else the orderer."""
    area, session, key = step.area, speaker.session(step), speaker.key(step)
    expert = speaker.expert(area, speaker.scenario.sessions[step.session].expert).dispatch
    orderer = speaker.orderer(step.order).dispatch
    match step.outcome:
        case HeldSaid(participants=came):
            return expert.say_held(area, session, HeldBody(participants=came), key=key)
        case CancelledSaid(cancelled_by=by, known_at=known_at):
            body = CancellationBody(cancelled_by=by, known_at=known_at)
            return orderer.cancel_session(area, session, body, key=key)
        case NoShowSaid(other_work_minutes=used):
            return orderer.say_no_show(area, session, NoShowBody(other_work_minutes=used), key=key)
        case AbsenceSaid(kind=kind):
            absent = AbsenceBody(cause="ill" if kind == "expert_ill" else "withdrew")
            return expert.say_expert_absent(area, session, absent, key=key)
        case GroupEndedSaid():
            raise AssertionError(step)
        case _:
            assert_never(step.outcome)


async def _preview(speaker: Speaker, step: Preview) -> None:
    billing = speaker.orderer(step.order).billing
    told = await speaker.told(step, billing.preview(step.area, speaker.session(step)))
    if told is None:
        return
    now, later = (one.amount and one.amount.amount_minor for one in (told.now, told.after_deadline))
    if (now, later) != (step.now_minor, step.later_minor):
        raise speaker.went_wrong(step, f"costs {now} now and {later} later")
    speaker.played.previews.append(step)
