"""The fold: what is decided when, and what is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import get_args

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
    assessed,
    cancelled,
    known,
    lines_of,
    local,
    take,
)
from hypothesis import given
from hypothesis import strategies as st

from billing.fees.domain import corrections
from billing.fees.domain.book import Assessed, Book, Saying, Waits
from billing.fees.domain.corrections import LineKind
from billing.fees.domain.fees import Missing
from billing.fees.domain.happenings import (
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
from billing.fees.domain.reports import Report
from billing.policies.domain import policies
from billing.policies.domain.outcomes import (
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    Moved,
    NoShow,
    Outcome,
    Rule,
)
from billing.policies.domain.policies import Basis, Price
from billing.words.money import Money
from billing.words.sessions import AssignmentId, ExpertId, SessionId
from billing.words.times import Month
from chassis.testing.refusals import refused
from chassis.values import changed

OTHER = SessionId(an_id("other session"))


def test_an_outcome_gives_one_line_and_one_saying() -> None:
    said = take(a_book(*an_open_area(), *agreed()), known(Held()))

    (saying,) = assessed(said)
    (line,) = saying.lines
    assert (saying.revision, saying.sequence, line.amount_minor, line.rule) == (1, 1, 5000, Rule.HELD)
    assert (line.work_month, line.statement_month) == ("2026-10", "2026-10")


def test_a_session_says_nothing_before_it_has_an_outcome() -> None:
    book = a_book(*an_open_area())

    assert take(book, *agreed()) == []
    assert [state.outcome for state in book.new_sessions] == [None]


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


def test_a_move_that_is_taken_back_is_judged_like_any_other_correction() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Moved(OTHER), None))

    (line,) = lines_of(take(book, known(LATE, 2)))

    assert (line.rule, line.amount_minor, line.revision) == (Rule.CANCELLED_LATE, 5000, 2)
    assert line.corrects is not None


def test_a_move_that_is_taken_back_after_the_close_is_reversed_and_paid_in_the_next_month() -> None:
    closed = MonthClosed(AREA, Month("2026-10"))
    book = a_book(*an_open_area(), *agreed(), known(Moved(OTHER), None), closed)

    lines = lines_of(take(book, known(LATE, 2)))

    assert [(one.kind, one.amount_minor, one.statement_month) for one in lines] == [
        (LineKind.REVERSAL, 0, "2026-11"),
        (LineKind.FEE, 5000, "2026-11"),
    ]


def test_what_comes_late_of_a_moved_session_is_passed_over() -> None:
    book = a_book(*an_open_area(), *agreed(), known(LATE), known(Moved(OTHER), None))

    assert take(book, known(LATE), known(Held(), 2)) == []
    assert book.sessions[AREA, SESSION].outcome == Moved(OTHER)


def test_a_move_that_is_said_again_takes_no_revision_from_the_correction_to_come() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Moved(OTHER), None))

    assert take(book, known(Moved(OTHER), None)) == []
    assert lines_of(take(book, known(Held(), 2)))


def test_a_session_is_not_moved_twice() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Moved(OTHER), None))

    with refused("session-was-moved") as refusal:
        take(book, known(Moved(SessionId(an_id("a third time"))), None))

    assert refusal.value.facts["moved_to"] == str(OTHER)


REPORTED = Report(local("2026-10-15 08:00"), an_id("worker"), "orderer")


def test_a_line_keeps_who_reported_what_it_was_decided_by() -> None:
    book = a_book(*an_open_area(), *agreed())

    (line,) = lines_of(take(book, changed(known(LATE), report=REPORTED)))
    (state,) = book.sessions.values()

    assert (line.facts["reported_at"], line.facts["reported_as"]) == ("2026-10-15T05:00:00+00:00", "orderer")
    assert str(REPORTED.by) not in str(line.facts)
    assert state.report == REPORTED


def test_the_same_reported_again_decides_nothing_and_the_line_keeps_its_own_report() -> None:
    book = a_book(*an_open_area(), *agreed(), changed(known(LATE), report=REPORTED))
    again = Report(local("2026-10-20 08:00"), an_id("coordinator"), "coordinator")

    assert take(book, changed(known(LATE, 2), report=again)) == []
    state = book.sessions[AREA, SESSION]
    assert state.report == again
    assert state.line is not None
    assert state.line.facts["reported_as"] == "orderer"


def test_a_new_version_decides_by_the_last_report() -> None:
    book = a_book(*an_open_area(), *agreed(), changed(known(LATE), report=REPORTED))

    (line,) = lines_of(take(book, PolicySet(AREA, a_policy(version=2, percent={Rule.CANCELLED_LATE: 50}))))

    assert (line.amount_minor, line.facts["reported_as"]) == (25_00, "orderer")


def test_an_outcome_of_before_tells_nothing_of_its_report() -> None:
    book = a_book(*an_open_area(), *agreed(), changed(known(LATE), report=REPORTED))

    (line,) = lines_of(take(book, known(ExpertIll(), 2)))

    assert "reported_at" not in line.facts
    assert book.sessions[AREA, SESSION].report is None


def test_what_can_never_be_is_refused() -> None:
    book = a_book(*an_open_area(), *agreed())

    with refused("session-unknown"):
        take(book, known(Held(), session_id=OTHER))
    with refused("session-scheduled-twice"):
        take(book, SessionAgreed(a_session()))
    with refused("assignment-unknown"):
        take(book, SessionAgreed(a_session(session_id=OTHER, assignment_id=an_id("nobody's"))))
    with refused("assignment-unknown"):
        take(book, FeeAgreed(AREA, AssignmentId(an_id("nobody's")), Money(1)))
    with refused("agreement-unknown"):
        take(book, AgreementEnded(AREA, EXPERT, an_id("unsigned"), date(2026, 1, 1)))


def test_two_areas_do_not_know_each_others_sessions() -> None:
    book = a_book(*an_open_area(), *agreed())

    with refused("session-unknown"):
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


ENDED = AgreementEnded(AREA, EXPERT, an_id("agreement"), date(2026, 9, 30))
"""The expert's agreement ends before the session that was decided under it."""
LATE = cancelled("2026-10-14 15:00:01")
LECTURE = a_session(work_form="lecture")


