"""No query at a door reads more than what it returns explains, however long the history is.

Twenty areas of 400 orders each take seconds, and whatever reads an area, a table or the whole history is far beyond the
bounds of `plans.py`: after a busy month and in an area that is new, of which PostgreSQL has not learnt, and when it has.
"""

from __future__ import annotations

import pytest

from chassis import stories
from chassis.serving import document
from chassis.testing.issuer import IssuerServer
from dispatch.sessions.store import sessions
from kokemus.machine.databases import Postgres
from tests.growth.doors import Asks, Does
from tests.growth.filling import SERVICES, History, Size, filled, service_named
from tests.growth.listed import ROWS
from tests.growth.reading import Reading, reader

pytestmark = pytest.mark.timeout(
    300
)  # a history is filled in: seconds, and a minute on a machine that is busy
SIZE = Size(orders=400)


async def readings(history: History, issuer: IssuerServer, *, turn: int, of: str = "") -> list[Reading]:
    """Return what the service's rows read, those with these words in their names."""
    mine = [row for row in ROWS if row.service == history.service.name and of in str(row)]
    async with reader(history, issuer.issuer, turn=turn) as read:
        return [await read(row) for row in mine]


def too_much(found: list[Reading]) -> list[str]:
    """Return who reads too much, and which statement it is."""
    return [f"{one.row}: {statement}" for one in found for statement in one.too_much]


@pytest.fixture(autouse=True)
def few_are_looked_among(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the end of a number be looked for among so few that all of an area's are too many."""
    monkeypatch.setattr(stories, "LOOKED_AMONG_MAX", 60)


@pytest.mark.parametrize("service", SERVICES)
async def test_no_query_at_a_door_reads_its_area_or_its_history(
    service: str, postgres: Postgres, issuer: IssuerServer
) -> None:
    async with filled(postgres.admin_url, service, SIZE, as_if_large=True) as history:
        assert too_much(await readings(history, issuer, turn=0)) == []
        await history.learn()
        assert too_much(await readings(history, issuer, turn=1)) == []


async def test_what_reads_its_area_is_found_by_name(
    postgres: Postgres, issuer: IssuerServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with filled(postgres.admin_url, "dispatch", SIZE, as_if_large=True) as history:
        await history.execute("DROP INDEX ix_order_work_form")
        (found,) = too_much(await readings(history, issuer, turn=0, of="work_form=lecture"))
        assert found.startswith(
            "dispatch: coordinator GET /v1/areas/{area}/orders?limit=10&work_form=lecture: read "
        )

        monkeypatch.setattr(sessions, "_TAKEN", WITHOUT_BOUNDS)
        (found,) = too_much(await readings(history, issuer, turn=0, of="/candidates"))
        assert "most of session" in found
        assert "tstzrange" in found


WITHOUT_BOUNDS = """
    SELECT expert_id, starts_at, ends_at
    FROM session, unnest($3::timestamptz[], $4::timestamptz[]) AS wished (starts, ends)
    WHERE area_id = $1 AND expert_id = ANY ($2::uuid[]) AND stands AND during && tstzrange(starts, ends)
"""
"""Who is busy, as it was asked once: row-level security keeps `&&` from being answered by an index."""


@pytest.mark.parametrize("service", SERVICES)
def test_every_get_has_a_row(service: str) -> None:
    asked = {(row.service, row.path) for row in ROWS if isinstance(row, Asks)}
    paths = {path for path, methods in document(service_named(service))["paths"].items() if "get" in methods}
    missing = {path for path in paths if not any(_is(path, one) for of, one in asked if of == service)}
    assert missing <= READ_NOTHING


READ_NOTHING = {"/health/live", "/health/ready", "/v1/counties", "/v1/models", "/v1/topics"}
"""Answered from the figures of /health/status, or from the code alone."""


def test_no_row_stands_twice() -> None:
    assert len({str(row) for row in ROWS}) == len(ROWS)
    assert {type(row) for row in ROWS} == {Asks, Does}


def _is(path: str, asked: str) -> bool:
    """Tell whether what is asked is this path of a service's document."""
    parts = zip(path.split("/"), asked.split("/"), strict=False)
    return path.count("/") == asked.count("/") and all(
        one == other or one.startswith("{") for one, other in parts
    )
