"""How a command ends: with a sentence for a person, and an exit code for a script."""

from chassis.failures import Refusal
from kokemus.operate.settling import Unsettled
from kokemus.platform.background import NotRunning

DONE = 0
WRONG = 1
NOTHING = 3
"""2 is taken: the command line itself could not be read."""

CODES = (
    "Ends with 0 when done, 1 when something is wrong (a difference, a refusal, no platform), 2 when the command"
    " line cannot be read, 3 when there is nothing to look at."
)


class Wrong(Exception):
    """Something a person can do something about; the text says what."""


class NothingThere(Exception):
    """There is nothing to look at; the text says where it was looked for."""


def code_of(reason: Exception) -> int | None:
    """Return the exit code of what a sentence is enough for; None for what only its trace explains."""
    from kokemus_client import Refused  # only for who hears a no

    match reason:
        case NothingThere() | Refusal(code="nothing-to-verify"):
            return NOTHING
        case Wrong() | NotRunning() | Refused() | Unsettled() | Refusal() | ValueError() | OSError():
            return WRONG
        case _:
            return None


def sentence_of(reason: Exception) -> str:
    """Return what is told to a person."""
    if isinstance(reason, OSError) and reason.filename:
        return f"{reason.filename}: {reason.strerror}"
    return str(reason) or type(reason).__name__
