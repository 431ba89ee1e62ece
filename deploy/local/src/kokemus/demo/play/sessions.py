"""The steps in the life of a session: moved, what became of it, objections, what cancelling it would cost."""

from collections.abc import Awaitable
from typing import assert_never

from msgspec import UNSET

from kokemus.demo.play.speaking import Speaker
from kokemus.demo.story import (
    AcceptMove,
    AnswerObjection,
    Correct,
    DeclineMove,
    Move,
    Object,
    OfSession,
    Preview,
    ProposeMove,
    Report,
)
from kokemus_client import Client, Result
from kokemus_client.dispatch import (
    AbsenceBody,
    AbsenceSaid,
    AnswerBody,
    CancellationBody,
    CancelledSaid,
    CorrectionBody,
    GroupEndedSaid,
    HeldBody,
    HeldSaid,
    NoShowBody,
    NoShowSaid,
    ObjectionBody,
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
        case ProposeMove() | AcceptMove() | DeclineMove():
            await _proposed(speaker, step)
        case Object() | AnswerObjection():
            await _objected(speaker, step)
        case Report():
            await speaker.told(step, _reported(speaker, step))
        case Correct(outcome=outcome, because=because):
            body = CorrectionBody(outcome=outcome, reason=because or UNSET)
            who = (speaker.coordinator(area) if because else orderer).dispatch
            read = await speaker.tag(who.get_session(area, session))
            await speaker.told(step, who.correct_outcome(area, session, body, if_match=read, key=key))
        case Preview():
            await _preview(speaker, step)
        case _:
            raise AssertionError(step)


async def _proposed(speaker: Speaker, step: ProposeMove | AcceptMove | DeclineMove) -> None:
    """Propose a move as the orderer, or answer one as the expert."""
    area, key = step.area, speaker.key(step)
    expert = _expert(speaker, step).dispatch
    match step:
        case ProposeMove(to=to):
            asked = speaker.orderer(step.order).dispatch.propose_move(
                area, speaker.session(step), to, key=key
            )
            proposed = await speaker.told(step, asked)
            if proposed is not None:
                speaker.played.moves[step.session] = proposed.move_id
        case AcceptMove(called=called):
            moved = await speaker.told(step, expert.accept_move(area, speaker.move(step), key=key))
            if moved is not None:
                speaker.played.sessions[called] = moved.session_id
        case DeclineMove():
            await speaker.told(step, expert.decline_move(area, speaker.move(step), key=key))
        case _:
            assert_never(step)


async def _objected(speaker: Speaker, step: Object | AnswerObjection) -> None:
    """Object as the expert, or answer as the coordinator."""
    area, key = step.area, speaker.key(step)
    match step:
        case Object(words=words):
            body = ObjectionBody(words=words)
            asked = _expert(speaker, step).dispatch.raise_objection(
                area, speaker.session(step), body, key=key
            )
            raised = await speaker.told(step, asked)
            if raised is not None:
                speaker.played.objections[step.session] = raised.objection_id
        case AnswerObjection(words=words, upheld=upheld):
            answer = AnswerBody(upheld=upheld, words=words)
            coordinator = speaker.coordinator(area).dispatch
            said = coordinator.answer_objection(area, speaker.objection(step), answer, key=key)
            await speaker.told(step, said)
        case _:
            assert_never(step)


def _expert(speaker: Speaker, step: OfSession) -> Client:
    return speaker.expert(step.area, speaker.scenario.sessions[step.session].expert)


def _reported(speaker: Speaker, step: Report) -> Awaitable[Result[SessionView]]:
    """Say what became of a session: the expert what they know best, else the orderer."""
    area, session, key = step.area, speaker.session(step), speaker.key(step)
    expert = _expert(speaker, step).dispatch
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
