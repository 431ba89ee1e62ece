"""Falling out: why a list of candidates is short or empty, in numbers of experts and nothing else about them.

Every expert of the area counts once, for the first rule that keeps them off the list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dispatch.matching.domain.candidates import Prospect, Rule, rule_not_met
from dispatch.orders.domain.orders import Need


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """How many experts of an area are alike in what registry said of them, held against an order's need."""

    topic: bool
    work_form: bool
    language: bool
    experts: int

    @property
    def rule_not_met(self) -> Rule | None:
        """The first rule that keeps them off the list; None: they are looked at as prospects."""
        met = {Rule.TOPIC: self.topic, Rule.WORK_FORM: self.work_form, Rule.LANGUAGE: self.language}
        return next((rule for rule in Rule if not met.get(rule, True)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FellOut:
    """How many experts are not listed because of a rule, having met those before it."""

    rule: Rule
    experts: int


def fell_out(need: Need, area: Iterable[Alike], prospects: Iterable[Prospect]) -> tuple[FellOut, ...]:
    """Return how many of an area's experts each rule keeps off the list, in the order of the rules."""
    counted: Counter[Rule | None] = Counter()
    for alike in area:
        counted[alike.rule_not_met] += alike.experts
    counted.update(rule_not_met(need, one) for one in prospects)
    return tuple(FellOut(rule=rule, experts=counted[rule]) for rule in Rule)
