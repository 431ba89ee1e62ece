"""Puts this folder's builders on the path; gives billing on a real database, with its ears and its API."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from billing_office import Office

from chassis.clock import SteppedClock
from chassis.database import Database


@pytest.fixture
async def database(database_of: Callable[[str], Awaitable[Database]]) -> Database:
    """Give the empty, migrated database of billing."""
    return await database_of("billing")


@pytest.fixture
async def office(
    database: Database, api_of: Any, token: Any, hear: Any, said: Any, clock: SteppedClock
) -> AsyncIterator[Office]:
    """Give billing as it runs: it hears, its timers ring, people ask."""
    async with api_of("billing", database) as client:
        yield Office(client=client, database=database, clock=clock, token=token, hear=hear, outbox=said)
