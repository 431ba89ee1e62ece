"""The fold after any run of happenings: what holds whatever happened, and in whatever order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid5

from billing_builders import (
    AREA,
    ASSIGNMENT,
    EXPERT,
    HELSINKI,
    OPENED,
    PRESET,
    SESSION,
    a_book,
    a_policy,
    a_schedule,
    a_session,
    agreed,
    an_agreement,
    an_id,
    an_open_area,
    cancelled,
    is_weekday,
    known,
    lines_of,
    local,
    take,
)
from billing_strategies import instants, outcomes
from hypothesis import given
from hypothesis import strategies as st

from billing.fees.domain import book as ledger
from billing.fees.domain import corrections, fees
from billing.fees.domain.book import Assessed, Book, Saying
from billing.fees.domain.corrections import FeeLine
from billing.fees.domain.fees import Assessment
from billing.fees.domain.happenings import (
    AgreementEnded,
    AgreementSigned,
    AreaOpened,
    FeeAgreed,
    Happening,
    MonthClosed,
    PolicySet,
    ScheduleSet,
    SessionAgreed,
)
from billing.policies.domain.outcomes import PERCENT, Moved, Outcome, Rule
from billing.words import times
from billing.words.money import Money
from billing.words.sessions import SessionId
from billing.words.times import Month

SESSIONS = [
    a_session(session_id=an_id(f"s{number}"), starts_at=local(f"2026-{month:02d}-15 10:00"), work_form=form)
    for number, (month, form) in enumerate([(9, "individual"), (10, "group"), (10, "lecture"), (11, "pair")])
]


steps = st.lists(
    st.one_of(
        st.tuples(st.just("outcome"), st.integers(0, len(SESSIONS) - 1), st.integers(1, 5), outcomes),
        st.tuples(st.just("close")),
        st.tuples(st.just("schedule"), st.integers(0, 20)),
        st.tuples(st.just("policy"), st.integers(0, 20), st.integers(0, 100)),
        st.tuples(st.just("fee"), st.integers(100_00, 600_00)),
        st.tuples(st.just("sign")),
        st.tuples(st.just("end"), st.dates(date(2026, 9, 1), date(2026, 12, 1))),
    ),
    max_size=25,
)


class Run:
    """Plays steps on a book and remembers what was said, closed and last known."""

    def __init__(self) -> None:
        area = an_open_area()
        self.happenings: list[Happening] = [*area, *agreed(SESSIONS[0]), *map(SessionAgreed, SESSIONS[1:])]
        self.book = a_book(*self.happenings)
        self.book.terms[AREA] = fees.Terms(
            AREA, HELSINKI, Month("2026-08"), self.book.terms[AREA].policies, self.book.terms[AREA].schedules
        )
        self.happenings.append(MonthClosed(AREA, Month("2026-08")))
        self.closed = Month("2026-08")
        self.versions = 1
        self.lines: list[FeeLine] = []
        self.said: list[Saying] = []
        self.stated: dict[Month, tuple[FeeLine, ...]] = {}

    def play(self, step: tuple[Any, ...]) -> None:
        happening = self._happening(step)
        self.happenings.append(happening)
        said = take(self.book, happening)
        self.said += said
        self.lines += lines_of(said)
        if isinstance(happening, MonthClosed):
            counting = corrections.counting(self.lines)
            self.stated[happening.month] = tuple(
                one for one in counting if one.statement_month == happening.month
            )

    def _happening(self, step: tuple[Any, ...]) -> Happening:  # noqa: PLR0911 - one per kind of step
        first_open = times.first_day(times.next_month(self.closed))
        match step:
            case ("outcome", number, revision, outcome):
                return self._outcome(SESSIONS[number].session_id, revision, outcome)
            case ("close",):
                self.closed = times.next_month(self.closed)
                return MonthClosed(AREA, self.closed)
            case ("schedule", days):
                self.versions += 1
                valid_from = first_open + timedelta(days)
                return ScheduleSet(AREA, a_schedule(version=self.versions, valid_from=valid_from))
            case ("policy", days, percent):
                self.versions += 1
                percents = dict(PERCENT) | {Rule.HELD: percent, Rule.NO_SHOW: percent}
                valid_from = first_open + timedelta(days)
                return PolicySet(
                    AREA, a_policy(version=self.versions, valid_from=valid_from, percent=percents)
                )
            case ("fee", minor):
                return FeeAgreed(AREA, ASSIGNMENT, Money(minor))
            case ("end", last):
                return AgreementEnded(AREA, EXPERT, an_id("agreement"), last)
            case _:
                return AgreementSigned(AREA, EXPERT, an_agreement())

    def _outcome(self, session_id: SessionId, revision: int, outcome: Outcome) -> Happening:
        return known(outcome, None if isinstance(outcome, Moved) else revision, session_id)


@given(plan=steps)
def test_the_lines_of_a_session_add_up_to_its_last_assessment(plan: list[tuple[Any, ...]]) -> None:
    run = Run()
    for step in plan:
        run.play(step)

    for state in run.book.sessions.values():
        mine = [
            one
            for one in corrections.counting(run.lines)
            if one.session.session_id == state.agreed.session_id
        ]
        assert sum(one.amount_minor for one in mine) == (state.line.amount_minor if state.line else 0)


@given(plan=steps)
def test_a_session_that_waits_is_owed_nothing(plan: list[tuple[Any, ...]]) -> None:
    run = Run()
    for step in plan:
        run.play(step)

    owed = corrections.earned(run.lines)
    waiting = [state.agreed.session_id for state in run.book.sessions.values() if state.missing]
    assert [owed.get(session_id, 0) for session_id in waiting] == [0] * len(waiting)


@given(plan=steps)
def test_the_line_that_counts_is_what_judging_the_last_outcome_gives(plan: list[tuple[Any, ...]]) -> None:
    run = Run()
    for step in plan:
        run.play(step)

    for state in run.book.sessions.values():
        if state.outcome is None or state.missing or state.line is None:
            continue
        judged = fees.judge(
            state.agreed,
            state.outcome,
            terms=run.book.terms_of(AREA),
            agreements=[an_agreement(), an_agreement()],
            is_business_day=is_weekday,
        )
        assert isinstance(judged, Assessment)
        if state.line.statement_month > run.closed:
            assert (state.line.rule, state.line.amount_minor) == (judged.rule, judged.amount_minor)


@given(plan=steps)
def test_nothing_that_was_stated_ever_changes(plan: list[tuple[Any, ...]]) -> None:
    run = Run()
    for step in plan:
        run.play(step)

    counting = corrections.counting(run.lines)
    for month, stated in run.stated.items():
        assert tuple(one for one in counting if one.statement_month == month) == stated


@given(plan=steps)
def test_every_line_that_counts_is_in_one_month_and_every_correction_has_one_object(
    plan: list[tuple[Any, ...]],
) -> None:
    run = Run()
    for step in plan:
        run.play(step)

    assert len({one.line_id for one in run.lines}) == len(run.lines)
    assert len({(one.session.session_id, one.revision, one.kind) for one in run.lines}) == len(run.lines)
    corrected = [one.corrects for one in run.lines if one.corrects is not None]
    assert len(set(corrected)) == len(corrected)
    assert all(one.statement_month >= one.work_month for one in run.lines)


@given(plan=steps)
def test_sayings_of_a_session_are_numbered_without_a_gap_and_revisions_only_grow(
    plan: list[tuple[Any, ...]],
) -> None:
    run = Run()
    for step in plan:
        run.play(step)

    for session in SESSIONS:
        mine = [one for one in run.said if one.session.session_id == session.session_id]
        assert [one.sequence for one in mine] == list(range(1, len(mine) + 1))
        revisions = [one.revision for one in mine if isinstance(one, Assessed)]
        assert revisions == sorted(set(revisions))


@given(plan=steps)
def test_a_recount_from_nothing_gives_the_very_same_lines(plan: list[tuple[Any, ...]]) -> None:
    run = Run()
    for step in plan:
        run.play(step)

    assert list(ledger.replay(run.happenings, name_of=uuid5, is_business_day=is_weekday)) == run.lines


@given(plan=steps, cut=st.integers(0, 25))
def test_a_book_that_is_kept_and_taken_up_again_goes_on_as_if_it_had_not_been(
    plan: list[tuple[Any, ...]], cut: int
) -> None:
    run = Run()
    for step in plan[:cut]:
        run.play(step)
    kept = Book(name_of=uuid5, is_business_day=is_weekday)
    kept.terms, kept.agreements = dict(run.book.terms), dict(run.book.agreements)
    kept.assignments = dict(run.book.assignments)
    for state in run.book.sessions.values():
        kept.hold(state)
    before = list(run.lines)
    run.book = kept
    for step in plan[cut:]:
        run.play(step)

    assert run.lines[: len(before)] == before
    assert list(ledger.replay(run.happenings, name_of=uuid5, is_business_day=is_weekday)) == run.lines


@given(
    revisions=st.lists(st.tuples(st.integers(0, len(SESSIONS) - 1), outcomes), max_size=12),
    chance=st.randoms(use_true_random=False),
)
def test_what_a_session_earns_does_not_depend_on_how_topics_come_between_each_other(
    revisions: list[tuple[int, Outcome]], chance: Random
) -> None:
    orders: list[list[Happening]] = [[*agreed(one)] for one in SESSIONS]
    for revision, (number, outcome) in enumerate(revisions, start=1):
        told = None if isinstance(outcome, Moved) else revision
        orders[number].append(known(outcome, told, SESSIONS[number].session_id))
    facts: list[Happening] = [
        AreaOpened(AREA, HELSINKI, OPENED),
        ScheduleSet(AREA, PRESET.schedule),
        PolicySet(AREA, PRESET.policy),
        ScheduleSet(AREA, a_schedule(version=2, valid_from=date(2026, 10, 1))),
        PolicySet(
            AREA, a_policy(version=2, valid_from=date(2026, 10, 2), percent=dict(PERCENT) | {Rule.HELD: 50})
        ),
    ]
    streams: list[list[Happening]] = [*orders, facts, [AgreementSigned(AREA, EXPERT, an_agreement())]]

    first, second = (
        ledger.replay(_interleaved(streams, chance), name_of=uuid5, is_business_day=is_weekday)
        for _ in range(2)
    )

    # A lecture that waits for its fee may have a line of nothing from an outcome before, or none at all.
    assert _more_than_nothing(first) == _more_than_nothing(second)


def _more_than_nothing(lines: Sequence[FeeLine]) -> dict[UUID, int]:
    return {session_id: minor for session_id, minor in corrections.earned(lines).items() if minor}


def _interleaved(streams: list[list[Happening]], chance: Random) -> list[Happening]:
    """Return the streams as one, each in its own order."""
    left = [list(reversed(stream)) for stream in streams if stream]
    found = []
    while left:
        stream = chance.choice(left)
        found.append(stream.pop())
        left = [one for one in left if one]
    return found


@given(
    known_at=instants(date(2026, 10, 12), date(2026, 10, 16)),
    work_form=st.sampled_from(["individual", "pair", "group"]),
    fee=st.none() | st.integers(1, 900_00).map(Money),
)
def test_the_preview_of_a_cancellation_is_the_later_decision(
    known_at: datetime, work_form: str, fee: Money | None
) -> None:
    session = a_session(work_form=work_form, agreed_fee=fee)
    book = a_book(*an_open_area(), *agreed(session))

    preview = fees.judge(
        book.sessions[AREA, SESSION].agreed,
        cancelled(known_at),
        terms=book.terms_of(AREA),
        agreements=book.agreements[AREA, EXPERT],
        is_business_day=is_weekday,
    )
    (line,) = lines_of(take(book, known(cancelled(known_at))))

    assert isinstance(preview, Assessment)
    assert (preview.rule, preview.amount_minor, preview.facts) == (line.rule, line.amount_minor, line.facts)
