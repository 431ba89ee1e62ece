"""The store gives back what it was given, in its order and within its bounds."""

from __future__ import annotations

from uuid import uuid5

import asyncpg
import msgspec
import pytest
from billing_builders import (
    AREA,
    ASSIGNMENT,
    EXPERT,
    OPENED,
    SESSION,
    STARTS,
    a_book,
    a_line,
    a_session,
    agreed,
    an_agreement,
    an_id,
    an_open_area,
    is_weekday,
    known,
    take,
)
from billing_office import Office, area_opened
from billing_strategies import outcomes
from hypothesis import given

from billing.areas.store import hold_areas
from billing.fees.domain.book import Assessed, Book
from billing.fees.domain.corrections import FeeLine
from billing.fees.domain.happenings import (
    AgreementSigned,
    AssignmentMade,
    FeeAgreed,
    Happening,
    OutcomeKnown,
    SessionAgreed,
    needs_of,
)
from billing.fees.domain.reports import Report
from billing.fees.store import books, lines
from billing.policies.domain.outcomes import KINDS, ExpertIll, Held, Moved, Outcome
from billing.words.money import Money
from billing.words.sessions import SessionId
from chassis.database import Database
from chassis.kinds import read, written
from chassis.values import changed


@given(outcome=outcomes)
def test_every_outcome_comes_back_as_it_was_kept(outcome: Outcome) -> None:
    kept = msgspec.json.decode(msgspec.json.encode(written(outcome)))
    assert read(KINDS, kept["kind"], kept) == outcome


async def keep(database: Database, book: Book, *happenings: Happening) -> list[FeeLine]:
    lines = [
        line for saying in take(book, *happenings) if isinstance(saying, Assessed) for line in saying.lines
    ]
    async with database.transaction({AREA}) as tx:
        await books.keep(tx, book)
        await books.add_lines(tx, [(line, None) for line in lines], at=OPENED)
    return lines


async def load(database: Database, *happenings: Happening) -> Book:
    book = Book(name_of=uuid5, is_business_day=is_weekday)
    needs = needs_of(happenings)
    async with database.transaction(needs.areas) as tx:
        await hold_areas(tx, needs.areas, alone=False)
        await books.fill(tx, book, needs)
    return book


@pytest.mark.parametrize("outcome", [Held(participants=3), Moved(SessionId(an_id("new")))])
async def test_a_session_with_its_line_comes_back_as_it_was_kept(
    database: Database, outcome: Outcome
) -> None:
    book = a_book(*an_open_area(), *agreed(a_session(agreed_fee=Money(80_00))))
    await keep(database, book, known(outcome))

    again = await load(database, known(Held(), 2))

    assert again.sessions == book.sessions


async def test_a_session_comes_back_with_who_reported_its_outcome(database: Database) -> None:
    await keep(database, a_book(*an_open_area(), *agreed()))
    told = [
        changed(known(Held()), report=Report(STARTS, an_id("worker"), "orderer")),
        changed(known(ExpertIll(), 2), report=Report(STARTS)),
        known(Held(), 3),
    ]

    for one in told:
        book = await load(database, one)
        await keep(database, book, one)
        again = await load(database, known(Held(), 9))
        assert again.sessions[AREA, SESSION].report == one.report
        assert again.sessions == book.sessions


async def test_a_waiting_session_comes_back_with_what_it_waits_for(database: Database) -> None:
    book = a_book(*agreed())
    await keep(database, book, known(Held()))

    again = await load(database, AgreementSigned(AREA, EXPERT, an_agreement()))

    assert again.sessions == book.sessions
    assert again.sessions[AREA, SESSION].missing == ("area",)


async def test_only_what_a_batch_needs_is_loaded(database: Database) -> None:
    other = a_session(session_id=an_id("other"))
    book = a_book(*an_open_area(), *agreed(), SessionAgreed(other))
    await keep(database, book)

    by_outcome = await load(database, known(Held()))
    by_fee = await load(database, FeeAgreed(AREA, ASSIGNMENT, Money(1)))
    by_new = await load(database, SessionAgreed(a_session(session_id=an_id("third"))))

    assert set(by_outcome.sessions) == {(AREA, SESSION)}
    assert set(by_fee.sessions) == {(AREA, SESSION), (AREA, other.session_id)}
    assert (by_new.sessions, by_new.assignments) == ({}, {(AREA, ASSIGNMENT): None})


async def test_an_areas_terms_come_back_as_they_were_seeded(office: Office) -> None:
    await office.areas(area_opened())
    expected = a_book(*an_open_area()).terms[AREA]

    book = await load(office.database, known(Held()))

    found = book.terms[AREA]
    assert (found.policies, found.schedules, found.zone) == (
        expected.policies,
        expected.schedules,
        expected.zone,
    )
    assert found.closed_through == "2026-09"


async def test_agreements_are_kept_with_their_work_forms_and_dates(database: Database) -> None:
    several = [
        an_agreement(name="all"),
        an_agreement(name="some", work_forms=["group", "pair, with a comma"], valid_until=STARTS.date()),
    ]
    book = a_book(*(AgreementSigned(AREA, EXPERT, one) for one in several))
    async with database.transaction({AREA}) as tx:
        await books.keep_agreements(tx, book, [(AREA, EXPERT)])
        await books.keep_agreements(tx, book, [(AREA, EXPERT)])

    again = await load(database, AgreementSigned(AREA, EXPERT, several[0]))

    assert sorted(again.agreements[AREA, EXPERT], key=str) == sorted(several, key=str)


async def test_a_fee_agreed_later_is_kept_with_the_assignment_and_its_sessions(database: Database) -> None:
    book = a_book(AssignmentMade(AREA, ASSIGNMENT, None), SessionAgreed(a_session()))
    await keep(database, book, FeeAgreed(AREA, ASSIGNMENT, Money(123)))

    again = await load(database, SessionAgreed(a_session(session_id=an_id("next"))), known(Held()))

    assert again.assignments == {(AREA, ASSIGNMENT): Money(123)}
    assert again.sessions[AREA, SESSION].agreed.agreed_fee == Money(123)


async def test_a_line_by_no_rule_is_not_kept(database: Database) -> None:
    line = changed(a_line(), rule="No rule")
    with pytest.raises(asyncpg.CheckViolationError) as found:
        async with database.transaction({AREA}) as tx:
            await books.add_lines(tx, [(line, None)], at=OPENED)
    assert found.value.constraint_name == "ck_fee_line_rule"


async def test_lines_are_read_with_whether_they_count(database: Database) -> None:
    book = a_book(*an_open_area(), *agreed())
    first = await keep(database, book, known(Held()))
    fresh = await load(database, known(Held(participants=1), 2))
    fresh.terms, fresh.agreements = book.terms, book.agreements
    second = await keep(database, fresh, OutcomeKnown(AREA, SESSION, Held(participants=1), 2))

    async with database.transaction({AREA}) as tx:
        found = await lines.history(tx, AREA, SESSION)

    assert [(one.line, one.counts) for one in found] == [(first[0], False), (second[0], True)]
