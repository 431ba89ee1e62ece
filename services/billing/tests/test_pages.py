"""Pages of every list, by every filter and for every reader, are together exactly what the filter fits, in its order."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from billing_builders import AREA, an_id, local
from billing_office import Office, area_opened

from chassis.database import Tx

OTHER_AREA = "keski-uusimaa"
EXPERTS = [an_id(f"expert {number}") for number in range(3)]
UNITS = [an_id(f"unit {number}") for number in range(3)]
MONTHS = ("2026-08", "2026-09")
START = local("2026-09-01 00:00")
READERS: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "office": (("billing_clerk",), {}),
    "expert": (("expert",), {"expert_id": EXPERTS[0]}),
    "unit": (("unit_coordinator",), {"units": [UNITS[1]]}),
    "two units": (("unit_coordinator",), {"units": UNITS[:2]}),
    "no unit": (("unit_coordinator",), {"units": []}),
    "both": (("expert", "unit_coordinator"), {"expert_id": EXPERTS[0], "units": [UNITS[1]]}),
}
_SESSION = """
    INSERT INTO session (area_id, session_id, order_id, assignment_id, expert_id, unit_id, work_form, starts_at,
        ends_at, outcome, outcome_revision, revision, missing, sequence)
    VALUES ($1, $2, $2, $2, $3, $4, 'individual', $5::timestamptz,
        $5::timestamptz + interval '1 hour', $6, $7, 0, $8, 1)
"""
_LINE = """
    INSERT INTO fee_line (area_id, line_id, session_id, expert_id, unit_id, revision, kind, amount_minor, currency,
        rule, policy_version, schedule_version, work_month, statement_month, corrects, facts, decided_at)
    VALUES ($1, $2, $3, $4, $5, $6, 'fee', 5000, 'EUR', 'held', 1, 1, '2026-08', $7, $8, '{}', $9)
"""
_NOTICE = """
    INSERT INTO payment_notice (area_id, notice_id, revision, month, unit_id, coordinator_id, total_minor, currency,
        line_ids, issued_at)
    VALUES ($1, $2, $5, '2026-10', $3, $2, 0, 'EUR', '{}', $4)
"""
_OBJECTION = """
    INSERT INTO notice_objection (area_id, objection_id, notice_id, revision, month, unit_id, words, raised_by,
        raised_at, state, answer, settled_by, settled_at)
    VALUES ($1, $2, $3, $10, '2026-10', $4, 'wrong', $2, $5, $6, $7, $8, $9)
"""
_STATEMENT = """
    INSERT INTO statement (area_id, statement_id, month, expert_id, pay_date, total_minor, currency, issued_at)
    VALUES ($1, $2, $3, $4, '2026-10-31', 100, 'EUR', $5)
"""


class Ledger:
    """Fee lines as they are kept, some decided at one moment, some of which took another's place."""

    def __init__(self, tx: Tx, area: str, seed: int) -> None:
        self.tx, self.area, self.chance = tx, area, random.Random(seed)
        self.lines: list[dict[str, Any]] = []

    async def add(self, number: int, *, minutes: int) -> None:
        """Add a line of a session of its own, and sometimes the one that took its place."""
        expert, unit = self.chance.choice(EXPERTS), self.chance.choice(UNITS)
        session_id = an_id(f"session {self.area} {number}")
        kept = (self.area, session_id, expert, unit, START)
        await self.tx.execute(_SESSION, *kept, {"kind": "held"}, 1, None)
        corrects = None
        for revision in range(1, 2 + (number % 4 == 0)):
            line_id = UUID(int=self.chance.getrandbits(128))
            at, month = START + timedelta(minutes=minutes), self.chance.choice(MONTHS)
            line = (self.area, line_id, session_id, expert, unit, revision, month, corrects, at)
            await self.tx.execute(_LINE, *line)
            if corrects is not None:
                self.lines[-1]["counts"] = False
            self.lines.append({"at": at, "line_id": line_id, "session": session_id, "expert": expert})
            self.lines[-1] |= {"unit": unit, "month": month, "counts": True}
            corrects = line_id

    def fitting(self, asked: dict[str, Any], reader: str) -> list[tuple[str, bool]]:
        """Return ids of what fits, in the order of the list, and whether each counts."""
        roles, claims = READERS[reader]
        is_all = roles == ("billing_clerk",)
        mine = [
            one
            for one in self.lines
            if all(one[name] == value for name, value in asked.items())
            and (is_all or one["expert"] == claims.get("expert_id") or one["unit"] in claims.get("units", ()))
        ]
        mine.sort(key=lambda one: (one["at"], one["line_id"]))
        return [(str(one["line_id"]), one["counts"]) for one in mine]


