"""From a new assessment to new lines: what was billed stays as it was said.

While the present line's statement month is open, a new line takes its place (`corrects` names the old one,
which no longer counts). Once it is closed, a reversal takes the old amount back and a new line follows, both
in the first open month. A decision that waits again takes the old amount back at once, by a reversal alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from billing.fees.domain import reports
from billing.fees.domain.fees import Assessment, Facts, Missing
from billing.policies.domain.outcomes import Rule
from billing.words import times
from billing.words.names import NameOf
from billing.words.sessions import AgreedSession, ExpertId, UnitId
from billing.words.times import Month
from chassis.values import Value


class LineKind(StrEnum):
    """What a line does to the sum."""

    FEE = "fee"
    REVERSAL = "reversal"


class FeeLine(Value, frozen=True):
    """One line of the ledger of fees; never changed, never deleted."""

    line_id: UUID
    session: AgreedSession
    revision: int
    kind: LineKind
    amount_minor: int
    currency: str
    rule: Rule
    policy_version: int
    schedule_version: int
    work_month: Month
    statement_month: Month
    corrects: UUID | None
    facts: Facts

    @property
    def priced(self) -> bool:
        """Tell whether a price was part of the decision; a row that earns nothing needs none."""
        return "basis" in self.facts or "agreed_minor" in self.facts


@dataclass(frozen=True, slots=True)
class MonthLine:
    """What a month's sums need of a line that counts."""

    line_id: UUID
    expert_id: ExpertId
    unit_id: UnitId
    amount_minor: int


def statement_month_of(work_month: Month, *, closed_through: Month | None) -> Month:
    """Return the month whose statement a line goes into: its own, or the first open one after it."""
    if closed_through is None or work_month > closed_through:
        return work_month
    return times.next_month(closed_through)


def correct(  # noqa: PLR0913 - a line has many sides; all by name
    present: FeeLine | None,
    assessment: Assessment,
    *,
    session: AgreedSession,
    revision: int,
    work_month: Month,
    closed_through: Month | None,
    name_of: NameOf,
) -> tuple[FeeLine, ...]:
    """Return the lines that make an assessment hold: none when the present line says the same already."""
    if present is None:
        return (_fee(assessment, session, revision, work_month, closed_through, None, name_of),)
    if closed_through is None or present.statement_month > closed_through:
        if _says_the_same(present, assessment) and _rests_on_the_same(present, assessment):
            return ()
        return (_fee(assessment, session, revision, work_month, closed_through, present.line_id, name_of),)
    if _says_the_same(present, assessment):
        return ()
    return (
        _reversal(present, revision, closed_through, name_of, {}),
        _fee(assessment, session, revision, work_month, closed_through, None, name_of),
    )


def take_back(
    present: FeeLine,
    missing: Iterable[Missing],
    *,
    revision: int,
    closed_through: Month | None,
    name_of: NameOf,
) -> FeeLine:
    """Return the line that takes a fee back because it waits again, in its own month while that is open."""
    return _reversal(present, revision, closed_through, name_of, {"waits_for": " ".join(missing)})


def _says_the_same(present: FeeLine, assessment: Assessment) -> bool:
    return (
        present.rule is assessment.rule
        and present.amount_minor == assessment.amount_minor
        and present.currency == assessment.currency
        and present.policy_version == assessment.policy_version
        and present.schedule_version == assessment.schedule_version
    )


def _rests_on_the_same(present: FeeLine, assessment: Assessment) -> bool:
    """Tell whether the facts are the same, whoever reported them: a line keeps the report it was decided by."""
    return reports.without(present.facts) == reports.without(assessment.facts)


def _fee(  # noqa: PLR0913, PLR0917 - private, called above only
    assessment: Assessment,
    session: AgreedSession,
    revision: int,
    work_month: Month,
    closed_through: Month | None,
    corrects: UUID | None,
    name_of: NameOf,
) -> FeeLine:
    return FeeLine(
        line_id=name_of(session.session_id, f"{session.area}:{revision}:fee"),
        session=session,
        revision=revision,
        kind=LineKind.FEE,
        amount_minor=assessment.amount_minor,
        currency=assessment.currency,
        rule=assessment.rule,
        policy_version=assessment.policy_version,
        schedule_version=assessment.schedule_version,
        work_month=work_month,
        statement_month=statement_month_of(work_month, closed_through=closed_through),
        corrects=corrects,
        facts=assessment.facts,
    )


def _reversal(
    present: FeeLine, revision: int, closed_through: Month | None, name_of: NameOf, why: Facts
) -> FeeLine:
    session = present.session
    return FeeLine(
        line_id=name_of(session.session_id, f"{session.area}:{revision}:reversal"),
        session=session,
        revision=revision,
        kind=LineKind.REVERSAL,
        amount_minor=-present.amount_minor,
        currency=present.currency,
        rule=present.rule,
        policy_version=present.policy_version,
        schedule_version=present.schedule_version,
        work_month=present.work_month,
        statement_month=statement_month_of(present.statement_month, closed_through=closed_through),
        corrects=present.line_id,
        facts={"reversed_month": present.statement_month, **why},
    )


def earned(lines: Iterable[FeeLine]) -> dict[UUID, int]:
    """Return what each session earns in all, in minor units: the sum of its lines that count."""
    sums: dict[UUID, int] = {}
    for line in counting(lines):
        sums[line.session.session_id] = sums.get(line.session.session_id, 0) + line.amount_minor
    return sums


def counting(lines: Iterable[FeeLine]) -> tuple[FeeLine, ...]:
    """Return the lines that count: all but those whose place a later fee line has taken."""
    every = tuple(lines)
    replaced = {line.corrects for line in every if line.kind is LineKind.FEE}
    return tuple(line for line in every if line.line_id not in replaced)
