"""Reports: who said something of a session, in which role, and when; beside the time that it is about."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Who said it, in which role and when (UTC), with the reason they gave; a reason is said to no other service."""

    reported_at: datetime
    reported_by: PersonId
    reported_as: ReportedAs
    reason: str = ""
