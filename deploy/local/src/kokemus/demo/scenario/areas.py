"""The areas of a scenario file: who works there, who pays, which experts have agreed to what."""

from collections.abc import Iterator, Mapping

from kokemus.demo.marked import Fields, Word, one_of
from kokemus.demo.scenario import words
from kokemus.demo.scenario.reading import Reading
from kokemus.demo.story import Area, Expert, Register, Staff, Unit

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
    names = fields.fields("names")
    staff = {str(word): _staff(word, key, one) for word, one in fields.named("staff", "member of staff")}
    units = {str(word): _unit(reading, word, one, staff) for word, one in fields.named("units", "unit")}
    experts: dict[str, Expert] = {}
    agreements: dict[str, words.Body] = {}
    for word, one in fields.named("experts", "expert"):
        with reading.mistakes.kept():
            experts[word], agreed = _expert(reading, word, one)
            if agreed is not None:
                agreements[word] = agreed
    area = Area(
        key=key,
        model=one_of(fields.word("model"), MODELS, "operating model"),
        opens_at=reading.at(fields.word("opens")),
        names={str(language): names.word(language) for language in names.names} or None,
        staff=staff,
        units=units,
        experts=experts,
    )
    fields.done()
    for role in ("coordinator", "billing_clerk"):
        if not any(role in one.roles for one in staff.values()):
            raise fields.wrong(f"area {key!r} has nobody with the role {role}; add one to its staff")
    reading.areas[key] = area
    reading.steps += _opened(reading, area, agreements, fields.line)


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
        raise key.wrong(f"another area has a unit {key!r}; a unit's name is the only one in the file")
    coordinator = fields.word("coordinator")
    if "unit_coordinator" not in staff[one_of(coordinator, staff, "member of staff")].roles:
        raise coordinator.wrong(f"{coordinator} is no unit_coordinator; add the role or name somebody else")
    unit = Unit(
        key=words.key(key, "unit"),
        name=fields.word("name"),
        cost_centre=fields.word("cost_centre"),
        coordinator=coordinator,
    )
    fields.done()
    return unit


def _expert(reading: Reading, key: Word, fields: Fields) -> tuple[Expert, words.Body | None]:
    also_in = fields.word_or_none("also_in")
    elsewhere = [one for one in reading.areas.values() if key in one.experts]
    if also_in is not None:
        one_of(also_in, {one.key for one in elsewhere}, f"earlier area with an expert {key!r}")
        name, email = elsewhere[0].experts[key].name, elsewhere[0].experts[key].email
    elif elsewhere:
        where = elsewhere[0].key
        raise key.wrong(f"{where} has an expert {key!r} too; for the same person say `also_in: {where}`")
    else:
        name, email = fields.word("name"), _email(fields, key, "experts")
    forms = tuple(one_of(word, words.WORK_FORMS, "work form") for word in fields.words("forms"))
    speaks = tuple(map(str, fields.words("speaks")))
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
        raise said.wrong(f"{said!r} could reach somebody; use a reserved domain such as example.org")
    return said


def _opened(
    reading: Reading, area: Area, agreements: Mapping[str, words.Body], line: int
) -> Iterator[Register]:
    """Give the steps that make an area and its people known."""
    ids = reading.ids

    def register(rank: int, path: str, key: str, body: words.Body) -> Register:
        return Register(at=area.opens_at, line=line, area=area.key, path=path, body=body, rank=rank, key=key)

    names = {"names": area.names} if area.names else {}
    yield register(0, "", "", {"model": area.model, "time_zone": reading.zone.key, **names})
    for person in area.staff.values():
        known = {"person_id": str(ids.staff(area.key, person.key)), "roles": list(person.roles)}
        yield register(1, "/staff", person.key, {**known, "name": person.name, "contact": _contact(person)})
    for unit in area.units.values():
        body: words.Body = {
            "unit_id": str(ids.unit(area.key, unit.key)),
            "name": unit.name,
            "cost_centre": unit.cost_centre,
            "coordinator_id": str(ids.staff(area.key, unit.coordinator)),
        }
        yield register(2, "/units", unit.key, body)
    for expert in area.experts.values():
        body = {
            "expert_id": str(ids.expert(expert.key)),
            "display_name": expert.name,
            "topics": words.said_topics(expert.topics),
            "work_forms": list(expert.work_forms),
            "languages": list(expert.languages),
            "contact": _contact(expert),
        }
        yield register(2, "/experts", expert.key, body)
    for key, agreement in agreements.items():
        yield register(3, words.agreements_of(ids.expert(key)), key, agreement)


def _contact(person: Staff | Expert) -> words.Body:
    return {"email": person.email, "language": person.language}
