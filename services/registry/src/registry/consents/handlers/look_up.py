"""On GET of consents: what an expert consents to, and what they have said over time, with a line in the read log."""

from collections.abc import Mapping
from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.consents import store
from registry.consents.domain import Consent
from registry.experts.handlers.look_up import find_expert
from registry.words.ids import ExpertId

LINES: Cursor[tuple[UUID]] = Cursor("consent lines", UUID)


async def look_up_consents(tx: Tx, asked: Asked, expert_id: ExpertId) -> Mapping[str, Consent]:
    """Return by purpose what an expert said last."""
    await find_expert(tx, asked, expert_id)
    await readings.log_reads(tx, asked, "consents", about=[expert_id])
    return await store.consents_of(tx, asked.area, expert_id)


async def look_up_lines(
    tx: Tx, asked: Asked, expert_id: ExpertId, *, after: str | None, limit: int
) -> Page[store.Line]:
    """Return a page of what an expert has said over time, the newest first."""
    await find_expert(tx, asked, expert_id)
    (place,) = LINES.place(after) or (None,)
    found = await store.lines_of(tx, asked.area, expert_id, place, limit=limit + 1)
    await readings.log_reads(tx, asked, "consents", about=[expert_id])
    return LINES.page(found, limit, lambda line: (line[0],))
