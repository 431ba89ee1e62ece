"""Ledger and statements held against the events: what is seen, and what the fold alone would not see."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from billing_builders import AREA, EXPERT, ORDER, SESSION, an_id, local
from billing_office import (
    Office,
    Shelf,
    Witness,
    agreed_order,
    agreement_signed,
    area_opened,
    assignment_accepted,
    corrected,
    held,
    session_scheduled,
)

from billing.audit.domain.verdict import FeeDifference, Verdict
from billing.audit.handlers.recount import Told
from billing.audit.handlers.verify import verify
from billing.fees.domain import book
from billing.fees.domain.book import SessionState, Waits
from chassis.testing.refusals import refused
from chassis.values import changed
from contracts import registry

MONTH = "2026-10"
ENDED = registry.AgreementEnded(
    expert_id=EXPERT, agreement_id=an_id("agreement"), valid_until=date(2026, 9, 30)
)


@pytest.fixture
async def witness(office: Office) -> Witness:
    """Give an open area with an expert who has an agreement, from the second day of October on."""
    office.clock.set(local("2026-10-02 08:00"))
    witness = Witness(office)
    await witness.hear(area_opened())
    await witness.hear(agreement_signed())
    return witness


async def verdict_of(witness: Witness, events: list[Told] | None = None, month: str = MONTH) -> Verdict:
    told = await witness.events() if events is None else events
    return await verify(witness.office.database, AREA, month, Shelf(told))


async def close(witness: Witness) -> None:
    """Let the end of the 9th pass, when the month closes by itself."""
    await witness.office.ring(local("2026-11-10 00:01"))


async def test_a_line_that_was_replaced_counts_neither_as_a_line_nor_in_the_sum(witness: Witness) -> None:
    await witness.hear(*agreed_order(), held())
    await witness.hear(corrected("no_show"))

    verdict = await verdict_of(witness)

    assert (verdict.lines, verdict.total_minor, verdict.found) == (1, 50_00, 0)


async def test_a_closed_month_is_held_against_its_statements(witness: Witness) -> None:
    await witness.hear(*agreed_order(), held())
    await close(witness)

    verdict = await verdict_of(witness)

    assert (verdict.lines, verdict.statements, verdict.total_minor, verdict.found) == (1, 1, 50_00, 0)


async def test_a_statement_that_says_what_its_lines_do_not_is_seen(witness: Witness) -> None:
    await witness.hear(*agreed_order(), held())
    await close(witness)
    events = await witness.events()

    async with witness.office.database.transaction({AREA}) as tx:
        await tx.execute(
            "INSERT INTO statement (area_id, statement_id, month, expert_id, pay_date, total_minor, currency,"
            " issued_at) SELECT area_id, $1, month, $2, pay_date, total_minor + 1, currency, issued_at"
            " FROM statement",
            an_id("of nobody"),
            an_id("nobody"),
        )
        await tx.execute(
            "INSERT INTO fee_line (area_id, line_id, session_id, expert_id, unit_id, revision, kind,"
            " amount_minor, currency, rule, policy_version, schedule_version, work_month, statement_month,"
            " facts, decided_at) SELECT area_id, $1, session_id, $2, unit_id, 2, kind, amount_minor, currency,"
            " rule, policy_version, schedule_version, work_month, statement_month, facts, decided_at"
            " FROM fee_line",
            an_id("a line"),
            an_id("nobody"),
        )
        await tx.execute(
            "INSERT INTO statement_line (area_id, statement_id, position, line_id) VALUES ($1, $2, 1, $3)",
            AREA,
            an_id("of nobody"),
            an_id("a line"),
        )
    verdict = await verdict_of(witness, events)

    (one,) = verdict.statement_differences
    assert (one.expert_id, one.stated_minor, one.lines_minor) == (an_id("nobody"), 50_01, 50_00)
    assert (one.said_minor, one.reckoned_minor) == (None, 0)
    assert len(verdict.differences) == 1
    assert verdict.fees == (FeeDifference(SESSION, 100_00, 50_00),)


async def test_what_the_fold_itself_gets_wrong_is_seen_by_the_second_way(
    witness: Witness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "_wait", _wait_and_pay)
    await witness.hear(*agreed_order(), held())
    await witness.hear(ENDED)
    await witness.hear(corrected("no_show"))

    verdict = await verdict_of(witness)

    assert verdict.differences == ()
    assert verdict.fees == (FeeDifference(SESSION, 50_00, 0),)


def _wait_and_pay(state: SessionState, missing: Any, **_: Any) -> tuple[SessionState, tuple[Waits, ...]]:
    """Wait and leave the old line as it is: how money that nobody owed was once paid."""
    after = changed(state, missing=missing, sequence=state.sequence + 1)
    return after, (Waits(after.agreed, after.outcome_revision, missing, after.sequence),)


async def test_an_area_that_was_never_opened_has_nothing_to_verify(witness: Witness) -> None:
    with refused("nothing-to-verify"):
        await verdict_of(witness, [])


async def test_a_month_without_a_fee_has_nothing_to_verify(witness: Witness) -> None:
    await witness.hear(*agreed_order(), held())

    with refused("nothing-to-verify"):
        await verdict_of(witness, month="2027-01")


@pytest.mark.parametrize("month", ["2026-13", "2026-1", "October", ""])
async def test_what_is_no_month_is_refused(witness: Witness, month: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month|day"):
        await verdict_of(witness, month=month)


async def later_month(witness: Witness) -> None:
    """Let October be closed with one line, and November have a session and October's correction."""
    await witness.hear(*agreed_order(), held())
    await close(witness)
    await witness.hear(
        assignment_accepted(assignment_id=an_id("next"), order_id=an_id("next order")),
        session_scheduled(
            an_id("november"),
            starts_at=local("2026-11-20 10:00"),
            assignment_id=an_id("next"),
            order_id=an_id("next order"),
        ),
    )
    concluded = msgspec.structs.replace(held(an_id("november")), order_id=an_id("next order"))
    await witness.hear(concluded)


