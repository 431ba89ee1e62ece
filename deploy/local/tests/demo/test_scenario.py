"""The reader of scenario files: what a file means, and how each mistake in it is told."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kokemus.demo.marked import FileIsWrong
from kokemus.demo.scenario import from_file, read
from kokemus.demo.story import (
    Accept,
    AcceptMove,
    AnswerObjection,
    Correct,
    DeclineMove,
    EndGroup,
    MakeOffers,
    Move,
    Object,
    PlaceOrder,
    Preview,
    ProposeMove,
    Register,
    Report,
    Scenario,
    Step,
    Wait,
)
from kokemus_client.dispatch import HeldSaid
from kokemus_client.registry import AgreementBody, NewExpertBody, NewStaffBody

Wrong = Callable[[str, str], list[str]]


def kinds(scenario: Scenario, about: str) -> list[type[Step]]:
    return [type(step) for step in scenario.steps if step.about == about]


# --- what is read ---


def test_steps_are_in_order_of_time(small: Scenario) -> None:
    moments = [step.at for step in small.steps]

    assert moments == sorted(moments)


def test_an_order_that_names_its_expert_is_offered_and_accepted_in_the_usual_time(small: Scenario) -> None:
    placed, offered, accepted = (
        step for step in small.steps if step.about == "tuesdays" and step.at.day == 1
    )

    assert (type(placed), type(offered), type(accepted)) == (PlaceOrder, MakeOffers, Accept)
    assert [step.at.hour for step in (placed, offered, accepted)] == [7, 8, 11]


def test_a_session_of_which_nothing_is_said_is_held_and_reported_in_the_usual_time(small: Scenario) -> None:
    (report,) = [step for step in small.steps if isinstance(step, Report) and step.session == "tuesdays/4"]

    assert report.line == 0
    assert report.outcome.kind == "held"
    assert report.at == datetime(2026, 10, 27, 12, 15, tzinfo=UTC)


def test_what_is_said_takes_the_place_of_the_usual(small: Scenario) -> None:
    reports = Counter(step.session for step in small.steps if isinstance(step, Report))

    assert reports["tuesdays/2"] == 1
    assert reports["tuesdays/3"] == 0, "it was moved"
    assert reports["tuesdays/3b"] == 1, "what it was moved to has an outcome"


def test_each_expert_of_an_order_has_sessions_of_their_own(small: Scenario) -> None:
    mine = [key for key, session in small.sessions.items() if session.expert == "eero"]

    assert mine == ["circle/1 (eero)", "circle/2 (eero)", "circle/3 (eero)"]


def test_a_group_that_ends_takes_only_what_remains_for_that_expert(small: Scenario) -> None:
    (ended,) = [step for step in small.steps if isinstance(step, EndGroup)]

    assert ended.sessions == ("circle/3 (eero)",)


def test_participants_are_counted_in_groups_only(small: Scenario) -> None:
    counted = {
        step.session: step.outcome.participants
        for step in small.steps
        if isinstance(step, Report) and isinstance(step.outcome, HeldSaid)
    }

    assert counted["circle/1 (aino)"] == 6
    assert counted["tuesdays/4"] is None


def test_the_same_names_give_the_same_ids_on_every_machine(small: Scenario, small_text: str) -> None:
    again = read(small_text, name="elsewhere.yaml")

    assert small.ids.expert("aino") == again.ids.expert("aino")
    assert str(small.ids.expert("aino")) == "178fb9ec-85ae-571e-b2bf-e29e00bf591c"
    assert small.ids.expert("aino") != small.ids.staff("ita-uusimaa", "aino")


def test_topics_name_whose_experience_it_is(small: Scenario) -> None:
    (topic,) = small.areas["ita-uusimaa"].experts["eero"].topics

    assert (topic.code, topic.perspective) == ("carer", "close_person")


def test_an_expert_without_an_agreement_signs_none(small: Scenario) -> None:
    signed = [
        step.key
        for step in small.steps
        if isinstance(step, Register) and isinstance(step.body, AgreementBody)
    ]

    assert signed == ["aino"]


PROPOSED = """
  - at: 2026-10-28 10:00
    propose_move: {session: tuesdays/4, to: "2026-11-02 09:00 for 1 h"}
