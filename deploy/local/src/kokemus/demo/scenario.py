"""Reads a scenario file: the story as a person writes it, checked line by line before anything is started.

The file gives names, local times and plain words; the reader gives ids, UTC and every step in the order of
time, those included that the file leaves to the usual course of things. It tells all mistakes at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kokemus.demo import wall_times
from kokemus.demo.marked import Fields, FileIsWrong, KnockOn, Mistake, Mistakes, Word, load, one_of, unknown
from kokemus.demo.rehearsal import rehearse
from kokemus.demo.story import (
    Accept,
    AcceptAtOnce,
    AgreeFee,
    Agreement,
    AgreeTerms,
    Area,
    Correct,
    Decline,
    EndGroup,
    Expert,
    MakeOffers,
    Move,
    OpenArea,
    Order,
    Outcome,
    PlaceOrder,
    Preview,
    RegisterExpert,
    RegisterStaff,
    RegisterUnit,
    Report,
    Scenario,
    SignAgreement,
    Staff,
    Step,
    TakeBack,
    Topic,
    Unit,
    Wait,
)
from kokemus.demo.wall_times import Span

MODELS = ("wellbeing_area", "experience_bank", "training_ngo", "mediated_tasks", "pair_work")
WORK_FORMS = ("individual", "pair", "group", "lecture", "development")
ROLES = ("coordinator", "orderer", "unit_coordinator", "billing_clerk")
MEETINGS = ("on_site", "phone", "video")
REASONS = ("compelling", "pre_agreed", "other")
CANCELLERS = ("orderer", "client")
TERMS = ("responsibility", "target_group", "place")
RESERVED = (".example", ".invalid", ".test", "example.org", "example.com", "example.net")
"""Domains of which no mail reaches anybody (RFC 2606)."""

_KEY = re.compile(r"[a-z][a-z0-9-]{1,39}")
_EURO = re.compile(r"(\d+)(?:[.,](\d\d))? ?€")
_TOPIC = re.compile(r"([a-z_]+)( \(close person\))?")
_AGREEMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?")


@dataclass(frozen=True, slots=True)
class Usual:
    """How things go when the file says nothing else."""

    asked: timedelta
    accepted: timedelta
    held: timedelta


@dataclass
class _Reading:
    """A file as far as it has been read."""

    root: Fields
    name: str
    zone: ZoneInfo
    starts_at: datetime
    ends_at: datetime
    usual: Usual
    mistakes: Mistakes
    areas: dict[str, Area] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Orders that could not be read."""

    def order(self, name: str, line: int) -> Order:
        """Return the order of that name."""
        if name in self.broken:
            raise KnockOn(line, f"order {name!r} could not be read")
        return self.orders[one_of(Word.of(name, line), {*self.orders, *self.broken}, "order")]

    def at(self, word: Word) -> datetime:
        """Return the moment of a word, which lies within the story."""
        found = wall_times.moment(word, self.zone)
        if not self.starts_at <= found <= self.ends_at:
            raise Mistake(word.line, f"{word} lies outside the story, which goes {self._story()}")
        return found

    def _story(self) -> str:
        first, last = (wall_times.written(at, self.zone) for at in (self.starts_at, self.ends_at))
        return f"from {first} to {last}"

    def area_of_expert(self, fields: Fields, expert: Word) -> str:
        """Return the area in which an expert is meant: as said, or the only one the expert belongs to."""
        said = fields.word_or_none("area")
        if said is not None:
            return one_of(said, self.areas, "area")
        known = [key for key, area in self.areas.items() if expert in area.experts]
        if len(known) != 1:
            everybody = {name for area in self.areas.values() for name in area.experts}
            if not known:
                raise Mistake(expert.line, unknown("expert", expert, everybody))
            raise Mistake(expert.line, f"{expert} belongs to {' and '.join(known)}: add `area:`")
        return known[0]


def from_file(path: Path) -> Scenario:
    """Return the scenario in a file; raise FileIsWrong with every mistake and its line."""
    return read(path.read_text(encoding="utf-8"), name=path.name)


