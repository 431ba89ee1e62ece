"""Places in interviews: first come first served, then the waiting list."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from registry_builders import refused

from registry.applicants.domain import interviews as domain
from registry.applicants.domain.interviews import HELD_BY, Arranged, Interview, Seat, SeatState
from registry.applicants.domain.requirements import Requirements
from registry.areas.domain.models import Interview as Kind
from registry.words.ids import PersonId

NOW = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
ONE_BY_ONE, IN_GROUPS = Requirements(interview=Kind.INDIVIDUAL), Requirements(interview=Kind.GROUP)


def arranged(asks: Requirements = IN_GROUPS, **changes: Any) -> Interview:
    given: dict[str, Any] = {
        "starts_at": NOW,
        "place": "Huone 2",
        "is_remote": False,
        "professional": "Sairaanhoitaja Salla Sote",
        "places": 1,
    }
    wish = Arranged(**(given | changes))
    return domain.interview(UUID(int=9), wish, asks=asks, coordinator_id=PersonId(UUID(int=8)))


def test_one_at_a_time_needs_a_professional_and_has_one_place() -> None:
    assert arranged(ONE_BY_ONE).kind is Kind.INDIVIDUAL
    assert arranged(Requirements()).kind is Kind.INDIVIDUAL
    with refused("bad-name", match="professional"):
        arranged(ONE_BY_ONE, professional=" ")
    with refused("one-at-a-time", match="expected 1"):
        arranged(ONE_BY_ONE, places=2)


def test_a_group_has_places_and_needs_no_professional() -> None:
    group = arranged(places=8, professional="")
    assert (group.kind, group.places, group.professional) == (Kind.GROUP, 8, "")


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(0, 7), st.booleans()), max_size=40))
def test_places_are_never_more_than_there_are_and_nobody_waits_beside_a_free_one(
    places: int, wishes: list[tuple[int, bool]]
) -> None:
    known, seats = arranged(places=places), dict[int, Seat]()
    for who, comes in wishes:
        person = PersonId(UUID(int=who))
        has = domain.seat_of([*seats.values()], person)
        if comes and has is None:
            seats[who] = domain.seat_for(known, [*seats.values()], person)
        elif not comes and has is not None:
            seats[who] = replace(has, state=SeatState.LEFT)
            following = domain.next_in(known, [*seats.values()])
            if following is not None:
                waiting = [one for one in seats.values() if one.state is SeatState.WAITING]
                assert following.number == min(one.number for one in waiting)
                seats[following.applicant_id.int] = following
        taken = [one for one in seats.values() if one.state in HELD_BY]
        waiting = [one for one in seats.values() if one.state is SeatState.WAITING]
        assert len(taken) <= places
        assert not waiting or len(taken) == places


def test_who_came_is_said_once_it_has_begun() -> None:
    domain.check_begun(arranged(), now=NOW)
    with refused("not-yet"):
        domain.check_begun(arranged(), now=NOW - timedelta(microseconds=1))
