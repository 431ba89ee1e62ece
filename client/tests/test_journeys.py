"""What services tell of one story is put in order, and what they find of a number is one word for each story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from chassis import stories
from kokemus_client import journeys
from kokemus_client.journeys import Fit, fitting, merged, said_elsewhere, short
from kokemus_client.operations import FoundThing, JourneyView, SaidEvent

ORDER, OTHER = "0192f0c4-0000-7000-8000-0000abcdef12", "0192f0c4-0000-7000-8000-0000fedcba98"
STATEMENT = "6ba7b812-9dad-51d1-80b4-00c04fd430c8"
AT = datetime(2026, 12, 31, 22, 30, tzinfo=UTC)
EVENT = UUID(int=7)


def thing(kind: str, story: str = ORDER, number: str = ORDER) -> FoundThing:
    return FoundThing(kind=kind, id=number, story=story)


def said(what: str, *, minutes: int = 0, body: dict[str, Any] | None = None) -> SaidEvent:
    at = AT + timedelta(minutes=minutes)
    return SaidEvent(
        at=at,
        recorded_at=at,
        published_at=None,
        type=f"dispatch.{what}.v1",
        key="k",
        sequence=1,
        event_id=UUID(int=1),
        caused_by=None,
        trace_id=None,
        body=body,
    )


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], []),
        ([thing("story")], [Fit(ORDER)]),
        ([thing("order"), thing("story"), thing("story")], [Fit(ORDER, (("order", ORDER),))]),
        ([thing("story"), thing("session", number=OTHER)], [Fit(ORDER, (("session", OTHER),))]),
        (
            [thing("statement", OTHER, STATEMENT), thing("statement", ORDER, STATEMENT)],
            [Fit(ORDER, (("statement", STATEMENT),)), Fit(OTHER, (("statement", STATEMENT),))],
        ),
        (
            [thing("order"), thing("offer", number=OTHER)],
            [Fit(ORDER, (("offer", OTHER), ("order", ORDER)))],
        ),
    ],
)
def test_what_services_found_is_one_word_for_each_story(
    found: Sequence[FoundThing], expected: list[Fit]
) -> None:
    assert fitting(found) == expected


def test_steps_of_all_services_stand_in_time_order_and_their_own_after_what_was_said() -> None:
    mail = {"at": AT.isoformat(), "what": "message sent: offer", "trace_id": "t", "facts": {"attempts": 1}}
    told = {
        "notifications": JourneyView(events=[], steps=[mail], more=0),
        "dispatch": JourneyView(
            events=[said("OfferMade", body={"seats": 1}), said("OrderCreated", minutes=-5)], steps=[], more=0
        ),
    }

    steps = merged(told)

    assert [one.what for one in steps] == ["OrderCreated", "OfferMade", "message sent: offer"]
    assert [one.withheld for one in steps] == [True, False, False], "a body that is not told is withheld"
    assert (steps[2].trace_id, steps[2].facts) == ("t", {"attempts": 1})


def test_a_step_that_another_story_told_says_so_and_who_told_of_it_can_be_asked() -> None:
    notice = {"at": AT.isoformat(), "what": "payment notice, revision 1", "event_id": str(EVENT)}
    told = {"billing": JourneyView(events=[], steps=[notice], more=0)}

    (step,) = merged(told)

    assert said_elsewhere(told) == [EVENT]
    assert (step.elsewhere, step.facts) == (EVENT, {"event_id": str(EVENT)})


def test_of_very_many_events_of_other_stories_the_newest_are_asked_about() -> None:
    steps = [
        {"at": AT.isoformat(), "what": "statement", "event_id": str(UUID(int=number))}
        for number in range(journeys.EVENTS_MAX + 10)
    ]
    asked = said_elsewhere({"billing": JourneyView(events=[], steps=steps, more=0)})
    assert (len(asked), asked[-1].int) == (journeys.EVENTS_MAX, journeys.EVENTS_MAX + 9)


def test_a_story_that_is_cut_says_how_much_is_not_told() -> None:
    steps = merged({"billing": JourneyView(events=[said("StatementIssued")], steps=[], more=18_000)})
    assert steps[-1].facts == {journeys.NOT_TOLD: 18_000}


def test_an_id_is_short_as_mails_have_it() -> None:
    assert short(ORDER) == "ABCDEF12"


def test_bounds_are_those_of_the_services() -> None:
    assert (journeys.FOUND_MAX, journeys.EVENTS_MAX) == (stories.FOUND_MAX, stories.EVENTS_MAX)
