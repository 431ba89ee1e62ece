"""The month: who is told what, who is paid what, and when nothing more goes in.

open --NOTICE--> noticed --CLOSE--> closed
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from billing.fees.domain.corrections import MonthLine
from billing.month.domain.calendar import MonthCalendar
from billing.policies.domain.policies import WhenNegative
from billing.words import times
from billing.words.money import Money
from billing.words.names import NameOf, statement_name
from billing.words.sessions import ExpertId, UnitId
from billing.words.times import Month
from chassis.failures import Refusal

_Of = TypeVar("_Of", ExpertId, UnitId)


class MonthState(StrEnum):
    """How far a month is."""

    OPEN = "open"
    NOTICED = "noticed"
    CLOSED = "closed"


class MonthHappening(StrEnum):
    """What moves a month on."""

    NOTICE = "notice"
    CLOSE = "close"


NEXT: Mapping[tuple[MonthState, MonthHappening], MonthState] = MappingProxyType(
    {
        (MonthState.OPEN, MonthHappening.NOTICE): MonthState.NOTICED,
        (MonthState.NOTICED, MonthHappening.CLOSE): MonthState.CLOSED,
    }
)


def next_state(month: Month, state: MonthState, happening: MonthHappening) -> MonthState:
    """Return the state after; refuse what the table does not have."""
    try:
        return NEXT[state, happening]
    except KeyError:
        raise Refusal(
            "month-refused",
            f"month {month} is {state}, which does not allow {happening}",
            month=month,
            state=state,
            happening=happening,
        ) from None


def check_over(month: Month, *, now: datetime, calendar: MonthCalendar, zone: ZoneInfo) -> None:
    """Refuse to notice or close a month that has not ended in the area's local time."""
    over_at = calendar.over_at(month, zone)
    if now < over_at:
        shown = over_at.astimezone(zone).isoformat()
        raise Refusal(
            "month-is-not-over",
            f"month {month} is not over; it can be closed from {shown}",
            month=month,
            over_at=shown,
        )


def check_in_order(month: Month, *, closed_through: Month) -> None:
    """Refuse to close a month while an earlier one is open."""
    first_open = times.next_month(closed_through)
    if month > first_open:
        raise Refusal(
            "earlier-month-is-open",
            f"month {month} cannot be closed before {first_open}; close that first",
            month=month,
            first_open=first_open,
        )


@dataclass(frozen=True, slots=True)
class Run:
    """A month as an aggregate: how far it is, and how many events were said of it."""

    month: Month
    state: MonthState = MonthState.OPEN
    sequence: int = 0
    noticed_at: datetime | None = None
    closed_at: datetime | None = None
    pay_date: date | None = None

    def noticed(self, *, now: datetime) -> Run:
        """Return the month as noticed; refuse where the table does not have it."""
        state = next_state(self.month, self.state, MonthHappening.NOTICE)
        return replace(self, state=state, noticed_at=now)

    def closed(self, *, now: datetime, pay_date: date) -> Run:
        """Return the month as closed and to be paid on a day; refuse where the table does not have it."""
        state = next_state(self.month, self.state, MonthHappening.CLOSE)
        return replace(self, state=state, closed_at=now, pay_date=pay_date)


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of a month's lines; the experts' and the units' both add up to the whole."""

    whole: Money
    experts: Mapping[ExpertId, Money]
    units: Mapping[UnitId, Money]
    line_count: int


def totals(lines: Iterable[MonthLine], *, currency: str) -> Totals:
    """Return the sums of lines by expert and by unit, in the order of the lines."""
    experts: dict[ExpertId, int] = {}
    units: dict[UnitId, int] = {}
    whole = count = 0
    for line in lines:
        experts[line.expert_id] = experts.get(line.expert_id, 0) + line.amount_minor
        units[line.unit_id] = units.get(line.unit_id, 0) + line.amount_minor
        whole += line.amount_minor
        count += 1
    assert whole == sum(experts.values()) == sum(units.values()), "the month does not add up"
    return Totals(
        Money(whole, currency),
        {expert: Money(minor, currency) for expert, minor in experts.items()},
        {unit: Money(minor, currency) for unit, minor in units.items()},
        count,
    )