def read(text: str, *, name: str) -> Scenario:
    """Return the scenario that a text tells; raise FileIsWrong with every mistake and its line."""
    mistakes = Mistakes()
    try:
        reading = _begin(text, mistakes)
        _read_areas(reading)
        if mistakes.found:
            # Without its people an area's orders would only be told as unknown.
            raise FileIsWrong(name, mistakes.found)
        _read_orders(reading)
        _read_events(reading)
        reading.root.done()
    except Mistake as mistake:
        raise FileIsWrong(name, [*mistakes.found, mistake]) from None
    if mistakes.found:
        # What is missing because it was wrong would be told again as unknown below.
        raise FileIsWrong(name, mistakes.found)
    sessions, steps = rehearse(
        reading.steps, reading.orders, reading.areas, held_after=reading.usual.held, mistakes=mistakes
    )
    if mistakes.found:
        raise FileIsWrong(name, mistakes.found)
    return Scenario(
        name=reading.name,
        title=reading.root.word("title"),
        zone=reading.zone,
        starts_at=reading.starts_at,
        ends_at=reading.ends_at,
        areas=reading.areas,
        orders=reading.orders,
        sessions=sessions,
        steps=steps,
    )


def _begin(text: str, mistakes: Mistakes) -> _Reading:
    root = load(text)
    zone_word = root.word("time_zone")
    try:
        zone = ZoneInfo(zone_word)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Mistake(
            zone_word.line, f"{zone_word!r} is no time zone, expected one such as Europe/Helsinki"
        ) from None
    starts, ends = root.word("starts"), root.word("ends")
    starts_at, ends_at = wall_times.moment(starts, zone), wall_times.moment(ends, zone)
    if ends_at <= starts_at:
        raise Mistake(ends.line, f"the story ends {ends}, before it starts {starts}")
    usual = root.fields("usual")
    read = _Reading(
        root=root,
        name=_key(root.word("scenario"), "scenario"),
        zone=zone,
        starts_at=starts_at,
        ends_at=ends_at,
        usual=Usual(*(wall_times.duration(usual.word(name)) for name in ("asked", "accepted", "held"))),
        mistakes=mistakes,
    )
    usual.done()
    root.word("title")
    return read


# --- areas and their people -------------------------------------------------------------------------------


def _read_areas(reading: _Reading) -> None:
    for key, fields in reading.root.named("areas", "area"):
        with reading.mistakes.kept():
            _read_area(reading, _key(key, "area"), fields)


def _read_area(reading: _Reading, key: str, fields: Fields) -> None:
    opens = fields.word("opens")
    opens_at = reading.at(opens)
    names = fields.fields("names")
    staff = {str(word): _staff(word, key, one) for word, one in fields.named("staff", "member of staff")}
    units = {str(word): _unit(reading, word, one, staff) for word, one in fields.named("units", "unit")}
    known: dict[str, Expert] = {}
    steps: list[Step] = [
        OpenArea(at=opens_at, line=fields.line, area=key),
        *(RegisterStaff(at=opens_at, line=fields.line, area=key, staff=one) for one in staff.values()),
        *(RegisterUnit(at=opens_at, line=fields.line, area=key, unit=one) for one in units.values()),
    ]
    for word, one in fields.named("experts", "expert"):
        with reading.mistakes.kept():
            expert, agreement = _expert(reading, word, one)
            known[word] = expert
            steps.append(RegisterExpert(at=opens_at, line=word.line, area=key, expert=expert))
            if agreement is not None:
                steps.append(
                    SignAgreement(
                        at=opens_at, line=word.line, area=key, expert=word, number=1, agreement=agreement
                    )
                )
    area = Area(
        key=key,
        model=one_of(fields.word("model"), MODELS, "operating model"),
        opens_at=opens_at,
        names={str(language): names.word(language) for language in names.names} or None,
        staff=staff,
        units=units,
        experts=known,
    )
    fields.done()
    for role in ("coordinator", "billing_clerk"):
        if not any(role in one.roles for one in staff.values()):
            raise Mistake(fields.line, f"area {key!r} has nobody with the role {role}; add one to its staff")
    reading.areas[key] = area
    reading.steps += steps


