"""What fee lines correct, to be shown beside them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from uuid import UUID

from kokemus_client.billing import LineView
from kokemus_console.visits import Visit, value

ASKED_MAX = 25
"""Sessions whose earlier lines are asked for; a page of lines has no more."""


async def corrected(visit: Visit, lines: Sequence[LineView]) -> Mapping[UUID, LineView]:
    """Return the lines that these correct, by id, as far as billing tells."""
    known = {one.line_id: one for one in lines}
    unseen = {one.session_id for one in lines if one.corrects is not None and one.corrects not in known}
    purpose = visit.words.plain("fees.purpose")
    told = await asyncio.gather(
        *(
            visit.client.billing.list_fee_lines(
                visit.area.area_id, session=session, language=visit.language, purpose=purpose
            ).page()
            for session in sorted(unseen)[:ASKED_MAX]
        )
    )
    pages = [page for page in map(value, told) if page is not None]
    return known | {one.line_id: one for page in pages for one in page.items}
