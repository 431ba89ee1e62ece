"""The events of a scenario file, each with its moment and the one thing that happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kokemus.demo import wall_times
from kokemus.demo.marked import Fields, Mistake, one_of, unknown
from kokemus.demo.scenario import words
from kokemus.demo.scenario.reading import Reading
from kokemus.demo.story import (
    Accept,
    AcceptAtOnce,
    AgreeFee,
    AgreeTerms,
    Correct,
    Decline,
    EndGroup,
    MakeOffers,
    Move,
    Outcome,
    Preview,
    Report,
    SignAgreement,
    Step,
    TakeBack,
    Wait,
)

REASONS = ("compelling", "pre_agreed", "other")
CANCELLERS = ("orderer", "client")


@dataclass(frozen=True, slots=True)
class _Event:
    """What every event has, beside its one verb."""

    at: datetime
    line: int
    note: str
    refused: str


def read_events(reading: Reading) -> None:
    """Read all events and keep them, or what is wrong with them, in the reading."""
    before = reading.starts_at
    for fields in reading.root.items("events", "the event"):
        with reading.mistakes.kept():
            at_word = fields.word("at")
            at = reading.at(at_word)
            if at < before:
                earlier = wall_times.written(before, reading.zone)
                raise Mistake(
                    at_word.line,
                    f"{at_word} comes before {earlier} above it; keep the events in order of time",
                )
            before = at
            event = _Event(
                at, at_word.line, fields.word_or_none("note") or "", fields.word_or_none("refused") or ""
            )
            reading.steps += _read_event(reading, event, fields)
            fields.done()


def _read_event(reading: Reading, event: _Event, fields: Fields) -> Iterator[Step]:
    verbs = [name for name in fields.names if name in _VERBS]
    if len(verbs) != 1:
        strange = [name for name in fields.names if name not in {"at", "note", "refused", *_VERBS}]
        if not verbs and strange:
            raise Mistake(strange[0].line, unknown("kind of event", strange[0], _VERBS))
        raise Mistake(
            fields.line, f"an event has one thing that happens, found {' and '.join(verbs) or 'none'}"
        )
    verb = verbs[0]
    if verb == "wait":
        yield Wait(at=event.at, line=event.line, area="", until=fields.word("wait"))
        return
    inner = fields.fields(verb)
    yield from _VERBS[verb](reading, event, inner)
    inner.done()


def _common(event: _Event, area: str) -> dict[str, Any]:
    return {"at": event.at, "line": event.line, "note": event.note, "refused": event.refused, "area": area}


def _of_order(reading: Reading, event: _Event, inner: Fields) -> dict[str, Any]:
    word = inner.word("order")
    order = reading.order(word, word.line)
    return {**_common(event, order.area), "order": order.key}


def _of_session(reading: Reading, event: _Event, inner: Fields) -> dict[str, Any]:
    session = inner.word("session")
    name, slash, _ = session.partition("/")
    if not slash:
        raise Mistake(
            session.line, f"{session!r} is no session, expected an order and a number such as {session}/1"
        )
    order = reading.order(name, session.line)
    return {**_common(event, order.area), "order": order.key, "session": str(session)}


def _offer(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    answer_by = inner.word_or_none("answer_by")
    yield MakeOffers(
        **_of_order(reading, event, inner),
        experts=tuple(map(str, inner.words("to"))),
        answer_by=words.if_said(answer_by, reading.at),
    )


def _accept(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield Accept(**_of_order(reading, event, inner), expert=inner.word("expert"))


def _accept_at_once(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    experts = inner.words("experts")
    if len(experts) != 2:  # noqa: PLR2004 - a race has two runners
        raise Mistake(inner.line, f"{len(experts)} experts accept at once, expected two")
    yield AcceptAtOnce(
        **_of_order(reading, event, inner),
        experts=(str(experts[0]), str(experts[1])),
        quicker=words.key(inner.word("quicker"), "expert"),
        slower=words.key(inner.word("slower"), "expert"),
    )


def _decline(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield Decline(**_of_order(reading, event, inner), expert=inner.word("expert"))


def _take_back(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield TakeBack(**_of_order(reading, event, inner))


def _agree_terms(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    terms = {name: str(word) for name in words.TERMS if (word := inner.word_or_none(name)) is not None}
    yield AgreeTerms(**_of_order(reading, event, inner), terms=terms)


def _agree_fee(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield AgreeFee(
        **_of_order(reading, event, inner),
        expert=inner.word_or_none("expert") or "",
        fee_minor=words.cents(inner.word("fee")),
    )


def _sign(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    expert = inner.word("expert")
    area = reading.area_of_expert(inner, expert)
    known = reading.areas[area].experts[one_of(expert, reading.areas[area].experts, f"expert of {area}")]
    forms = tuple(
        one_of(word, words.WORK_FORMS, "work form") for word in inner.words("forms", required=False)
    )
    agreement = words.agreement(inner.word("holds"), forms or known.work_forms)
    signed = sum(
        isinstance(one, SignAgreement) and (one.area, one.expert) == (area, expert) for one in reading.steps
    )
    if agreement is None:
        raise Mistake(inner.line, "'none yet' cannot be signed; say from when the agreement holds")
    yield SignAgreement(
        **_common(event, area),
        expert=expert,
        number=signed + 1,
        agreement=agreement,
    )


def _move(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    common = _of_session(reading, event, inner)
    to = inner.word("to")
    found = list(wall_times.spans(to, reading.zone))
    if len(found) != 1:
        raise Mistake(to.line, f"{to!r} are several times; a session is moved to one")
    yield Move(
        **common,
        to=found[0],
        called=inner.word_or_none("as") or _next_name(str(common["session"])),
    )


def _next_name(session: str) -> str:
    """Return the name of the session that replaces another: `visits/2` gives `visits/2b`."""
    number, space, expert = session.partition(" ")
    return f"{number}b{space}{expert}"


def _held(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "held")


def _cancel(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "cancelled")


def _no_show(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "no_show")


def _ill(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "expert_ill")


def _withdraw(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "expert_withdrew")


def _report(reading: Reading, event: _Event, inner: Fields, kind: str) -> Step:
    common = _of_session(reading, event, inner)
    return Report(**common, outcome=_outcome(reading, inner, kind, str(common["order"])))


def _correct(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    common = _of_session(reading, event, inner)
    said = one_of(inner.word("to"), _OUTCOMES, "outcome")
    outcome = _outcome(reading, inner, _OUTCOMES[said], str(common["order"]), known_required=True)
    yield Correct(**common, outcome=outcome)


def _outcome(
    reading: Reading, inner: Fields, kind: str, order: str, *, known_required: bool = False
) -> Outcome:
    match kind:
        case "held":
            said = words.if_said(inner.word_or_none("participants"), words.count)
            return Outcome(
                kind=kind, participants=reading.orders[order].participants if said is None else said
            )
        case "cancelled":
            known = inner.word("known") if known_required else inner.word_or_none("known")
            return Outcome(
                kind=kind,
                by=one_of(inner.word("by"), CANCELLERS, "canceller"),
                known_at=words.if_said(known, reading.at),
            )
        case "no_show":
            used = inner.word_or_none("other_work")
            minutes = None if used is None else int(wall_times.duration(used).total_seconds() // 60)
            return Outcome(kind=kind, other_work_minutes=minutes)
        case "group_ended":
            return Outcome(kind=kind, reason=one_of(inner.word("reason"), REASONS, "reason"))
        case _:
            return Outcome(kind=kind)


def _end_group(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield EndGroup(
        **_of_order(reading, event, inner),
        expert=inner.word_or_none("expert") or "",
        reason=one_of(inner.word("reason"), REASONS, "reason"),
        sessions=(),
    )


def _preview(reading: Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield Preview(
        **_of_session(reading, event, inner),
        now_minor=words.cents(inner.word("now")),
        later_minor=words.cents(inner.word("later")),
    )


_OUTCOMES: Mapping[str, str] = {
    "held": "held",
    "cancel": "cancelled",
    "no_show": "no_show",
    "ill": "expert_ill",
    "withdraw": "expert_withdrew",
    "end_group": "group_ended",
}
"""The file's words for what becomes of a session."""

_VERBS: Mapping[str, Callable[[Reading, _Event, Fields], Iterator[Step]]] = {
    "sign_agreement": _sign,
    "agree_terms": _agree_terms,
    "offer": _offer,
    "accept": _accept,
    "accept_at_once": _accept_at_once,
    "decline": _decline,
    "take_back": _take_back,
    "agree_fee": _agree_fee,
    "move": _move,
    "held": _held,
    "cancel": _cancel,
    "no_show": _no_show,
    "ill": _ill,
    "withdraw": _withdraw,
    "end_group": _end_group,
    "correct": _correct,
    "preview_cancellation": _preview,
    "wait": lambda _, __, ___: iter(()),
}
"""What can happen, in the file's words."""