def _staff(key: Word, area: str, fields: Fields) -> Staff:
    staff = Staff(
        key=_key(key, "member of staff"),
        name=fields.word("name"),
        email=_email(fields, key, area),
        language=fields.word_or_none("language") or "fi",
        roles=tuple(one_of(word, ROLES, "role") for word in fields.words("roles")),
    )
    fields.done()
    return staff


def _unit(reading: _Reading, key: Word, fields: Fields, staff: Mapping[str, Staff]) -> Unit:
    if any(key in area.units for area in reading.areas.values()):
        raise Mistake(key.line, f"another area has a unit {key!r}; a unit's name is the only one in the file")
    coordinator = fields.word("coordinator")
    if one_of(coordinator, staff, "member of staff") and "unit_coordinator" not in staff[coordinator].roles:
        raise Mistake(
            coordinator.line, f"{coordinator} is no unit_coordinator; add the role or name somebody else"
        )
    unit = Unit(
        key=_key(key, "unit"),
        name=fields.word("name"),
        cost_centre=fields.word("cost_centre"),
        coordinator=coordinator,
    )
    fields.done()
    return unit


def _expert(reading: _Reading, key: Word, fields: Fields) -> tuple[Expert, Agreement | None]:
    also_in = fields.word_or_none("also_in")
    elsewhere = [one for one in reading.areas.values() if key in one.experts]
    if also_in is not None:
        one_of(also_in, {one.key for one in elsewhere}, f"earlier area with an expert {key!r}")
        name, email = elsewhere[0].experts[key].name, elsewhere[0].experts[key].email
    elif elsewhere:
        where = elsewhere[0].key
        raise Mistake(
            key.line, f"{where} has an expert {key!r} too; for the same person say `also_in: {where}`"
        )
    else:
        name, email = fields.word("name"), _email(fields, key, "experts")
    forms = tuple(one_of(word, WORK_FORMS, "work form") for word in fields.words("forms"))
    speaks = tuple(str(word) for word in fields.words("speaks"))
    expert = Expert(
        key=_key(key, "expert"),
        name=name,
        email=email,
        language=speaks[0] if speaks else "fi",
        topics=tuple(_topic(word) for word in fields.words("topics")),
        work_forms=forms,
        languages=speaks,
    )
    agreement = _agreement(fields.word("agreement"), forms)
    fields.done()
    return expert, agreement


def _agreement(word: Word, forms: tuple[str, ...]) -> Agreement | None:
    if word == "none yet":
        return None
    found = _AGREEMENT.fullmatch(word)
    if not found:
        raise Mistake(
            word.line,
            f"{word!r} is no validity, expected 'none yet', '2026-10-01' or '2026-10-01 to 2027-09-30'",
        )
    begins = wall_times.day(Word.of(found[1], word.line))
    ends = wall_times.day(Word.of(found[2], word.line)) if found[2] else None
    if ends is not None and ends < begins:
        raise Mistake(word.line, f"the agreement ends {ends}, before it begins {begins}")
    return Agreement(work_forms=forms, valid_from=begins, valid_until=ends)


def _email(fields: Fields, key: Word, host: str) -> str:
    said = fields.word_or_none("email")
    if said is None:
        return f"{key}@{host}.example.org"
    if not said.endswith(RESERVED):
        raise Mistake(said.line, f"{said!r} could reach somebody; use a reserved domain such as example.org")
    return said


def _topic(word: Word) -> Topic:
    found = _TOPIC.fullmatch(word)
    if not found:
        raise Mistake(
            word.line, f"{word!r} is no topic, expected one such as 'carer' or 'carer (close person)'"
        )
    return Topic(found[1], "close_person" if found[2] else "own")


def _key(word: Word, what: str) -> str:
    if not _KEY.fullmatch(word):
        raise Mistake(
            word.line, f"{word!r} is no name of a {what} here: 2 to 40 of a-z, 0-9 and '-', a letter first"
        )
    return str(word)


# --- orders -----------------------------------------------------------------------------------------------


def _read_orders(reading: _Reading) -> None:
    for key, fields in reading.root.named("orders", "order"):
        reading.broken.add(key)
        with reading.mistakes.kept():
            _read_order(reading, key, fields)
            reading.broken.discard(key)


