"""Who reported an outcome, when and in which role: beside the time that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

FACTS = frozenset({"reported_at", "reported_as"})
"""What a line keeps of the report it was decided by; who it was is kept with the session, not with money."""

AT_ONCE = timedelta(minutes=1)
"""What was reported within a minute of being known was reported as it became known: one time says both."""


@dataclass(frozen=True, slots=True)
class Report:
    """That somebody said what became of a session: when (UTC), who, and as what."""

    at: datetime
    by: UUID | None = None
    role: str | None = None

    def facts(self) -> dict[str, str]:
        """Return it as it stands among the facts of a line: a code and an instant, no person."""
        told = {"reported_at": self.at.astimezone(UTC).isoformat()}
        return told if self.role is None else told | {"reported_as": self.role}


def is_worth_telling(reported_at: datetime, *, known_at: datetime | None) -> bool:
    """Tell whether when it was reported says more than when it was known, if that is told at all."""
    return known_at is None or abs(reported_at - known_at) > AT_ONCE


def without(facts: Mapping[str, int | str]) -> dict[str, int | str]:
    """Return what a decision rests on beside who reported it: the same said again decides nothing new."""
    return {name: fact for name, fact in facts.items() if name not in FACTS}
