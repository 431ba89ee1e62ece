"""What the ledger, the statements and two ways of counting again agree and differ on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from chassis.failures import Refusal

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
    """A line that the ledger and the fold of the events disagree on; None: that side has no such line."""

    session_id: UUID
    revision: int
    kind: str
    ledger: Line | None
    events: Line | None


@dataclass(frozen=True, slots=True)
class FeeDifference:
    """A session that the ledger and the second way of deciding disagree on, both in cents."""

    session_id: UUID
    ledger_minor: int
    reckoned_minor: int


@dataclass(frozen=True, slots=True)
class StatementDifference:
    """An expert's statement whose four totals (in cents) are not one; None: there is no such statement.

    What the statement says, what its lines add up to, what the event said, what the second way comes to.
    """

    expert_id: UUID
    stated_minor: int | None
    lines_minor: int | None
    said_minor: int | None
    reckoned_minor: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the comparison of one statement month found; `total_minor` is the sum of the lines that count."""

    area: str
    month: str
    events: int
    lines: int
    statements: int
    total_minor: int
    differences: tuple[Difference, ...]
    fees: tuple[FeeDifference, ...]
    statement_differences: tuple[StatementDifference, ...]
    refused: tuple[str, ...]

    @property
    def found(self) -> int:
        """How many differences there are, of all three kinds."""
        return len(self.differences) + len(self.fees) + len(self.statement_differences)


def differing_lines(
    month: str, *, ledger: Mapping[LineKey, Line], again: Mapping[LineKey, Line]
) -> tuple[Difference, ...]:
    """Return the lines of a statement month (YYYY-MM) on which ledger and fold disagree."""
    return tuple(
        Difference(*key, ledger.get(key), again.get(key))
        for key in sorted({*ledger, *again})
        if ledger.get(key) != again.get(key) and month in _months(ledger.get(key), again.get(key))
    )


def differing_fees(*, ledger: Mapping[UUID, int], reckoned: Mapping[UUID, int]) -> tuple[FeeDifference, ...]:
    """Return the sessions whose cents in a month differ; a session that a side does not have earns nothing."""
    pairs = ((one, ledger.get(one, 0), reckoned.get(one, 0)) for one in sorted({*ledger, *reckoned}))
    return tuple(FeeDifference(*pair) for pair in pairs if pair[1] != pair[2])


def differing_statements(
    stated: Mapping[UUID, tuple[int, int]], *, said: Mapping[UUID, int], reckoned: Mapping[UUID, int]
) -> tuple[StatementDifference, ...]:
    """Return the statements of a closed month, by expert, whose totals are not one and the same.

    `stated` holds what a statement says and what its lines add up to.
    """
    found = []
    for expert_id in sorted({*stated, *said, *(one for one, minor in reckoned.items() if minor)}):
        total, lines = stated.get(expert_id, (None, None))
        sums = (total, lines, said.get(expert_id), reckoned.get(expert_id, 0))
        if len(set(sums)) > 1:
            found.append(StatementDifference(expert_id, *sums))
    return tuple(found)


def nothing_to_verify(area: str, *, what: str) -> Refusal:
    """Say that there is nothing to hold the ledger against, which is not the same as no difference."""
    return Refusal("nothing-to-verify", f"nothing to look at in {area}: {what}", status=404, area=area)


def _months(*lines: Line | None) -> Iterable[str]:
    return (line.statement_month for line in lines if line is not None)