async def test_what_was_said_of_another_month_is_not_counted_again(witness: Witness) -> None:
    await later_month(witness)
    shelf = Shelf(await witness.events())

    verdict = await verify(witness.office.database, AREA, MONTH, shelf)

    assert (verdict.lines, verdict.statements, verdict.total_minor, verdict.found) == (1, 1, 50_00, 0)
    assert {told.event.order_id for told in shelf.read} == {ORDER}  # type: ignore[attr-defined]
    assert [type(told.event).__name__ for told in shelf.read] == [
        *("AssignmentAccepted", "SessionScheduled", "SessionHeld")
    ]


async def test_a_correction_in_a_later_month_takes_back_the_line_of_the_earlier_one(witness: Witness) -> None:
    await later_month(witness)
    await witness.hear(corrected("expert_ill"))
    events = await witness.events()

    october, november = await verdict_of(witness, events), await verdict_of(witness, events, "2026-11")

    assert (october.lines, october.total_minor, october.found) == (1, 50_00, 0)
    assert (november.lines, november.total_minor, november.found) == (3, 0, 0)


async def test_a_correction_that_the_ledger_never_took_is_seen_in_the_month_it_belongs_to(
    witness: Witness,
) -> None:
    await later_month(witness)
    at = witness.office.clock.now() + timedelta(seconds=1)
    events = [*await witness.events(), Told(AREA, at, corrected("expert_ill"))]

    assert (await verdict_of(witness, events)).found == 0
    november = await verdict_of(witness, events, "2026-11")

    assert [(one.kind, one.ledger) for one in november.differences] == [("fee", None), ("reversal", None)]
    assert november.fees == (FeeDifference(SESSION, 0, -50_00),)


async def test_a_line_of_a_session_that_nobody_ever_said_is_seen(witness: Witness) -> None:
    await witness.hear(*agreed_order(), held())
    events = await witness.events()
    async with witness.office.database.transaction({AREA}) as tx:
        await tx.execute(
            "INSERT INTO fee_line (area_id, line_id, session_id, expert_id, unit_id, revision, kind,"
            " amount_minor, currency, rule, policy_version, schedule_version, work_month, statement_month,"
            " facts, decided_at) SELECT area_id, $1, $2, expert_id, unit_id, 1, kind, amount_minor, currency,"
            " rule, policy_version, schedule_version, work_month, statement_month, facts, decided_at"
            " FROM fee_line",
            an_id("a line"),
            an_id("nobody's session"),
        )

    verdict = await verdict_of(witness, events)

    assert (verdict.lines, verdict.total_minor) == (2, 100_00)
    assert [(one.session_id, one.events) for one in verdict.differences] == [
        (an_id("nobody's session"), None)
    ]
    assert verdict.fees == (FeeDifference(an_id("nobody's session"), 50_00, 0),)


async def test_what_of_a_month_can_never_work_is_told_once(witness: Witness) -> None:
    await witness.hear(*agreed_order(), held())
    stray = msgspec.structs.replace(held(an_id("never agreed")), order_id=ORDER)
    ended = msgspec.structs.replace(ENDED, agreement_id=an_id("never signed"))
    at = witness.office.clock.now() + timedelta(seconds=1)
    events = [*await witness.events(), Told(AREA, at, stray), Told(AREA, at, ended)]

    assert len((await verdict_of(witness, events)).refused) == 2
