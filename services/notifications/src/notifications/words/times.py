"""Times of work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Span:
    """A time of work in UTC; `ends_at` is not part of it."""

    starts_at: datetime
    ends_at: datetime
