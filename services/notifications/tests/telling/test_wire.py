"""Every example of what we hear becomes a notice, and the notice a text in every language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from notifications_builders import AREA, COORDINATOR, EVENT, NOON, ORDER, ORDERER, known

from chassis.hearing import Heard
from chassis.outbox import Cause
from contracts import flow
from contracts.envelope import type_name
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
    assert told == set(TOLD)


@pytest.mark.parametrize(
    ("event", "file"), FILES, ids=[f"{file.parent.name}-{file.stem}" for _, file in FILES]
)
def test_every_example_is_understood(event: Any, file: Path) -> None:
    body = DECODE[type_name(event)](file.read_bytes())
    if event.__name__ not in TOLD:
        return
    notice = wire.notice(Heard(EVENT, type_name(event), AREA, "s", "k", 1, NOON, Cause(str(ORDER)), body))  # type: ignore[arg-type]
    people = {Role.ORDERER: PersonId(ORDERER), Role.UNIT_COORDINATOR: PersonId(COORDINATOR)}
    (message,) = telling.messages(notice, telling.people(notice, people), contacts={})
    for language in Language:
        letter = letters.compose(message, known(), wished=language, service_url="", vocabulary=VOCABULARY)
        subject, text = words.text(letter)
        assert subject
        assert words.html(letter, subject=subject, body=text)
