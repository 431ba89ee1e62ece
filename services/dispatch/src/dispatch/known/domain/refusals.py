"""Noes to what is not known yet, because what registry said may still be on its way; and to times."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from dispatch.words.refusal import Refusal


class AreaIsNotKnown(Refusal):
    """Registry has not (yet) told dispatch of the area."""

    def __init__(self, area: str) -> None:
        super().__init__(
            f"area {area} is not known to dispatch yet; expected an area that registry has opened; "
            "try again in a moment",
            area=area,
        )


class UnitIsNotKnown(Refusal):
    """Registry has not (yet) told dispatch of the unit."""

    def __init__(self, unit_id: UUID) -> None:
        super().__init__(
            f"unit {unit_id} is not known in this area; expected a unit that registry has registered; "
            "check the id, or try again in a moment if the unit is new",
            unit_id=str(unit_id),
        )


class ExpertIsNotKnown(Refusal):
    """Registry has not (yet) told dispatch of the experts."""

    def __init__(self, expert_ids: Iterable[UUID]) -> None:
        named = sorted(map(str, expert_ids))
        super().__init__(
            f"not known in this area: {', '.join(named)}; expected experts that registry has registered; "
            "check the ids, or try again in a moment if they are new",
            expert_ids=named,
        )


class OffsetIsWrong(Refusal):
    """The offset of a time is neither Z nor the one that the area's zone uses at that instant."""

    status = 422

    def __init__(self, stated: datetime, *, zone: str, same_instant: datetime) -> None:
        super().__init__(
            f"{stated.isoformat()} has an offset that {zone} does not use then; expected "
            f"{same_instant.isoformat()} for the same instant, or UTC with Z; check the clock time and its "
            "offset",
            stated=stated.isoformat(),
            zone=zone,
            same_instant=same_instant.isoformat(),
        )


class TimeIsSkipped(Refusal):
    """The clock time does not exist: the clocks were put forward over it."""

    status = 422

    def __init__(self, stated: datetime, *, zone: str, same_instant: datetime) -> None:
        super().__init__(
            f"{stated.isoformat()} names a clock time that is skipped in {zone}, because the clocks go "
            "forward "
            f"that night; expected a time that exists ({same_instant.isoformat()} is the same instant); "
            "choose an earlier or a later time",
            stated=stated.isoformat(),
            zone=zone,
            same_instant=same_instant.isoformat(),
        )


class EndIsNotAfterStart(Refusal):
    """A session cannot end before, or when, it starts."""

    status = 422

    def __init__(self, starts_at: datetime, *, ends_at: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"the end, {shown(ends_at)}, is not after the start, {shown(starts_at)}; "
                "expected a later end; correct one of them"
            ),
            starts_at=starts_at.isoformat(),
            ends_at=ends_at.isoformat(),
        )


class SpanIsTooLong(Refusal):
    """A session is longer than one session can be."""

    status = 422

    def __init__(self, length: timedelta, *, longest: timedelta) -> None:
        super().__init__(
            f"the session would last {length}; expected at most {longest}; split it into several sessions",
            minutes=int(length.total_seconds() // 60),
            minutes_max=int(longest.total_seconds() // 60),
        )


class TimeIsPast(Refusal):
    """A session cannot be agreed for a time that has passed."""

    def __init__(self, starts_at: datetime, *, now: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"{shown(starts_at)} has passed (it is {shown(now)}); expected a time to come; name a later time"
            ),
            starts_at=starts_at.isoformat(),
        )


class TimesOverlap(Refusal):
    """One expert is to do all the sessions of a plan, so two of its times may not overlap."""

    status = 422

    def __init__(self, first_starts_at: datetime, *, second_starts_at: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"the times that start at {shown(first_starts_at)} and {shown(second_starts_at)} overlap; "
                "expected times that one expert can keep; move one of them, or ask for more seats"
            ),
            starts_at=[first_starts_at.isoformat(), second_starts_at.isoformat()],
        )


class NoTimes(Refusal):
    """A plan needs at least one time."""

    status = 422

    def __init__(self) -> None:
        super().__init__("no time was named; expected at least one; name the time of the first session")


class TooManyTimes(Refusal):
    """A plan is longer than one plan can be."""

    status = 422

    def __init__(self, count: int, *, most: int) -> None:
        super().__init__(
            f"{count} times were named; expected at most {most}; schedule the later ones when they come near",
            count=count,
            count_max=most,
        )
