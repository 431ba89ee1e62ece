"""How registry says no: what was found, what was expected, what to do."""

from chassis.failures import Refusal


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


def expected(found: object, *, what: str, known: str, do: str) -> str:
    """Return the sentence of a refusal of one value: found, expected, what to do."""
    return f"found {what} {found!r}; expected {known}; {do}"
