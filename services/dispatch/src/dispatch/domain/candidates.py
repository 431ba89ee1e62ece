"""Candidates: who could do an order, in an order that spreads the work; a simple list with its reasons.

An expert is listed who has at least one of the wished topics (the experience being the own or a close
person's, as wished), the work form and the language, is free at all the wished times as far as this area
knows, and is not already considering or doing the order. Those with more of the wished topics come first,
then those with the fewest assignments in the last 90 days, then those whose last assignment is longest ago.

A missing agreement does not exclude: the work may be offered, the coordinator is told on which days no
agreement is in force, and billing keeps the fee pending until one is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dispatch.domain.identities import ExpertId
from dispatch.domain.local_times import local_dates
from dispatch.domain.offers import OfferState
from dispatch.domain.orders import Need
from dispatch.domain.terms import Span, Topic

LATELY = timedelta(days=90)
CANDIDATES_MAX = 200

_NEVER = datetime.min.replace(tzinfo=UTC)
_BEING_ASKED = frozenset({OfferState.OPEN, OfferState.ACCEPTED})


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Expert:
    """What dispatch has heard and keeps of an expert of one area."""

    expert_id: ExpertId
    topics: frozenset[Topic]
    work_forms: frozenset[str]
    languages: frozenset[str]
    agreements: tuple[Agreement, ...] = ()
    busy: tuple[Span, ...] = ()
    assignments_lately: int = 0
    last_assigned_at: datetime | None = None
    asked: frozenset[OfferState] = frozenset()
    """The states of the offers of this order that the expert has had."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing in which the expert matches: `what` is topic, work_form, language, free or agreement."""

    what: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An expert who could do the order, and why."""

    expert_id: ExpertId
    reasons: tuple[Reason, ...]
    topics_missing: tuple[Topic, ...]
    agreement_missing_on: tuple[date, ...]
    assignments_lately: int
    last_assigned_at: datetime | None
    declined_before: bool


def candidates(need: Need, experts: Iterable[Expert], zone: ZoneInfo) -> tuple[Candidate, ...]:
    """Return who could do the work, best spread of work first; the same experts always give the same list."""
    days = local_dates(need.times, zone)
    listed = [_candidate(need, expert, days) for expert in experts if could_do(need, expert)]
    return tuple(sorted(listed, key=_rank)[:CANDIDATES_MAX])


def could_do(need: Need, expert: Expert) -> bool:
    """Tell whether the expert matches, is free, and is neither being asked nor already doing the order."""
    return (
        bool(need.topics & expert.topics)
        and need.work_form in expert.work_forms
        and need.language in expert.languages
        and not expert.asked & _BEING_ASKED
        and not any(wished.overlaps(taken) for wished in need.times for taken in expert.busy)
    )


def days_without_agreement(
    agreements: Iterable[Agreement], *, days: Iterable[date], work_form: str
) -> tuple[date, ...]:
    """Return those of the days on which no agreement covers the work form, in order."""
    known = tuple(agreements)
    return tuple(day for day in sorted(days) if not any(one.covers(day, work_form) for one in known))


def _candidate(need: Need, expert: Expert, days: tuple[date, ...]) -> Candidate:
    matched = sorted(need.topics & expert.topics)
    missing_on = days_without_agreement(expert.agreements, days=days, work_form=need.work_form)
    reasons = [Reason(what="topic", value=f"{topic.code}:{topic.perspective}") for topic in matched]
    reasons += [
        Reason(what="work_form", value=need.work_form),
        Reason(what="language", value=need.language),
        Reason(what="free", value=f"{len(need.times)} of {len(need.times)} times"),
    ]
    if not missing_on:
        reasons.append(Reason(what="agreement", value=f"{days[0].isoformat()}/{days[-1].isoformat()}"))
    return Candidate(
        expert_id=expert.expert_id,
        reasons=tuple(reasons),
        topics_missing=tuple(sorted(need.topics - expert.topics)),
        agreement_missing_on=missing_on,
        assignments_lately=expert.assignments_lately,
        last_assigned_at=expert.last_assigned_at,
        declined_before=OfferState.DECLINED in expert.asked,
    )


def _rank(candidate: Candidate) -> tuple[int, int, datetime, ExpertId]:
    return (
        len(candidate.topics_missing),
        candidate.assignments_lately,
        candidate.last_assigned_at or _NEVER,
        candidate.expert_id,
    )
