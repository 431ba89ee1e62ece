"""Words that orders, offers and sessions share: work forms, topics, fees, spans of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from chassis.failures import Refusal


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

    def __str__(self) -> str:
        """Return it as it is kept and told: `code:perspective`."""
        return f"{self.code}:{self.perspective}"


def topic_texts(topics: Iterable[Topic]) -> list[str]:
    """Return topics as they are kept, in order."""
    return [str(topic) for topic in sorted(topics)]


def topics_of(texts: Iterable[str]) -> frozenset[Topic]:
    """Return the topics that were kept."""
    parts = (text.rpartition(":") for text in texts)
    return frozenset(Topic(code, perspective) for code, _, perspective in parts)


@dataclass(frozen=True, slots=True)
class Fee:
    """What the parties agreed a session earns, in whole cents; dispatch only passes it along."""

    amount_minor: int
    currency: str

    def __post_init__(self) -> None:
        """Refuse a fee of nothing or less."""
        if self.amount_minor <= 0:
            raise Refusal(
                "fee-is-not-positive",
                f"the agreed fee is {self.amount_minor} cents; expected more than 0; "
                "leave the fee out where the area's schedule holds or none is paid",
                status=422,
                amount_minor=self.amount_minor,
            )


def fee_of(amount_minor: int | None, currency: str | None) -> Fee | None:
    """Return the fee that was kept in two columns, if there is one."""
    return None if amount_minor is None or currency is None else Fee(amount_minor, currency)


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
