"""What the ledger and a recount agree and differ on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

LineKey = tuple[UUID, int, str]
"""Session, revision and kind: what a line is the only one of."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a fee line comes down to."""

    amount_minor: int
    rule: str
    statement_month: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A line that the ledger and the events disagree on; None: that side has no such line."""

    session_id: UUID
    revision: int
    kind: str
    ledger: Line | None
    events: Line | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the comparison of one statement month found."""

    area: str
    month: str
    events: int
    lines: int
    total_minor: int
    differences: tuple[Difference, ...]
    refused: tuple[str, ...]


def compared(
    *,
    area: str,
    month: str,
    events: int,
    ledger: Mapping[LineKey, Line],
    again: Mapping[LineKey, Line],
    refused: Iterable[str],
) -> Verdict:
    """Return what the lines of a statement month (YYYY-MM) are, and where the two sides differ."""
    places = sorted(key for key in {*ledger, *again} if month in _months(ledger.get(key), again.get(key)))
    return Verdict(
        area,
        month,
        events,
        len(places),
        sum(ledger[key].amount_minor for key in places if key in ledger),
        tuple(
            Difference(*key, ledger.get(key), again.get(key))
            for key in places
            if ledger.get(key) != again.get(key)
        ),
        tuple(refused),
    )


def _months(*lines: Line | None) -> list[str]:
    return [line.statement_month for line in lines if line is not None]
