"""What follows from a mail server's answer: sent, again after a pause, or failed with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from notifications.messages.domain import Happening, Verdict


class Answer(StrEnum):
    """What came of offering one mail to the server."""

    ACCEPTED = "accepted"
    PUT_OFF = "put_off"
    """A passing refusal of this mail (4xx)."""
    REFUSED = "refused"
    """A lasting refusal of this mail (5xx), or an address that no mail can be made for."""
    BROKEN = "broken"
    """The connection broke, or time ran out, while this mail was under way; it may have been accepted."""
    UNREACHABLE = "unreachable"
    """No server to talk to: nothing was said of this mail."""
    ERASED = "erased"
    """The person's contact point was erased before the mail left."""
    BY_A_PERSON = "by_a_person"
    """The person is called or written to, and mailed nothing."""
    RIGHTS_ENDED = "rights_ended"
    """The person has lost the role in which they would have been told."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How often a mail is tried and how long the pauses are: each is `factor` times the one before."""

    first: timedelta = timedelta(seconds=30)
    factor: int = 3
    longest: timedelta = timedelta(hours=6)
    attempts_max: int = 10
    """About a day: longer than any greylisting, shorter than a message stays of use."""

    def pause(self, attempts: int) -> timedelta:
        """Return how long to wait after so many attempts (from 1)."""
        pause = self.first
        for _ in range(attempts - 1):
            pause = min(pause * self.factor, self.longest)
        return min(pause, self.longest)


def judge(answer: Answer, *, attempts: int, detail: str, plan: Plan) -> Verdict:
    """Decide what follows from an answer after `attempts` earlier ones; `detail` a code or kind of failure.

    A server that cannot be reached is no fault of the mail: that attempt does not count.
    """
    reason = f"{answer}: {detail}" if detail else str(answer)
    counted = attempts + 1
    match answer:
        case Answer.ACCEPTED:
            return Verdict(Happening.ACCEPTED, counted)
        case Answer.REFUSED | Answer.ERASED | Answer.RIGHTS_ENDED:
            return Verdict(Happening.FAILED_FOR_GOOD, counted, reason)
        case Answer.BY_A_PERSON:
            return Verdict(Happening.LEFT_TO_A_PERSON, attempts)
        case Answer.UNREACHABLE:
            return Verdict(Happening.PUT_OFF, attempts, reason, plan.first)
        case Answer.PUT_OFF | Answer.BROKEN if counted >= plan.attempts_max:
            return Verdict(
                Happening.FAILED_FOR_GOOD, counted, f"{reason} (attempt {counted} of {plan.attempts_max})"
            )
        case Answer.PUT_OFF | Answer.BROKEN:
            return Verdict(Happening.PUT_OFF, counted, reason, plan.pause(counted))
