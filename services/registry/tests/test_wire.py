"""What registry says is what contracts takes, of every event it can say."""

from datetime import UTC, datetime

import msgspec
from registry_builders import AGREEMENT, EXPERT, PERSON, UNIT, a_unit, an_agreement, an_expert, opened

from chassis.demands import Demand
from contracts import flow, registry
from contracts.envelope import Message
from registry.agreements import domain as agreements
from registry.agreements import wire as agreement_wire
from registry.areas import telling
from registry.areas import wire as area_wire
from registry.areas.domain.areas import AreaWish
from registry.areas.domain.counties import COUNTIES
from registry.consents import wire as consent_wire
from registry.consents.domain import Consent
from registry.contacts import domain as contacts
from registry.contacts import wire as contact_wire
from registry.emergency import wire as emergency_wire
from registry.emergency.domain import Access
from registry.experts import wire as expert_wire
from registry.rights import wire as rights_wire
from registry.units import wire as unit_wire

AREA = "ita-uusimaa"
STRONG = Demand("expert", ("urn:example:weak",), ("urn:example:strong",))


def spoken() -> list[Message]:
    agreement = an_agreement()
    point = contacts.ContactPoint(PERSON, contacts.contact("olli@example.invalid", speaks="fi"), 4)
    ended = agreements.end_early(agreement, last_day=agreement.valid_from, today=agreement.valid_from)
    access = Access(
        access_id=UNIT,
        operator_id=PERSON,
        operator="somebody",
        why="Nobody can be reached tonight.",
        minutes=15,
        taken_at=datetime(2026, 10, 14, tzinfo=UTC),
    )
    consents = [
        Consent(
            expert_id=EXPERT,
            purpose="shown_in_bank",
            given=given,
            since=access.taken_at,
            recorded_by=PERSON,
            how=None,
        )
        for given in (True, False)
    ]
    return [
        area_wire.area_opened(opened(AREA, AreaWish(model="wellbeing_area"))),
        unit_wire.unit_registered(a_unit(), area=AREA),
        unit_wire.unit_changed(a_unit(), area=AREA),
        expert_wire.expert_registered(an_expert(), area=AREA),
        expert_wire.expert_profile_changed(an_expert(), area=AREA),
        agreement_wire.agreement_signed(agreement, area=AREA, expert_version=2),
        agreement_wire.agreement_ended(ended, area=AREA, expert_version=3),
        *(consent_wire.consent_said(one, area=AREA, expert_version=4) for one in consents),
        rights_wire.rights_changed(PERSON, (), ["orderer"], area=AREA, version=2),
        rights_wire.rights_changed(PERSON, ["orderer"], (), area=AREA, version=3),
        area_wire.assurance_set(opened(AREA, AreaWish(model="wellbeing_area")), [STRONG]),
        emergency_wire.access_taken(access, [PERSON], area=AREA),
        emergency_wire.access_ended(access, area=AREA),
        contact_wire.contact_point_set(point, area=AREA),
    ]


def test_every_event_of_registry_can_be_said() -> None:
    ours = {event for topic in flow.said_by("registry") for event in topic.events}
    assert {flow.EVENT_OF[message.type] for message in spoken()} == ours


def test_what_is_said_can_be_read_by_its_contract() -> None:
    for message in spoken():
        event = flow.decoders([flow.EVENT_OF[message.type]])[message.type](message.data)
        assert flow.say(event, area=AREA, sequence=message.sequence) == message


def test_agreements_share_the_key_and_the_version_of_their_expert() -> None:
    registered, changed, signed, ended = spoken()[3:7]
    assert {message.key for message in (registered, changed, signed, ended)} == {f"{AREA}:{EXPERT}"}
    assert (signed.sequence, ended.sequence) == (2, 3)


def test_a_contact_has_the_person_s_key_and_a_version_of_its_own() -> None:
    contact = spoken()[-1]
    assert (contact.topic, contact.key, contact.sequence) == (
        "registry.private.contact.v1",
        f"{AREA}:{PERSON}",
        4,
    )


def test_a_unit_is_said_with_its_coordinator() -> None:
    message = spoken()[1]
    said = msgspec.json.decode(message.data, type=registry.UnitRegistered)
    assert (said.unit_id, said.coordinator_id, message.subject) == (UNIT, PERSON, str(UNIT))


def test_neither_name_nor_background_is_said() -> None:
    for message in spoken()[1:]:
        text = message.data.decode()
        assert "Esimerkki" not in text
        assert "Sata tuntia" not in text
        assert ("@" in text) == message.topic.startswith("registry.private.")


def test_every_county_is_said_with_its_code() -> None:
    for county in COUNTIES:
        area = opened(county.area_id, AreaWish(model="pair_work"))
        said = msgspec.json.decode(area_wire.area_opened(area).data, type=registry.AreaOpened)
        assert (said.official_code, said.names) == (
            county.official_code,
            telling.COUNTIES[county.area_id].by_language(),
        )


def test_ids_are_the_domain_s() -> None:
    signed = msgspec.json.decode(spoken()[5].data, type=registry.AgreementSigned)
    assert (signed.agreement_id, signed.expert_id) == (AGREEMENT, EXPERT)
