"""The second way of deciding: what it comes to by hand, and that it and the fold agree whatever happens."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from billing_builders import (
    AREA,
    EXPERT,
    OPENED,
    SESSION,
    a_policy,
    an_id,
    local,
)
from billing_office import (
    agreement_signed,
    assignment_accepted,
    held,
    moved,
    session_scheduled,
)
from billing_story import (
    AREA_OPEN,
    NEW_TIME,
    Story,
    closed,
    fee_agreed,
    outcome,
    policy_set,
    steps,
)
from hypothesis import given

from billing.audit.handlers.reckon import reckon
from billing.audit.handlers.recount import Told, recount
from billing.fees.domain import corrections
from billing.policies.domain.outcomes import Rule
from contracts import billing, dispatch, registry
from contracts.envelope import Event

STARTS = local("2026-08-25 10:00")
ENDED = registry.AgreementEnded(
    expert_id=EXPERT, agreement_id=an_id("agreement"), valid_until=date(2026, 8, 18)
)


def late(revision: int, known_at: str = "2026-08-25 09:00") -> dispatch.OutcomeCorrected:
    return outcome("cancelled", revision, cancelled_by="orderer", known_at=local(known_at))


OPEN: list[Event] = [*AREA_OPEN, agreement_signed()]


def told(*events: Event) -> list[Told]:
    return [Told(AREA, OPENED + timedelta(seconds=number), event) for number, event in enumerate(events)]


def agreed(work_form: str = "individual", starts_at: datetime = STARTS) -> list[Event]:
    return [assignment_accepted(), session_scheduled(starts_at=starts_at, work_form=work_form)]


CASES: dict[str, tuple[list[Event], dict[str, int]]] = {
    "held": ([*OPEN, *agreed(), held()], {"2026-08": 50_00}),
    "late, agreement ended, then ill": ([*OPEN, *agreed(), late(1), ENDED, outcome("expert_ill", 2)], {}),
    "group ended otherwise, agreement ended, then compelling": (
        [
            *OPEN,
            *agreed("group"),
            outcome("group_ended", 1, end_reason="other"),
            ENDED,
            outcome("group_ended", 2, end_reason="compelling"),
        ],
        {},
    ),
    "late, agreement ended, half by a new version": (
        [
            *OPEN,
            *agreed(),
            late(1),
            ENDED,
            policy_set(a_policy(version=2, percent={Rule.CANCELLED_LATE: 50})),
        ],
        {"2026-08": 25_00},
    ),
    "held, agreement ended, then a no-show waits": (
        [*OPEN, *agreed(), held(), ENDED, outcome("no_show", 2)],
        {},
    ),
    "the same after the close": (
        [*OPEN, *agreed(), held(), closed("2026-08"), ENDED, outcome("no_show", 2)],
        {"2026-08": 50_00, "2026-09": -50_00},
    ),
    "a lecture, ill, then late, then 200 agreed": (
        [*OPEN, *agreed("lecture"), outcome("expert_ill", 1), late(2), fee_agreed(200_00)],
        {"2026-08": 200_00},
    ),
    "a lecture, ill, then 200 agreed, then late": (
        [*OPEN, *agreed("lecture"), outcome("expert_ill", 1), fee_agreed(200_00), late(2)],
        {"2026-08": 200_00},
    ),
    "a lecture at 150, limits of 200 to 600, then 250 agreed": (
        [
            *OPEN,
            assignment_accepted(agreed_minor=150_00),
            session_scheduled(starts_at=STARTS, work_form="lecture"),
            held(),
            billing.FeeScheduleSet(
                version=2,
                valid_from=date(2026, 8, 1),
                currency="EUR",
                prices=[
                    billing.Price(work_form="lecture", basis="agreed", min_minor=200_00, max_minor=600_00)
                ],
            ),
            fee_agreed(250_00),
        ],
        {"2026-08": 250_00},
    ),
    "late, then moved": ([*OPEN, *agreed(), late(1), moved(to=NEW_TIME)], {}),
    "late, then moved, then late after all": (
        [*OPEN, *agreed(), late(1), moved(to=NEW_TIME), late(3)],
        {"2026-08": 50_00},
    ),
    "moved, stated, then late after all": (
        [*OPEN, *agreed(), moved(to=NEW_TIME), closed("2026-08"), late(2)],
        {"2026-09": 50_00},
    ),
    "moved, and what was said before it comes late": ([*OPEN, *agreed(), moved(to=NEW_TIME), late(1)], {}),
    "moved, the move said again, then late after all": (
        [*OPEN, *agreed(), moved(to=NEW_TIME), moved(to=NEW_TIME), late(2)],
        {"2026-08": 50_00},
    ),
    "15 sharp is in time": ([*OPEN, *agreed(), late(1, "2026-08-24 15:00:00")], {}),
    "a second later is not": ([*OPEN, *agreed(), late(1, "2026-08-24 15:00:01")], {"2026-08": 50_00}),
    "a group of an hour and a half": (
        [
            *OPEN,
            assignment_accepted(),
            session_scheduled(starts_at=STARTS, work_form="group", minutes=90),
            held(participants=0),
        ],
        {"2026-08": 37_50},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_both_ways_come_to_what_was_worked_out_by_hand(name: str) -> None:
    events, expected = CASES[name]

    assert by_month(reckon(told(*events))) == expected
    assert by_month(folded(told(*events))) == expected


def by_month(sums: dict[tuple[UUID, str], int]) -> dict[str, int]:
    assert {session_id for session_id, _ in sums} <= {SESSION}
    return {month: minor for (_, month), minor in sums.items()}


def folded(events: list[Told]) -> dict[tuple[UUID, str], int]:
    """Return the cents of each session and statement month as the fold has them, zeros left out."""
    counted = recount(events)
    assert counted.refused == ()
    sums: dict[tuple[UUID, str], int] = {}
    for line in corrections.counting(counted.lines):
        key = (line.session.session_id, str(line.statement_month))
        sums[key] = sums.get(key, 0) + line.amount_minor
    return {key: minor for key, minor in sums.items() if minor}


@given(plan=steps)
def test_the_two_ways_agree_to_the_cent_in_every_month(plan: list[tuple[Any, ...]]) -> None:
    story = Story()
    for step in plan:
        story.tell(step)

    events = told(*story.events)

    assert reckon(events) == folded(events)