def _read_order(reading: _Reading, key: Word, fields: Fields) -> None:
    at = reading.at(fields.word("on"))
    experts = (*fields.words("expert", required=False), *fields.words("experts", required=False))
    order = _order(reading, key, fields, seats=max(1, len(experts)))
    asked, accepted = fields.word_or_none("asked"), fields.word_or_none("accepted")
    note = fields.word_or_none("note") or ""
    fields.done()
    reading.orders[order.key] = order
    reading.steps.append(PlaceOrder(at=at, line=key.line, area=order.area, order=order.key, note=note))
    if not experts:
        return
    asked_at = at + reading.usual.asked if asked is None else reading.at(asked)
    accepted_at = asked_at + reading.usual.accepted if accepted is None else reading.at(accepted)
    line = experts[0].line
    reading.steps.append(
        MakeOffers(at=asked_at, line=line, area=order.area, order=order.key, experts=tuple(map(str, experts)))
    )
    reading.steps += [
        Accept(at=accepted_at, line=line, area=order.area, order=order.key, expert=str(expert))
        for expert in experts
    ]


def _order(reading: _Reading, key: Word, fields: Fields, *, seats: int) -> Order:
    unit = fields.word("unit")
    areas = [area for area in reading.areas.values() if unit in area.units]
    if not areas:
        raise Mistake(
            unit.line, unknown("unit", unit, {name for one in reading.areas.values() for name in one.units})
        )
    area = areas[0]
    by = fields.word("by")
    orderers = {name: one for name, one in area.staff.items() if "orderer" in one.roles}
    one_of(by, orderers, f"orderer of {area.key}")
    said_seats = fields.word_or_none("seats")
    terms = fields.fields("terms")
    for name in terms.names:
        one_of(name, TERMS, "term")
    times = sorted(span for word in fields.words("times") for span in wall_times.spans(word, reading.zone))
    return Order(
        key=_key(key, "order"),
        area=area.key,
        unit=unit,
        by=by,
        work_form=one_of(fields.word("form"), WORK_FORMS, "work form"),
        topics=tuple(_topic(word) for word in fields.words("topics")),
        language=fields.word_or_none("language") or "fi",
        contact_method=one_of(
            fields.word_or_none("meet") or Word.of("on_site", fields.line), MEETINGS, "way to meet"
        ),
        seats=seats if said_seats is None else _count(said_seats),
        times=tuple(times),
        agreed_fee_minor=_cents_or_none(fields.word_or_none("agreed_fee")),
        answer_within=_within(fields.word_or_none("answer_within")),
        participants=_count_or_none(fields.word_or_none("participants")),
        terms={str(name): terms.word(name) for name in terms.names} or None,
    )


def _within(word: Word | None) -> timedelta | None:
    return None if word is None else wall_times.duration(word)


def _cents(word: Word) -> int:
    found = _EURO.fullmatch(word)
    if not found:
        raise Mistake(word.line, f"{word!r} is no amount, expected one such as 300 € or 37.50 €")
    return int(found[1]) * 100 + int(found[2] or 0)


def _cents_or_none(word: Word | None) -> int | None:
    return None if word is None else _cents(word)


def _count(word: Word) -> int:
    if not word.isdecimal():
        raise Mistake(word.line, f"{word!r} is no whole number")
    return int(word)


def _count_or_none(word: Word | None) -> int | None:
    return None if word is None else _count(word)


# --- events -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Event:
    """What every event has, beside its one verb."""

    at: datetime
    line: int
    note: str
    refused: str


def _read_events(reading: _Reading) -> None:
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


def _read_event(reading: _Reading, event: _Event, fields: Fields) -> Iterator[Step]:
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


def _of_order(reading: _Reading, event: _Event, inner: Fields) -> dict[str, Any]:
    word = inner.word("order")
    order = reading.order(word, word.line)
    return {**_common(event, order.area), "order": order.key}


def _of_session(reading: _Reading, event: _Event, inner: Fields) -> dict[str, Any]:
    session = inner.word("session")
    name, slash, _ = session.partition("/")
    if not slash:
        raise Mistake(
            session.line, f"{session!r} is no session, expected an order and a number such as {session}/1"
        )
    order = reading.order(name, session.line)
    return {**_common(event, order.area), "order": order.key, "session": str(session)}


