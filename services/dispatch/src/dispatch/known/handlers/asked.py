"""Who asks for something, for which area, when, and why it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from chassis.outbox import Cause
from dispatch.words.identities import AreaId
from dispatch.words.speakers import Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A person's request, without what it is about."""

    area: AreaId
    speaker: Speaker
    now: datetime
    cause: Callable[[object], Cause]
    """Given an order's id, why its events are said."""
    expected_etag: str | None = None
    """The state of the order that the person decided on; None: whatever it is."""
