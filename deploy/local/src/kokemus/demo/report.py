"""Shows a person what came of a play: statements with their reasons, what waits, who sees what, what differs.

Each function makes one table or line; `show` puts them in the order in which they are read. Words around the
statements are in the language asked for, everything else is for whoever runs the demo.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console, ConsoleRenderable, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from kokemus.demo.accounts import REVERSAL, Accounts, Line, Place, Statement
from kokemus.demo.doors import FORBIDDEN, NOT_FOUND, Seen
from kokemus.demo.language import Language
from kokemus.demo.play.played import Played
from kokemus.demo.story import Preview
from kokemus.demo.turns import Turn
from kokemus.demo.wall_times import written

WAITS_MAX = 20
"""Rows of a table of what is the exception."""

Words = Mapping[str, str]

WORDS: Mapping[str, Words] = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))
"""By language."""


@dataclass(frozen=True, kw_only=True)
class Findings:
    """Everything that a run of the demo found out."""

    played: Played
    books: Accounts
    differences: Sequence[str]
    """What is otherwise than the expected file says."""
    seen: Sequence[Seen]
    turns: Sequence[Turn] = ()
    """What was said in turn of sessions that somebody came back to, a session's together."""
    journey: ConsoleRenderable | None = None
    events: Mapping[str, int] | None = None
    """How many events of each type were said."""
    latency_ms: tuple[float, float] | None = None
    """From a reported outcome to its fee: p50 and p99."""
    verified: str = ""
    """What `kokemus verify` says, if it was run."""
    verified_differences: int = 0
    """How many fees it found otherwise than in the ledger."""
    seconds: float = 0.0
    documents: Mapping[str, str] | None = None
    """Where to read on: what, where."""


def show(console: Console, found: Findings, *, language: Language = "fi") -> None:
    """Print everything that was found, in the order in which it is read."""
    words = WORDS[language]
    _headed(console, "Statements", statements(found.books, found.played, words))
    _headed(console, "Not stated yet", [unstated(found.books, words)])
    _headed(console, "Refused, as it should be", [refusals(found.played)])
    if found.turns:
        _headed(console, "Reminded, proposed, objected", [in_turn(found.turns, found.played.scenario.zone)])
    _headed(console, "What cancelling would have cost", map(previewed, found.played.previews))
    _headed(console, "What the areas see of each other", [sight(found.seen)])
    if found.journey is not None:
        _headed(console, "One order's journey", [found.journey])
    if found.events is not None:
        _headed(console, "Events", [events(found.events)])
    _headed(console, "In figures", [figures(found)])
    if found.documents:
        _headed(console, "Where to read on", [pairs(found.documents)])


def _headed(console: Console, heading: str, parts: Iterable[ConsoleRenderable]) -> None:
    console.print()
    console.print(Rule(f"[bold]{heading}[/bold]", align="left", style="dim"))
    for part in parts:
        console.print(part)


# --- statements -------------------------------------------------------------------------------------------


def statements(books: Accounts, played: Played, words: Words) -> Iterable[ConsoleRenderable]:
    """Give a table for each statement: its lines with their reasons, its total, and what each unit pays."""
    for area, known in played.scenario.areas.items():
        mine = [place for place in books.statements if place[0] == area]
        if mine:
            model = known.opening.model.replace("_", " ")
            yield Padding(Text(f"{area}  ({model})", style="bold reverse"), (1, 0, 0, 0))
        for place in sorted(mine, key=lambda one: (one[1], played.expert(area, one[2]))):
            told = books.statements[place]
            both = Group(_head(place, told, played, words), _lines(told.lines, played.scenario.zone, words))
            yield Padding(both, (1, 0, 0, 0))


def _head(place: Place, told: Statement, played: Played, words: Words) -> Text:
    key, month, expert = place
    area = played.scenario.areas[key]
    shares = ", ".join(f"{area.units[unit].name} {euros(cents)}" for unit, cents in told.units.items())
    head = Text(area.experts[played.expert(key, expert)].display_name, style="bold")
    head.append(f"  {_month(month)}  ", style="cyan")
    head.append(euros(told.total), style="bold green" if told.total else "bold")
    settled = words["unpaid"] if told.paid is None else f"{words['paid']} {_day(told.paid)}"
    head.append(f"  {settled}  ({shares})", style="dim")
    return head


def _lines(lines: Iterable[Line], zone: ZoneInfo, words: Words) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(words["when"], style="dim", no_wrap=True)
    table.add_column(words["session"], style="cyan", no_wrap=True)
    table.add_column(words["fee"], justify="right", no_wrap=True)
    table.add_column(words["why"], ratio=1)
    for one in sorted(lines, key=_in_order):
        table.add_row(_moment(one.starts_at, zone, words), one.session, _amount(one), one.why)
    return table


def _in_order(line: Line) -> tuple[datetime, bool]:
    """Return what lines are sorted by for people: time, and a reversal before what takes its place."""
    return line.starts_at, line.kind != REVERSAL


def _amount(line: Line) -> Text:
    style = "red" if line.cents < 0 else "" if line.cents else "dim"
    return Text(euros(line.cents), style=style)


