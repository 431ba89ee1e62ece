"""The reckoning is seen red: what is lost, doubled or out of order is found and named."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from tests.faults.reckoning import reckon
from tests.faults.traffic import Traffic
from tests.life import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]


@asynccontextmanager
async def changed(stage: Stage, service: str, do: str, undo: str) -> AsyncIterator[None]:
    """Change something in a service's database, past the service, and change it back."""
    connection = await asyncpg.connect(stage.admin_url(service))
    await connection.execute("SET session_replication_role = replica")
    try:
        await connection.execute(do)
        yield
    finally:
        await connection.execute(undo)
        await connection.close()


async def test_what_is_wrong_is_found(broken_stage: Stage, traffic: Traffic) -> None:
    await traffic.turns(8)
    (await reckon(traffic)).must_be_right()
    stage, folder = broken_stage, broken_stage.platform.mailbox.folder
    first, *_, last = sorted(folder.glob("*.eml"))
    (one, other) = [session.session_id for session in traffic.done.reported[:2]]
    fee = await stage.value("billing", "SELECT line_id FROM fee_line WHERE session_id = $1", one)
    # One that is alone in its key: a row that is changed and changed back counts as heard anew.
    heard = await stage.value("billing", "SELECT event_id FROM inbox WHERE consumer = 'billing.area' LIMIT 1")
    twin = folder / "999999.eml"
    kept = last.read_bytes()

    async with (
        changed(
            stage,
            "billing",
            f"UPDATE fee_line SET session_id = '{other}', revision = 9 WHERE line_id = '{fee}'",
            f"UPDATE fee_line SET session_id = '{one}', revision = 1 WHERE line_id = '{fee}'",
        ),
        changed(
            stage,
            "billing",
            f"UPDATE inbox SET consumer = 'billing.nobody' WHERE event_id = '{heard}' AND consumer = 'billing.area'",
            f"UPDATE inbox SET consumer = 'billing.area' WHERE event_id = '{heard}' AND consumer = 'billing.nobody'",
        ),
    ):
        twin.write_bytes(first.read_bytes().replace(b"Message-ID: <", b"Message-ID: <0"))
        last.unlink()
        found = await reckon(traffic)
        last.write_bytes(kept)
        twin.unlink()

    lost, doubled = "\n".join(found.lost), "\n".join(found.doubled)
    assert f"session {one} has 0 fee lines" in lost
    assert f"session {other} has 2 fee lines" in doubled
    assert f"billing.area has not heard Said(event_id=UUID('{heard}')" in lost
    assert "never came" in lost
    assert "was not expected" in doubled
    with pytest.raises(AssertionError, match="never came"):
        found.must_be_right()
