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
from enum import StrEnum
from zoneinfo import ZoneInfo

from dispatch.known.domain.experts import Agreement, Expert, days_without_agreement
from dispatch.known.domain.local_times import local_dates
from dispatch.offers.domain.offers import OfferState
from dispatch.orders.domain.orders import Need
from dispatch.words.identities import ExpertId
from dispatch.words.terms import Span, Topic

LATELY = timedelta(days=90)


CANDIDATES_MAX = 200


_NEVER = datetime.min.replace(tzinfo=UTC)


_BEING_ASKED = frozenset({OfferState.OPEN, OfferState.ACCEPTED})


class Rule(StrEnum):
    """What an expert has to meet to be listed, in the order in which it is looked at."""

    TOPIC = "topic"
    WORK_FORM = "work_form"
    LANGUAGE = "language"
    NOT_ASKED = "not_asked"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """An expert who is looked at for an order: what registry said, and what this area knows of their work."""

    expert: Expert
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


def candidates(need: Need, prospects: Iterable[Prospect], zone: ZoneInfo) -> tuple[Candidate, ...]:
    """Return who could do the work, best spread of work first; the same prospects always give the same list."""
    days = local_dates(need.times, zone)
    return tuple(_candidate(need, one, days) for one in ranked(need, prospects))


def ranked(need: Need, prospects: Iterable[Prospect]) -> list[Prospect]:
    """Return those of all who could do the work that are listed, best spread of work first."""
    able = (one for one in prospects if could_do(need, one))
    return sorted(able, key=lambda one: _rank(need, one))[:CANDIDATES_MAX]


def could_do(need: Need, prospect: Prospect) -> bool:
    """Tell whether the expert matches, is free, and is neither being asked nor already doing the order."""
    return rule_not_met(need, prospect) is None


def rule_not_met(need: Need, prospect: Prospect) -> Rule | None:
    """Return the first rule that keeps the expert off the list, if one does."""
    expert = prospect.expert
    met = {
        Rule.TOPIC: bool(need.topics & expert.topics),
        Rule.WORK_FORM: need.work_form in expert.work_forms,
        Rule.LANGUAGE: need.language in expert.languages,
        Rule.NOT_ASKED: not prospect.asked & _BEING_ASKED,
        Rule.FREE: not any(wished.overlaps(taken) for wished in need.times for taken in prospect.busy),
    }
    return next((rule for rule in Rule if not met[rule]), None)


def _candidate(need: Need, prospect: Prospect, days: tuple[date, ...]) -> Candidate:
    topics = prospect.expert.topics
    matched = sorted(need.topics & topics)
    missing_on = days_without_agreement(prospect.agreements, days=days, work_form=need.work_form)
    reasons = [Reason(what="topic", value=str(topic)) for topic in matched]
    reasons += [
        Reason(what="work_form", value=need.work_form),
        Reason(what="language", value=need.language),
        Reason(what="free", value=f"{len(need.times)} of {len(need.times)} times"),
    ]
    if not missing_on:
        reasons.append(Reason(what="agreement", value=f"{days[0].isoformat()}/{days[-1].isoformat()}"))
    return Candidate(
        expert_id=prospect.expert.expert_id,
        reasons=tuple(reasons),
        topics_missing=tuple(sorted(need.topics - topics)),
        agreement_missing_on=missing_on,
        assignments_lately=prospect.assignments_lately,
        last_assigned_at=prospect.last_assigned_at,
        declined_before=OfferState.DECLINED in prospect.asked,
    )


def _rank(need: Need, prospect: Prospect) -> tuple[int, int, datetime, ExpertId]:
    return (
        len(need.topics - prospect.expert.topics),
        prospect.assignments_lately,
        prospect.last_assigned_at or _NEVER,
        prospect.expert.expert_id,
    )
