"""How registry says no: what was found, what was expected, what to do."""

from collections.abc import Collection

from chassis.failures import Refusal, nearest


def bad_value(code: str, *, text: str, **facts: object) -> Refusal:
    """Return the refusal of a value that can never be accepted, whatever the state of the registry."""
    return Refusal(code, text, status=422, **facts)


def already_registered(what: str, found: object) -> Refusal:
    """Return the refusal of an id that the area has already."""
    text = expected(
        str(found),
        what=f"{what} id",
        known="one that the area does not have yet",
        do=f"change the {what} with PUT, or leave the id out to get a new one",
    )
    return Refusal("already-registered", text, found=str(found))


def meant(found: str, *, known: Collection[str], else_: str) -> str:
    """Return what to do about a code that is not known: take the one spelled most alike, if any is."""
    near = nearest(found, known)
    return f"did you mean {near!r}? {else_}" if near else else_


def expected(found: object, *, what: str, known: str, do: str) -> str:
    """Return the sentence of a refusal of one value: found, expected, what to do."""
    return f"found {what} {found!r}; expected {known}; {do}"
