"""What somebody holds a number of, asked of every service: an order, or what belongs to one or to several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from rich.console import Group, RenderableType
from rich.text import Text

from chassis.numbers import number_of
from kokemus.operate.remote import Remote
from kokemus.operate.showing import Folding, plain, within
from kokemus_client.journeys import FOUND_MAX, Fit, fitting, short


async def fits(there: Remote, area: str, text: str) -> list[Fit]:
    """Return every story of an area that a number leads to; nothing for what cannot be a number."""
    number = number_of(text)
    if not number.can_be_asked:
        return []
    found = await there.ask_all(lambda service: service.find_number(area, number.text))
    return fitting(item for one in found.values() for item in one.items)


def said_of(fit: Fit) -> str:
    """Return by what a story was found, in words, when that is not the story itself."""
    return ", ".join(f"{_words(kind)} {one}" for kind, one in fit.by if one != fit.story)


def shown(found: Sequence[Fit]) -> Folding:
    """Return the stories that one number leads to, for a person to choose from."""
    table = plain("journey of", "found by")
    listed: list[RenderableType] = []
    for fit in found:
        name, by = name_of(fit.story), said_of(fit) or "itself"
        table.add_row(Text(name), Text(by))
        listed += [Text(name, "bold"), within(by)]
    return Folding(table, Group(*listed))


def told(found: Sequence[Fit]) -> list[dict[str, Any]]:
    """Return them as a script likes to read them."""
    return [
        {"story": fit.story, "found_by": [{"kind": kind, "id": one} for kind, one in fit.by]} for fit in found
    ]


def several(found: Sequence[Fit], text: str, area: str) -> str:
    """Return what is said when a number leads to more than one story."""
    many = f"{FOUND_MAX} or more" if len(found) >= FOUND_MAX else str(len(found))
    return f"{text} leads to {many} journeys in {area}, listed above; follow one of them by its whole id."


def nothing(text: str, area: str) -> str:
    """Return what is said when no service knows a number, and where else it may be looked for."""
    number = number_of(text)
    sentence = f"No service knows {text} in {area}"
    if number.trace:
        return (
            f"{sentence}: nothing was said in that trace. An answer that was a no says nothing either; its trace_id"
            " stands in the log of the service that gave it."
        )
    if not number.can_be_asked:
        return (
            f"{sentence}; expected a whole id, its last eight digits as mails have them, or the 32 digits of a"
            " trace."
        )
    return f"{sentence}; is it of another area (--area)?"


def forgotten(fit: Fit, area: str) -> str:
    """Return what is said of an order that is known and of which nothing is kept that could be told."""
    return f"{name_of(fit.story)} is known in {area}, and nothing that was said of it is kept any more."


def name_of(story: str) -> str:
    """Return a story as a person knows it: an order's number as in mails, and its whole id."""
    return f"{short(story)} ({story})" if _is_id(story) else story


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _words(kind: str) -> str:
    return kind.replace("_", " ")
