"""On agreements signed and ended: they are kept, and the expert's waiting sessions are judged again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from billing.areas.store import hold_areas
from billing.fees.domain.happenings import needs_of
from billing.fees.handlers.saying import heard_as, keep_and_say, new_book, taken
from billing.fees.store import books
from chassis.database import Tx
from chassis.ears import Heard


async def follow_agreements(tx: Tx, batch: Sequence[Heard[Any]], /, *, now: datetime) -> None:
    """Take agreement events in their order, and decide the fees that waited for them."""
    happenings = heard_as(batch)
    needs = needs_of(happening for _, happening in happenings)
    await hold_areas(tx, needs.areas, alone=True)
    book = new_book()
    await books.fill(tx, book, needs)
    said = taken(book, happenings)
    await books.keep_agreements(tx, book, needs.experts_agreed)
    await keep_and_say(tx, book, said, at=now)
