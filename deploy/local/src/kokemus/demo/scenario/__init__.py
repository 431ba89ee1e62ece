"""Reads a scenario file: the story as a person writes it, checked line by line before anything is started.

The file gives names, local times and plain words; the reader gives ids, UTC and every step in the order of
time, those included that the file leaves to the usual course of things. It tells all mistakes at once.

areas     the areas, their people and agreements
orders    the orders, with how they usually go
events    what happens otherwise
words     single words and what they mean
reading   what has been read so far
"""

from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kokemus.demo import wall_times
from kokemus.demo.marked import FileIsWrong, Mistake, Mistakes, load
from kokemus.demo.scenario import areas, events, orders, words
from kokemus.demo.scenario.reading import Reading, Usual
from kokemus.demo.story import Scenario


def from_file(path: Path) -> Scenario:
    """Return the scenario in a file; raise FileIsWrong with every mistake and its line."""
    return read(path.read_text(encoding="utf-8"), name=path.name)


def read(text: str, *, name: str) -> Scenario:
    """Return the scenario that a text tells; raise FileIsWrong with every mistake and its line."""
    mistakes = Mistakes()
    try:
        reading = _begin(text, mistakes)
        areas.read_areas(reading)
        if mistakes.found:
            # Without its people an area's orders would only be told as unknown.
            raise FileIsWrong(name, mistakes.found)
        events.read_names(reading)
        orders.read_orders(reading)
        events.read_events(reading)
        reading.root.done()
    except Mistake as mistake:
        raise FileIsWrong(name, [*mistakes.found, mistake]) from None
    if mistakes.found:
        raise FileIsWrong(name, mistakes.found)
    return Scenario(
        name=reading.name,
        zone=reading.zone,
        starts_at=reading.starts_at,
        ends_at=reading.ends_at,
        areas=reading.areas,
        orders=reading.orders,
        sessions=reading.sessions,
        steps=tuple(sorted([*reading.steps, *reading.usual_reports()], key=lambda one: one.at)),
    )


def _begin(text: str, mistakes: Mistakes) -> Reading:
    root = load(text)
    zone_word = root.word("time_zone")
    try:
        zone = ZoneInfo(zone_word)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise zone_word.wrong(
            f"{zone_word!r} is no time zone, expected one such as Europe/Helsinki"
        ) from None
    starts, ends = root.word("starts"), root.word("ends")
    starts_at, ends_at = wall_times.moment(starts, zone), wall_times.moment(ends, zone)
    if ends_at <= starts_at:
        raise ends.wrong(f"the story ends {ends}, before it starts {starts}")
    usual = root.fields("usual")
    reading = Reading(
        root=root,
        name=words.key(root.word("scenario"), "scenario"),
        zone=zone,
        starts_at=starts_at,
        ends_at=ends_at,
        usual=Usual(*(wall_times.duration(usual.word(name)) for name in ("asked", "accepted", "held"))),
        mistakes=mistakes,
    )
    usual.done()
    root.word("title")
    return reading
