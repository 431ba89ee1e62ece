"""On an order's life: what each outcome earns. The hot path: a whole batch in a handful of statements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from billing.domain.happenings import needs_of
from billing.handlers.saying import heard_as, keep_and_say, new_book, taken
from billing.store import books
from chassis import telemetry
from chassis.database import Tx
from chassis.ears import Heard


async def assess_fees(tx: Tx, batch: Sequence[Heard[Any]], *, now: datetime) -> None:
    """Take order events in their order, and decide every fee that they allow."""
    happenings = heard_as(batch)
    needs = needs_of(happening for _, happening in happenings)
    await books.hold_areas(tx, needs.areas, alone=False)
    book = new_book()
    await books.fill(tx, book, needs)
    said = taken(book, happenings)
    await keep_and_say(tx, book, said, at=now)
    telemetry.OUTCOME_TO_FEE.record((now - batch[0].at).total_seconds())
