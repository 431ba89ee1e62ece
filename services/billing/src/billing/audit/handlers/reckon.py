"""The second way's door: an area's events as plain bodies, reckoned session by session."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import msgspec

from billing.audit.domain.reckoning import Said, reckoned
from billing.audit.handlers.recount import Told
from billing.calendar import is_banking_day


def reckon(events: Sequence[Told]) -> dict[tuple[UUID, str], int]:
    """Return the cents that each session comes to in each statement month; zeros are left out."""
    said = (
        Said(place, told.at, type(told.event).__name__, msgspec.to_builtins(told.event))
        for place, told in enumerate(events)
    )
    found = reckoned(said, is_business_day=is_banking_day)
    return {(UUID(session_id), month): minor for (session_id, month), minor in found.items()}
