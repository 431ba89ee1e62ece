"""Edits: what forms share that register or change something: noes at their fields, and what others wrote meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kokemus_client import Problem
from kokemus_client.registry import StoryList
from kokemus_console.web.wording import LANGUAGES

NAME_MAX = 200
EMAIL_MAX = 254
OUTDATED = "outdated"


class Difference(NamedTuple):
    """Something that was typed while somebody else wrote another thing."""

    label: str
    """The key of what it is called."""
    mine: str
    theirs: str


def at_fields(problem: Problem, fields: Mapping[str, str]) -> dict[str, str]:
    """Return what to say beside a field, for a no whose code belongs to one; nothing for any other."""
    field = fields.get(problem.code)
    return {} if field is None else {field: f"web.problem.{problem.code}"}


def differing(mine: Mapping[str, str], theirs: Mapping[str, str]) -> list[Difference]:
    """Return what differs of two ways to say the same things, by the keys of their labels."""
    return [Difference(label, text, theirs[label]) for label, text in mine.items() if text != theirs[label]]


def is_line(text: str, longest: int = NAME_MAX) -> bool:
    """Tell whether a text can be a name: something, on one line, not too long."""
    return 0 < len(text) <= longest and text.isprintable()


def is_email(text: str) -> bool:
    """Tell whether a text looks like an e-mail address; whether mail can go there, the registry says."""
    before, at, after = text.partition("@")
    return bool(before and at and "." in after) and len(text) <= EMAIL_MAX and not set(text) & set(" ,;<>")


def ticked(typed: Mapping[str, str], name: str) -> list[str]:
    """Return the codes that are ticked in a group of boxes, as they stand in the form."""
    return [one.removeprefix(f"{name}:") for one in typed if one.startswith(f"{name}:")]


def to_begin(stories: StoryList | None, speaks: list[str]) -> list[str]:
    """Return in which languages a story can be begun: the expert's own, and those of the pages."""
    if stories is None:
        return []
    written = {one.language for one in stories.items}
    return [code for code in dict.fromkeys([*speaks, *LANGUAGES]) if code not in written]