def earned(book: Book, said: Sequence[Saying]) -> int:
    """Return what a book's run of sayings leaves to be paid, which is what its sessions stand at."""
    minor = sum(line.amount_minor for line in corrections.counting(lines_of(said)))
    assert minor == sum(state.line.amount_minor for state in book.sessions.values() if state.line)
    return minor


def test_a_correction_that_waits_takes_the_money_back_until_it_is_decided() -> None:
    book = a_book(*an_open_area(), *agreed())
    (first,) = lines_of(take(book, known(Held())))

    taken_back, waits = take(book, ENDED, known(NoShow(), 2))
    (decided,) = assessed(take(book, AgreementSigned(AREA, EXPERT, an_agreement())))

    assert isinstance(taken_back, Assessed)
    (back,) = taken_back.lines
    assert (back.kind, back.amount_minor, back.corrects) == (LineKind.REVERSAL, -50_00, first.line_id)
    assert back.facts == {"reversed_month": "2026-10", "waits_for": "agreement"}
    assert isinstance(waits, Waits)
    assert [(line.kind, line.amount_minor, line.corrects) for line in decided.lines] == [
        (LineKind.FEE, 50_00, None)
    ]
    assert [one.sequence for one in (taken_back, waits, decided)] == [2, 3, 4]
    assert [one.revision for one in (taken_back, decided)] == [2, 3]


def test_what_waits_after_the_close_is_taken_back_in_the_first_open_month() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()), MonthClosed(AREA, Month("2026-10")), ENDED)

    (back,) = lines_of(take(book, known(NoShow(), 2)))

    assert (back.kind, back.statement_month, back.work_month) == (LineKind.REVERSAL, "2026-11", "2026-10")


