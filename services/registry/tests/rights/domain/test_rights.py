"""What ends when roles change, and when the yearly review is due."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from registry_builders import PERSON, refused

from registry.rights import domain
from registry.rights.domain import Review
from registry.words.roles import StaffRole

COORDINATOR, ORDERER, CLERK = StaffRole.COORDINATOR, StaffRole.ORDERER, StaffRole.BILLING_CLERK
OPENED = datetime(2026, 3, 2, 9, tzinfo=UTC)
YEAR_LATER = datetime(2027, 3, 2, 9, tzinfo=UTC)
MOMENT = timedelta(seconds=1)
REVIEW = UUID("01900000-0000-7000-8000-0000000000f1")


def test_a_first_role_is_given_and_nothing_is_ended() -> None:
    change = domain.change((), wished=(ORDERER, CLERK), ended=())
    assert (change.given, change.taken, change.ended) == ((ORDERER, CLERK), (), frozenset())


def test_a_role_that_is_taken_is_ended_beside_those_ended_before() -> None:
    change = domain.change((ORDERER, CLERK), wished=(ORDERER,), ended={"coordinator"})
    assert (change.given, change.taken) == ((), (CLERK,))
    assert change.ended == {"billing_clerk", "coordinator"}


def test_a_role_that_is_given_again_is_no_longer_ended() -> None:
    change = domain.change((), wished=(CLERK,), ended={"billing_clerk", "coordinator"})
    assert change.ended == {"coordinator"}


def test_nobody_ends_the_own_right_to_coordinate() -> None:
    with refused("your-own-right", "ask another coordinator"):
        domain.check_not_oneself(PERSON, [COORDINATOR], by=PERSON)
    domain.check_not_oneself(PERSON, [ORDERER], by=PERSON)
    domain.check_not_oneself(PERSON, [COORDINATOR], by=REVIEW)


def a_review(done_at: datetime | None = None) -> Review:
    return Review(REVIEW, OPENED, PERSON, done_at)


def test_a_review_is_due_a_year_after_the_area_opened_and_not_a_moment_before() -> None:
    early = domain.due(OPENED, last=None, begun=None, now=YEAR_LATER - MOMENT)
    late = domain.due(OPENED, last=None, begun=None, now=YEAR_LATER)
    assert (early.at, early.is_due, late.is_due) == (YEAR_LATER, False, True)


def test_a_review_is_due_a_year_after_the_last_was_done() -> None:
    last = a_review(done_at=YEAR_LATER)
    due = domain.due(OPENED, last=last, begun=None, now=YEAR_LATER + MOMENT)
    assert (due.at.year, due.is_due, due.last_done_at) == (2028, False, YEAR_LATER)


def test_a_review_that_has_begun_waits_to_be_finished() -> None:
    due = domain.due(OPENED, last=None, begun=a_review(), now=OPENED + MOMENT)
    assert (due.is_due, due.began_at) == (True, OPENED)


def test_a_year_after_a_leap_day_is_the_last_of_february() -> None:
    leap_day = datetime(2028, 2, 29, 9, tzinfo=UTC)
    assert domain.a_year_after(leap_day) == datetime(2029, 2, 28, 9, tzinfo=UTC)
