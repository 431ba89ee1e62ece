"""The trial of what areas see of each other, against services of which one can be made to leak."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID, uuid5

import httpx
import pytest

from kokemus.demo import fences
from kokemus.demo.fences import Seen, is_empty
from kokemus.demo.play.played import Played
from kokemus.demo.scenario import read
from kokemus.demo.story import Scenario

OTHER = """\
  lappi:
    model: mediated_tasks
    opens: 2026-10-01 08:00
    staff:
      inka: {name: Inka Malli, roles: [coordinator, billing_clerk, unit_coordinator]}
    units:
      mediation: {name: Välitys, cost_centre: "2", coordinator: inka}
    experts:
      elli: {name: Elli Malli, topics: [carer], forms: [individual], speaks: [fi], agreement: 2026-10-01}
orders:
"""
UUID_QUERY = {"name": "unit", "in": "query", "schema": {"anyOf": [{"type": "string", "format": "uuid"}]}}
PATHS: dict[str, Any] = {
    "/v1/areas/{area}/units": {"get": {"parameters": [{"name": "after", "in": "query", "schema": {}}]}},
    "/v1/areas/{area}/units/{unit_id}": {"get": {}},
    "/v1/areas/{area}/orders": {"get": {"parameters": [UUID_QUERY]}, "post": {}},
    "/v1/areas/{area}/months/{month}": {"get": {}},
    "/v1/counties": {"get": {}},
}


class Leaky:
    """One service with two areas that keeps them apart, except where it is told not to."""

    urls: Mapping[str, str] = {"registry": "http://registry"}

    def __init__(self, scenario: Scenario) -> None:
        self._ids = {
            area: scenario.ids.unit(area, next(iter(one.units))) for area, one in scenario.areas.items()
        }
        self.leak = ""

    def token(self, subject: str, **claims: Any) -> str:
        return json.dumps(claims["areas"])

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/openapi.json":
            return httpx.Response(200, json={"paths": PATHS})
        _, _, _, area, what, *rest = request.url.path.split("/")
        own = area in json.loads(request.headers["Authorization"].removeprefix("Bearer "))
        if not own and self.leak != "path":
            return httpx.Response(403)
        return self._own(area, what, rest, request)

    def _own(self, area: str, what: str, rest: list[str], request: httpx.Request) -> httpx.Response:
        rows = [
            {"unit_id": str(unit)} for key, unit in self._ids.items() if key == area or self.leak == "rows"
        ]
        if what == "months":
            return httpx.Response(200, json={"total": 1})
        if rest:
            found = {"unit_id": rest[0]}
            return (
                httpx.Response(200, json=found) if found in rows or self.leak == "id" else httpx.Response(404)
            )
        unit = request.url.params.get("unit")
        if what == "orders":
            mine = [{"order_id": str(uuid5(self._ids[area], "order")), "unit_id": str(self._ids[area])}]
            shown = mine if self.leak == "filter" else [one for one in mine if unit in {None, one["unit_id"]}]
            return httpx.Response(200, json={"items": shown, "next": None})
        return httpx.Response(200, json={"items": rows, "next": None})


@pytest.fixture
def two_areas(small_text: str) -> Scenario:
    return read(small_text.replace("orders:\n", OTHER, 1), name="two.yaml")


@pytest.fixture
def look(two_areas: Scenario) -> Callable[[str], list[Seen]]:
    def tried(leak: str) -> list[Seen]:
        service = Leaky(two_areas)
        service.leak = leak
        played = Played(two_areas, offers={("tuesdays", "aino"): UUID(int=1)})
        return asyncio.run(fences.tried(played, service, transport=httpx.MockTransport(service.answer)))

    return tried


def test_areas_that_are_kept_apart_see_nothing(look: Callable[[str], list[Seen]]) -> None:
    for seen in look(""):
        assert seen.leaks == []
        assert seen.foreign_rows == 0
        assert seen.statuses[403] == 4, (
            "every way to read with an area in it was tried at the other's address"
        )
        assert seen.statuses[404] == 1, "the one way that names an id was tried at the own address"
        assert seen.statuses[200] == 1, "the one filter that takes an id found nothing"


@pytest.mark.parametrize(
    ("leak", "told"),
    [("path", "got 200"), ("id", "got 200"), ("rows", "names what is another area's"), ("filter", "got 200")],
)
def test_every_kind_of_leak_is_seen(look: Callable[[str], list[Seen]], leak: str, told: str) -> None:
    for seen in look(leak):
        assert any(told in sentence for sentence in seen.leaks)


def test_an_answer_is_empty_when_nothing_is_told() -> None:
    assert is_empty({"items": [], "next": None})
    assert is_empty({"events": [], "steps": []})
    assert not is_empty({"items": [1], "next": None})
    assert not is_empty({"total": 0, "items": []})
    assert not is_empty([])
