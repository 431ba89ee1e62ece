"""What experts are owed, in a scenario's names: as a file expects it, and as the platform says it.

A file of expected accounts is worked out by hand. Reading it checks that it adds up and leaves no session
out; it computes no fee.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from kokemus.demo import wall_times
from kokemus.demo.marked import Fields, FileIsWrong, Mistake, Mistakes, Word, load, one_of
from kokemus.demo.story import Scenario

NEVER = datetime.min.replace(tzinfo=UTC)
FEE = "fee"
REVERSAL = "reversal"

_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_LINE = re.compile(
    r"(?P<reversal>reversal of )?(?P<rule>[a-z_]+) (?P<cents>-?\d+)(?:, worked in (?P<worked>\S+))?"
)
_NOT_MONTHS = ("next_run", "waiting")


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """One line of a statement."""

    session: str
    kind: str
    rule: str
    cents: int
    worked_in: str
    starts_at: datetime = field(default=NEVER, compare=False)
    why: str = field(default="", compare=False)
    """The reason in words, as the platform says it."""

    def __str__(self) -> str:
        """Return it as it stands in a file."""
        reversal = "reversal of " if self.kind == REVERSAL else ""
        return f"{self.session}: {reversal}{self.rule} {self.cents} of {self.worked_in}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What an expert is owed of a month's run."""

    total: int
    units: Mapping[str, int]
    lines: tuple[Line, ...]
    """Sorted."""
    paid: date | None
    """None: nothing is paid."""


Place = tuple[str, str, str]
"""Area, month of the run, expert."""


@dataclass(kw_only=True)
class Accounts:
    """All statements, what waits for the next run, and what waits to be decided."""

    statements: dict[Place, Statement] = field(default_factory=dict)
    next_run: dict[tuple[str, str], tuple[Line, ...]] = field(default_factory=dict)
    waiting: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    """What a session of an area waits for."""
    reasons: dict[tuple[str, str], str] = field(default_factory=dict)
    """Why it waits, in the platform's words."""
    months: dict[tuple[str, str], tuple[int, dict[str, int]]] = field(default_factory=dict)
    """The total of an area's month, and what each unit pays of it."""

    def units(self, area: str, month: str) -> dict[str, int]:
        """Return what each unit pays of a month."""
        sums: dict[str, int] = {}
        for (where, when, _), statement in self.statements.items():
            if (where, when) == (area, month):
                for unit, cents in statement.units.items():
                    sums[unit] = sums.get(unit, 0) + cents
        return sums


def from_file(path: Path, scenario: Scenario) -> Accounts:
    """Return the accounts in a file; raise FileIsWrong when they name the unknown or do not add up."""
    return read(path.read_text(encoding="utf-8"), scenario, name=path.name)


def read(text: str, scenario: Scenario, *, name: str) -> Accounts:
    """Return the accounts of a text; raise FileIsWrong when they name the unknown or do not add up."""
    mistakes = Mistakes()
    accounts = Accounts()
    try:
        root = load(text)
        for area, fields in root.named("areas", "area"):
            with mistakes.kept():
                one_of(area, scenario.areas, "area")
                _read_area(accounts, str(area), fields, scenario, mistakes)
        root.done()
    except Mistake as mistake:
        raise FileIsWrong(name, [*mistakes.found, mistake]) from None
    if not mistakes.found:
        _check_complete(accounts, scenario, mistakes)
    if mistakes.found:
        raise FileIsWrong(name, mistakes.found)
    return accounts


def _read_area(accounts: Accounts, area: str, fields: Fields, scenario: Scenario, mistakes: Mistakes) -> None:
    for month in fields.names:
        if month in _NOT_MONTHS:
            continue
        with mistakes.kept():
            _check_month(month)
            _read_month(accounts, area, str(month), fields.fields(month), scenario, mistakes)
    next_run = fields.fields("next_run")
    for month in next_run.names:
        _check_month(month)
        lines = (_line(one, scenario) for one in next_run.items(month, "the line"))
        accounts.next_run[area, str(month)] = tuple(sorted(lines))
    for one in fields.items("waiting", "the session that waits"):
        for session in one.names:
            one_of(session, scenario.sessions, "session")
            accounts.waiting[area, str(session)] = frozenset(one.word(session).split(" and "))
    fields.done()


def _read_month(
    accounts: Accounts, area: str, month: str, fields: Fields, scenario: Scenario, mistakes: Mistakes
) -> None:
    paid = wall_times.day(fields.word("paid"))
    known = scenario.areas[area]
    names = {*known.experts, *(one.expert for one in scenario.sessions.values() if one.area == area)}
    for expert, statement in fields.named("statements", "statement"):
        with mistakes.kept():
            one_of(expert, names, f"expert of {area}")
            accounts.statements[area, month, str(expert)] = _statement(statement, paid, scenario)
    found, what = accounts.units(area, month), f"the statements of {month}"
    accounts.months[area, month] = (
        _check_sum(fields.word("total"), sum(found.values()), what),
        _check_units(fields.fields("units"), found, what),
    )
    fields.done()