def _offer(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    answer_by = inner.word_or_none("answer_by")
    yield MakeOffers(
        **_of_order(reading, event, inner),
        experts=tuple(map(str, inner.words("to"))),
        answer_by=None if answer_by is None else reading.at(answer_by),
    )


def _accept(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield Accept(**_of_order(reading, event, inner), expert=inner.word("expert"))


def _accept_at_once(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    experts = inner.words("experts")
    if len(experts) != 2:  # noqa: PLR2004 - a race has two runners
        raise Mistake(inner.line, f"{len(experts)} experts accept at once, expected two")
    yield AcceptAtOnce(
        **_of_order(reading, event, inner),
        experts=(str(experts[0]), str(experts[1])),
        quicker=_key(inner.word("quicker"), "expert"),
        slower=_key(inner.word("slower"), "expert"),
    )


def _decline(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield Decline(**_of_order(reading, event, inner), expert=inner.word("expert"))


def _take_back(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield TakeBack(**_of_order(reading, event, inner))


def _agree_terms(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    terms = {name: str(word) for name in TERMS if (word := inner.word_or_none(name)) is not None}
    yield AgreeTerms(**_of_order(reading, event, inner), terms=terms)


def _agree_fee(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield AgreeFee(
        **_of_order(reading, event, inner),
        expert=inner.word_or_none("expert") or "",
        fee_minor=_cents(inner.word("fee")),
    )


def _sign(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    expert = inner.word("expert")
    area = reading.area_of_expert(inner, expert)
    known = reading.areas[area].experts[one_of(expert, reading.areas[area].experts, f"expert of {area}")]
    forms = tuple(one_of(word, WORK_FORMS, "work form") for word in inner.words("forms", required=False))
    agreement = _agreement(inner.word("holds"), forms or known.work_forms)
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


def _move(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
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


def _held(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "held")


def _cancel(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "cancelled")


def _no_show(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "no_show")


def _ill(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "expert_ill")


def _withdraw(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield _report(reading, event, inner, "expert_withdrew")


def _report(reading: _Reading, event: _Event, inner: Fields, kind: str) -> Step:
    common = _of_session(reading, event, inner)
    return Report(**common, outcome=_outcome(reading, inner, kind, str(common["order"])))


def _correct(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    common = _of_session(reading, event, inner)
    said = one_of(inner.word("to"), _OUTCOMES, "outcome")
    outcome = _outcome(reading, inner, _OUTCOMES[said], str(common["order"]), known_required=True)
    yield Correct(**common, outcome=outcome)


def _outcome(
    reading: _Reading, inner: Fields, kind: str, order: str, *, known_required: bool = False
) -> Outcome:
    match kind:
        case "held":
            said = _count_or_none(inner.word_or_none("participants"))
            return Outcome(
                kind=kind, participants=reading.orders[order].participants if said is None else said
            )
        case "cancelled":
            known = inner.word("known") if known_required else inner.word_or_none("known")
            return Outcome(
                kind=kind,
                by=one_of(inner.word("by"), CANCELLERS, "canceller"),
                known_at=None if known is None else reading.at(known),
            )
        case "no_show":
            used = inner.word_or_none("other_work")
            minutes = None if used is None else int(wall_times.duration(used).total_seconds() // 60)
            return Outcome(kind=kind, other_work_minutes=minutes)
        case "group_ended":
            return Outcome(kind=kind, reason=one_of(inner.word("reason"), REASONS, "reason"))
        case _:
            return Outcome(kind=kind)


def _end_group(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield EndGroup(
        **_of_order(reading, event, inner),
        expert=inner.word_or_none("expert") or "",
        reason=one_of(inner.word("reason"), REASONS, "reason"),
        sessions=(),
    )


def _preview(reading: _Reading, event: _Event, inner: Fields) -> Iterator[Step]:
    yield Preview(
        **_of_session(reading, event, inner),
        now_minor=_cents(inner.word("now")),
        later_minor=_cents(inner.word("later")),
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

_VERBS: Mapping[str, Callable[[_Reading, _Event, Fields], Iterator[Step]]] = {
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

__all__ = ["FileIsWrong", "Scenario", "Span", "from_file", "read"]
