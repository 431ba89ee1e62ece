"""Named points at which a test kills the process, to prove that nothing is lost or doubled there."""

from __future__ import annotations

import os
import signal
from pathlib import Path

_ARMED = os.environ.get("KOKEMUS_KILL_AT", "")
_MARK = os.environ.get("KOKEMUS_KILL_MARK", "")

POINTS = (
    "http.before_commit",
    "http.after_commit",
    "relay.after_read",
    "relay.after_send",
    "relay.after_acks",
    "relay.after_archive",
    "hearing.after_claim",
    "hearing.after_handle",
    "hearing.after_commit",
    "hearing.after_ack",
    "timers.after_ring",
    "timers.after_commit",
    "mail.after_claim",
    "mail.after_send",
)


def point(name: str) -> None:
    """Die here, as by kill -9, when the environment names this point and its mark file is still there.

    The mark (a file that is removed first) makes one start of the process die once, not for ever.
    """
    if name != _ARMED:
        return
    try:
        Path(_MARK).unlink()
    except FileNotFoundError:
        return
    os.kill(os.getpid(), signal.SIGKILL)
