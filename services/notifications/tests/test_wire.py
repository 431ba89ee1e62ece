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
from notifications import consumers, wire
from notifications.domain import letters, telling
from notifications.domain.identities import PersonId
from notifications.domain.telling import TOLD, Role
from notifications.domain.wording import Language

EXAMPLES = Path(__file__).parents[3] / "contracts" / "examples"
HEARD = [*consumers.AREAS, *consumers.UNITS, *consumers.CONTACTS, *consumers.ORDERS, *consumers.MONTHS]
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
        letter = letters.compose(message, known(), wished=language, service_url="")
        subject, text = wire.text(letter)
        assert subject
        assert wire.html(letter, subject=subject, body=text)


def test_an_area_becomes_its_local_time_and_names() -> None:
    said = next(
        DECODE[type_name(event)](file.read_bytes()) for event, file in FILES if event.__name__ == "AreaOpened"
    )
    area = wire.area(said)  # type: ignore[arg-type]
    assert str(area.time_zone) == said.time_zone  # type: ignore[attr-defined]
    assert area.languages == tuple(said.languages)  # type: ignore[attr-defined]
