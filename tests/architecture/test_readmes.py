"""The README of a service says what it hears, says, owns, is made of and answers: all of it, and nothing else."""

import importlib
from typing import Any

import pytest

from chassis import part
from chassis.clock import SystemClock
from chassis.own_tables import OWN_TABLES
from contracts import flow
from contracts.envelope import type_name
from tests.architecture import readmes
from tests.architecture import repository as repo

EVENTS = {event.__name__ for event in flow.TOPIC_OF}
TYPES = {type_name(event): event.__name__ for event in flow.TOPIC_OF}


@pytest.fixture(params=repo.SERVICES)
def service(request: pytest.FixtureRequest) -> Any:
    return importlib.import_module(f"{request.param}.app").SERVICE


def test_it_names_what_is_heard(service: Any) -> None:
    ears = part.ears(service.name, service.parts, flow, SystemClock())
    named = readmes.readme(service.name).named("Hears")

    assert named & EVENTS - {"FeePending"} == {TYPES[read] for ear in ears for read in ear.reads}
    assert {ear.topic for ear in ears} <= named
    assert {ear.consumer for ear in ears} <= named


def test_it_names_what_is_said(service: Any) -> None:
    topics = flow.said_by(service.name)
    named = readmes.readme(service.name).named("Says")

    assert named & EVENTS == {event.__name__ for topic in topics for event in topic.events}
    assert {topic.name for topic in topics} <= {one.partition(",")[0] for one in named}


def test_it_names_what_is_owned(service: Any) -> None:
    table = importlib.import_module(f"{service.name}.table").Table
    tables = set(table.metadata.tables)

    assert tables - OWN_TABLES == readmes.readme(service.name).named("Owns") & (tables | OWN_TABLES)


def test_it_names_every_door(service: Any) -> None:
    readme, doors = readmes.readme(service.name), readmes.doors_of_routes(service)
    in_a_module = {door for door, module in doors.items() if module.endswith(tuple(readme.modules()))}

    assert doors, "no door is looked at"
    assert readme.doors() | in_a_module == set(doors)


def test_it_draws_its_capabilities_as_they_stand(service: Any) -> None:
    assert readmes.rows(readmes.readme(service.name).text) == [readmes.layers(service.name)]


def test_the_architecture_draws_the_capabilities_of_all() -> None:
    text = (repo.ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    drawn = readmes.rows(text.partition("## The house")[2])
    assert [readmes.layers(service) for service in repo.SERVICES] == [
        row for row in drawn if row[0] == {"words"}
    ]


@pytest.mark.parametrize(
    ("row", "doors"),
    [
        ("`GET months`", {("GET", "/v1/areas/{}/months")}),
        (
            "`POST GET months`, `months/{id}`",
            {(m, f"/v1/areas/{{}}/months{p}") for m in ("GET", "POST") for p in ("", "/{}")},
        ),
        (
            "`POST months/{id}/close`, `/open`",
            {("POST", f"/v1/areas/{{}}/months/{{}}/{p}") for p in ("close", "open")},
        ),
        ("`GET /v1/models`", {("GET", "/v1/models")}),
    ],
)
def test_a_row_is_read(row: str, doors: set[readmes.Door]) -> None:
    assert readmes.doors_of(row) == doors