def unstated(books: Accounts, words: Words) -> ConsoleRenderable:
    """Return what waits for the next run, and what waits to be decided."""
    if not books.next_run and not books.waiting:
        return Text("Nothing.")
    table = _table("", words["session"], words["fee"], words["why"])
    table.columns[2].justify = "right"
    lines = [line for run in books.next_run.values() for line in run]
    for one in sorted(lines, key=_in_order)[:WAITS_MAX]:
        table.add_row(words["next"], one.session, _amount(one), one.why)
    for (_, session), why in list(books.reasons.items())[:WAITS_MAX]:
        table.add_row(words["waits"], session, "?", why)
    return table


# --- the rest ---------------------------------------------------------------------------------------------


def refusals(played: Played) -> Table:
    """Return what the platform said no to, in its own words."""
    table = _table("when", "about", "status", "in the platform's words")
    for one in played.refusals:
        when = written(one.step.at, played.scenario.zone)
        table.add_row(when, one.step.about, str(one.status), one.told)
    return table


def in_turn(turns: Iterable[Turn], zone: ZoneInfo) -> Table:
    """Return what was said of each session in turn, its name once."""
    table = _table("session", "when", "what is said")
    table.columns[0].style = "cyan"
    for column in table.columns[:2]:
        column.no_wrap = True
    before = ""
    for one in turns:
        table.add_row("" if one.session == before else one.session, written(one.at, zone), Text(one.told))
        before = one.session
    return table


def previewed(step: Preview) -> Text:
    """Return what cancelling a session would have cost; the player saw to it that the file expects it."""
    now, later = euros(step.now_minor), euros(step.later_minor)
    return Text(f"{step.session}: now {now}, after the deadline {later}")


def sight(seen: Sequence[Seen]) -> ConsoleRenderable:
    """Return what each area saw of the others, and everything that it should not have seen."""
    table = _table("area", "doors tried", "403", "404", "own rows", "others' rows", "seen")
    for column in table.columns[1:]:
        column.justify = "right"
    for one in seen:
        counts = (
            one.statuses.total(),
            one.statuses[FORBIDDEN],
            one.statuses[NOT_FOUND],
            one.own_rows,
            one.foreign_rows,
        )
        leaks = Text(str(len(one.leaks)), style="red bold" if one.leaks else "green")
        table.add_row(one.area, *map(str, counts), leaks)
    told = (
        "A handful of doors, over HTTP and on the tables; `make test TESTS=tests/isolation` tries them all."
    )
    found = (Text(leak, style="red") for one in seen for leak in one.leaks[:WAITS_MAX])
    return Group(table, *found, Text(told, style="dim"))


def events(counts: Mapping[str, int]) -> Table:
    """Return how many events of each type were said, by speaker."""
    table = _table("event", "count")
    table.columns[1].justify = "right"
    for name, count in sorted(counts.items()):
        table.add_row(name, str(count))
    table.add_row("[bold]all[/bold]", f"[bold]{sum(counts.values())}[/bold]")
    return table


def figures(found: Findings) -> Table:
    """Return the run in figures, the comparison with the expected file last."""
    scenario = found.played.scenario
    units = sum(len(area.units) for area in scenario.areas.values())
    total = sum(one.total for one in found.books.statements.values())
    experts = {name for area in scenario.areas.values() for name in area.experts}
    rows = {
        "areas, units, experts": f"{len(scenario.areas)}, {units}, {len(experts)}",
        "orders, sessions": f"{len(scenario.orders)}, {len(scenario.sessions)}",
        "steps, requests": f"{len(scenario.steps)}, {found.played.requests}",
        "statements": f"{len(found.books.statements)}, together {euros(total)}",
    }
    if found.seconds:
        rows["played in"] = f"{found.seconds:.1f} s"
    if found.latency_ms is not None:
        rows["outcome to fee"] = f"p50 {found.latency_ms[0]:.0f} ms, p99 {found.latency_ms[1]:.0f} ms"
    if found.verified:
        rows["verify"] = found.verified
    table = pairs(rows)
    table.add_row("expected by hand", _compared(found.differences))
    return table


def _compared(differences: Sequence[str]) -> ConsoleRenderable:
    if not differences:
        return Text("0 differences, to the cent", style="green bold")
    told = [
        Text(f"{len(differences)} differences", style="red bold"),
        *(Text(one, style="red") for one in differences),
    ]
    return Group(*told)


def pairs(rows: Mapping[str, str]) -> Table:
    """Return names with what belongs to them."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for name, value in rows.items():
        table.add_row(name, value)
    return table


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in headings:
        table.add_column(heading)
    return table


# --- words ------------------------------------------------------------------------------------------------


def euros(cents: int) -> str:
    """Return an amount as Finland writes it: 1 234,50 €."""
    whole, rest = divmod(abs(cents), 100)
    digits = f"{whole:,}".replace(",", "\N{NO-BREAK SPACE}")
    sign = "\N{MINUS SIGN}" if cents < 0 else ""
    return f"{sign}{digits},{rest:02d}\N{NO-BREAK SPACE}€"


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _month(month: str) -> str:
    year, number = month.split("-")
    return f"{int(number)}/{year}"


def _moment(at: datetime, zone: ZoneInfo, words: Words) -> str:
    """Return a day and an hour on the wall, with the offset where the hour comes twice."""
    local = at.astimezone(zone)
    twice = local.replace(fold=1 - local.fold).utcoffset() != local.utcoffset()
    weekday = words["days"].split()[local.weekday()]
    offset = f" UTC{(local.utcoffset() or local - local).total_seconds() / 3600:+.0f}" if twice else ""
    return f"{weekday} {local.day}.{local.month}. {local:%H.%M}{offset}"
