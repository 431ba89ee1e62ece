"""Training: places in courses, what completes one, and what is enough for an area."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_builders import refused

from registry.applicants.domain.requirements import Requirements
from registry.training.domain import courses, records
from registry.training.domain.courses import Course, CourseKind, CourseWish, Enrolment, EnrolmentState
from registry.training.domain.records import Record
from registry.words.ids import PersonId

HOURS, TRAINED, NOTHING = (
    Requirements(training_hours=100, trained_only=True),
    Requirements(trained_only=True),
    Requirements(),
)


def a_course(**changes: Any) -> Course:
    given: dict[str, Any] = {
        "names": {"fi": "Peruskoulutus"},
        "kind": CourseKind.BASIC,
        "places": 2,
        "starts_on": date(2027, 1, 11),
        "ends_on": date(2027, 5, 31),
        "modules": [("Oma tarina", 60), ("Ryhmän ohjaaminen", 40)],
    }
    wish = CourseWish(**(given | changes))
    ids = [UUID(int=number) for number in range(1, len(wish.modules) + 1)]
    return courses.course(UUID(int=99), wish, module_ids=ids)


def test_a_course_lasts_as_long_as_its_modules() -> None:
    course = a_course()
    assert course.hours == 100
    assert [one.number for one in course.modules] == [1, 2]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"ends_on": date(2027, 1, 10)}, "dates-wrong-way-round"),
        ({"names": {}}, "nothing-chosen"),
        ({"modules": []}, "nothing-chosen"),
        ({"modules": [(" ", 1)]}, "bad-name"),
        ({"names": {"suomi": "Koulutus"}}, "unknown-language"),
    ],
)
def test_a_bad_course_is_refused(change: dict[str, Any], code: str) -> None:
    with refused(code):
        a_course(**change)


def test_it_is_completed_by_all_of_its_modules_and_no_others() -> None:
    course = a_course()
    first, second = (one.module_id for one in course.modules)
    assert not courses.is_completed(course, [first, first])
    assert not courses.is_completed(course, [first, UUID(int=77)])
    assert courses.is_completed(course, [second, first])


def test_a_place_that_is_given_up_goes_to_the_first_who_waits() -> None:
    course, taken = a_course(places=1), list[Enrolment]()
    for number in range(3):
        taken.append(courses.enrolment_for(course, taken, PersonId(UUID(int=number))))
    assert [one.state for one in taken] == [EnrolmentState.ENROLLED, *[EnrolmentState.WAITING] * 2]
    assert courses.next_in(course, taken) is None
    left = [replace(taken[0], state=EnrolmentState.LEFT), *taken[1:]]
    following = courses.next_in(course, left)
    assert following == replace(taken[1], state=EnrolmentState.ENROLLED)
    assert courses.enrolment_of(left, taken[0].person_id) is None


@pytest.mark.parametrize(
    ("asks", "record", "enough"),
    [
        (NOTHING, Record(), True),
        (HOURS, Record(), False),
        (HOURS, Record(hours=99, has_basic=True, has_elsewhere=True), False),
        (HOURS, Record(hours=100), True),
        (TRAINED, Record(hours=100), False),
        (TRAINED, Record(has_basic=True), True),
        (TRAINED, Record(has_elsewhere=True), True),
        (HOURS, Record(is_from_before=True), True),
        (TRAINED, Record(is_from_before=True), True),
    ],
)
def test_what_is_enough(asks: Requirements, record: Record, enough: bool) -> None:
    assert records.is_enough(asks, record) is enough
    if enough:
        records.check_enough(asks, record)
        return
    with refused("not-trained", match="record what was learned") as told:
        records.check_enough(asks, record)
    assert told.value.facts == {"hours": record.hours, "hours_expected": asks.training_hours}


@given(
    st.builds(Record, st.integers(0, 300), st.booleans(), st.booleans(), st.booleans()), st.integers(0, 300)
)
def test_to_learn_more_never_takes_anything_away(record: Record, more: int) -> None:
    for asks in (NOTHING, HOURS, TRAINED):
        if records.is_enough(asks, record):
            assert records.is_enough(asks, replace(record, hours=record.hours + more))


def test_what_has_not_ended_was_not_learned() -> None:
    given: dict[str, Any] = {
        "where": "Kokemuskoulutus",
        "hours": 50,
        "today": date(2026, 10, 14),
        "seen_by": PersonId(UUID(int=2)),
        "seen_at": datetime(2026, 10, 14, 9, 0, tzinfo=UTC),
    }
    person = PersonId(UUID(int=1))
    assert records.elsewhere(UUID(int=3), person, ended_on=date(2026, 10, 14), **given).hours == 50
    with refused("not-yet"):
        records.elsewhere(UUID(int=3), person, ended_on=date(2026, 10, 15), **given)
