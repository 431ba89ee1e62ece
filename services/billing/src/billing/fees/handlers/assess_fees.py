"""On an order's life: what each outcome earns. The hot path: a whole batch in a handful of statements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from billing.areas.store import hold_areas
from billing.fees.domain.happenings import needs_of
from billing.fees.handlers.saying import heard_as, keep_and_say, new_book, taken
from billing.fees.store import books
from billing.fees.wire import OUTCOMES
from chassis import telemetry
from chassis.database import Tx
from chassis.ears import Heard

OUTCOME_TO_FEE = telemetry.histogram(
    "kokemus.outcome_to_fee", "s", "From the oldest outcome of a batch being said to its fee being decided"
)


async def assess_fees(tx: Tx, batch: Sequence[Heard[Any]], /, *, now: datetime) -> None:
    """Take order events in their order, and decide every fee that they allow."""
    happenings = heard_as(batch)
    needs = needs_of(happening for _, happening in happenings)
    await hold_areas(tx, needs.areas, alone=False)
    book = new_book()
    await books.fill(tx, book, needs)
    said = taken(book, happenings)
    await keep_and_say(tx, book, said, at=now)
    oldest = next((heard.at for heard in batch if isinstance(heard.body, OUTCOMES)), None)
    if oldest is not None:
        OUTCOME_TO_FEE.record((now - oldest).total_seconds())
