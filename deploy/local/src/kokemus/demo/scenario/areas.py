"""The areas of a scenario file: who works there, who pays, which experts have agreed to what."""

from collections.abc import Mapping

from kokemus.demo.marked import Fields, Word, one_of
from kokemus.demo.scenario import words
from kokemus.demo.scenario.reading import Reading
from kokemus.demo.story import Area, Register, Registered
from kokemus_client.registry import (
    AgreementBody,
    AreaBody,
    ContactBody,
    NewExpertBody,
    NewStaffBody,
    NewUnitBody,
    TopicBody,
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
    names = fields.fields("names")
    staff = {
        str(word): _staff(reading, word, key, one) for word, one in fields.named("staff", "member of staff")
    }
    units = {str(word): _unit(reading, key, word, one, staff) for word, one in fields.named("units", "unit")}
    experts: dict[str, NewExpertBody] = {}
    agreements: dict[str, AgreementBody] = {}
    for word, one in fields.named("experts", "expert"):
        with reading.mistakes.kept():
            experts[str(word)], agreed = _expert(reading, word, one)
            if agreed is not None:
                agreements[str(word)] = agreed
    opening = AreaBody(
        model=one_of(fields.word("model"), MODELS, "operating model"),
        time_zone=reading.zone.key,
        names={str(language): str(names.word(language)) for language in names.names} or None,
    )
    opens_at = reading.at(fields.word("opens"))
    area = Area(key=key, opening=opening, staff=staff, units=units, experts=experts)
    fields.done()
    for role in ("coordinator", "billing_clerk"):
        if not any(role in one.roles for one in staff.values()):
            raise fields.wrong(f"area {key!r} has nobody with the role {role}; add one to its staff")
    reading.areas[key] = area
    known: list[tuple[str, Registered]] = [("", opening), *staff.items(), *units.items(), *experts.items()]
    for name, body in [*known, *agreements.items()]:
        reading.steps.append(Register(at=opens_at, line=fields.line, area=key, body=body, key=name))


def _staff(reading: Reading, key: Word, area: str, fields: Fields) -> NewStaffBody:
    staff = NewStaffBody(
        person_id=reading.ids.staff(area, words.key(key, "member of staff")),
        name=str(fields.word("name")),
        contact=ContactBody(
            email=_email(fields, key, area), language=str(fields.word_or_none("language") or "fi")
        ),
        roles=[one_of(word, ROLES, "role") for word in fields.words("roles")],
    )
    fields.done()
    return staff


def _unit(
    reading: Reading, area: str, key: Word, fields: Fields, staff: Mapping[str, NewStaffBody]
) -> NewUnitBody:
    if any(key in one.units for one in reading.areas.values()):
        raise key.wrong(f"another area has a unit {key!r}; a unit's name is the only one in the file")
    coordinator = fields.word("coordinator")
    if "unit_coordinator" not in staff[one_of(coordinator, staff, "member of staff")].roles:
        raise coordinator.wrong(f"{coordinator} is no unit_coordinator; add the role or name somebody else")
    unit = NewUnitBody(
        unit_id=reading.ids.unit(area, words.key(key, "unit")),
        name=str(fields.word("name")),
        cost_centre=str(fields.word("cost_centre")),
        coordinator_id=reading.ids.staff(area, coordinator),
    )
    fields.done()
    return unit


def _expert(reading: Reading, key: Word, fields: Fields) -> tuple[NewExpertBody, AgreementBody | None]:
    also_in = fields.word_or_none("also_in")
    elsewhere = {area.key: area.experts[key] for area in reading.areas.values() if key in area.experts}
    if also_in is not None:
        one_of(also_in, elsewhere, f"earlier area with an expert {key!r}")
        known = next(iter(elsewhere.values()))
        name, email = known.display_name, known.contact.email
    elif elsewhere:
        where = next(iter(elsewhere))
        raise key.wrong(f"{where} has an expert {key!r} too; for the same person say `also_in: {where}`")
    else:
        name, email = str(fields.word("name")), _email(fields, key, "experts")
    forms = [one_of(word, words.WORK_FORMS, "work form") for word in fields.words("forms")]
    speaks = list(map(str, fields.words("speaks")))
    expert = NewExpertBody(
        expert_id=reading.ids.expert(words.key(key, "expert")),
        display_name=name,
        topics=[words.topic(word, TopicBody) for word in fields.words("topics")],
        work_forms=list(forms),
        languages=speaks,
        contact=ContactBody(email=email, language=speaks[0] if speaks else "fi"),
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
    return str(said)
