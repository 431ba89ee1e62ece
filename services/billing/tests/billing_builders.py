"""Builders: each gives something valid; a test names the one deviation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from billing.fees.domain.book import Assessed, Book, Saying
from billing.fees.domain.corrections import FeeLine, LineKind
from billing.fees.domain.fees import Agreement, Terms
from billing.fees.domain.happenings import (
    AgreementSigned,
    AreaOpened,
    AssignmentMade,
    Happening,
    OutcomeKnown,
    PolicySet,
    ScheduleSet,
    SessionAgreed,
)
from billing.policies.domain.outcomes import Cancelled, CancelledBy, Outcome, Rule
from billing.policies.domain.policies import CancellationPolicy, FeeSchedule
from billing.policies.domain.presets import PRESETS
from billing.words.money import Money
from billing.words.sessions import AgreedSession, AssignmentId, ExpertId, OrderId, SessionId, UnitId
from billing.words.times import Month

AREA = "ita-uusimaa"
HELSINKI = ZoneInfo("Europe/Helsinki")
PRESET = PRESETS["wellbeing_area"]


def an_id(name: str) -> UUID:
    return uuid5(UUID(int=0), name)


SESSION = SessionId(an_id("session"))
ORDER = OrderId(an_id("order"))
ASSIGNMENT = AssignmentId(an_id("assignment"))
EXPERT = ExpertId(an_id("expert"))
UNIT = UnitId(an_id("unit"))


def local(text: str, *, fold: int = 0, zone: ZoneInfo = HELSINKI) -> datetime:
    """Return the UTC instant of a local wall time such as `2026-10-14 15:00:00`."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).astimezone(UTC)


STARTS = local("2026-10-15 10:00")
"""A Thursday; the deadline is Wednesday at 15:00."""


def a_session(
    *,
    work_form: str = "individual",
    starts_at: datetime = STARTS,
    minutes: float = 60,
    agreed_fee: Money | None = None,
    session_id: UUID = SESSION,
    assignment_id: UUID = ASSIGNMENT,
    expert_id: UUID = EXPERT,
    unit_id: UUID = UNIT,
    area: str = AREA,
) -> AgreedSession:
    return AgreedSession(
        area=area,
        order_id=ORDER,
        assignment_id=AssignmentId(assignment_id),
        session_id=SessionId(session_id),
        expert_id=ExpertId(expert_id),
        unit_id=UnitId(unit_id),
        work_form=work_form,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        agreed_fee=agreed_fee,
    )


def cancelled(known_at: datetime | str, by: CancelledBy = CancelledBy.ORDERER) -> Cancelled:
    return Cancelled(by, local(known_at) if isinstance(known_at, str) else known_at)


def a_policy(
    *,
    version: int = 1,
    valid_from: date = date(2000, 1, 1),
    percent: Mapping[Rule, int] | None = None,
    days_before: int = 1,
    at: time = time(15, 0),
    business: bool = False,
) -> CancellationPolicy:
    kind = PRESET.policy.day_kind
    return CancellationPolicy(
        version=version,
        valid_from=valid_from,
        deadline_days_before=days_before,
        deadline_time=at,
        day_kind=type(kind).BUSINESS if business else type(kind).CALENDAR,
        percent=PRESET.policy.percent if percent is None else percent,
    )


def a_schedule(
    *, model: str = "wellbeing_area", version: int = 1, valid_from: date = date(2000, 1, 1)
) -> FeeSchedule:
    found = PRESETS[model].schedule
    return FeeSchedule(version, valid_from, found.currency, found.prices, found.paid_by)


def an_agreement(
    *,
    name: str = "agreement",
    valid_from: date = date(2026, 1, 1),
    valid_until: date | None = None,
    work_forms: Iterable[str] = (),
) -> Agreement:
    return Agreement(an_id(name), valid_from, valid_until, frozenset(work_forms))


def terms(
    *,
    policies: tuple[CancellationPolicy, ...] = (PRESET.policy,),
    schedules: tuple[FeeSchedule, ...] = (PRESET.schedule,),
    closed_through: str | None = None,
    zone: ZoneInfo | None = HELSINKI,
) -> Terms:
    return Terms(AREA, zone, Month(closed_through) if closed_through else None, policies, schedules)


def a_line(**deviation: object) -> FeeLine:
    values: dict[str, object] = {
        "line_id": an_id("line"),
        "session": a_session(),
        "revision": 1,
        "kind": LineKind.FEE,
        "amount_minor": 5000,
        "currency": "EUR",
        "rule": Rule.HELD,
        "policy_version": 1,
        "schedule_version": 1,
        "work_month": Month("2026-10"),
        "statement_month": Month("2026-10"),
        "corrects": None,
        "facts": {"basis": "per_session", "rate_minor": 5000},
    }
    return FeeLine(**cast("Any", values | deviation))


OPENED = local("2026-01-02 09:00")


def is_weekday(day: date) -> bool:
    """Tell whether a day is from Monday to Friday: the plainest calendar of business days."""
    return day.weekday() < 5


def an_open_area(model: str = "wellbeing_area", *, zone: ZoneInfo = HELSINKI) -> list[Happening]:
    """Return what opens an area and signs the expert's agreement."""
    preset = PRESETS[model]
    return [
        AreaOpened(AREA, zone, OPENED),
        ScheduleSet(AREA, preset.schedule),
        PolicySet(AREA, preset.policy),
        AgreementSigned(AREA, EXPERT, an_agreement()),
    ]


def agreed(session: AgreedSession | None = None) -> list[Happening]:
    """Return what leads to an agreed session."""
    found = session or a_session()
    return [AssignmentMade(found.area, found.assignment_id, found.agreed_fee), SessionAgreed(found)]


def known(outcome: Outcome, revision: int | None = 1, session_id: UUID = SESSION) -> OutcomeKnown:
    return OutcomeKnown(AREA, SessionId(session_id), outcome, revision)


def a_book(*happenings: Happening) -> Book:
    """Return a book that has taken these."""
    book = Book(name_of=uuid5, is_business_day=is_weekday)
    take(book, *happenings)
    return book


def take(book: Book, *happenings: Happening) -> list[Saying]:
    return [saying for happening in happenings for saying in book.take(happening)]


def assessed(said: Sequence[Saying]) -> list[Assessed]:
    return [one for one in said if isinstance(one, Assessed)]


def lines_of(said: Sequence[Saying]) -> list[FeeLine]:
    return [line for one in assessed(said) for line in one.lines]
