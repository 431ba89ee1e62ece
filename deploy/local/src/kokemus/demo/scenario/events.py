"""The events of a scenario file, each with its moment and the one thing that happens."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, get_args

from kokemus.demo import story, wall_times
from kokemus.demo.marked import Fields, Mistake, one_of, unknown
from kokemus.demo.scenario import words
from kokemus.demo.scenario.reading import Reading
from kokemus.demo.wall_times import MINUTE, Span
from kokemus_client.dispatch import (
    AbsenceSaid,
    CancelledSaid,
    Canceller,
    EndReason,
    GroupEndedSaid,
    HeldSaid,
    MoveRecordBody,
    NoShowSaid,
    OutcomeKind,
    ProposedMoveBody,
    TermsBody,
)

RUNNERS = ("quicker", "slower")
REASONS: tuple[EndReason, ...] = get_args(EndReason)
YES_OR_NO = ("yes", "no")
CANCELLERS: tuple[Canceller, ...] = get_args(Canceller)


@dataclass(frozen=True, slots=True)
class _Event:
    """What every event has, beside its one verb."""

    reading: Reading
    at: datetime
    line: int
    note: str
    refused: str

    def of(self, area: str) -> dict[str, Any]:
        """Return what every step has."""
        return {
            "at": self.at,
            "line": self.line,
            "note": self.note,
            "refused": self.refused,
            "area": area,
        }

    def of_order(self, inner: Fields) -> tuple[story.Order, dict[str, Any]]:
        """Return the order that is named, and what every step of an order has."""
        word = inner.word("order")
        order = self.reading.order(word, word.line)
        return order, {**self.of(order.area), "order": order.key}

    def of_session(self, inner: Fields) -> tuple[story.Session, dict[str, Any]]:
        """Return the session that is named, and what every step of a session has."""
        session = self.reading.session(inner.word("session"))
        return session, {**self.of(session.area), "order": session.order, "session": session.key}


def read_names(reading: Reading) -> None:
    """Keep the names that races give, which orders before and after them may use."""
    for fields in reading.root.items("events", "the event"):
        if "accept_at_once" in fields.names:
            race = fields.fields("accept_at_once")
            reading.called |= {name for role in RUNNERS if (name := race.word_or_none(role))}


def read_events(reading: Reading) -> None:
    """Read all events and keep them, or what is wrong with them, in the reading."""
    before = reading.starts_at
    for fields in reading.root.items("events", "the event"):
        with reading.mistakes.kept():
            word = fields.word("at")
            at = reading.at(word)
            if at < before:
                earlier = wall_times.written(before, reading.zone)
                raise word.wrong(f"{word} comes before {earlier} above it; keep the events in order of time")
            before = at
            said = (fields.word_or_none(name) or "" for name in ("note", "refused"))
            reading.steps.append(_read_event(_Event(reading, at, word.line, *said), fields))
            fields.done()


def _read_event(event: _Event, fields: Fields) -> story.Step:
    verbs = [name for name in fields.names if name in _KINDS]
    if len(verbs) != 1:
        strange = [name for name in fields.names if name not in {"at", "note", "refused", *_KINDS}]
        if not verbs and strange:
            raise strange[0].wrong(unknown("kind of event", strange[0], _KINDS))
        found = " and ".join(verbs) or "none"
        raise fields.wrong(f"an event has one thing that happens, found {found}")
    if verbs[0] == "wait":
        return story.Wait(at=event.at, line=event.line, area="", until=fields.word("wait"))
    inner = fields.fields(verbs[0])
    step = _VERBS[verbs[0]](event, inner)
    inner.done()
    return step


# --- agreements and orders --------------------------------------------------------------------------------


def _sign(event: _Event, inner: Fields) -> story.Step:
    reading, word = event.reading, inner.word("expert")
    area = reading.area_of_expert(inner, word)
    expert = reading.areas[area].experts[one_of(word, reading.areas[area].experts, f"expert of {area}")]
    said = inner.words("forms", required=False)
    forms: Sequence[str] = [one_of(form, words.WORK_FORMS, "work form") for form in said]
    holds = inner.word("holds")
    agreement = words.agreement(holds, forms or expert.work_forms)
    if agreement is None:
        raise holds.wrong("'none yet' cannot be signed; say from when the agreement holds")
    return story.Register(**event.of(area), body=agreement, key=str(word))


def _offer(event: _Event, inner: Fields) -> story.Step:
    order, common = event.of_order(inner)
    experts = tuple(event.reading.expert(order.area, word) for word in inner.words("to"))
    answer_by = words.if_said(inner.word_or_none("answer_by"), event.reading.at)
    return story.MakeOffers(**common, experts=experts, answer_by=answer_by)


def _accept(event: _Event, inner: Fields) -> story.Step:
    order, common = event.of_order(inner)
    expert = event.reading.expert(order.area, inner.word("expert"))
    if not event.refused:
        event.reading.seat(order, expert)
    return story.Accept(**common, expert=expert)


def _accept_at_once(event: _Event, inner: Fields) -> story.Step:
    order, common = event.of_order(inner)
    experts = [event.reading.expert(order.area, word) for word in inner.words("experts")]
    if len(experts) != 2:  # noqa: PLR2004 - a race has two runners
        raise inner.wrong(f"{len(experts)} experts accept at once, expected two")
    quicker, slower = (words.key(inner.word(name), "expert") for name in RUNNERS)
    event.reading.seat(order, quicker)
    return story.AcceptAtOnce(**common, experts=(experts[0], experts[1]), quicker=quicker, slower=slower)


def _decline(event: _Event, inner: Fields) -> story.Step:
    order, common = event.of_order(inner)
    return story.Decline(**common, expert=event.reading.expert(order.area, inner.word("expert")))


def _take_back(event: _Event, inner: Fields) -> story.Step:
    return story.TakeBack(**event.of_order(inner)[1])


def _agree_terms(event: _Event, inner: Fields) -> story.Step:
    terms = {name: str(word) for name in words.TERMS if (word := inner.word_or_none(name)) is not None}
    return story.AgreeTerms(**event.of_order(inner)[1], terms=TermsBody(**terms))


def _agree_fee(event: _Event, inner: Fields) -> story.Step:
    order, common = event.of_order(inner)
    expert = event.reading.seated(order, inner.word_or_none("expert"), event.line)
    return story.AgreeFee(**common, expert=expert, fee_minor=words.cents(inner.word("fee")))


def _end_group(event: _Event, inner: Fields) -> story.Step:
    reading = event.reading
    order, common = event.of_order(inner)
    expert = reading.seated(order, inner.word_or_none("expert"), event.line)
    remaining = tuple(
        key
        for key, one in reading.sessions.items()
        if (one.order, one.expert) == (order.key, expert)
        and key not in reading.told
        and one.span.starts_at > event.at
    )
    if not event.refused:
        reading.told.update(remaining)
    reason = one_of(inner.word("reason"), REASONS, "reason")
    return story.EndGroup(**common, expert=expert, reason=reason, sessions=remaining)


# --- sessions ---------------------------------------------------------------------------------------------


def _move(event: _Event, inner: Fields) -> story.Step:
    session, common = event.of_session(inner)
    span = _one_time(event, inner)
    starts_at, ends_at = event.reading.local(span)
    body = MoveRecordBody(starts_at=starts_at, ends_at=ends_at, consent="by_phone")
    return story.Move(**common, to=body, called=_replaced(event, inner, session, span))


def _propose_move(event: _Event, inner: Fields) -> story.Step:
    session, common = event.of_session(inner)
    span = _one_time(event, inner)
    if not event.refused:
        event.reading.proposed[session.key] = span
    starts_at, ends_at = event.reading.local(span)
    return story.ProposeMove(**common, to=ProposedMoveBody(starts_at=starts_at, ends_at=ends_at))


def _accept_move(event: _Event, inner: Fields) -> story.Step:
    session, common = event.of_session(inner)
    span = _answered(event, session)
    return story.AcceptMove(**common, called=_replaced(event, inner, session, span))


def _decline_move(event: _Event, inner: Fields) -> story.Step:
    session, common = event.of_session(inner)
    _answered(event, session)
    return story.DeclineMove(**common)


def _one_time(event: _Event, inner: Fields) -> Span:
    to = inner.word("to")
    found = list(wall_times.spans(to, event.reading.zone))
    if len(found) != 1:
        raise to.wrong(f"{to!r} are several times; a session is moved to one")
    return found[0]


def _answered(event: _Event, session: story.Session) -> Span:
    """Return the proposed time that is answered here, and what is refused leaves open."""
    proposed = event.reading.proposed
    if session.key not in proposed:
        raise Mistake(event.line, f"nobody has proposed to move {session.key!r} by then: say `propose_move`")
    return proposed[session.key] if event.refused else proposed.pop(session.key)


def _replaced(event: _Event, inner: Fields, session: story.Session, span: Span) -> str:
    """Keep the session that replaces a moved one, and return its name."""
    called = inner.word_or_none("as") or _next_name(session.key)
    if called in event.reading.sessions:
        raise Mistake(event.line, f"there is a session {called!r} already; give another name with `as`")
    if not event.refused:
        event.reading.told.add(session.key)
        event.reading.sessions[called] = replace(session, key=called, span=span, replaces=session.key)
    return called


def _next_name(session: str) -> str:
    """Return the name of the session that replaces another: `visits/2` gives `visits/2b`."""
    number, space, expert = session.partition(" ")
    return f"{number}b{space}{expert}"


def _report(event: _Event, inner: Fields, *, kind: OutcomeKind) -> story.Step:
    session, common = event.of_session(inner)
    if not event.refused:
        event.reading.told.add(session.key)
    return story.Report(**common, outcome=_outcome(event, inner, kind, session))


def _correct(event: _Event, inner: Fields) -> story.Step:
    session, common = event.of_session(inner)
    kind = _OUTCOMES[one_of(inner.word("to"), _OUTCOMES, "outcome")]
    if kind == "cancelled":
        inner.word("known")  # when it was known is no longer plain from when it is said
    because = str(inner.word_or_none("because") or "")
    return story.Correct(**common, outcome=_outcome(event, inner, kind, session), because=because)


def _outcome(event: _Event, inner: Fields, kind: OutcomeKind, session: story.Session) -> story.Outcome:
    match kind:
        case "held":
            said = words.if_said(inner.word_or_none("participants"), words.count)
            usual = event.reading.orders[session.order].participants
            return HeldSaid(kind=kind, participants=usual if said is None else said)
        case "cancelled":
            known_at = words.if_said(inner.word_or_none("known"), event.reading.at) or event.at
            by = one_of(inner.word("by"), CANCELLERS, "canceller")
            return CancelledSaid(kind=kind, cancelled_by=by, known_at=known_at)
        case "no_show":
            used = words.if_said(inner.word_or_none("other_work"), wall_times.duration)
            return NoShowSaid(kind=kind, other_work_minutes=None if used is None else used // MINUTE)
        case "group_ended":
            return GroupEndedSaid(kind=kind, end_reason=one_of(inner.word("reason"), REASONS, "reason"))
        case "expert_ill" | "expert_withdrew":
            return AbsenceSaid(kind=kind)


def _object(event: _Event, inner: Fields) -> story.Step:
    session, common = event.of_session(inner)
    if not event.refused:
        event.reading.objected.add(session.key)
    return story.Object(**common, words=str(inner.word("words")))


def _answer_objection(event: _Event, inner: Fields) -> story.Step:
    session, common = event.of_session(inner)
    objected = event.reading.objected
    if session.key not in objected:
        raise Mistake(
            event.line, f"nobody has objected to what was said of {session.key!r} by then: say `object`"
        )
    if not event.refused:
        objected.discard(session.key)
    upheld = one_of(inner.word("upheld"), YES_OR_NO, "answer") == "yes"
    return story.AnswerObjection(**common, words=str(inner.word("words")), upheld=upheld)


def _preview(event: _Event, inner: Fields) -> story.Step:
    now, later = (words.cents(inner.word(name)) for name in ("now", "later"))
    return story.Preview(**event.of_session(inner)[1], now_minor=now, later_minor=later)


_OUTCOMES: Mapping[str, OutcomeKind] = {
    "held": "held",
    "cancel": "cancelled",
    "no_show": "no_show",
    "ill": "expert_ill",
    "withdraw": "expert_withdrew",
    "end_group": "group_ended",
}
"""The file's words for what becomes of a session."""

_VERBS: Mapping[str, Callable[[_Event, Fields], story.Step]] = {
    "sign_agreement": _sign,
    "agree_terms": _agree_terms,
    "offer": _offer,
    "accept": _accept,
    "accept_at_once": _accept_at_once,
    "decline": _decline,
    "take_back": _take_back,
    "agree_fee": _agree_fee,
    "move": _move,
    "propose_move": _propose_move,
    "accept_move": _accept_move,
    "decline_move": _decline_move,
    **{verb: partial(_report, kind=_OUTCOMES[verb]) for verb in _OUTCOMES if verb != "end_group"},
    "end_group": _end_group,
    "correct": _correct,
    "object": _object,
    "answer_objection": _answer_objection,
    "preview_cancellation": _preview,
}
_KINDS = (*_VERBS, "wait")
"""What can happen, in the file's words."""
