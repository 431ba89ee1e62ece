"""Facts as a person reads them: ids as mails have them, moments by the clock on the wall, money as money."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kokemus_client.journeys import NOT_TOLD, Told, short
from kokemus_console.visits import Visit

LISTED_MAX = 12
"""Things of one list that are shown, a year of monthly sessions."""
DULL = frozenset({"order_id", "topics", "times", "language", "contact_method", "unit_id", "orderer_id"})
"""What is the same in every step, or stands on the order's own pages."""
_A_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)")
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AN_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MESSAGE = re.compile(r"message (\w+): ([\w.]+)")
_NUMBERED = re.compile(r"([a-z ]+), revision (\d+)")


@dataclass(frozen=True)
class Fact:
    """One fact: what it is called, and what it is."""

    name: str
    text: str


@dataclass(frozen=True)
class Step:
    """One step as it is shown."""

    told: Told
    what: str
    is_code: bool
    """Whether it is named as the service names it, for want of words"""
    facts: list[Fact]


def step(visit: Visit, told: Told) -> Step:
    """Return a step as a page shows it."""
    what = _what(visit, told)
    return Step(told, what or told.what, what is None, list(of(visit, told.facts)))


def _what(visit: Visit, told: Told) -> str | None:
    """Return what happened in words; None where a newer service says something that has none yet."""
    t = visit.words
    if NOT_TOLD in told.facts:
        return t.plain("journeys.not_told", count=told.facts[NOT_TOLD])
    if t.has(f"journeys.what.{told.what}"):
        return t.plain(f"journeys.what.{told.what}")
    if (found := _MESSAGE.fullmatch(told.what)) and t.has(f"journeys.message.{found[1]}"):
        return t.plain(f"journeys.message.{found[1]}", template=found[2])
    if (found := _NUMBERED.fullmatch(told.what)) and t.has(f"journeys.own.{_key(found[1])}"):
        return t.plain(f"journeys.own.{_key(found[1])}") + f" ({found[2]})"
    own = _key(told.what)
    return t.plain(f"journeys.own.{own}") if t.has(f"journeys.own.{own}") else None


def _key(what: str) -> str:
    return what.replace(": ", "_").replace(" ", "_")


def of(visit: Visit, facts: Mapping[str, Any]) -> Iterator[Fact]:
    """Give the facts that tell something."""
    for name, value in facts.items():
        if name in DULL or name == NOT_TOLD or value is None or value in ("", []):
            continue
        yield Fact(_name(visit, name), _read(visit, name, value))


def _name(visit: Visit, name: str) -> str:
    key = f"journeys.fact.{name}"
    return visit.words.plain(key) if visit.words.has(key) else name.replace("_", " ")


def _read(visit: Visit, name: str, value: object) -> str:
    if isinstance(value, Mapping):
        if isinstance(value.get("amount_minor"), int) and not set(value) - {"amount_minor", "currency"}:
            return visit.write.money(value["amount_minor"], str(value.get("currency") or "EUR"))
        told = ((key, one) for key, one in value.items() if one not in (None, "", []))
        return ", ".join(f"{_name(visit, key)}: {_read(visit, key, one)}" for key, one in told)
    if isinstance(value, list):
        more = [f"+ {len(value) - LISTED_MAX}"] if len(value) > LISTED_MAX else []
        return "; ".join([*(_read(visit, name, one) for one in value[:LISTED_MAX]), *more])
    if isinstance(value, bool):
        return visit.words.plain("journeys.yes" if value else "journeys.no")
    if isinstance(value, int) and name.endswith("_minor"):
        return visit.write.money(value)
    return _said(visit, name, str(value))


def _said(visit: Visit, name: str, text: str) -> str:
    if _AN_ID.fullmatch(text):
        return short(text)
    if (time := _time(visit, text)) is not None:
        return time
    if name == "work_form":
        return visit.called.work_form(text)
    for key in (f"web.role.{text}", f"web.state.{text}", f"web.spoken.{text}"):
        if visit.words.has(key) and key.split(".")[1] in _SPEAKS.get(name, ""):
            return visit.words.plain(key)
    return text


def _time(visit: Visit, text: str) -> str | None:
    """Return a moment or a day as people write it; None for what is none."""
    try:
        if _A_MOMENT.fullmatch(text):
            return visit.write.moment(datetime.fromisoformat(text))
        return visit.write.day(date.fromisoformat(text)) if _A_DAY.fullmatch(text) else None
    except ValueError:
        return None


_SPEAKS = {
    "role": "role",
    "raised_as": "role",
    "proposed_as": "role",
    "reported_as": "role",
    "cancelled_by": "role",
    "paid_by": "role",
    "state": "state",
    "outcome": "state",
    "language": "spoken",
}
"""Facts whose codes have words on every page, by which words."""
