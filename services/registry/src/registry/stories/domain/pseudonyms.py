"""Pseudonyms: by what name an expert is shown; without one, by the area's noun for an expert alone."""

from dataclasses import dataclass, replace

from chassis.failures import Refusal
from registry.words.checks import one_line
from registry.words.ids import ExpertId
from registry.words.personal import findings
from registry.words.refusals import bad_value, expected

PSEUDONYM_MAX = 60
"""Characters: a name above a card, on a phone too."""


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """The name that an expert is shown by; None: none. Version 0: never chosen."""

    expert_id: ExpertId
    name: str | None = None
    own_name: bool = False
    """Whether the expert said that it may be the name that they are called by."""
    version: int = 0


def pseudonym(name: str | None) -> str | None:
    """Return the name on one line, None for none; refuse one that is an address or a number."""
    if name is None or not name.strip():
        return None
    line = one_line(name, what="pseudonym", longest=PSEUDONYM_MAX)
    if findings(line):
        text = expected(
            "with an address or a number", what="pseudonym", known="a name", do="choose another name"
        )
        raise bad_value("personal-data", text=text, field="pseudonym")
    return line


def choose(known: Pseudonym, *, name: str | None, own_name: bool, display_name: str) -> Pseudonym | None:
    """Return the pseudonym as the expert chose it, one version on, or None when it is that already.

    Refuse the name that the expert is called by, unless they say that it may be that one.
    """
    same = name is not None and _plain(name) == _plain(display_name)
    if same and not own_name:
        text = expected(
            "that is the name you are called by",
            what="pseudonym",
            known="another name, or own_name: true",
            do="choose another name, or say that it may be your own",
        )
        raise Refusal("pseudonym-is-own-name", text, field="pseudonym")
    chosen = replace(known, name=name, own_name=same)
    return None if chosen == known else replace(chosen, version=known.version + 1)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
