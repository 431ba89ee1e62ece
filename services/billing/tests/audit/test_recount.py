"""An area's fees recounted from the very events that were heard and said are the very lines that were kept."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from billing_builders import AREA, ASSIGNMENT, ORDER, an_id, local
from billing_office import (
    Office,
    Witness,
    agreement_signed,
    area_opened,
    assignment_accepted,
    cancelled,
    corrected,
    held,
    session_scheduled,
)

from billing.audit.handlers.recount import Told, recount
from contracts import dispatch, terms

STARTS = local("2026-10-01 10:00")


class Year(Witness):
    """Plays some months of an area, and remembers what was heard and when."""

    def __init__(self, office: Office, seed: int) -> None:
        super().__init__(office)
        self.chance = random.Random(seed)
        self.revisions: dict[UUID, int] = {}

    async def work(self, number: int) -> None:
        session_id = an_id(f"session {number}")
        starts_at = STARTS + timedelta(days=self.chance.randrange(90))
        form = self.chance.choice(["individual", "group", "lecture"])
        await self.hear(session_scheduled(session_id, starts_at=starts_at, work_form=form))
        await self.outcome(session_id, starts_at)

    async def outcome(self, session_id: UUID, starts_at: datetime) -> None:
        revision = self.revisions[session_id] = self.revisions.get(session_id, 0) + 1
        known_at = starts_at - timedelta(hours=self.chance.randrange(40))
        await self.hear(
            self.chance.choice(
                [
                    held(session_id, revision=revision),
                    cancelled(known_at, session_id, revision=revision),
                    corrected("expert_ill", session_id, revision=revision),
                    corrected("no_show", session_id, revision=revision),
                ]
            )
        )


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_recount_gives_the_lines_that_were_kept(office: Office, seed: int) -> None:
    year = Year(office, seed)
    office.clock.set(local("2026-10-02 08:00"))
    await year.hear(area_opened())
    await year.hear(assignment_accepted())
    for month in range(3):
        for number in range(6):
            await year.work(month * 10 + number)
        if month == 0:
            await year.hear(agreement_signed())
        if month == 1:
            office.clock.advance(timedelta(seconds=1))
            answer = await office.post(
                "cancellation-policies",
                {"valid_from": "2026-12-01", "percent": {"cancelled_late": 50}},
            )
            assert answer.status_code == 201, answer.text
            await year.hear(
                dispatch.FeeAgreed(
                    order_id=ORDER, assignment_id=ASSIGNMENT, agreed_fee=terms.Money(amount_minor=150_00)
                )
            )
        for number in range(3):
            session_id = an_id(f"session {month * 10 + number}")
            await year.outcome(session_id, STARTS)
        await office.ring(office.clock.now() + timedelta(days=33))

    recounted = recount(await year.events())

    assert recounted.refused == ()
    kept = await office.rows(
        "SELECT line_id, amount_minor, rule, statement_month, policy_version, corrects FROM fee_line"
    )
    assert len(kept) > 15
    assert {
        (one.line_id, one.amount_minor, one.rule, one.statement_month, one.policy_version, one.corrects)
        for one in recounted.lines
    } == {tuple(row) for row in kept}


async def test_what_can_never_work_is_told_and_the_rest_is_counted(office: Office) -> None:
    now = office.clock.now()
    stray = Told(AREA, now, held(an_id("never scheduled")))
    events = [area_opened(), agreement_signed(), assignment_accepted(), session_scheduled(), held()]

    recounted = recount([stray, *(Told(AREA, now, event) for event in events)])

    assert [told for told, _ in recounted.refused] == [stray]
    assert recounted.lines == ()
