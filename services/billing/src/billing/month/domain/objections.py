"""What a unit says of its payment notice: that it is right (an approval), or that something is wrong (huomautus).

open --UPHOLD--> upheld
open --REJECT--> rejected
open --WITHDRAW--> withdrawn
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from billing.month.domain.statements import Notice
from billing.words.sessions import UnitId
from billing.words.times import Month
from chassis.failures import Forbidden, Refusal

WORDS_MAX = 2000
"""Characters of an objection and of its answer: a page."""


class ObjectionState(StrEnum):
    """What has become of an objection."""

    OPEN = "open"
    UPHELD = "upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class ObjectionHappening(StrEnum):
    """What settles an objection."""

    UPHOLD = "uphold"
    REJECT = "reject"
    WITHDRAW = "withdraw"


NEXT: Mapping[tuple[ObjectionState, ObjectionHappening], ObjectionState] = MappingProxyType(
    {
        (ObjectionState.OPEN, ObjectionHappening.UPHOLD): ObjectionState.UPHELD,
        (ObjectionState.OPEN, ObjectionHappening.REJECT): ObjectionState.REJECTED,
        (ObjectionState.OPEN, ObjectionHappening.WITHDRAW): ObjectionState.WITHDRAWN,
    }
)


@dataclass(frozen=True, slots=True)
class Objection:
    """That something in a notice is wrong, in the words of who raised it; `answer` is in those of who settled it."""

    objection_id: UUID
    notice_id: UUID
    month: Month
    unit_id: UnitId
    revision: int
    words: str
    raised_by: UUID
    raised_at: datetime
    state: ObjectionState = ObjectionState.OPEN
    answer: str | None = None
    settled_by: UUID | None = None
    settled_at: datetime | None = None

    def answered(self, *, upheld: bool, words: str, by: UUID, at: datetime) -> Objection:
        """Return it upheld or rejected; refuse where the table does not have it."""
        happening = ObjectionHappening.UPHOLD if upheld else ObjectionHappening.REJECT
        return replace(self._settled(happening, by=by, at=at), answer=words)

    def withdrawn(self, *, by: UUID, at: datetime) -> Objection:
        """Return it taken back; refuse anybody but who raised it, and where the table does not have it."""
        if by != self.raised_by:
            raise Forbidden(
                f"objection {self.objection_id} was raised by somebody else, who alone takes it back"
            )
        return self._settled(ObjectionHappening.WITHDRAW, by=by, at=at)

    def _settled(self, happening: ObjectionHappening, *, by: UUID, at: datetime) -> Objection:
        state = NEXT.get((self.state, happening))
        if state is None:
            raise Refusal(
                "objection-is-settled",
                f"objection {self.objection_id} is {self.state}, expected an open one to {happening}",
                objection_id=str(self.objection_id),
                state=self.state,
            )
        return replace(self, state=state, settled_by=by, settled_at=at)


def raised(
    notice: Notice, *, objection_id: UUID, words: str, by: UUID, at: datetime, still_open: Objection | None
) -> Objection:
    """Return an objection to a notice as it is at its revision; refuse a person's second open one."""
    check_none_is_open(still_open)
    return Objection(
        objection_id=objection_id,
        notice_id=notice.notice_id,
        month=notice.month,
        unit_id=notice.unit_id,
        revision=notice.revision,
        words=words,
        raised_by=by,
        raised_at=at,
    )


@dataclass(frozen=True, slots=True)
class Approval:
    """That a unit's coordinator found a notice right, as it is at a revision; the next one needs its own."""

    notice: Notice
    approved_by: UUID
    approved_at: datetime


def approved(notice: Notice, *, by: UUID, at: datetime, still_open: Objection | None) -> Approval:
    """Return the approval of a notice; refuse it while an objection of the unit is open."""
    check_none_is_open(still_open)
    return Approval(notice, by, at)


def check_none_is_open(found: Objection | None) -> None:
    """Refuse what would stand beside an open objection."""
    if found is not None:
        raise Refusal(
            "objection-is-open",
            f"objection {found.objection_id} to notice {found.notice_id} is open; wait for its answer or take it back",
            objection_id=str(found.objection_id),
            notice_id=str(found.notice_id),
        )