@dataclass(frozen=True, slots=True)
class Notice:
    """A unit's claim for a month (palkkionmaksuilmoitus); a later revision replaces the earlier one.

    `open_sessions` are the unit's that ended by the month's end and had no outcome when it was issued.
    """

    notice_id: UUID
    month: Month
    unit_id: UnitId
    coordinator_id: UUID
    revision: int
    total: Money
    line_ids: tuple[UUID, ...]
    open_sessions: int = 0


def notices(  # noqa: PLR0913 - all by name
    lines: Sequence[MonthLine],
    *,
    area: str,
    month: Month,
    currency: str,
    coordinators: Mapping[UnitId, UUID],
    issued: Mapping[UnitId, Notice],
    open_sessions: Mapping[UnitId, int],
    name_of: NameOf,
) -> tuple[Notice, ...]:
    """Return the notices to send: one for each unit whose lines are not those of its last notice.

    A unit with open sessions and no line has one of nothing: its coordinator would wait for a claim otherwise, and
    hear of the sessions when it is too late for the month. That there are more or fewer of them makes no revision.
    A unit whose coordinator is not known yet gets its notice when it is.
    """
    found = []
    of_units = _by(lines, lambda line: line.unit_id)
    for unit_id in dict.fromkeys((*of_units, *open_sessions)):
        mine = of_units.get(unit_id, [])
        line_ids = tuple(line.line_id for line in mine)
        last = issued.get(unit_id)
        if unit_id not in coordinators or (last is not None and set(last.line_ids) == set(line_ids)):
            continue
        found.append(
            Notice(
                notice_id=name_of(unit_id, f"{area}:{month}:notice"),
                month=month,
                unit_id=unit_id,
                coordinator_id=coordinators[unit_id],
                revision=1 if last is None else last.revision + 1,
                total=totals(mine, currency=currency).whole,
                line_ids=line_ids,
                open_sessions=open_sessions.get(unit_id, 0),
            )
        )
    return tuple(found)


class Settlement(StrEnum):
    """What becomes of a statement's sum."""

    PAID = "paid"
    NOTHING = "nothing"
    CARRIED = "carried"
    INVOICED = "invoiced"


@dataclass(frozen=True, slots=True)
class Statement:
    """What an expert is owed for a month's run, and which unit pays what of it; final.

    `brought` is what earlier statements left to be settled, zero or less. `pay_date` is that of the month's
    run; only a statement that is paid is paid then.
    """

    statement_id: UUID
    expert_id: ExpertId
    month: Month
    pay_date: date
    total: Money
    brought: Money
    settlement: Settlement
    units: Mapping[UnitId, Money]
    line_ids: tuple[UUID, ...]


def settlement_of(due_minor: int, when_negative: WhenNegative) -> Settlement:
    """Return what becomes of what is due: paid above zero; below it carried or invoiced, as the area does."""
    if due_minor > 0:
        return Settlement.PAID
    return Settlement(when_negative.value) if due_minor else Settlement.NOTHING


def close(  # noqa: PLR0913 - all by name
    lines: Sequence[MonthLine],
    *,
    area: str,
    month: Month,
    currency: str,
    pay_date: date,
    carried: Mapping[ExpertId, int],
    when_negative: WhenNegative,
    name_of: NameOf,
) -> tuple[Statement, ...]:
    """Return a month's statements: every line that counts in exactly one, zeros included.

    `carried` holds the cents (below zero) that an expert's last statement left to this one.
    """
    statements = []
    for expert_id, mine in _by(lines, lambda line: line.expert_id).items():
        sums = totals(mine, currency=currency)
        brought = Money(carried.get(expert_id, 0), currency)
        settlement = settlement_of(sums.whole.minor + brought.minor, when_negative)
        statements.append(
            Statement(
                statement_id=statement_name(expert_id, area=area, month=month, name_of=name_of),
                expert_id=expert_id,
                month=month,
                pay_date=pay_date,
                total=sums.whole,
                brought=brought,
                settlement=settlement,
                units=sums.units,
                line_ids=tuple(line.line_id for line in mine),
            )
        )
    stated = sum(statement.total.minor for statement in statements)
    assert stated == sum(line.amount_minor for line in lines), f"{area} {month} does not add up"
    return tuple(statements)


def _by(lines: Sequence[MonthLine], of: Callable[[MonthLine], _Of]) -> dict[_Of, list[MonthLine]]:
    groups: dict[_Of, list[MonthLine]] = {}
    for line in lines:
        groups.setdefault(of(line), []).append(line)
    return groups