def _statement(fields: Fields, paid: date, scenario: Scenario) -> Statement:
    lines = [_line(one, scenario) for one in fields.items("lines", "the line")]
    if len(set(lines)) != len(lines):
        raise fields.wrong(f"{fields.what} has the same line twice")
    by_unit: dict[str, int] = {}
    for line in lines:
        unit = scenario.orders[scenario.sessions[line.session].order].unit
        by_unit[unit] = by_unit.get(unit, 0) + line.cents
    total = _check_sum(fields.word("total"), sum(by_unit.values()), f"the lines of {fields.what}")
    units = _check_units(fields.fields("units"), by_unit, f"the lines of {fields.what}")
    fields.done()
    return Statement(total=total, units=units, lines=tuple(sorted(lines)), paid=paid if total > 0 else None)


def _line(fields: Fields, scenario: Scenario) -> Line:
    if len(fields.names) != 1:
        raise fields.wrong(
            "a line is one session with its rule and cents, such as 'carers-group/1: held 5000'"
        )
    session = fields.names[0]
    one_of(session, scenario.sessions, "session")
    word = fields.word(session)
    found = _LINE.fullmatch(word)
    if not found:
        raise word.wrong(f"{word!r} is no line, expected one such as 'held 5000' or 'reversal of held -5000'")
    starts_at = scenario.sessions[session].span.starts_at.astimezone(scenario.zone)
    return Line(
        session=str(session),
        kind=REVERSAL if found["reversal"] else FEE,
        rule=found["rule"],
        cents=int(found["cents"]),
        worked_in=found["worked"] or f"{starts_at:%Y-%m}",
    )


def _check_month(word: Word) -> None:
    if not _MONTH.fullmatch(word):
        raise word.wrong(f"{word!r} is no month, expected one such as 2026-10")


def _check_sum(said: Word, found: int, what: str) -> int:
    if said != str(found):
        raise said.wrong(f"the total is {said}, but {what} add up to {found}")
    return found


def _check_units(said: Fields, found: Mapping[str, int], what: str) -> dict[str, int]:
    units = {str(unit): str(said.word(unit)) for unit in said.names}
    if units != {unit: str(cents) for unit, cents in found.items()}:
        raise said.wrong(f"the units are {units}, but {what} add up to {dict(found)}")
    return dict(found)


def _check_complete(accounts: Accounts, scenario: Scenario, mistakes: Mistakes) -> None:
    told = {line.session for statement in accounts.statements.values() for line in statement.lines}
    told |= {session for _, session in accounts.waiting}
    for name in scenario.sessions:
        if name not in told:
            mistakes.add(0, f"session {name} has no line and does not wait")


def differences(expected: Accounts, found: Accounts) -> list[str]:
    """Return what is otherwise than expected, a sentence each; none when all is equal to the cent."""
    return [
        *_compared(expected.statements, found.statements, _of_statement),
        *_compared(expected.months, found.months, _of_month),
        *_compared(expected.next_run, found.next_run, _of_lines),
        *_compared(expected.waiting, found.waiting, _of_waiting),
    ]


Where = TypeVar("Where", bound=tuple[str, ...])
What = TypeVar("What")


def _compared(
    expected: Mapping[Where, What], found: Mapping[Where, What], of: Callable[[What, What], Iterator[str]]
) -> Iterator[str]:
    for place in sorted({*expected, *found}):
        where = " ".join(place)
        if place not in found:
            yield f"{where}: expected, but not there"
        elif place not in expected:
            yield f"{where}: there, but not expected: {found[place]}"
        else:
            yield from (f"{where}: {told}" for told in of(expected[place], found[place]))


def _of_statement(expected: Statement, found: Statement) -> Iterator[str]:
    yield from _of_lines(expected.lines, found.lines)
    yield from _told("the total is", expected.total, found.total)
    yield from _told("the units pay", dict(expected.units), dict(found.units))
    yield from _told("it is paid on", expected.paid, found.paid)


def _of_month(expected: tuple[int, dict[str, int]], found: tuple[int, dict[str, int]]) -> Iterator[str]:
    yield from _told("the month comes to", expected[0], found[0])
    yield from _told("the units pay", expected[1], found[1])


def _of_lines(expected: tuple[Line, ...], found: tuple[Line, ...]) -> Iterator[str]:
    missing, strange = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    yield from (f"lacks the line {line}" for line in sorted(missing.elements()))
    yield from (f"has the line {line}, which is not expected" for line in sorted(strange.elements()))


def _of_waiting(expected: frozenset[str], found: frozenset[str]) -> Iterator[str]:
    yield from _told("waits for", " and ".join(sorted(expected)), " and ".join(sorted(found)))


def _told(what: str, expected: object, found: object) -> Iterator[str]:
    if expected != found:
        yield f"{what} {found}, expected {expected}"