"""
OBJECTED = """
  - at: 2026-10-28 10:00
    object: {session: tuesdays/1, words: I was there.}
"""


def followed(text: str, before: str, event: str) -> Scenario:
    """Return the small scenario with one more event after another."""
    return read(f"{text}{before}  - at: 2026-10-28 11:00\n    {event}\n", name="small.yaml")


def test_a_proposed_move_that_is_accepted_gives_the_session_its_new_time(small_text: str) -> None:
    scenario = followed(small_text, PROPOSED, "accept_move: {session: tuesdays/4}")

    proposed, accepted = (step for step in scenario.steps if isinstance(step, ProposeMove | AcceptMove))
    assert isinstance(accepted, AcceptMove)
    assert (proposed.at.hour, accepted.called) == (8, "tuesdays/4b")
    moved = scenario.sessions["tuesdays/4b"]
    assert (moved.span.starts_at, moved.replaces) == (datetime(2026, 11, 2, 7, tzinfo=UTC), "tuesdays/4")
    reports = [step.session for step in scenario.steps if isinstance(step, Report)]
    assert ("tuesdays/4" in reports, "tuesdays/4b" in reports) == (False, True)


@pytest.mark.parametrize(
    ("before", "event"),
    [
        (PROPOSED, "decline_move: {session: tuesdays/4}"),
        (PROPOSED, "accept_move: {session: tuesdays/4}\n    refused: for the test"),
        (PROPOSED, "preview_cancellation: {session: tuesdays/4, now: 0 €, later: 50 €}"),
    ],
)
def test_a_proposed_move_that_nobody_accepts_moves_nothing(small_text: str, before: str, event: str) -> None:
    scenario = followed(small_text, before, event)

    assert "tuesdays/4b" not in scenario.sessions
    assert [
        step.outcome.kind
        for step in scenario.steps
        if isinstance(step, Report) and step.session == "tuesdays/4"
    ] == ["held"]


def test_a_move_whose_acceptance_is_refused_can_still_be_declined(small_text: str) -> None:
    refused = f"{PROPOSED}  - at: 2026-10-28 10:30\n    accept_move: {{session: tuesdays/4}}\n    refused: for the test\n"

    scenario = followed(small_text, refused, "decline_move: {session: tuesdays/4}")

    assert [type(step) for step in scenario.steps if isinstance(step, AcceptMove | DeclineMove)] == [
        AcceptMove,
        DeclineMove,
    ]


@pytest.mark.parametrize(("said", "upheld"), [("yes", True), ("no", False)])
def test_an_objection_is_answered_in_words_and_changes_nothing(
    small_text: str, said: str, upheld: bool
) -> None:
    answer = f"answer_objection: {{session: tuesdays/1, upheld: {said}, words: We looked.}}"

    scenario = followed(small_text, OBJECTED, answer)

    raised, answered = (step for step in scenario.steps if isinstance(step, Object | AnswerObjection))
    assert isinstance(answered, AnswerObjection)
    assert (raised.words, answered.words, answered.upheld) == ("I was there.", "We looked.", upheld)
    assert sum(isinstance(step, Correct) for step in scenario.steps) == 1, "the small scenario's own"


@pytest.mark.parametrize(
    ("before", "event", "told"),
    [
        ("", "accept_move: {session: tuesdays/4}", "37: nobody has proposed to move 'tuesdays/4' by then"),
        ("", "decline_move: {session: tuesdays/4}", "37: nobody has proposed to move 'tuesdays/4' by then"),
        (PROPOSED, "accept_move: {session: tuesdays/4, as: tuesdays/1}", "40: there is a session 'tuesdays/1' already"),
        ("", 'propose_move: {session: tuesdays/4, to: "2026-11-02 09:00 for 1 h, weekly x2"}', "38: .* are several times"),
        ("", "propose_move: {session: tuesdays/4}", "38: .* lacks 'to'"),
        ("", "answer_objection: {session: tuesdays/1, upheld: yes, words: x}", "37: nobody has objected to what was said of 'tuesdays/1' by then"),
        (OBJECTED, "answer_objection: {session: tuesdays/1, upheld: perhaps, words: x}", "41: unknown answer: 'perhaps'; expected one of no, yes"),
        (OBJECTED, "answer_objection: {session: tuesdays/1, upheld: yes}", "41: .* lacks 'words'"),
        ("", "object: {session: tuesdays/1}", "38: .* lacks 'words'"),
    ],
)  # fmt: skip
def test_an_answer_to_nothing_and_a_slip_in_a_turn_are_told_with_their_line(
    small_text: str, before: str, event: str, told: str
) -> None:
    with pytest.raises(FileIsWrong, match=told):
        followed(small_text, before, event)


@pytest.mark.parametrize(
    ("before", "event"),
    [
        (PROPOSED, "decline_move: {session: tuesdays/4}"),
        (OBJECTED, "answer_objection: {session: tuesdays/1, upheld: no, words: x}"),
    ],
)
def test_what_was_answered_is_not_answered_again(small_text: str, before: str, event: str) -> None:
    with pytest.raises(FileIsWrong, match="by then"):
        followed(small_text, f"{before}  - at: 2026-10-28 10:30\n    {event}\n", event)


# --- what is refused, with its line ---


@pytest.mark.parametrize(
    ("piece", "instead", "told"),
    [
        ("model: wellbeing_area", "model: wellbeing", "9: unknown operating model: 'wellbeing'"),
        ("coordinator: riitta", "coordinator: pekka", "16: pekka is no unit_coordinator"),
        (
            "coordinator: riitta",
            "coordinator: rita",
            "16: unknown member of staff: 'rita'; did you mean 'riitta'?",
        ),
        ("by: pekka", "by: outi", "22: unknown orderer of ita-uusimaa: 'outi'"),
        ("unit: porvoo", "unit: provoo", "22: unknown unit: 'provoo'; did you mean 'porvoo'?"),
        ("form: individual", "form: alone", "22: unknown work form: 'alone'"),
        ("expert: aino,", "expert: anio,", "22: unknown expert of ita-uusimaa: 'anio'; did you mean 'aino'?"),
        ("roles: [orderer]", "roles: [boss]", "14: unknown role: 'boss'"),
        ("roles: [coordinator, ", "roles: [", "9: area 'ita-uusimaa' has nobody with the role coordinator"),
        ("topics: [depression]", "topics: [Sadness]", "18: 'Sadness' is no topic"),
        ("agreement: none yet", "agreement: soon", "19: 'soon' is no validity"),
        ("agreement: none yet", "agreement: 2026-10-02 to 2026-10-01", "19: the agreement ends 2026-10-01"),
        (
            "name: Aino Malli",
            "name: Aino Malli, email: aino@somebody.fi",
            "18: 'aino@somebody.fi' could reach somebody",
        ),
        ("session: tuesdays/2", "session: tuesdays/9", "29: unknown session: 'tuesdays/9'; did you mean"),
        (
            "session: tuesdays/2",
            "session: tuesday/2",
            "29: unknown order: 'tuesday'; did you mean 'tuesdays'?",
        ),
        (
            "session: tuesdays/2",
            "session: tuesdays",
            "29: 'tuesdays' is no session, expected an order and a number",
        ),
        ("by: client", "by: expert", "29: unknown canceller: 'expert'"),
        ("    cancel: {", "    cancels: {", "29: unknown kind of event: 'cancels'; did you mean 'cancel'?"),
        ("reason: compelling", "reason: rain", "34: unknown reason: 'rain'"),
        (
            "expert: eero, reason",
            "reason",
            "33: `expert` is left out, but the experts of 'circle' are: aino, eero",
        ),
        ("expert: eero, reason", "expert: erro, reason", "34: unknown expert of ita-uusimaa: 'erro'"),
        ('09:00 for 1 h"', '09:00 for 1 h", as: tuesdays/1', "31: there is a session 'tuesdays/1' already"),
        ("to: ill}", "to: sick}", "36: unknown outcome: 'sick'"),
        ("note: a second", "nota: a second", "30: unknown word in the event: 'nota'; did you mean 'note'?"),
        (
            "at: 2026-10-12 15:00:01",
            "at: 2026-12-13 15:00:01",
            "28: 2026-12-13 15:00:01 lies outside the story",
        ),
        (
            "at: 2026-10-15 10:00",
            "at: 2026-10-12 10:00",
            "31: 2026-10-12 10:00 comes before 2026-10-12 15:00:01 above",
        ),
        ("at: 2026-10-12 15:00:01", "at: 2026-10-25 03:30", "28: 2026-10-25 03:30 comes twice"),
        ("usual: {asked: 1 h", "usual: {asked: soon", "6: 'soon' is no length of time"),
        ("title: A small story\n", "", "1: the file lacks 'title'"),
        ("time_zone: Europe/Helsinki", "time_zone: Finland", "3: 'Finland' is no time zone"),
        ("areas:\n", "areas:\n  - ", "this is no YAML"),
        ("units:\n", "units:\n      porvoo: {}\n", "names 'porvoo' twice"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line(wrong: Wrong, piece: str, instead: str, told: str) -> None:
    found = wrong(piece, instead)

    assert any(told in line for line in found), found


def test_all_mistakes_are_told_at_once_in_order_of_lines(small_text: str) -> None:
    text = (
        small_text.replace("form: group", "form: crowd")
        .replace("to: ill", "to: sick")
        .replace("by: client", "by: me")
    )

    with pytest.raises(FileIsWrong) as refused:
        read(text, name="small.yaml")

    lines = str(refused.value).splitlines()
    assert [line.partition(":")[0] for line in lines] == ["small.yaml"] * len(lines)
    numbers = [mistake.line for mistake in refused.value.mistakes]
    assert numbers == sorted(numbers)
    assert numbers == [25, 29, 36]


def test_what_follows_from_a_mistake_is_not_told_as_another(wrong: Wrong) -> None:
    assert len(wrong("by: pekka", "by: outi")) == 1
    assert len(wrong("expert: aino,", "expert: anio,")) == 1
    assert len(wrong("coordinator: riitta", "coordinator: pekka")) == 1


def test_what_the_platform_should_refuse_changes_nothing(small_text: str) -> None:
    text = small_text.replace(
        "    note: a second too late", "    refused: for the test\n    note: it is tried"
    )

    (tried, usual) = [
        step
        for step in read(text, name="small.yaml").steps
        if isinstance(step, Report) and step.session == "tuesdays/2"
    ]
    assert (tried.refused, tried.outcome.kind) == ("for the test", "cancelled")
    assert (usual.refused, usual.outcome.kind) == ("", "held")


# --- the scenario of the demo ---


@pytest.fixture(scope="module")
def two_months() -> Scenario:
    return from_file(Path(__file__).parents[2] / "scenarios" / "two-months.yaml")


def test_the_demo_is_as_large_as_it_promises(two_months: Scenario) -> None:
    experts = {name for area in two_months.areas.values() for name in area.experts}

    assert len(two_months.areas["ita-uusimaa"].units) >= 3
    assert len(two_months.areas["ita-uusimaa"].experts) >= 12
    assert len(experts) >= 12
    assert len(two_months.orders) >= 30
    assert len(two_months.sessions) >= 120


def test_the_demo_has_all_models_and_all_work_forms(two_months: Scenario) -> None:
    assert len({area.opening.model for area in two_months.areas.values()}) == 5
    assert len({order.body.work_form for order in two_months.orders.values()}) == 5


def test_the_demo_has_every_outcome(two_months: Scenario) -> None:
    reported = {step.outcome.kind for step in two_months.steps if isinstance(step, Report)}
    ended = {step.reason for step in two_months.steps if isinstance(step, EndGroup)}

    assert reported == {"held", "cancelled", "no_show", "expert_ill", "expert_withdrew"}
    assert ended == {"compelling", "pre_agreed", "other"}
    assert any(isinstance(step, Move) for step in two_months.steps)
    assert any(
        isinstance(step, Report) and isinstance(step.outcome, HeldSaid) and step.outcome.participants == 0
        for step in two_months.steps
    )


def test_the_demo_cancels_at_the_deadline_and_a_second_on_either_side(two_months: Scenario) -> None:
    known = {
        step.at.astimezone(two_months.zone).strftime("%H:%M:%S")
        for step in two_months.steps
        if isinstance(step, Report) and step.outcome.kind == "cancelled" and step.at.day == 13
    }

    assert known == {"14:59:59", "15:00:00", "15:00:01"}


def test_the_demo_works_through_the_doubled_hour_twice(two_months: Scenario) -> None:
    night = [one for name, one in two_months.sessions.items() if name.startswith("night-line/")]
    local = [one.span.starts_at.astimezone(two_months.zone).strftime("%d %H:%M %z") for one in night]

    assert local[1:3] == ["25 03:30 +0300", "25 03:30 +0200"]


def test_the_demo_corrects_before_and_after_the_close_of_october(two_months: Scenario) -> None:
    october_closed = datetime(2026, 11, 9, 22, tzinfo=UTC)
    closes = [step.at for step in two_months.steps if isinstance(step, Wait)]
    corrected = [step.at for step in two_months.steps if isinstance(step, Correct)]

    assert october_closed in closes
    assert any(at < october_closed for at in corrected)
    assert any(at > october_closed for at in corrected)


def test_the_demo_has_one_person_in_two_areas(two_months: Scenario) -> None:
    areas = [key for key, area in two_months.areas.items() if "jalmari" in area.experts]

    assert areas == ["ita-uusimaa", "mallilan-yhdistys"]


def test_the_demo_writes_to_reserved_domains_only(two_months: Scenario) -> None:
    people: list[NewStaffBody | NewExpertBody] = []
    for area in two_months.areas.values():
        people += [*area.staff.values(), *area.experts.values()]

    assert {str(person.contact.email).rpartition(".")[0].rpartition(".")[2] for person in people} == {
        "example"
    }
    assert len({person.contact.email for person in people}) == len(people) - 1, "jalmari is there twice"


def test_the_demo_asks_what_cancelling_would_cost(two_months: Scenario) -> None:
    assert any(isinstance(step, Preview) for step in two_months.steps)
    assert kinds(two_months, "taken-back").count(Accept) == 1


def test_the_demo_has_a_move_that_is_accepted_and_one_that_is_declined(two_months: Scenario) -> None:
    proposed = [step.session for step in two_months.steps if isinstance(step, ProposeMove)]
    accepted = [
        step.session for step in two_months.steps if isinstance(step, AcceptMove) and not step.refused
    ]
    declined = [step.session for step in two_months.steps if isinstance(step, DeclineMove)]

    assert sorted(proposed) == sorted([*accepted, *declined])
    assert accepted
    assert declined


def test_the_demo_moves_a_session_that_was_cancelled(two_months: Scenario) -> None:
    cancelled = {
        step.session
        for step in two_months.steps
        if isinstance(step, Report) and step.outcome.kind == "cancelled"
    }

    assert any(isinstance(step, Move) and step.session in cancelled for step in two_months.steps)


def test_the_demo_has_an_objection_that_is_upheld_and_put_right(two_months: Scenario) -> None:
    (objected,) = [step for step in two_months.steps if isinstance(step, Object)]
    (answered,) = [step for step in two_months.steps if isinstance(step, AnswerObjection)]

    assert (answered.session, answered.upheld) == (objected.session, True)
    assert [
        isinstance(step, Correct) and step.session == objected.session and step.at > answered.at
        for step in two_months.steps
    ].count(True) == 1


def test_the_demo_waits_for_both_reminders_of_the_one_session_that_is_forgotten(two_months: Scenario) -> None:
    waits = {step.at for step in two_months.steps if isinstance(step, Wait)}
    late = {
        session: {session.span.ends_at + timedelta(days=1), session.span.ends_at + timedelta(days=7)}
        for step in two_months.steps
        if isinstance(step, Report)
        and step.at > (session := two_months.sessions[step.session]).span.ends_at + timedelta(days=7)
    }

    assert [session.key for session in late] == ["immigrant-pairs/3"]
    assert all(moments <= waits for moments in late.values())
