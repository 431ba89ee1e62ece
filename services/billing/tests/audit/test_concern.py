"""What concerns a month is read, and nothing less: a recount of it has every line of the month that a whole one has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from billing_builders import AREA, EXPERT, OPENED, SESSION, a_policy, an_id, local
from billing_office import Shelf, agreement_signed, assignment_accepted, held, session_scheduled
from billing_story import AREA_OPEN, Story, closed, outcome, policy_set, steps
from hypothesis import example, given
from hypothesis import strategies as st

from billing.audit.domain.concern import Concern, Turn, turn_of
from billing.audit.handlers.archive import OF_AREA, concern_of, concerned
from billing.audit.handlers.reckon import reckon
from billing.audit.handlers.recount import Told, recount
from billing.words.times import Month
from contracts import dispatch, registry
from contracts.envelope import Event

MONTHS = [Month(f"2026-{month:02d}") for month in range(7, 13)] + [Month("2027-01"), Month("2027-02")]
OTHER_EXPERT = an_id("another expert")


def told(events: list[Event]) -> list[Told]:
    return [Told(AREA, OPENED + timedelta(seconds=number), event) for number, event in enumerate(events)]


def each_its_order(events: list[Event]) -> Iterator[Event]:
    """Give each session an order, an assignment and an expert (of two) of its own."""
    sessions = [one.session_id for one in events if isinstance(one, dispatch.SessionScheduled)]
    experts = {one: (EXPERT, OTHER_EXPERT)[number % 2] for number, one in enumerate(sessions)}
    for event in events:
        of = getattr(event, "session_id", None)
        if isinstance(event, dispatch.AssignmentAccepted | dispatch.FeeAgreed):
            for session_id in sessions:
                names = {"order_id": an_id(f"o{session_id}"), "assignment_id": an_id(f"a{session_id}")}
                yield msgspec.structs.replace(event, **names)
        elif of is not None:
            names = {"order_id": an_id(f"o{of}"), "expert_id": experts[of]}
            if isinstance(event, dispatch.SessionScheduled):
                names["assignment_id"] = an_id(f"a{of}")
            yield msgspec.structs.replace(event, **names)
        else:
            yield event


async def of_month(events: list[Told], month: Month) -> list[Told]:
    """Return what is read of some events for a month, in their order."""
    shelf = Shelf(events)
    known = sorted([one async for one in shelf.each(OF_AREA)], key=Told.place)
    orders = await concerned(shelf, concern_of(month, known, ()))
    return sorted([*known, *await shelf.of_orders(orders)], key=Told.place)


def lines_of(events: list[Told], month: Month) -> set[Any]:
    return {
        (one.line_id, one.amount_minor, one.rule, one.policy_version, one.corrects)
        for one in recount(events).lines
        if one.statement_month == month
    }


def sums_of(events: list[Told], month: Month) -> dict[UUID, int]:
    return {session_id: minor for (session_id, its), minor in reckon(events).items() if its == month}


HELD, ILL, CLOSE = ("outcome", 0, {"kind": "held"}), ("outcome", 0, {"kind": "expert_ill"}), ("close",)
OTHERS = ("outcome", 1, {"kind": "held"})


@example(plan=[HELD, CLOSE, CLOSE, ILL, CLOSE], signed=0, opened=0, work_forms=())
@example(plan=[OTHERS, CLOSE, CLOSE, CLOSE], signed=12, opened=0, work_forms=())
@example(plan=[OTHERS, CLOSE, CLOSE, CLOSE, HELD], signed=0, opened=6, work_forms=())
@given(
    plan=steps,
    signed=st.integers(0, 30),
    opened=st.integers(0, 6),
    work_forms=st.sampled_from([(), ("individual",), ("lecture", "group")]),
)
async def test_what_is_read_for_a_month_gives_all_its_lines_in_both_ways(
    plan: list[tuple[Any, ...]], signed: int, opened: int, work_forms: tuple[str, ...]
) -> None:
    story = Story()
    for step in plan:
        story.tell(step)
    events = list(each_its_order(story.events))
    late = agreement_signed(expert_id=OTHER_EXPERT, name="late", work_forms=work_forms)
    events.insert(min(4 + signed, len(events)), late)
    opening = events.pop(0)
    events.insert(min(opened, len(events)), opening)  # what was said before the area opened waits for it
    every = told(events)

    for month in MONTHS:
        read = await of_month(every, month)
        assert lines_of(read, month) == lines_of(every, month)
        assert sums_of(read, month) == sums_of(every, month)


def an_order(name: str, starts: str, *then: Event, expert_id: UUID = EXPERT) -> list[Event]:
    """Return an order with one held session, and what came then."""
    session_id, order_id, assignment_id = an_id(name), an_id(f"order {name}"), an_id(f"of {name}")
    agreed = session_scheduled(
        *(session_id,),
        starts_at=local(starts),
        expert_id=expert_id,
        assignment_id=assignment_id,
        order_id=order_id,
    )
    events = [assignment_accepted(assignment_id=assignment_id, order_id=order_id), agreed, held(session_id)]
    return [
        msgspec.structs.replace(one, order_id=order_id) if hasattr(one, "order_id") else one
        for one in (*events, *then)
    ]


async def orders_for(month: str, *events: Event) -> set[UUID]:
    found = await of_month(told([*AREA_OPEN, *events]), Month(month))
    return {one.event.order_id for one in found if isinstance(one.event, dispatch.SessionScheduled)}


async def test_of_two_months_only_the_one_asked_about_is_read() -> None:
    october = an_order("october", "2026-10-15 10:00")
    events = [
        agreement_signed(),
        *an_order("september", "2026-09-15 10:00"),
        closed("2026-08"),
        closed("2026-09"),
    ]

    assert await orders_for("2026-10", *events, *october) == {an_id("order october")}
    assert await orders_for("2026-09", *events, *october) == {an_id("order september")}


async def test_a_correction_brings_its_session_into_the_month_that_was_open_then() -> None:
    held_in_august = an_order("august", "2026-08-15 10:00")
    correction = msgspec.structs.replace(
        outcome("expert_ill", 2, an_id("august")), order_id=an_id("order august")
    )
    events = [
        agreement_signed(),
        *held_in_august,
        closed("2026-08"),
        closed("2026-09"),
        correction,
        closed("2026-10"),
    ]

    read = {month: await orders_for(month, *events) for month in ("2026-08", "2026-09", "2026-10", "2026-11")}

    order = {an_id("order august")}
    assert read == {"2026-08": order, "2026-09": set(), "2026-10": order, "2026-11": set()}


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        (agreement_signed(), {"order august"}),
        (agreement_signed(expert_id=OTHER_EXPERT), set[str]()),
        (msgspec.structs.replace(agreement_signed(), valid_from=date(2026, 9, 1)), set[str]()),
        (msgspec.structs.replace(agreement_signed(), valid_until=date(2026, 8, 10)), set[str]()),
        (policy_set(a_policy(version=2, valid_from=date(2026, 9, 1))), set[str]()),
        (policy_set(a_policy(version=2, valid_from=date(2026, 8, 31))), {"order august", "order july"}),
    ],
)
async def test_what_a_session_may_have_waited_for_brings_those_it_bears_on(
    signed: Event, expected: set[str]
) -> None:
    july = an_order("july", "2026-07-15 10:00", expert_id=an_id("a third"))
    events = [*july, *an_order("august", "2026-08-15 10:00"), closed("2026-08"), signed]

    assert await orders_for("2026-09", *events) == {an_id(name) for name in expected}


async def test_an_agreement_that_ends_later_than_it_did_covers_days_from_its_first_on() -> None:
    short = msgspec.structs.replace(
        agreement_signed(), valid_from=date(2026, 8, 1), valid_until=date(2026, 8, 10)
    )
    longer = registry.AgreementEnded(
        expert_id=EXPERT, agreement_id=an_id("agreement"), valid_until=date(2026, 8, 20)
    )
    events = [short, *an_order("july", "2026-07-15 10:00"), *an_order("august", "2026-08-15 10:00")]

    assert await orders_for("2026-09", *events, closed("2026-08"), longer) == {an_id("order august")}


@pytest.mark.parametrize(
    "starts", ["2026-09-30 23:59", "2026-10-01 00:00", "2026-10-31 23:59", "2026-11-01 00:00"]
)
def test_the_edges_of_a_month_are_taken_wide_enough_for_any_zone(starts: str) -> None:
    assert Concern(Month("2026-10"), None).has_session(SESSION, expert_id=EXPERT, starts_at=local(starts))


@pytest.mark.parametrize("starts", ["2026-09-29 10:00", "2026-11-03 10:00"])
def test_days_beyond_the_edges_are_not_read_unless_a_line_is_there(starts: str) -> None:
    month, starts_at = Month("2026-10"), local(starts)

    assert not Concern(month, None).has_session(SESSION, expert_id=EXPERT, starts_at=starts_at)
    assert Concern(month, None, stated={SESSION}).has_session(SESSION, expert_id=EXPERT, starts_at=starts_at)


def test_a_month_is_the_first_open_one_from_the_close_before_it_to_its_own() -> None:
    closes = [(Month("2026-08"), local("2026-09-10 00:00")), (Month("2026-09"), local("2026-10-10 00:00"))]

    assert turn_of(Month("2026-09"), closes) == Turn(closes[0][1], closes[1][1])
    assert turn_of(Month("2026-10"), closes) == Turn(closes[1][1], datetime.max.replace(tzinfo=UTC))
    assert turn_of(Month("2026-11"), closes) is None
    assert Turn(closes[0][1], closes[1][1]).has(closes[1][1])
