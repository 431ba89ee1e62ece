"""Stages of an application: every pair of stage and happening, and what each path leads to."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_builders import refused

from registry.applicants.domain import applications as domain
from registry.applicants.domain.applications import A_MONTH, KEPT_MONTHS, Application, CameBy, Told
from registry.applicants.domain.requirements import Requirements
from registry.applicants.domain.stages import (
    CLOSED,
    ENDED,
    NEXT,
    OPEN,
    TRAINABLE,
    Happening,
    Stage,
    after,
    by_training,
)
from registry.areas.domain.models import Interview
from registry.contacts.domain import contact
from registry.experts.domain.topics import experiences
from registry.words.ids import PersonId

NOW = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
TOLD = Told(
    name="Hilla Hakija",
    contact=contact("hilla.hakija@example.invalid", speaks="fi"),
    topics=experiences([("depression", "own")]),
    languages=("fi",),
    motivation="Haluan auttaa",
    came_by=CameBy.PHONE,
)
GROUP = Requirements(interview=Interview.GROUP, training_hours=100, trained_only=True)


def an_application(stage: Stage = Stage.RECEIVED, **changes: Any) -> Application:
    given: dict[str, Any] = {
        "applicant_id": PersonId(UUID(int=1)),
        "told": TOLD,
        "stage": stage,
        "received_at": NOW,
        "since": NOW,
    }
    return Application(**(given | changes))


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("happening", Happening)
def test_every_pair_leads_somewhere_or_is_refused_with_where_it_can_be(
    stage: Stage, happening: Happening
) -> None:
    if (stage, happening) in NEXT:
        assert after(stage, happening) is NEXT[stage, happening]
        return
    with refused("wrong-stage") as told:
        after(stage, happening)
    assert told.value.facts == {"stage": str(stage), "happening": str(happening)}
    assert all(str(one) in str(told.value) for one, what in NEXT if what is happening)


def test_every_stage_is_reached_and_only_ended_ones_lead_nowhere_by_going_on() -> None:
    assert set(NEXT.values()) == set(Stage)
    assert {*OPEN, *ENDED} == set(Stage)
    assert {stage for stage, _ in NEXT} == set(Stage) - {Stage.ADMITTED}
    assert all(NEXT[stage, Happening.WITHDREW] is Stage.WITHDRAWN for stage in OPEN)


@given(st.lists(st.sampled_from(Happening), max_size=30))
def test_an_expert_was_accepted_first_and_every_change_counts(happenings: list[Happening]) -> None:
    application, seen = an_application(), [Stage.RECEIVED]
    for number, happening in enumerate(happenings):
        if (application.stage, happening) not in NEXT:
            continue
        then = domain.moved(application, happening, at=NOW + timedelta(hours=number))
        assert then.version == application.version + 1
        assert (then.since == application.since) or then.stage is not application.stage
        application = then
        seen.append(then.stage)
    if Stage.ADMITTED in seen:
        assert Stage.ACCEPTED in seen
        assert seen[-1] is Stage.ADMITTED
    if application.is_interviewed:
        assert Stage.INTERVIEWED in seen


def test_who_had_not_come_after_all_is_invited_anew() -> None:
    came = domain.moved(an_application(Stage.INVITED), Happening.INTERVIEW_HELD, at=NOW)
    assert came.is_interviewed
    back = domain.moved(came, Happening.PLACE_GIVEN_UP, at=NOW)
    assert (back.stage, back.is_interviewed) == (Stage.RECEIVED, False)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("is_enough", [True, False])
@pytest.mark.parametrize("takes_part", [True, False])
def test_training_moves_those_who_are_trained_and_is_done_once(
    stage: Stage, is_enough: bool, takes_part: bool
) -> None:
    happening = by_training(stage, is_enough=is_enough, takes_part=takes_part)
    if stage not in TRAINABLE:
        assert happening is None
        return
    then = stage if happening is None else after(stage, happening)
    assert (then is Stage.TRAINED) is is_enough
    assert (then is Stage.IN_TRAINING) is (takes_part and not is_enough)
    assert by_training(then, is_enough=is_enough, takes_part=takes_part) is None


def test_a_decision_needs_a_reason_and_the_interview_that_the_area_holds() -> None:
    with refused("bad-reason"):
        domain.decision(an_application(), is_accepted=True, reason=" \n", asks=Requirements())
    with refused("not-interviewed"):
        domain.decision(an_application(), is_accepted=True, reason="Sopii", asks=GROUP)
    said = domain.decision(an_application(), is_accepted=True, reason="Sopii", asks=Requirements())
    assert said is Happening.ACCEPTED
    assert (
        domain.decision(an_application(), is_accepted=False, reason="Ei nyt", asks=GROUP)
        is Happening.DECLINED
    )


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("asks", [GROUP, Requirements()])
def test_what_is_offered_can_happen(stage: Stage, asks: Requirements) -> None:
    offered = domain.possible(an_application(stage), asks)
    assert all((stage, one) in NEXT for one in offered)
    assert (Happening.WITHDREW in offered) is (stage in OPEN)
    assert not domain.possible(an_application(stage, told=None), asks)


def test_what_was_told_is_emptied_when_its_time_is_over_and_not_a_moment_earlier() -> None:
    for stage in Stage:
        application = an_application(stage)
        due = domain.empty_at(application)
        assert (due is not None) is (stage in CLOSED)
        if due is None:
            assert domain.emptied(application, now=NOW + timedelta(days=9_999)) is None
            continue
        assert due == NOW + KEPT_MONTHS * A_MONTH
        assert domain.emptied(application, now=due - timedelta(microseconds=1)) is None
        emptied = domain.emptied(application, now=due)
        assert emptied is not None
        assert emptied.told is None
        assert domain.emptied(emptied, now=due) is None