@pytest.mark.parametrize(
    ("paid", "unpaid", "form"),
    [
        (LATE, ExpertIll(), "individual"),
        (GroupEnded(EndReason.OTHER), GroupEnded(EndReason.COMPELLING), "group"),
        (GroupEnded(EndReason.OTHER), GroupEnded(EndReason.PRE_AGREED), "group"),
        (Held(), cancelled("2026-10-14 15:00:00"), "individual"),
        (NoShow(), Moved(OTHER), "individual"),
        (LATE, Moved(OTHER), "individual"),
        (Held(), ExpertWithdrew(), "individual"),
    ],
)
def test_a_correction_to_what_earns_nothing_is_decided_though_the_agreement_ended(
    paid: Outcome, unpaid: Outcome, form: str
) -> None:
    book = a_book(*an_open_area())
    said = take(book, *agreed(a_session(work_form=form)), known(paid))
    before = earned(book, said)

    said += take(book, ENDED, known(unpaid, 2))

    assert before > 0
    assert earned(book, said) == 0
    assert book.sessions[AREA, SESSION].missing == ()


def test_a_new_version_judges_again_what_was_decided_under_an_agreement_that_ended_since() -> None:
    book = a_book(*an_open_area())
    said = take(book, *agreed(), known(LATE), ENDED)
    half = a_policy(version=2, percent={Rule.CANCELLED_LATE: 50})

    said += take(book, PolicySet(AREA, half))

    assert earned(book, said) == 25_00
    assert book.sessions[AREA, SESSION].missing == ()


def test_an_outcome_said_again_leaves_what_was_decided_under_an_agreement_that_ended_since() -> None:
    book = a_book(*an_open_area(), *agreed(), known(Held()))

    assert take(book, ENDED, known(Held(), 2)) == []
    assert book.sessions[AREA, SESSION].earns


def test_what_earned_nothing_without_an_agreement_needs_one_once_a_version_pays_it() -> None:
    unsigned = [one for one in an_open_area() if not isinstance(one, AgreementSigned)]
    book = a_book(*unsigned, *agreed(), known(ExpertIll()))

    take(book, PolicySet(AREA, a_policy(version=2, percent={Rule.EXPERT_ILL: 50})))

    assert book.sessions[AREA, SESSION].missing == (Missing.AGREEMENT,)


def test_a_correction_that_waits_for_its_fee_is_decided_when_that_is_agreed() -> None:
    book = a_book(*an_open_area())
    said = take(book, *agreed(LECTURE), known(ExpertIll()), known(LATE, 2))
    assert book.sessions[AREA, SESSION].missing == (Missing.AGREED_FEE,)

    said += take(book, FeeAgreed(AREA, ASSIGNMENT, Money(200_00)))

    assert earned(book, said) == 200_00
    assert book.sessions[AREA, SESSION].missing == ()


def test_a_fee_agreed_after_an_outcome_that_earns_nothing_is_that_of_its_correction() -> None:
    book = a_book(*an_open_area())
    said = take(book, *agreed(LECTURE), known(ExpertIll()), FeeAgreed(AREA, ASSIGNMENT, Money(200_00)))

    said += take(book, known(LATE, 2))

    assert earned(book, said) == 200_00


def test_a_fee_that_new_limits_shut_out_is_taken_back_until_another_is_agreed() -> None:
    book = a_book(*an_open_area())
    said = take(book, *agreed(changed(LECTURE, agreed_fee=Money(150_00))), known(Held()))
    limits = Price("lecture", Basis.AGREED, min_minor=200_00, max_minor=600_00)
    narrower = replace(a_schedule(version=2), prices={"lecture": limits})

    said += take(book, ScheduleSet(AREA, narrower))
    assert earned(book, said) == 0
    said += take(book, FeeAgreed(AREA, ASSIGNMENT, Money(250_00)))

    assert earned(book, said) == 250_00


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
