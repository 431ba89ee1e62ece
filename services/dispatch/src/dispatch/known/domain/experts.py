"""Experts: what registry says they can do, and their agreements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dispatch.words.identities import ExpertId
from dispatch.words.terms import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Expert:
    """What an expert of one area can do."""

    expert_id: ExpertId
    topics: frozenset[Topic]
    work_forms: frozenset[str]
    languages: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A commission agreement: work forms and the days (local, both included) on which it is in force."""

    work_forms: frozenset[str]
    valid_from: date
    valid_until: date | None = None

    def covers(self, day: date, work_form: str) -> bool:
        """Tell whether work of this form on this day is under the agreement."""
        in_force = self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)
        return in_force and work_form in self.work_forms


def days_without_agreement(
    agreements: Iterable[Agreement], *, days: Iterable[date], work_form: str
) -> tuple[date, ...]:
    """Return those of the days on which no agreement covers the work form, in order."""
    known = tuple(agreements)
    return tuple(day for day in sorted(days) if not any(one.covers(day, work_form) for one in known))
