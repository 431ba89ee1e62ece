"""Emergency access: who took it, why and until when; and the states it goes through.

open ----> ended      by who took it, or by a coordinator
  '------> ran out    by itself, when its time has come

In any of them it waits on the area's first page until a coordinator says that it is seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from chassis.failures import Refusal
from registry.words.ids import PersonId
from registry.words.personal import findings
from registry.words.refusals import bad_value, expected

MINUTES = (15, 30, 60, 120)
"""How long it may be taken for."""
A_DAY, IN_A_DAY = timedelta(days=1), 12
"""How often one operator takes it in an area within a day: a whole day of the longest, and no flood of mails."""
WHY_MIN, WHY_MAX = 20, 500
"""Characters of a reason that somebody else understands next morning."""


class State(StrEnum):
    """What has become of it."""

    OPEN = "open"
    ENDED = "ended"
    RAN_OUT = "ran_out"


class Happening(StrEnum):
    """What can happen to it."""

    END_SAID = "end_said"
    TIME_CAME = "time_came"


NEXT: Mapping[tuple[State, Happening], State] = MappingProxyType(
    {
        (State.OPEN, Happening.END_SAID): State.ENDED,
        (State.OPEN, Happening.TIME_CAME): State.RAN_OUT,
    }
)
"""Where nothing stands, nothing changes: to end what is over is harmless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Emergency access to an area, as it was taken, ended and seen."""

    access_id: UUID
    operator_id: PersonId
    operator: str
    """What their sign-in calls who took it."""
    why: str
    minutes: int
    taken_at: datetime
    ended_at: datetime | None = None
    ended_by: PersonId | None = None
    ended_as: str | None = None
    seen_at: datetime | None = None
    seen_by: PersonId | None = None

    @property
    def ends_at(self) -> datetime:
        """Return when it ends by itself."""
        return self.taken_at + timedelta(minutes=self.minutes)

    @property
    def over_at(self) -> datetime:
        """Return when it was over, or will be."""
        return self.ends_at if self.ended_at is None else self.ended_at

    def state(self, now: datetime) -> State:
        """Return its state at a moment; at the very moment at which it ends it is over."""
        happened = None
        if self.ended_at is not None:
            happened = Happening.END_SAID
        elif now >= self.ends_at:
            happened = Happening.TIME_CAME
        return State.OPEN if happened is None else NEXT[State.OPEN, happened]


def reason(text: str) -> str:
    """Return a reason in words on one line; refuse one that says too little, or who somebody is."""
    words = " ".join(text.split())
    if not WHY_MIN <= len(words) <= WHY_MAX or not words.isprintable():
        sentence = expected(
            f"of {len(words)} characters",
            what="reason",
            known=f"{WHY_MIN} to {WHY_MAX} characters that tell the area why",
            do="say in words what the emergency is",
        )
        raise bad_value("bad-reason", text=sentence, field="why", length=len(words))
    if findings(words):
        # What it is, is not repeated: a refusal is shown and logged.
        sentence = expected(
            "with an identity code, an address or a number of somebody",
            what="reason",
            known="words without personal data",
            do="leave out who it is about",
        )
        raise bad_value("personal-data", text=sentence, field="why")
    return words


def lasting(minutes: int) -> int:
    """Return for how many minutes; refuse other times than those that the area can expect."""
    if minutes not in MINUTES:
        known = f"one of {', '.join(map(str, MINUTES))}"
        text = expected(minutes, what="minutes", known=known, do="choose the shortest that is enough")
        raise bad_value("bad-minutes", text=text, field="minutes", known=list(MINUTES))
    return minutes


def check_none_open(known: Access | None) -> None:
    """Refuse a second access of somebody who has one that is open: it would make the first one longer in silence."""
    if known is not None:
        text = expected(
            str(known.access_id),
            what="open emergency access",
            known="none of yours that is open in the area",
            do="use it, or end it and take another with its own reason",
        )
        raise Refusal(
            "emergency-is-open", text, access_id=str(known.access_id), ends_at=known.ends_at.isoformat()
        )


def check_not_too_often(taken_at: Sequence[datetime], *, now: datetime) -> None:
    """Refuse what would bury the rest: each is told to all coordinators, and waits until it is seen."""
    lately = sorted(at for at in taken_at if at > now - A_DAY)
    if len(lately) >= IN_A_DAY:
        text = expected(
            len(lately),
            what="times of emergency access within a day",
            known=f"{IN_A_DAY} at most of one operator in an area",
            do="reach a coordinator of the area",
        )
        raise Refusal("too-many-emergencies", text, again_at=(lately[-IN_A_DAY] + A_DAY).isoformat())


def ended(known: Access, *, by: PersonId, role: str, now: datetime) -> Access | None:
    """Return it as ended now by somebody in a role; None when it is over already."""
    if (known.state(now), Happening.END_SAID) not in NEXT:
        return None
    return replace(known, ended_at=now, ended_by=by, ended_as=role)


def seen(known: Access, *, by: PersonId, now: datetime) -> Access:
    """Return it as seen by a coordinator: the first who says so stands."""
    return known if known.seen_at is not None else replace(known, seen_at=now, seen_by=by)
