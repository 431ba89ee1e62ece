"""The reporting policy: how late an earlier moment may be said, and when a missing outcome is reminded of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from chassis.failures import Refusal

HOURS_MAX = 24 * 90
"""Of any of the policy's spans: a quarter of a year, for what nobody remembers is not a report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingPolicy:
    """One version of what an area has decided."""

    version: int
    report_within: timedelta
    """How long after a moment everybody may still say it; beyond, the coordinator alone, with a reason."""
    remind_after: timedelta
    """How long after a session's end those who were there are reminded that its outcome is missing."""
    remind_again_after: timedelta
    """How long after the end the unit's coordinator is reminded too."""

    def __post_init__(self) -> None:
        """Refuse a second reminder that would not come after the first."""
        if self.remind_again_after <= self.remind_after:
            raise Refusal(
                "reminders-out-of-order",
                f"the second reminder comes {hours(self.remind_again_after)} hours after the end and the first "
                f"{hours(self.remind_after)}; expected the second later than the first",
                status=422,
            )


FIRST = ReportingPolicy(
    version=0,
    # What is known on a Friday evening can be said on Monday.
    report_within=timedelta(hours=72),
    remind_after=timedelta(hours=24),
    remind_again_after=timedelta(hours=24 * 7),
)
"""What holds in an area that has decided nothing; our own choice, for the service descriptions are silent."""


def hours(span: timedelta) -> int:
    """Return a span of the policy as areas say it, in whole hours."""
    return int(span.total_seconds() // 3600)
