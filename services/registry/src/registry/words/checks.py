"""Checks that several values share: one line of text, no repeats, the version that was read."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

from registry.words.refusals import bad_value, expected

Item = TypeVar("Item", bound=Hashable)

NAME_MAX = 200  # longer than any unit's or person's name seen; keeps rows and messages small


def one_line(text: str, *, what: str, longest: int = NAME_MAX) -> str:
    """Return the text without surrounding blanks; refuse it when it is empty, too long or several lines."""
    stripped = text.strip()
    if not stripped or len(stripped) > longest or not stripped.isprintable():
        raise bad_value(
            "bad-name",
            text=expected(
                text[:longest],
                what=what,
                known=f"1 to {longest} printable characters on one line",
                do="shorten or correct it",
            ),
            field=what,
            length=len(stripped),
        )
    return stripped


def some_once(items: Sequence[Item], *, what: str) -> tuple[Item, ...]:
    """Return the items as they stand; refuse none at all and the same one twice."""
    if not items:
        text = expected([], what=what, known="at least one", do="name what applies")
        raise bad_value("nothing-chosen", text=text, field=what)
    repeated = sorted({str(item) for item in items if items.count(item) > 1})
    if repeated:
        text = expected(repeated, what=what, known="each at most once", do="name it once")
        raise bad_value("said-twice", text=text, field=what, repeated=repeated)
    return tuple(items)
