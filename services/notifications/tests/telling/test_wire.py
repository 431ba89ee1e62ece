"""Every example of what we hear becomes a notice, and the notice a text in every language."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from notifications_builders import (
    AREA,
    COORDINATOR,
    EVENT,
    EXPERT,
    NOON,
    ORDER,
    ORDERER,
    a_closed_move,
    a_held_session,
    a_missing_outcome,
    a_move,
    a_no,
    a_proposed_move,
    a_reversal,
    a_withdrawn_expert,
    an_acceptance,
    an_answered_objection,
    an_illness,
    an_objection,
    known,
)

from chassis.hearing import Heard
from chassis.outbox import Cause
from contracts import flow
from contracts.envelope import Event, type_name
from notifications.app import SERVICE
from notifications.mail import telling as words
from notifications.mail.domain import letters
from notifications.mail.domain.wording import Language
from notifications.mail.telling import VOCABULARY
from notifications.telling import domain as telling
from notifications.telling import wire
from notifications.telling.domain import TOLD, Role
from notifications.words.identities import PersonId

EXAMPLES = Path(__file__).parents[4] / "contracts" / "examples"
HEARD: list[Any] = [event for part in SERVICE.parts for row in part.hears for event in row.events]
FILES = [
    (event, file)
    for event in HEARD
    for file in sorted(EXAMPLES.rglob("*.json"))
    if type_name(event) == file.parent.name
]
DECODE = flow.decoders(HEARD)


def test_every_event_that_is_heard_has_an_example() -> None:
    assert {event.__name__ for event, _ in FILES} == {event.__name__ for event in HEARD}


def test_every_told_event_has_a_handler_and_a_row_in_the_table() -> None:
    told = {event.__name__ for event in HEARD if event.__name__ in TOLD}
    assert told == {name.partition(",")[0] for name in TOLD}


@pytest.mark.parametrize(
    ("event", "file"), FILES, ids=[f"{file.parent.name}-{file.stem}" for _, file in FILES]
)
def test_every_example_is_understood(event: Any, file: Path) -> None:
    body = DECODE[type_name(event)](file.read_bytes())
    if event.__name__ not in TOLD:
        return
    notice = wire.notice(Heard(EVENT, type_name(event), AREA, "s", "k", 1, NOON, Cause(str(ORDER)), body))  # type: ignore[arg-type]
    people = {Role.ORDERER: PersonId(ORDERER), Role.UNIT_COORDINATOR: PersonId(COORDINATOR)}
    messages = telling.messages(notice, telling.people(notice, people), contacts={})
    assert len(messages) == len(TOLD[notice.name])
    for message, language in product(messages, Language):
        letter = letters.compose(message, known(), wished=language, service_url="", vocabulary=VOCABULARY)
        subject, text = words.text(letter)
        assert subject
        assert words.html(letter, subject=subject, body=text)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (a_proposed_move("orderer"), {EXPERT}),
        (a_proposed_move("coordinator"), {EXPERT}),
        (a_proposed_move("expert"), {ORDERER}),
        (a_closed_move("declined", "orderer"), {ORDERER}),
        (a_closed_move("declined", "expert"), {EXPERT}),
        (a_move("by_phone", "orderer"), {EXPERT}),
        (a_move("given", "expert"), {EXPERT, ORDERER}),
        (a_move("taken_back", "coordinator"), set()),
        (an_acceptance(), {ORDERER}),
        (an_acceptance(on_behalf="phone"), {ORDERER, EXPERT}),
        (a_no(on_behalf=None), set()),
        (a_no(), {EXPERT}),
        (a_reversal("accepted"), {EXPERT, ORDERER}),
        (a_reversal("declined"), {EXPERT}),
        (a_withdrawn_expert("answer_reversed"), set()),
        (an_illness("phone"), {EXPERT, ORDERER}),
        (a_held_session(), set()),
        (a_held_session("paper"), {EXPERT}),
        (a_closed_move("declined", "orderer", "phone"), {ORDERER, EXPERT}),
        (a_move("by_phone", "coordinator", "phone"), {EXPERT, ORDERER}),
        (a_missing_outcome(1), {EXPERT, ORDERER}),
        (a_missing_outcome(2), {COORDINATOR}),
        (an_objection("expert"), {ORDERER}),
        (an_objection("orderer"), {EXPERT}),
        (an_answered_objection("upheld", "expert"), {EXPERT}),
        (an_answered_objection("upheld", "orderer"), {ORDERER}),
    ],
)
def test_one_side_is_told_what_the_other_asks(body: Any, told: set[UUID]) -> None:
    kind: type[Event] = type(body)
    heard = Heard(EVENT, type_name(kind), AREA, "s", "k", 1, NOON, Cause(str(ORDER)), body)
    people = {Role.ORDERER: PersonId(ORDERER), Role.UNIT_COORDINATOR: PersonId(COORDINATOR)}

    assert set(telling.people(wire.notice(heard), people).values()) == told


def test_each_side_is_shown_the_page_that_it_may_open() -> None:
    body: Any = an_acceptance(on_behalf="phone")
    heard = Heard(EVENT, type_name(type(body)), AREA, "s", "k", 1, NOON, Cause(str(ORDER)), body)
    notice = wire.notice(heard)
    people = {Role.ORDERER: PersonId(ORDERER), Role.UNIT_COORDINATOR: PersonId(COORDINATOR)}

    pages = {
        message.role: message.facts.page
        for message in telling.messages(notice, telling.people(notice, people), contacts={})
    }

    assert pages == {"orderer": f"orders/{body.order_id}", "expert": f"offers/{body.offer_id}"}
