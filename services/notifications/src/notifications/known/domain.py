"""What is known of areas and people, as letters and messages need it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import StrEnum

from notifications.words.identities import OrderId, SessionId, UnitId
from notifications.words.times import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """What is known of an area: local time, languages, the name under a letter."""

    time_zone: tzinfo
    languages: tuple[str, ...]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class UnitName:
    """What a unit is called: in the languages that it has a name in, and in every other."""

    otherwise: str
    by_language: Mapping[str, str] = field(default_factory=dict)

    def to(self, language: str) -> str:
        """Return what the unit is called to somebody who reads that language."""
        return self.by_language.get(language, self.otherwise)


class Way(StrEnum):
    """How somebody is told: by mail, or by a person who calls or writes."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """How a person is told, and where mails go; an erased one is empty, and nothing may wait for it."""

    email: str | None
    language: str | None
    tell_by: Way = Way.EMAIL

    @property
    def erased(self) -> bool:
        """Return whether nothing can ever be sent to it."""
        return self.language is None

    @property
    def by_a_person(self) -> bool:
        """Return whether a person tells it, who calls or writes."""
        return self.tell_by is not Way.EMAIL


NOWHERE = ContactPoint(email=None, language=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What has been heard of one area that a letter may need."""

    area: Area
    units_of_orders: Mapping[OrderId, UnitId] = field(default_factory=dict)
    unit_names: Mapping[UnitId, UnitName] = field(default_factory=dict)
    sessions: Mapping[SessionId, Span] = field(default_factory=dict)
