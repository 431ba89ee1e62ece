"""Every example of a topic that billing hears is understood or passed over; what billing says is in the contract."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid5

import msgspec
import pytest
from billing_builders import (
    AREA,
    EXPERT,
    UNIT,
    a_line,
    a_session,
    agreed,
    an_id,
    an_open_area,
    is_weekday,
    known,
)
from billing_office import cancelled, corrected, held, session_scheduled

from billing import units
from billing.app import SERVICE
from billing.fees import wire
from billing.fees.domain import book as ledger
from billing.fees.domain.book import Assessed, Waits
from billing.fees.domain.corrections import LineKind
from billing.fees.domain.fees import Missing
from billing.fees.domain.happenings import OutcomeKnown, PolicySet, ScheduleSet
from billing.month import wire as month_wire
from billing.month.domain.statements import MonthState, Notice, Run, Settlement, Statement
from billing.policies import wire as policy_wire
from billing.policies.domain.outcomes import ExpertIll, Held
from billing.policies.domain.presets import PRESETS
from billing.words.money import Money
from billing.words.times import Month
from chassis import part
from chassis.clock import SteppedClock
from chassis.testing.refusals import refused
from contracts import billing as said
from contracts import dispatch, flow, registry
from contracts.envelope import Event, type_name

NOW = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
EXAMPLES = Path(__file__).parents[4] / "contracts" / "examples"
HEARD: list[type[Event]] = [event for topic in flow.heard_by("billing") for event in topic.events]
READ = {event for one in SERVICE.parts for row in one.hears for event in row.events}
UNITS = {event for row in units.PART.hears for event in row.events}
NO_HAPPENING = UNITS | set(wire.OF_OBJECTIONS) | {registry.AreaAssuranceSet, registry.AreaSettingsSet}
"""What is heard and moves no money."""


def files(*events: type[Event]) -> list[tuple[type[Event], Path]]:
    return [
        (event, file) for event in events for file in sorted((EXAMPLES / type_name(event)).glob("*.json"))
    ]


@pytest.mark.parametrize("event", HEARD, ids=type_name)
def test_every_event_of_a_heard_topic_has_examples(event: type[Event]) -> None:
    assert files(event)


@pytest.mark.parametrize(("event", "file"), files(*HEARD), ids=lambda one: getattr(one, "stem", None))
def test_every_example_is_understood(event: type[Event], file: Path) -> None:
    body = msgspec.json.decode(file.read_bytes(), type=event)

    happenings = wire.happenings(AREA, body, at=NOW)

    assert bool(happenings) is (event in READ - NO_HAPPENING), "what is heard happens, what happens is heard"


@pytest.mark.parametrize(
    ("event", "file"),
    files(said.FeeScheduleSet, said.CancellationPolicySet),
    ids=lambda one: getattr(one, "stem", None),
)
def test_every_version_that_was_said_is_read_back_whole(event: type[Event], file: Path) -> None:
    body = msgspec.json.decode(file.read_bytes(), type=event)

    (happening,) = wire.happenings(AREA, body, at=NOW)

    if isinstance(happening, ScheduleSet):
        again = policy_wire.schedule_set(AREA, happening.schedule, sequence=1)
    else:
        assert isinstance(happening, PolicySet)
        again = policy_wire.policy_set(AREA, happening.policy, sequence=1)
    assert msgspec.json.decode(again.data, type=event) == body


def test_the_ears_are_those_of_the_flow_table() -> None:
    ears = part.ears(SERVICE.name, SERVICE.parts, flow, SteppedClock(NOW))

    assert {ear.topic for ear in ears} == {topic.name for topic in flow.heard_by("billing")}
    for ear in ears:
        assert set(ear.reads) <= {type_name(event) for event in flow.topic_named(ear.topic).events}
        assert ear.consumer.startswith("billing.")


def test_an_outcome_in_any_offset_is_the_same_instant() -> None:
    local = datetime.fromisoformat("2026-10-14T15:00:00+03:00")

    (happening,) = wire.happenings(AREA, cancelled(local), at=NOW)

    assert isinstance(happening, OutcomeKnown)
    assert happening.outcome == getattr(happening.outcome, "__class__")(  # noqa: B009 - the same kind
        happening.outcome.by,  # type: ignore[union-attr]
        datetime(2026, 10, 14, 12, 0, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "event",
    [
        corrected("evaporated"),
        corrected("cancelled"),
        corrected("group_ended"),
        cancelled(datetime(2026, 10, 14, 15, 0)),  # noqa: DTZ001 - the deviation
        session_scheduled(minutes=0),
        *(
            registry.AreaOpened(area_id=AREA, model="wellbeing_area", time_zone=zone, languages=[], names={})
            for zone in ("Europe/Nowhere", "Europe", "x" * 300)
        ),
        dispatch.GroupEnded(
            order_id=an_id("o"),
            assignment_id=an_id("a"),
            expert_id=EXPERT,
            unit_id=UNIT,
            revision=1,
            session_ids=[an_id("s")],
            end_reason="boredom",
        ),
    ],
)
def test_codes_and_times_that_cannot_be_judged_are_refused(event: Event) -> None:
    with refused("outcome-not-understood") as refusal:
        wire.happenings(AREA, event, at=NOW)

    assert "expected" in str(refusal.value)


def body_of(message: Any, event: type[Event]) -> Any:
    assert (message.type, message.topic) == (type_name(event), flow.TOPIC_OF[event].name)
    return msgspec.json.decode(message.data, type=event)


def test_an_assessment_is_said_with_its_new_lines() -> None:
    line = a_line(corrects=an_id("before"))

    message = wire.announced(Assessed(a_session(), 2, "EUR", (line,), 7))

    body = body_of(message, said.FeeAssessed)
    assert (message.key, message.sequence, body.revision) == (f"{AREA}:{line.session.session_id}", 7, 2)
    assert body.lines == [
        said.FeeLine(
            line_id=line.line_id,
            kind="fee",
            amount_minor=5000,
            rule="held",
            policy_version=1,
            schedule_version=1,
            work_month="2026-10",
            statement_month="2026-10",
            corrects=an_id("before"),
        )
    ]


def test_a_waiting_fee_is_said_with_what_is_missing() -> None:
    message = wire.announced(Waits(a_session(), 1, (Missing.AGREEMENT, Missing.AGREED_FEE), 1))

    assert body_of(message, said.FeePending).missing == ["agreement", "agreed_fee"]


def test_the_months_sayings_stand_in_one_order_under_the_month() -> None:
    month, amount = Month("2026-10"), Money(5000)
    run = Run(month, MonthState.CLOSED, 2, NOW, NOW, date(2026, 11, 30))
    notice = Notice(an_id("n"), month, UNIT, an_id("c"), 1, amount, (an_id("l"),))
    statement = Statement(
        statement_id=an_id("st"),
        expert_id=EXPERT,
        month=month,
        pay_date=date(2026, 11, 30),
        total=amount,
        brought=Money(0),
        settlement=Settlement.PAID,
        units={UNIT: amount},
        line_ids=(an_id("l"),),
    )

    messages = [
        month_wire.notice_issued(AREA, notice, 1),
        month_wire.statement_issued(AREA, statement, 2),
        month_wire.month_closed(AREA, run, 3),
    ]

    assert {message.key for message in messages} == {f"{AREA}:2026-10"}
    assert body_of(messages[0], said.PaymentNoticeIssued).total.amount_minor == 5000
    assert body_of(messages[1], said.StatementIssued).units[0].amount_minor == 5000
    assert body_of(messages[2], said.MonthClosed).month == "2026-10"


@pytest.mark.parametrize("model", sorted(PRESETS))
def test_presets_survive_the_way_over_the_wire(model: str) -> None:
    preset = PRESETS[model]

    schedule = body_of(policy_wire.schedule_set(AREA, preset.schedule, sequence=1), said.FeeScheduleSet)
    policy = body_of(policy_wire.policy_set(AREA, preset.policy, sequence=2), said.CancellationPolicySet)

    assert wire.happenings(AREA, schedule, at=NOW) == (ScheduleSet(AREA, preset.schedule),)
    assert wire.happenings(AREA, policy, at=NOW) == (PolicySet(AREA, preset.policy),)


def test_what_is_said_carries_ids_codes_times_and_amounts_only() -> None:
    book = ledger.Book(name_of=uuid5, is_business_day=is_weekday)
    sayings = [
        saying
        for happening in [*an_open_area(), *agreed(), known(Held()), known(ExpertIll(), 2)]
        for saying in book.take(happening)
    ]

    for saying in sayings:
        text = wire.announced(saying).data.decode()
        assert "explanation" not in text
        assert "facts" not in text
    assert LineKind.FEE.value in wire.announced(sayings[0]).data.decode()
    assert held().revision == 1
