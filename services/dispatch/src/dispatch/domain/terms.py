"""Words that orders, offers and sessions share: work forms, topics, fees, spans of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from dispatch.domain.refusals import FeeIsNotPositive


class WorkForm(StrEnum):
    """The forms of work (§4.1 of the service description)."""

    INDIVIDUAL = "individual"
    PAIR = "pair"
    GROUP = "group"
    LECTURE = "lecture"
    DEVELOPMENT = "development"


class ContactMethod(StrEnum):
    """How the parties meet (§4.2)."""

    ON_SITE = "on_site"
    PHONE = "phone"
    VIDEO = "video"


class Perspective(StrEnum):
    """Whose an experience is: one's own or that of somebody close."""

    OWN = "own"
    CLOSE_PERSON = "close_person"


@dataclass(frozen=True, slots=True, order=True)
class Topic:
    """What an experience is of, and whose it is; codes are open strings."""

    code: str
    perspective: str = Perspective.OWN.value


@dataclass(frozen=True, slots=True)
class Fee:
    """What the parties agreed a session earns, in whole cents; dispatch only passes it along."""

    amount_minor: int
    currency: str

    def __post_init__(self) -> None:
        """Refuse a fee of nothing or less."""
        if self.amount_minor <= 0:
            raise FeeIsNotPositive(self.amount_minor)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open span of time in UTC: `ends_at` is not part of it."""

    starts_at: datetime
    ends_at: datetime

    @property
    def length(self) -> timedelta:
        """Elapsed time, also over a change of the clocks."""
        return self.ends_at - self.starts_at

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share an instant; touching ends do not."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at
