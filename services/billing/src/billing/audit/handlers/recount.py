"""An area's fees from events alone: the same words, the same fold, no database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from billing.fees import wire
from billing.fees.domain.book import Assessed
from billing.fees.domain.corrections import FeeLine
from billing.fees.handlers.saying import new_book
from chassis.failures import Refusal
from contracts.envelope import Event


@dataclass(frozen=True, slots=True)
class Told:
    """An event of any topic that billing hears or says, with its area and time."""

    area: str
    at: datetime
    event: Event
    turn: tuple[Any, ...] = ()
    """Its place among what became a fact at the same moment."""

    def place(self) -> tuple[datetime, tuple[Any, ...]]:
        """Return its place among all."""
        return self.at, self.turn


@dataclass(frozen=True, slots=True)
class Recount:
    """Every line that the events give rise to, and the events that can never work, with the reason."""

    lines: tuple[FeeLine, ...]
    refused: tuple[tuple[Told, str], ...]


def recount(events: Iterable[Told]) -> Recount:
    """Count fees again from nothing: orders and agreements as heard, versions and closed months as said.

    Events of one key must come in their order. What each session earns in all (`corrections.earned`) does not
    depend on how keys are put between each other, the very lines do: what comes after a month's close goes
    into the next month, what is judged before a version is set is judged again. So sort events by time.
    What billing says of fees itself is passed over.
    """
    book = new_book()
    lines: list[FeeLine] = []
    refused: list[tuple[Told, str]] = []
    for told in events:
        try:
            for happening in wire.happenings(told.area, told.event, at=told.at):
                for saying in book.take(happening):
                    if isinstance(saying, Assessed):
                        lines += saying.lines
        except Refusal as refusal:
            refused.append((told, str(refusal)))
    return Recount(tuple(lines), tuple(refused))
