"""How one way among several is chosen, and how the choice is told.

Ways are tried in their order. A way that cannot be taken says why, and the reasons stay in the sentence
that tells which one was taken in the end.

Unavailable       this way cannot be taken on this machine
  NothingFound    no way could be taken, or the one that was asked for by name
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

Found = TypeVar("Found")
Way = Callable[[tuple[str, ...]], Found]


class Unavailable(Exception):
    """The way cannot be taken on this machine; the text says why."""


class NothingFound(Unavailable):
    """No way led to a server; the text holds the reason of each."""


def first_available(
    ways: Mapping[str, Way[Found]],
    *,
    what: str,
    forced: str | None,
    forced_by: str,
) -> Found:
    """Return what the first way gives that can be taken, or the forced one; raise NothingFound otherwise.

    A way is called with the reasons why the earlier ones were not taken.
    """
    if forced is not None and forced not in ways:
        raise NothingFound(f"{forced_by} is {forced!r}, expected one of {', '.join(ways)}")
    if forced is not None:
        try:
            return ways[forced]((f"{forced_by}={forced} asked for it",))
        except Unavailable as reason:
            raise NothingFound(
                f"{forced_by}={forced} asks for a way to {what} that cannot be taken: {reason}"
            ) from reason
    reasons: tuple[str, ...] = ()
    for way in ways.values():
        try:
            return way(reasons)
        except Unavailable as reason:
            reasons = (*reasons, str(reason))
    raise NothingFound(f"no way to {what}: {'; '.join(reasons)}")


def sentence(what: str, reasons: tuple[str, ...]) -> str:
    """Return one sentence: what was taken, and in brackets why nothing earlier was."""
    return f"{what} ({'; '.join(reasons)})." if reasons else f"{what}."
