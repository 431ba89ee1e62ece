"""The fold: happenings in order to sessions, lines and sayings. The same code decides live and in a recount.

A `Book` holds the facts that a run of happenings needs; `take` moves it on by one and returns what is to be
said. Nothing here reads a clock, a table or a topic.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never
from uuid import UUID

from billing.fees.domain import corrections, fees, refusals
from billing.fees.domain.corrections import FeeLine
from billing.fees.domain.fees import Agreement, Missing, Pending, Terms
from billing.fees.domain.happenings import (
    AgreementEnded,
    AgreementSigned,
    AreaOpened,
    AssignmentMade,
    FeeAgreed,
    Happening,
    Key,
    MonthClosed,
    OutcomeKnown,
    PolicySet,
    ScheduleSet,
    SessionAgreed,
)
from billing.fees.domain.reports import Report
from billing.policies.domain import policies
from billing.policies.domain.outcomes import Moved, Outcome
from billing.words import times
from billing.words.money import Money
from billing.words.names import NameOf
from billing.words.sessions import AgreedSession, AssignmentId
from billing.words.times import IsDay, Month
from chassis.values import Value, changed


class SessionState(Value, frozen=True):
    """A session as billing knows it: agreed, its outcome, the line that counts, what it waits for.

    `revision` counts decisions (never below the outcome's), `sequence` what was said of the session; `report` is
    that of the outcome.
    """

    agreed: AgreedSession
    outcome: Outcome | None = None
    outcome_revision: int = 0
    revision: int = 0
    line: FeeLine | None = None
    missing: tuple[Missing, ...] = ()
    sequence: int = 0
    report: Report | None = None

    @property
    def earns(self) -> bool:
        """Tell whether money was decided for it, under an agreement that covered it then."""
        return self.line is not None and self.line.amount_minor > 0


class Assessed(Value, frozen=True):
    """What a session earns was decided, by these new lines."""

    session: AgreedSession
    revision: int
    currency: str
    lines: tuple[FeeLine, ...]
    sequence: int


@dataclass(frozen=True, slots=True)
class Waits:
    """A session's fee waits for what is missing."""

    session: AgreedSession
    revision: int
    missing: tuple[Missing, ...]
    sequence: int


Saying = Assessed | Waits


def decide(
    state: SessionState,
    *,
    terms: Terms,
    agreements: Iterable[Agreement] | None,
    name_of: NameOf,
    is_business_day: IsDay,
) -> tuple[SessionState, tuple[Saying, ...]]:
    """Return the session with its outcome judged, and what is to be said of it: nothing if nothing changed.

    With None for the agreements, one is known to have covered the session.
    """
    outcome, agreed = state.outcome, state.agreed
    assert outcome is not None, f"session {agreed.session_id} has no outcome to judge"
    found = fees.judge(agreed, outcome, terms=terms, agreements=agreements, is_business_day=is_business_day)
    if isinstance(found, Pending):
        if found.missing == state.missing:
            return state, ()
        return _wait(state, found.missing, closed_through=terms.closed_through, name_of=name_of)
    assert terms.zone is not None, f"{agreed.area} judged a session without a time zone"
    revision = _next_revision(state)
    if state.report is not None:
        found = changed(found, facts={**found.facts, **state.report.facts()})
    lines = corrections.correct(
        state.line,
        found,
        session=agreed,
        revision=revision,
        work_month=times.month_of(agreed.starts_at.astimezone(terms.zone).date()),
        closed_through=terms.closed_through,
        name_of=name_of,
    )
    if not lines and not state.missing:
        return state, ()
    line = lines[-1] if lines else state.line
    sequence = state.sequence + 1
    after = SessionState(agreed, outcome, state.outcome_revision, revision, line, (), sequence, state.report)
    return after, (Assessed(agreed, revision, found.currency, lines, sequence),)


def _wait(
    state: SessionState, missing: tuple[Missing, ...], *, closed_through: Month | None, name_of: NameOf
) -> tuple[SessionState, tuple[Saying, ...]]:
    """Let a session wait; money that was decided is taken back, for what waits is not owed yet."""
    said: tuple[Saying, ...] = ()
    line = state.line
    if line is not None and line.amount_minor:
        revision = _next_revision(state)
        back = corrections.take_back(
            line, missing, revision=revision, closed_through=closed_through, name_of=name_of
        )
        state = changed(state, revision=revision, line=None, sequence=state.sequence + 1)
        said = (Assessed(state.agreed, revision, line.currency, (back,), state.sequence),)
    after = changed(state, missing=missing, sequence=state.sequence + 1)
    return after, (*said, Waits(after.agreed, after.outcome_revision, missing, after.sequence))


def _next_revision(state: SessionState) -> int:
    return max(state.outcome_revision, state.revision + 1)


class Book:
    """The facts that a run of happenings needs, and what it changed; empty at first for a recount."""

    __slots__ = (
        "_changed",
        "_is_business_day",
        "_name_of",
        "_new",
        "_of_assignment",
        "_waiting",
        "agreements",
        "assignments",
        "new_assignments",
        "sessions",
        "terms",
    )

    def __init__(self, *, name_of: NameOf, is_business_day: IsDay) -> None:
        self._name_of = name_of
        self._is_business_day = is_business_day
        self.terms: dict[str, Terms] = {}
        self.agreements: dict[Key, tuple[Agreement, ...]] = {}
        self.assignments: dict[Key, Money | None] = {}
        self.sessions: dict[Key, SessionState] = {}
        self.new_assignments: dict[Key, Money | None] = {}
        self._of_assignment: dict[Key, list[Key]] = {}
        self._waiting: dict[Key, None] = {}
        self._new: dict[Key, None] = {}
        self._changed: dict[Key, None] = {}

    @property
    def new_sessions(self) -> list[SessionState]:
        """The sessions that the happenings agreed on, as they now are."""
        return [self.sessions[key] for key in self._new]

    @property
    def changed_sessions(self) -> list[SessionState]:
        """The sessions known before that the happenings changed, each once, as they now are."""
        return [self.sessions[key] for key in self._changed if key not in self._new]

    def hold(self, state: SessionState) -> None:
        """Put in a session as it was kept; this changes nothing."""
        agreed = state.agreed
        key = (agreed.area, agreed.session_id)
        self.sessions[key] = state
        self._of_assignment.setdefault((agreed.area, agreed.assignment_id), []).append(key)
        if state.missing:
            self._waiting[key] = None

    def terms_of(self, area: str) -> Terms:
        """Return what an area judges by; nothing yet when it was not opened."""
        return self.terms.get(area) or Terms(area)

    def take(self, happening: Happening) -> list[Saying]:  # noqa: C901, PLR0911 - one case per kind
        """Move on by one happening and return what is to be said; refuse what can never be."""
        match happening:
            case OutcomeKnown():
                return self._outcome(happening)
            case SessionAgreed(session=session):
                return self._agree(session)
            case AssignmentMade(area=area, assignment_id=assignment_id, agreed_fee=agreed_fee):
                return self._assign(area, assignment_id, agreed_fee)
            case FeeAgreed():
                return self._agree_fee(happening)
            case AreaOpened():
                return self._open(happening)
            case PolicySet(area=area, policy=policy):
                terms = self.terms_of(area)
                versions = policies.newest_first((*terms.policies, policy))
                return self._set(replace(terms, policies=versions), policy.valid_from)
            case ScheduleSet(area=area, schedule=schedule):
                terms = self.terms_of(area)
                schedules = policies.newest_first((*terms.schedules, schedule))
                return self._set(replace(terms, schedules=schedules), schedule.valid_from)
            case AgreementSigned():
                return self._sign(happening)
            case AgreementEnded():
                return self._end(happening)
            case MonthClosed(area=area, month=month):
                self.terms[area] = replace(self.terms_of(area), closed_through=month)
                return []
            case _:
                assert_never(happening)

    def _outcome(self, known: OutcomeKnown) -> list[Saying]:
        key = (known.area, known.session_id)
        state = self.sessions.get(key)
        if state is None:
            raise refusals.session_unknown(known.area, known.session_id)
        if known.revision is None and isinstance(state.outcome, Moved):
            return self._moved_again(known, state.outcome)
        revision = state.outcome_revision + 1 if known.revision is None else known.revision
        if revision <= state.outcome_revision:
            return []
        heard = SessionState(
            state.agreed,
            known.outcome,
            revision,
            state.revision,
            state.line,
            state.missing,
            state.sequence,
            known.report,
        )
        return self._decide(key, heard, covered=known.outcome == state.outcome and state.earns)

    def _moved_again(self, known: OutcomeKnown, moved: Moved) -> list[Saying]:
        """Pass over a move that is said again; refuse another one: only the new time can be moved."""
        if known.outcome != moved:
            raise refusals.session_was_moved(known.area, known.session_id, moved_to=moved.moved_to)
        return []

    def _decide(self, key: Key, state: SessionState, *, covered: bool = False) -> list[Saying]:
        area = key[0]
        after, said = decide(
            state,
            terms=self.terms_of(area),
            agreements=None if covered else self.agreements.get((area, state.agreed.expert_id), ()),
            name_of=self._name_of,
            is_business_day=self._is_business_day,
        )
        self.sessions[key] = after
        self._changed[key] = None
        if after.missing:
            self._waiting[key] = None
        elif state.missing:
            del self._waiting[key]
        return [*said]

    def _assign(self, area: str, assignment_id: AssignmentId, agreed_fee: Money | None) -> list[Saying]:
        self.assignments[area, assignment_id] = self.new_assignments[area, assignment_id] = agreed_fee
        return []

    def _agree(self, session: AgreedSession) -> list[Saying]:
        key = (session.area, session.session_id)
        if key in self.sessions:
            raise refusals.session_scheduled_twice(*key)
        try:
            agreed_fee = self.assignments[session.area, session.assignment_id]
        except KeyError:
            raise refusals.assignment_unknown(session.area, session.assignment_id) from None
        self.hold(SessionState(session if agreed_fee is None else changed(session, agreed_fee=agreed_fee)))
        self._new[key] = None
        return []

    def _agree_fee(self, agreed: FeeAgreed) -> list[Saying]:
        """Let the fee hold where no price was decided yet; what was decided stays as it was agreed then."""
        assignment = (agreed.area, agreed.assignment_id)
        if assignment not in self.assignments:
            raise refusals.assignment_unknown(agreed.area, agreed.assignment_id)
        self._assign(agreed.area, agreed.assignment_id, agreed.agreed_fee)
        said: list[Saying] = []
        for key in self._of_assignment.get(assignment, ()):
            state = self.sessions[key]
            if state.missing or state.line is None or not state.line.priced:
                after = changed(state, agreed=changed(state.agreed, agreed_fee=agreed.agreed_fee))
                self.sessions[key] = after
                self._changed[key] = None
                if after.missing:
                    said += self._decide(key, after)
        return said

    def _open(self, opened: AreaOpened) -> list[Saying]:
        terms = self.terms_of(opened.area)
        closed = terms.closed_through
        if closed is None:
            closed = times.previous_month(times.month_of(times.local_date(opened.opened_at, opened.zone)))
        return self._set(replace(terms, zone=opened.zone, closed_through=closed), None)

    def _set(self, terms: Terms, valid_from: date | None) -> list[Saying]:
        """Judge again, by an area's new terms, what waits and what starts since they hold.

        An agreement that ended since takes nothing away from what was decided under it.
        """
        self.terms[terms.area] = terms
        said: list[Saying] = []
        for key, state in list(self.sessions.items()):
            if key[0] == terms.area and state.outcome is not None:
                touched = valid_from is not None and _is_open_and_from(state, terms, valid_from)
                if state.missing or touched:
                    said += self._decide(key, state, covered=state.earns)
        return said

    def _sign(self, signed: AgreementSigned) -> list[Saying]:
        key = (signed.area, signed.expert_id)
        others = tuple(
            one for one in self.agreements.get(key, ()) if one.agreement_id != signed.agreement.agreement_id
        )
        self.agreements[key] = (*others, signed.agreement)
        return self._decide_waiting_of(*key)

    def _end(self, ended: AgreementEnded) -> list[Saying]:
        key = (ended.area, ended.expert_id)
        known = self.agreements.get(key, ())
        if all(one.agreement_id != ended.agreement_id for one in known):
            raise refusals.agreement_unknown(ended.area, ended.agreement_id)
        self.agreements[key] = tuple(
            replace(one, valid_until=ended.valid_until) if one.agreement_id == ended.agreement_id else one
            for one in known
        )
        return self._decide_waiting_of(*key)

    def _decide_waiting_of(self, area: str, expert_id: UUID) -> list[Saying]:
        said: list[Saying] = []
        for key in list(self._waiting):
            state = self.sessions[key]
            if key[0] == area and state.agreed.expert_id == expert_id:
                said += self._decide(key, state)
        return said


def _is_open_and_from(state: SessionState, terms: Terms, valid_from: date) -> bool:
    if terms.zone is None:
        return False
    day = times.local_date(state.agreed.starts_at, terms.zone)
    return day >= valid_from and (terms.closed_through is None or times.month_of(day) > terms.closed_through)


def replay(
    happenings: Iterable[Happening], *, name_of: NameOf, is_business_day: IsDay
) -> tuple[FeeLine, ...]:
    """Return every line that the happenings give rise to from nothing, in the order they are decided in."""
    book = Book(name_of=name_of, is_business_day=is_business_day)
    return tuple(
        line
        for happening in happenings
        for saying in book.take(happening)
        if isinstance(saying, Assessed)
        for line in saying.lines
    )
