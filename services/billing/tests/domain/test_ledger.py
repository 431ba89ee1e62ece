"""The fold: what is decided when, what is said, and what holds after any run of happenings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, get_args
from uuid import UUID, uuid5

import pytest
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
    known,
    local,
    take,
)
from billing_strategies import instants, outcomes
from hypothesis import given, settings
from hypothesis import strategies as st

from billing.domain import corrections, fees, ledger, policies, times
from billing.domain.corrections import FeeLine, LineKind
from billing.domain.fees import Assessment, Missing
from billing.domain.happenings import (
    AgreementEnded,
    AgreementSigned,
    AreaOpened,
    AssignmentMade,
    FeeAgreed,
    Happening,
    MonthClosed,
    OutcomeKnown,
    PolicySet,
    ScheduleSet,
    SessionAgreed,
)
from billing.domain.ledger import Assessed, Book, Saying, Waits
from billing.domain.money import Money
from billing.domain.outcomes import AssignmentId, ExpertId, ExpertIll, Held, Moved, NoShow, Outcome, SessionId
from billing.domain.refusals import (
    AgreementUnknown,
    AssignmentUnknown,
    SessionScheduledTwice,
    SessionUnknown,
    SessionWasMoved,
)
from billing.domain.rules import PERCENT, Rule
from billing.domain.times import Month

OTHER = SessionId(an_id("other session"))


def assessed(said: Sequence[Saying]) -> list[Assessed]:
    return [one for one in said if isinstance(one, Assessed)]


def lines_of(said: Sequence[Saying]) -> list[FeeLine]:
    return [line for one in assessed(said) for line in one.lines]


def test_an_outcome_gives_one_line_and_one_saying() -> None:
    said = take(a_book(*an_open_area(), *agreed()), known(Held()))

    (saying,) = assessed(said)
    (line,) = saying.lines
    assert (saying.revision, saying.sequence, line.amount_minor, line.rule) == (1, 1, 5000, Rule.HELD)
    assert (line.work_month, line.statement_month) == ("2026-10", "2026-10")


def test_a_session_says_nothing_before_it_has_an_outcome() -> None:
    book = a_book(*an_open_area())

    assert take(book, *agreed()) == []
    assert [state.outcome for state in book.changed_sessions] == [None]


@pytest.mark.parametrize("revision", [0, 1])
def test_a_lower_or_equal_revision_changes_nothing(revision: int) -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held(), 1))
    before = book.sessions[AREA, SESSION]

    assert take(book, known(ExpertIll(), revision)) == []
    assert book.sessions[AREA, SESSION] == before


def test_a_correction_before_the_close_replaces_the_line() -> None:
    book = a_book(*an_open_area(), *agreed())
    first = lines_of(take(book, known(Held())))

    (saying,) = assessed(take(book, known(ExpertIll(), 2)))

    assert [line.corrects for line in saying.lines] == [first[0].line_id]
    assert (saying.revision, saying.sequence) == (2, 2)


def test_a_correction_after_the_close_is_a_reversal_and_a_new_line() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()), MonthClosed(AREA, Month("2026-10")))

    lines = lines_of(take(book, known(ExpertIll(), 2)))

    assert [(line.kind, line.amount_minor, line.statement_month) for line in lines] == [
        (LineKind.REVERSAL, -5000, "2026-11"),
        (LineKind.FEE, 0, "2026-11"),
    ]


def test_a_correction_that_says_the_same_is_noted_and_said_to_nobody() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()))

    assert take(book, known(Held(), 2)) == []
    assert book.sessions[AREA, SESSION].outcome_revision == 2
    assert take(book, known(ExpertIll(), 2)) == []


def test_a_move_earns_nothing_and_the_new_time_earns_by_its_own_outcome() -> None:
    book = a_book(*an_open_area(), *agreed())
    new = a_session(session_id=OTHER, starts_at=local("2026-11-02 10:00"))

    old_lines = lines_of(take(book, known(Moved(OTHER), None), SessionAgreed(new)))
    new_lines = lines_of(take(book, known(Held(), session_id=OTHER)))

    assert [(line.rule, line.amount_minor, line.work_month) for line in (*old_lines, *new_lines)] == [
        (Rule.MOVED, 0, "2026-10"),
        (Rule.HELD, 5000, "2026-11"),
    ]


def test_a_late_cancellation_that_is_moved_afterwards_loses_its_fee() -> None:
    book = a_book(*an_open_area(), *agreed(), known(cancelled("2026-10-15 09:00")))

    (line,) = lines_of(take(book, known(Moved(OTHER), None)))

    assert (line.rule, line.amount_minor, line.revision) == (Rule.MOVED, 0, 2)


def test_an_outcome_of_a_moved_session_is_refused() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Moved(OTHER), None))

    with pytest.raises(SessionWasMoved) as refused:
        take(book, known(Held(), 5))

    assert refused.value.facts["moved_to"] == str(OTHER)


def test_what_can_never_be_is_refused() -> None:
    book = a_book(*an_open_area(), *agreed())

    with pytest.raises(SessionUnknown):
        take(book, known(Held(), session_id=OTHER))
    with pytest.raises(SessionScheduledTwice):
        take(book, SessionAgreed(a_session()))
    with pytest.raises(AssignmentUnknown):
        take(book, SessionAgreed(a_session(session_id=OTHER, assignment_id=an_id("nobody's"))))
    with pytest.raises(AssignmentUnknown):
        take(book, FeeAgreed(AREA, AssignmentId(an_id("nobody's")), Money(1)))
    with pytest.raises(AgreementUnknown):
        take(book, AgreementEnded(AREA, EXPERT, an_id("unsigned"), date(2026, 1, 1)))


def test_two_areas_do_not_know_each_others_sessions() -> None:
    book = a_book(*an_open_area(), *agreed())

    with pytest.raises(SessionUnknown):
        take(book, OutcomeKnown("virike", SESSION, Held(), 1))


FACTS: dict[str, Happening] = {
    "area": AreaOpened(AREA, HELSINKI, OPENED),
    "schedule": ScheduleSet(AREA, PRESET.schedule),
    "policy": PolicySet(AREA, PRESET.policy),
    "agreement": AgreementSigned(AREA, EXPERT, an_agreement()),
}


@given(order=st.permutations([*FACTS, "outcome"]))
def test_the_fee_is_the_same_in_whatever_order_the_facts_arrive(order: list[str]) -> None:
    book = a_book(*agreed())
    said = [saying for name in order for saying in take(book, FACTS.get(name) or known(Held()))]

    (line,) = lines_of(said)
    assert (line.amount_minor, line.rule, line.revision) == (5000, Rule.HELD, 1)
    assert isinstance(said[-1], Assessed)
    assert [saying.sequence for saying in said] == list(range(1, len(said) + 1))
    assert book.sessions[AREA, SESSION].missing == ()


def test_what_a_session_waits_for_is_said_once_and_again_when_it_changes() -> None:
    book = a_book(*agreed())

    waits = take(book, known(Held()), AreaOpened(AREA, HELSINKI, OPENED), ScheduleSet(AREA, PRESET.schedule))

    assert [one.missing for one in waits if isinstance(one, Waits)] == [
        (Missing.AREA,),
        (Missing.AGREEMENT, Missing.POLICY, Missing.SCHEDULE),
        (Missing.AGREEMENT, Missing.POLICY),
    ]


def test_a_signed_agreement_decides_the_waiting_sessions_of_that_expert_alone() -> None:
    someone = ExpertId(an_id("someone else"))
    theirs = a_session(session_id=OTHER, expert_id=someone)
    area = [one for one in an_open_area() if not isinstance(one, AgreementSigned)]
    book = a_book(*area, *agreed(), SessionAgreed(theirs), known(Held()), known(Held(), session_id=OTHER))

    said = take(book, AgreementSigned(AREA, someone, an_agreement(name="theirs")))

    assert [line.session.session_id for line in lines_of(said)] == [OTHER]
    assert book.sessions[AREA, SESSION].missing == (Missing.AGREEMENT,)


def test_an_agreement_that_ended_covers_its_last_day_and_not_the_next() -> None:
    book = a_book(*an_open_area(), AgreementEnded(AREA, EXPERT, an_id("agreement"), date(2026, 10, 15)))
    next_day = a_session(session_id=OTHER, starts_at=local("2026-10-16 10:00"))
    take(book, *agreed(), SessionAgreed(next_day))

    (assessment,) = take(book, known(Held()))
    (waits,) = take(book, known(Held(), session_id=OTHER))

    assert isinstance(assessment, Assessed)
    assert isinstance(waits, Waits)


def test_an_agreement_that_ends_leaves_what_was_decided() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()))

    assert take(book, AgreementEnded(AREA, EXPERT, an_id("agreement"), date(2026, 1, 1))) == []


def test_a_fee_agreed_later_decides_the_sessions_that_wait_for_it() -> None:
    lecture = a_session(work_form="lecture")
    book = a_book(*an_open_area(), *agreed(lecture), known(Held()))

    (line,) = lines_of(take(book, FeeAgreed(AREA, ASSIGNMENT, Money(300_00))))

    assert (line.amount_minor, line.session.agreed_fee) == (300_00, Money(300_00))


def test_a_fee_agreed_later_holds_for_what_is_to_come_and_not_for_what_is_decided() -> None:
    coming = a_session(session_id=OTHER, starts_at=local("2026-10-22 10:00"))
    book = a_book(*an_open_area(), *agreed(), SessionAgreed(coming), known(Held()))

    assert take(book, FeeAgreed(AREA, ASSIGNMENT, Money(80_00))) == []
    (line,) = lines_of(take(book, known(Held(), session_id=OTHER)))
    (again,) = lines_of(take(book, known(NoShow(), 2)))

    assert (line.amount_minor, again.amount_minor) == (80_00, 50_00)


def test_a_fee_agreed_at_acceptance_is_that_of_every_session() -> None:
    book = a_book(*an_open_area(), AssignmentMade(AREA, ASSIGNMENT, Money(70_00)), SessionAgreed(a_session()))

    (line,) = lines_of(take(book, known(Held())))

    assert line.amount_minor == 70_00


def test_a_new_version_judges_again_what_started_since_and_is_not_closed() -> None:
    days = ["2026-09-30", "2026-10-01", "2026-10-14", "2026-10-15"]
    sessions = [
        a_session(session_id=an_id(day), starts_at=local(f"{day} 10:00"), work_form="group") for day in days
    ]
    book = a_book(*an_open_area(), *agreed(sessions[0]), *map(SessionAgreed, sessions[1:]))
    take(book, *(known(Held(), session_id=one.session_id) for one in sessions))
    take(book, MonthClosed(AREA, Month("2026-09")))

    said = take(book, ScheduleSet(AREA, a_schedule(version=2, valid_from=date(2026, 10, 14))))

    assert [line.session.session_id for line in lines_of(said)] == [an_id("2026-10-14"), an_id("2026-10-15")]
    assert {(line.schedule_version, line.revision) for line in lines_of(said)} == {(2, 2)}


def test_a_version_never_reaches_into_a_closed_month_even_if_it_says_so() -> None:
    september = a_session(starts_at=local("2026-09-15 10:00"))
    book = a_book(*an_open_area(), *agreed(september), known(Held()), MonthClosed(AREA, Month("2026-09")))

    assert take(book, ScheduleSet(AREA, a_schedule(version=2, valid_from=date(2026, 9, 1)))) == []


def test_a_decision_after_a_new_version_has_a_revision_of_its_own_and_the_next_outcome_one_more() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()), PolicySet(AREA, a_policy(version=2)))

    (saying,) = assessed(take(book, known(ExpertIll(), 2)))

    assert saying.revision == 3
    assert book.sessions[AREA, SESSION].outcome_revision == 2


def test_a_correction_that_waits_leaves_the_line_until_it_is_decided() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()))
    take(book, AgreementEnded(AREA, EXPERT, an_id("agreement"), date(2026, 9, 30)))

    (waits,) = take(book, known(NoShow(), 2))
    state = book.sessions[AREA, SESSION]
    (decided,) = assessed(take(book, AgreementSigned(AREA, EXPERT, an_agreement())))

    assert isinstance(waits, Waits)
    assert state.line is not None
    assert [line.corrects for line in decided.lines] == [state.line.line_id]


def test_a_correction_that_waited_and_then_says_the_same_is_no_longer_waiting() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()))
    take(book, AgreementEnded(AREA, EXPERT, an_id("agreement"), date(2026, 9, 30)), known(Held(), 2))

    (saying,) = assessed(take(book, AgreementSigned(AREA, EXPERT, an_agreement())))

    assert saying.lines == ()
    assert saying.revision == 2
    assert book.sessions[AREA, SESSION].missing == ()


def test_what_was_worked_before_the_area_opened_goes_into_its_first_month() -> None:
    before = a_session(starts_at=local("2025-11-03 10:00"))
    area = [one for one in an_open_area() if not isinstance(one, AgreementSigned)]
    signed = AgreementSigned(AREA, EXPERT, an_agreement(valid_from=date(2025, 1, 1)))

    (line,) = lines_of(take(a_book(*area, signed, *agreed(before)), known(Held())))

    assert (line.work_month, line.statement_month) == ("2025-11", "2026-01")


def test_the_work_month_is_that_of_the_local_start() -> None:
    new_years_night = a_session(starts_at=local("2027-01-01 00:30"))

    (line,) = lines_of(take(a_book(*an_open_area(), *agreed(new_years_night)), known(Held())))

    assert new_years_night.starts_at.year == 2026
    assert line.work_month == "2027-01"


def test_an_area_that_is_opened_again_keeps_its_closed_months() -> None:
    book = a_book(*an_open_area(), MonthClosed(AREA, Month("2026-09")), AreaOpened(AREA, HELSINKI, OPENED))

    assert book.terms_of(AREA).closed_through == "2026-09"


# --- what holds after any run of happenings -------------------------------------------------------------------

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
        self.moved: set[UUID] = set()

    def play(self, step: tuple[Any, ...]) -> None:
        happening = self._happening(step)
        if happening is None:
            return
        self.happenings.append(happening)
        said = take(self.book, happening)
        self.said += said
        self.lines += lines_of(said)
        if isinstance(happening, MonthClosed):
            counting = corrections.counting(self.lines)
            self.stated[happening.month] = tuple(
                one for one in counting if one.statement_month == happening.month
            )

    def _happening(self, step: tuple[Any, ...]) -> Happening | None:  # noqa: PLR0911 - one per kind of step
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

    def _outcome(self, session_id: SessionId, revision: int, outcome: Outcome) -> Happening | None:
        if session_id in self.moved:
            return None
        if isinstance(outcome, Moved):
            self.moved.add(session_id)
            return known(outcome, None, session_id)
        return known(outcome, revision, session_id)


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

    assert list(ledger.replay(run.happenings, name_of=uuid5)) == run.lines


@given(plan=steps, cut=st.integers(0, 25))
def test_a_book_that_is_kept_and_taken_up_again_goes_on_as_if_it_had_not_been(
    plan: list[tuple[Any, ...]], cut: int
) -> None:
    run = Run()
    for step in plan[:cut]:
        run.play(step)
    kept = Book(name_of=uuid5)
    kept.terms, kept.agreements = dict(run.book.terms), dict(run.book.agreements)
    kept.assignments = dict(run.book.assignments)
    for state in run.book.sessions.values():
        kept.hold(state)
    before = list(run.lines)
    run.book = kept
    for step in plan[cut:]:
        run.play(step)

    assert run.lines[: len(before)] == before
    assert list(ledger.replay(run.happenings, name_of=uuid5)) == run.lines


@settings(max_examples=300)
@given(
    revisions=st.lists(st.tuples(st.integers(0, len(SESSIONS) - 1), outcomes), max_size=12),
    chance=st.randoms(use_true_random=False),
)
def test_what_a_session_earns_does_not_depend_on_how_topics_come_between_each_other(
    revisions: list[tuple[int, Outcome]], chance: Random
) -> None:
    orders: list[list[Happening]] = [[*agreed(one)] for one in SESSIONS]
    moved: set[int] = set()
    for revision, (number, outcome) in enumerate(revisions, start=1):
        if number not in moved:
            ids = SESSIONS[number].session_id
            is_move = isinstance(outcome, Moved)
            orders[number].append(known(outcome, None if is_move else revision, ids))
            moved |= {number} if is_move else set()
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

    first, second = (ledger.replay(_interleaved(streams, chance), name_of=uuid5) for _ in range(2))

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
    )
    (line,) = lines_of(take(book, known(cancelled(known_at))))

    assert isinstance(preview, Assessment)
    assert (preview.rule, preview.amount_minor, preview.facts) == (line.rule, line.amount_minor, line.facts)


def test_every_happening_is_taken() -> None:
    """The union and the fold name the same kinds; a new one that nobody takes breaks here."""
    book = a_book(*an_open_area(), *agreed())
    one_of_each: list[Happening] = [
        *an_open_area(),
        AgreementEnded(AREA, EXPERT, an_id("agreement"), date(2027, 1, 1)),
        AssignmentMade(AREA, AssignmentId(an_id("another")), None),
        FeeAgreed(AREA, ASSIGNMENT, Money(1)),
        SessionAgreed(a_session(session_id=OTHER)),
        known(Held()),
        MonthClosed(AREA, Month("2026-10")),
    ]

    take(book, *one_of_each)

    assert {type(one) for one in one_of_each} == set(get_args(Happening))
    assert policies.in_force(book.terms_of(AREA).policies, date(2026, 1, 1)) is not None