async def pages(office: Office, path: str, reader: str, limit: int = 4) -> Sequence[dict[str, Any]]:
    roles, claims = READERS[reader]
    found: list[dict[str, Any]] = []
    after = ""
    while True:
        answer = await office.get(f"{path}limit={limit}{after}", *roles, **claims)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        assert len(page["items"]) == limit or page["next"] is None
        found += page["items"]
        if page["next"] is None:
            return found
        after = f"&after={page['next']}"


def asked_with() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "", {}
    singles: list[dict[str, Any]] = [
        {"expert": EXPERTS[0]},
        {"unit": UNITS[1]},
        {"month": MONTHS[1]},
        {"session": an_id(f"session {AREA} 4")},
    ]
    pairs = [one | other for one, other in product(singles, singles) if one.keys() < (one | other).keys()]
    for asked in [*singles, *pairs, singles[0] | singles[1] | singles[2]]:
        yield "".join(f"{name}={value}&" for name, value in asked.items()), asked


@pytest.fixture
async def ledger(office: Office) -> Ledger:
    """Give an area's ledger of some forty lines, beside that of another area."""
    made = []
    for area in (OTHER_AREA, AREA):
        await office.areas(area_opened(area=area), area=area)
        async with office.database.transaction({area}) as tx:
            made.append(Ledger(tx, area, seed=7))
            for number in range(32):
                await made[-1].add(number, minutes=number // 5)  # five and more at one moment
    return made[-1]


@pytest.mark.parametrize("reader", READERS)
async def test_pages_of_fee_lines_are_what_fits_in_the_order_of_decisions(
    office: Office, ledger: Ledger, reader: str
) -> None:
    for query, asked in asked_with():
        if reader == "expert" and asked.get("expert", EXPERTS[0]) != EXPERTS[0]:
            continue
        shown = await pages(office, f"fee-lines?{query}language=fi&", reader)
        assert [(one["line_id"], one["counts"]) for one in shown] == ledger.fitting(asked, reader), query


@pytest.mark.parametrize("reader", READERS)
async def test_what_is_decided_between_two_pages_comes_once_or_not_at_all(
    office: Office, ledger: Ledger, reader: str
) -> None:
    roles, claims = READERS[reader]
    first = (await office.get("fee-lines?limit=4", *roles, **claims)).json()
    before = ledger.fitting({}, reader)
    async with office.database.transaction({AREA}) as ledger.tx:
        for number in range(100, 112):  # in the place of the first page, and after all
            await ledger.add(number, minutes=-5 if number % 2 else 500)
    place, shown = first["next"], first["items"]
    while place:
        page = (await office.get(f"fee-lines?limit=4&after={place}", *roles, **claims)).json()
        shown, place = [*shown, *page["items"]], page["next"]

    since = [one for one in ledger.fitting({}, reader) if one not in before]
    ids = [one["line_id"] for one in shown]
    assert len(ids) == len(set(ids))
    early = {line_id for line_id, _ in since} - set(ids)
    if first["next"]:
        assert ids == [one for one, _ in before] + [one for one, _ in since if one not in early]
        assert all(one["at"] < START for one in ledger.lines if str(one["line_id"]) in early)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    ("path", "missing"), [("pending?", ["agreement"]), ("months/2026-09/open-sessions?", None)]
)
async def test_pages_of_what_waits_and_of_what_is_open_are_what_fits_in_order_of_time(
    office: Office, reader: str, path: str, missing: list[str] | None
) -> None:
    await office.areas(area_opened())
    chance, kept = random.Random(11), []
    async with office.database.transaction({AREA}) as tx:
        for number in range(30):
            one = (chance.choice(EXPERTS), chance.choice(UNITS), START + timedelta(hours=number // 4))
            session_id = UUID(int=chance.getrandbits(128))
            fits = number % 6 > 0  # the others were decided long ago
            outcome = {"kind": "held"} if missing or not fits else None
            waits = missing if fits else None
            await tx.execute(_SESSION, AREA, session_id, *one, outcome, 0 if outcome is None else 1, waits)
            kept += [(one[2], session_id, one)] if fits else []
    roles, claims = READERS[reader]
    is_all = roles == ("billing_clerk",)
    fitting = [
        str(session_id)
        for _, session_id, (expert, unit, _) in sorted(kept)
        if is_all or expert == claims.get("expert_id") or unit in claims.get("units", ())
    ]

    office.clock.set(local("2026-10-20 10:00"))
    shown = await pages(office, path, reader)

    assert [one["session_id"] for one in shown] == fitting


@pytest.mark.parametrize("reader", ["office", "unit", "two units", "no unit"])
async def test_pages_of_objections_are_what_fits_in_the_order_they_were_raised(
    office: Office, reader: str
) -> None:
    await office.areas(area_opened())
    chance, kept = random.Random(13), []
    async with office.database.transaction({AREA}) as tx:
        for number in range(24):
            unit, state = chance.choice(UNITS), chance.choice(["open", "upheld"])
            objection_id, at = UUID(int=chance.getrandbits(128)), START + timedelta(minutes=number // 4)
            await tx.execute(_NOTICE, AREA, an_id(f"notice {number}"), unit, START, number + 1)
            settled: tuple[Any, ...] = (None, None, None) if state == "open" else ("ok", EXPERTS[0], START)
            await tx.execute(
                *(
                    _OBJECTION,
                    AREA,
                    objection_id,
                    an_id(f"notice {number}"),
                    unit,
                    at,
                    state,
                    *settled,
                    number + 1,
                )
            )
            kept.append((at, objection_id, unit, state))
    units = READERS[reader][1].get("units", UNITS)
    for state in ("", "open", "upheld", "rejected"):
        shown = await pages(office, f"objections?{state and f'state={state}&'}", reader)
        assert [one["objection_id"] for one in shown] == [
            str(one) for _, one, unit, its in sorted(kept) if unit in units and state in {"", its}
        ]
    for number, (_, one, unit, its) in enumerate(kept):
        shown = await pages(office, f"objections?state=open&notice={an_id(f'notice {number}')}&", reader)
        assert [found["objection_id"] for found in shown] == [str(one)] * (unit in units and its == "open")


async def test_pages_of_statements_are_what_fits_in_the_order_of_months(office: Office) -> None:
    await office.areas(area_opened())
    chance, kept = random.Random(17), []
    async with office.database.transaction({AREA}) as tx:
        for number, month in product(range(7), MONTHS):
            statement_id = UUID(int=chance.getrandbits(128))
            await tx.execute(_STATEMENT, AREA, statement_id, month, an_id(f"expert {number}"), START)
            kept.append((month, statement_id, an_id(f"expert {number}")))
    for expert, asked in product((None, EXPERTS[1]), (None, *MONTHS)):
        query = "".join(f"{name}={one}&" for name, one in (("expert", expert), ("month", asked)) if one)
        shown = await pages(office, f"statements?{query}", "office", limit=3)
        assert [one["statement_id"] for one in shown] == [
            str(one) for its, one, whose in sorted(kept) if expert in {None, whose} and asked in {None, its}
        ]
