"""Puts this folder's builders on the path under their own names; dispatch on a real database, as people use it."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from dispatch_desk import Desk

from chassis.clock import SteppedClock
from chassis.database import Database


@pytest.fixture
async def database(database_of: Callable[[str], Awaitable[Database]]) -> Database:
    """Give the empty, migrated database of dispatch."""
    return await database_of("dispatch")


@pytest.fixture
async def desk(
    database: Database, api_of: Any, token: Any, hear: Any, said: Any, clock: SteppedClock
) -> AsyncIterator[Desk]:
    """Give dispatch with one area, one unit and two experts who have agreements."""
    async with api_of("dispatch", database) as client:
        desk = Desk(client=client, database=database, clock=clock, token=token, hear=hear, read_outbox=said)
        await desk.furnish()
        yield desk
