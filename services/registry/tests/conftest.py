"""Makes the builders importable by a name of their own, and gives registry's database and API."""

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from chassis.database import Database

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
async def database(database_of: Callable[[str], Awaitable[Database]]) -> Database:
    return await database_of("registry")


@pytest.fixture
async def api(api_of: Callable[..., Any], database: Database) -> AsyncIterator[httpx.AsyncClient]:
    async with api_of("registry", database) as client:
        yield client
