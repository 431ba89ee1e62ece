"""Who is told what."""

from __future__ import annotations

import pytest
from notifications_builders import AREA, COORDINATOR, EVENT, EXPERT, NOON, ORDERER

from chassis.failures import Refusal
from notifications.known.domain import NOWHERE, ContactPoint, Way
from notifications.messages.domain import Facts, State
from notifications.telling import domain as telling
from notifications.telling.domain import TOLD, Notice, Role, Telling, Template
from notifications.words.identities import EventId, PersonId


def a_notice(name: str, **named: PersonId) -> Notice:
    return Notice(
        area=AREA,
        event=EventId(EVENT),
        name=name,
        event_type=f"dispatch.{name.partition(',')[0]}.v1",
        correlation="story",
        happened_at=NOON,
        named={Role[role.upper()]: person for role, person in named.items()},
        facts=Facts(),
    )


EVERYBODY = {
    Role.EXPERT: PersonId(EXPERT),
    Role.ORDERER: PersonId(ORDERER),
    Role.UNIT_COORDINATOR: PersonId(COORDINATOR),
    Role.COORDINATOR: PersonId(COORDINATOR),
    Role.ANSWERER: PersonId(EXPERT),
    Role.ASKER: PersonId(EXPERT),
}


@pytest.mark.parametrize("name", list(TOLD))
def test_every_event_of_the_table_finds_its_people(name: str) -> None:
    told = telling.people(a_notice(name), EVERYBODY)
    assert set(told) == set(TOLD[name])
    assert all(person == EVERYBODY[one.role] for one, person in told.items())


def test_every_template_is_used() -> None:
    assert {one.template for tellings in TOLD.values() for one in tellings} == set(Template)


def test_illness_and_other_withdrawal_are_told_alike() -> None:
    assert TOLD["ExpertFellIll"] == TOLD["ExpertWithdrew"]


def test_who_the_event_names_goes_before_who_was_known() -> None:
    told = telling.people(a_notice("StatementIssued", expert=PersonId(ORDERER)), EVERYBODY)
    assert list(told.values()) == [ORDERER]


def test_the_unit_is_told_when_the_orderer_is_not_known() -> None:
    told = telling.people(a_notice("ExpertFellIll"), {Role.UNIT_COORDINATOR: PersonId(COORDINATOR)})
    assert told == {Telling(Role.ORDERER, Template.EXPERT_UNAVAILABLE): COORDINATOR}


def test_nobody_to_tell_is_said_aloud() -> None:
    with pytest.raises(Refusal, match="ExpertFellIll is to be told to the orderer, but nobody"):
        telling.people(a_notice("ExpertFellIll"), {})


@pytest.mark.parametrize(
    ("contact", "state", "reason"),
    [
        (ContactPoint(email="anna@example.org", language="fi"), State.QUEUED, ""),
        (ContactPoint(email=None, language="fi", tell_by=Way.PHONE), State.TO_BE_TOLD, ""),
        (ContactPoint(email=None, language="fi", tell_by=Way.LETTER), State.TO_BE_TOLD, ""),
        (NOWHERE, State.FAILED, "erased"),
        (None, State.AWAITING_CONTACT, "no_contact_point"),
    ],
)
def test_a_new_messages_state_follows_from_the_contact(
    contact: ContactPoint | None, state: State, reason: str
) -> None:
    notice = a_notice("StatementIssued", expert=PersonId(EXPERT))
    contacts = {(AREA, PersonId(EXPERT)): contact} if contact else {}
    (message,) = telling.messages(notice, telling.people(notice, {}), contacts=contacts)
    assert (message.state, message.person, message.template) == (state, EXPERT, "statement")
    assert (message.reason, message.role) == (reason, "expert")
