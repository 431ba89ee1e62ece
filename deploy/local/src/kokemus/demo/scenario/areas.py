"""The areas of a scenario file: who works there, who pays, which experts have agreed to what."""

from __future__ import annotations

from collections.abc import Mapping

from kokemus.demo.marked import Fields, Mistake, Word, one_of
from kokemus.demo.scenario import words
from kokemus.demo.scenario.reading import Reading
from kokemus.demo.story import (
    Agreement,
    Area,
    Expert,
    OpenArea,
    RegisterExpert,
    RegisterStaff,
    RegisterUnit,
    SignAgreement,
    Staff,
    Step,
    Unit,
)

MODELS = ("wellbeing_area", "experience_bank", "training_ngo", "mediated_tasks", "pair_work")
ROLES = ("coordinator", "orderer", "unit_coordinator", "billing_clerk")
RESERVED = (".example", ".invalid", ".test", "example.org", "example.com", "example.net")
"""Domains of which no mail reaches anybody (RFC 2606)."""


def read_areas(reading: Reading) -> None:
    """Read all areas and keep them, or what is wrong with them, in the reading."""
    for key, fields in reading.root.named("areas", "area"):
        with reading.mistakes.kept():
            _read_area(reading, words.key(key, "area"), fields)


def _read_area(reading: Reading, key: str, fields: Fields) -> None:
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
        key=words.key(key, "member of staff"),
        name=fields.word("name"),
        email=_email(fields, key, area),
        language=fields.word_or_none("language") or "fi",
        roles=tuple(one_of(word, ROLES, "role") for word in fields.words("roles")),
    )
    fields.done()
    return staff


def _unit(reading: Reading, key: Word, fields: Fields, staff: Mapping[str, Staff]) -> Unit:
    if any(key in area.units for area in reading.areas.values()):
        raise Mistake(key.line, f"another area has a unit {key!r}; a unit's name is the only one in the file")
    coordinator = fields.word("coordinator")
    if one_of(coordinator, staff, "member of staff") and "unit_coordinator" not in staff[coordinator].roles:
        raise Mistake(
            coordinator.line, f"{coordinator} is no unit_coordinator; add the role or name somebody else"
        )
    unit = Unit(
        key=words.key(key, "unit"),
        name=fields.word("name"),
        cost_centre=fields.word("cost_centre"),
        coordinator=coordinator,
    )
    fields.done()
    return unit


def _expert(reading: Reading, key: Word, fields: Fields) -> tuple[Expert, Agreement | None]:
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
    forms = tuple(one_of(word, words.WORK_FORMS, "work form") for word in fields.words("forms"))
    speaks = tuple(str(word) for word in fields.words("speaks"))
    expert = Expert(
        key=words.key(key, "expert"),
        name=name,
        email=email,
        language=speaks[0] if speaks else "fi",
        topics=tuple(words.topic(word) for word in fields.words("topics")),
        work_forms=forms,
        languages=speaks,
    )
    agreement = words.agreement(fields.word("agreement"), forms)
    fields.done()
    return expert, agreement


def _email(fields: Fields, key: Word, host: str) -> str:
    said = fields.word_or_none("email")
    if said is None:
        return f"{key}@{host}.example.org"
    if not said.endswith(RESERVED):
        raise Mistake(said.line, f"{said!r} could reach somebody; use a reserved domain such as example.org")
    return said
