"""Keeping processes running: whatever has ended without being told to is started again, after pauses that grow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kokemus.machine.processes import ChildServer
from kokemus.machine.resolution import Unavailable

PAUSE_SECONDS_FIRST = 1.0
PAUSE_SECONDS_MAX = 60.0
WELL_SECONDS = 120.0
"""A process that has run for so long is well: its next pause is the first again."""

Say = Callable[[str], None]


@dataclass
class Kept:
    """One process that is kept running."""

    process: ChildServer
    starts: int = 0
    """How often it was started again."""
    pause: float = PAUSE_SECONDS_FIRST
    began_at: float = 0.0
    due_at: float | None = None
    """When it is started again; None while it runs."""

    def looked_at(self, now: float, say: Say) -> bool:
        """Start the process again if it has ended and its pause is over; return whether that was tried."""
        if self.process.pid is not None:
            if now - self.began_at >= WELL_SECONDS:
                self.pause = PAUSE_SECONDS_FIRST
            return False
        if self.due_at is None:
            say(f"{self.process.name} ended with {self.process.exit_code}; again in {self.pause:g} s")
            self.due_at, self.pause = now + self.pause, min(2 * self.pause, PAUSE_SECONDS_MAX)
        if now < self.due_at:
            return False
        self.starts, self.began_at, self.due_at = self.starts + 1, now, None
        try:
            self.process.start()
        except Unavailable as reason:
            say(str(reason))
        return True


@dataclass
class Keeper:
    """All processes that are kept running."""

    kept: Sequence[Kept]
    say: Say = field(default=lambda _: None)

    def look_round(self, now: float) -> bool:
        """Start again what is due; return whether anything was, `now` being seconds of a clock that only grows."""
        tried = [one.looked_at(now, self.say) for one in self.kept]
        return any(tried)

    def restarts(self) -> dict[str, int]:
        """Return how often each was started again, by name; those that never were are left out."""
        return {one.process.name: one.starts for one in self.kept if one.starts}
