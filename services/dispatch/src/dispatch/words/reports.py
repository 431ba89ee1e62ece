"""Reports: who said something, in which role, and when; beside the time that it is about.

What an expert told by phone, on paper or face to face, a coordinator records on their behalf, and that is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.words.identities import PersonId


class ReportedAs(StrEnum):
    """The roles in which people speak of sessions."""

    COORDINATOR = "coordinator"
    ORDERER = "orderer"
    EXPERT = "expert"


class How(StrEnum):
    """How an expert told a coordinator what is recorded on their behalf."""

    PHONE = "phone"
    PAPER = "paper"
    IN_PERSON = "in_person"


class Because(StrEnum):
    """What something follows from that nobody reported by itself."""

    ANSWER_REVERSED = "answer_reversed"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnBehalf:
    """How the expert told it, and who recorded it on their behalf, when (UTC)."""

    how: How
    recorded_by: PersonId
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Who said it, in which role and when (UTC), with the reason they gave; a reason is said to no other service."""

    reported_at: datetime
    reported_by: PersonId
    reported_as: ReportedAs
    reason: str = ""
    on_behalf: How | None = None
    """How the expert told it to the coordinator, who records it on their behalf; None: it is the reporter's own."""
    because: Because | None = None

    @property
    def is_the_experts(self) -> bool:
        """Whether the expert speaks, here or through the coordinator who recorded it."""
        return self.reported_as is ReportedAs.EXPERT or self.on_behalf is not None
