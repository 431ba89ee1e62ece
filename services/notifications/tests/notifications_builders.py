"""Builders of valid events and messages; a test names the one deviation."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from chassis import part
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.hearing import Ear
from chassis.parking import Raw
from chassis.testing import events
from contracts import billing, dispatch, flow, registry
from contracts.dispatch import SessionTime
from contracts.envelope import Event
from contracts.terms import ExperienceTopic, Money
from notifications.app import SERVICE
from notifications.known.domain import Area, Known, UnitName
from notifications.messages.domain import Facts, Message
from notifications.words.identities import EventId, OrderId, PersonId, SessionId, UnitId
from notifications.words.times import Span

AREA = "ita-uusimaa"
NOON = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
HELSINKI = ZoneInfo("Europe/Helsinki")
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def number(kind: int, value: int) -> UUID:
    """Return a readable id: its kind and its number."""
    return UUID(int=(kind << 64) + value)


UNIT = number(1, 1)
OTHER_UNIT = number(1, 2)
ORDERER = number(2, 1)
COORDINATOR = number(2, 2)
ORDER = number(3, 1)
OFFER = number(4, 1)
OTHER_OFFER = number(4, 2)
EXPERT = number(5, 1)
ASSIGNMENT = number(6, 1)
SESSION = number(7, 1)
NEW_SESSION = number(7, 2)
EVENT = number(8, 1)
NOTICE = number(9, 1)
STATEMENT = number(10, 1)

AT_NINE = SessionTime(
    starts_at=datetime(2026, 10, 26, 7, 0, tzinfo=UTC), ends_at=datetime(2026, 10, 26, 9, 0, tzinfo=UTC)
)
"""Monday 26 October 2026, 9:00-11:00 in Helsinki: the first day after the clock change."""


def an_area(**told: Any) -> registry.AreaOpened:
    """Return Itä-Uusimaa, opened."""
    values: dict[str, Any] = {
        "area_id": AREA,
        "model": "wellbeing_area",
        "time_zone": "Europe/Helsinki",
        "languages": ["fi", "sv"],
        "names": {"fi": "Itä-Uudenmaan hyvinvointialue", "sv": "Östra Nylands välfärdsområde"},
    }
    return registry.AreaOpened(**values | told)


def a_unit(**told: Any) -> registry.UnitRegistered:
    """Return a unit with its coordinator."""
    values: dict[str, Any] = {
        "unit_id": UNIT,
        "name": "Aikuisten palvelut",
        "cost_centre": "4711",
        "coordinator_id": COORDINATOR,
    }
    return registry.UnitRegistered(**values | told)


def a_contact(person: UUID = EXPERT, **told: Any) -> registry.ContactPointSet:
    """Return a person's contact point."""
    values: dict[str, Any] = {
        "person_id": person,
        "email": f"p{person.int % 97}@example.org",
        "language": "fi",
    }
    return registry.ContactPointSet(**values | told)


def an_order(**told: Any) -> dispatch.OrderCreated:
    """Return an order of one session."""
    values: dict[str, Any] = {
        "order_id": ORDER,
        "unit_id": UNIT,
        "orderer_id": ORDERER,
        "work_form": "individual",
        "topics": [ExperienceTopic(code="opioid_dependence")],
        "language": "fi",
        "seats": 1,
        "contact_method": "on_site",
        "times": [AT_NINE],
    }
    return dispatch.OrderCreated(**values | told)


def an_offer(**told: Any) -> dispatch.OfferMade:
    """Return an offer to the expert."""
    values: dict[str, Any] = {
        "order_id": ORDER,
        "offer_id": OFFER,
        "expert_id": EXPERT,
        "expires_at": NOON + DAY,
        "work_form": "individual",
        "times": [AT_NINE],
    }
    return dispatch.OfferMade(**values | told)


def a_withdrawal(reason: str = "filled") -> dispatch.OfferWithdrawn:
    """Return an offer taken back."""
    return dispatch.OfferWithdrawn(order_id=ORDER, offer_id=OFFER, expert_id=EXPERT, reason=reason)


def an_acceptance(**told: Any) -> dispatch.AssignmentAccepted:
    """Return an accepted offer."""
    values: dict[str, Any] = {
        "order_id": ORDER,
        "assignment_id": ASSIGNMENT,
        "offer_id": OFFER,
        "expert_id": EXPERT,
        "unit_id": UNIT,
        "orderer_id": ORDERER,
        "work_form": "individual",
        "contact_method": "on_site",
    }
    return dispatch.AssignmentAccepted(**values | told)


def a_no(**told: Any) -> dispatch.OfferDeclined:
    """Return an offer that the expert declined, by phone."""
    values: dict[str, Any] = {
        "order_id": ORDER,
        "offer_id": OFFER,
        "expert_id": EXPERT,
        "on_behalf": "phone",
        "recorded_by": COORDINATOR,
    }
    return dispatch.OfferDeclined(**values | told)


def a_reversal(answer: str = "declined") -> dispatch.AnswerReversed:
    """Return an answer that was not the expert's."""
    return dispatch.AnswerReversed(
        order_id=ORDER,
        offer_id=OFFER,
        expert_id=EXPERT,
        unit_id=UNIT,
        answer=answer,
        reversed_by=COORDINATOR,
        reversed_as="coordinator",
        session_ids=[SESSION] if answer == "accepted" else [],
    )


def a_session(**told: Any) -> dispatch.SessionScheduled:
    """Return a session at nine."""
    values: dict[str, Any] = {
        "order_id": ORDER,
        "assignment_id": ASSIGNMENT,
        "session_id": SESSION,
        "expert_id": EXPERT,
        "unit_id": UNIT,
        "work_form": "individual",
        "starts_at": AT_NINE.starts_at,
        "ends_at": AT_NINE.ends_at,
    }
    return dispatch.SessionScheduled(**values | told)


_OF_SESSION: dict[str, Any] = {
    "order_id": ORDER,
    "session_id": SESSION,
    "expert_id": EXPERT,
    "unit_id": UNIT,
}


def a_move(
    consent: str | None = None, reported_as: str | None = None, on_behalf: str | None = None
) -> dispatch.SessionMoved:
    """Return the session moved by a day."""
    return dispatch.SessionMoved(
        **_OF_SESSION,
        consent=consent,
        reported_as=reported_as,
        on_behalf=on_behalf,
        moved_to=NEW_SESSION,
        starts_at=AT_NINE.starts_at + DAY,
        ends_at=AT_NINE.ends_at + DAY,
    )


def a_proposed_move(proposed_as: str = "orderer") -> dispatch.MoveProposed:
    """Return a move by a day, proposed."""
    return dispatch.MoveProposed(
        **_OF_SESSION,
        move_id=OFFER,
        proposed_as=proposed_as,
        starts_at=AT_NINE.starts_at + DAY,
        ends_at=AT_NINE.ends_at + DAY,
    )


def a_closed_move(
    state: str = "declined", proposed_as: str = "orderer", on_behalf: str | None = None
) -> dispatch.MoveClosed:
    """Return a proposed move that came to nothing."""
    return dispatch.MoveClosed(
        **_OF_SESSION, move_id=OFFER, proposed_as=proposed_as, state=state, on_behalf=on_behalf
    )


def a_missing_outcome(reminder: int = 1) -> dispatch.OutcomeMissing:
    """Return the session ended, and nothing said of it."""
    return dispatch.OutcomeMissing(
        **_OF_SESSION, starts_at=AT_NINE.starts_at, ends_at=AT_NINE.ends_at, reminder=reminder
    )


def a_correction() -> dispatch.OutcomeCorrected:
    """Return the session held after all."""
    return dispatch.OutcomeCorrected(**_OF_SESSION, revision=2, outcome=dispatch.Outcome(kind="held"))


def an_objection(raised_as: str = "expert") -> dispatch.ObjectionRaised:
    """Return an objection to what was reported of the session."""
    return dispatch.ObjectionRaised(
        **_OF_SESSION, objection_id=OFFER, about="outcome", raised_by=ORDERER, raised_as=raised_as
    )


def an_answered_objection(state: str = "upheld", raised_as: str = "expert") -> dispatch.ObjectionAnswered:
    """Return an objection answered, or taken back."""
    return dispatch.ObjectionAnswered(
        **_OF_SESSION, objection_id=OFFER, raised_by=ORDERER, raised_as=raised_as, state=state
    )


def a_held_session(on_behalf: str | None = None) -> dispatch.SessionHeld:
    """Return the session held."""
    return dispatch.SessionHeld(**_OF_SESSION, revision=1, on_behalf=on_behalf)


def a_cancellation() -> dispatch.SessionCancelled:
    """Return the session cancelled by the client."""
    return dispatch.SessionCancelled(**_OF_SESSION, revision=1, cancelled_by="client", known_at=NOON)


def an_illness(on_behalf: str | None = None) -> dispatch.ExpertFellIll:
    """Return the expert ill."""
    return dispatch.ExpertFellIll(**_OF_SESSION, revision=1, on_behalf=on_behalf)


def a_withdrawn_expert(because: str | None = None) -> dispatch.ExpertWithdrew:
    """Return the expert withdrawn."""
    return dispatch.ExpertWithdrew(**_OF_SESSION, revision=1, because=because)


def a_group_end() -> dispatch.GroupEnded:
    """Return a group ended before its two sessions."""
    return dispatch.GroupEnded(
        order_id=ORDER,
        assignment_id=ASSIGNMENT,
        expert_id=EXPERT,
        unit_id=UNIT,
        revision=1,
        session_ids=[SESSION, NEW_SESSION],
        end_reason="other",
    )


def a_notice(**told: Any) -> billing.PaymentNoticeIssued:
    """Return the unit's payment notice of October."""
    values: dict[str, Any] = {
        "notice_id": NOTICE,
        "month": "2026-10",
        "unit_id": UNIT,
        "coordinator_id": COORDINATOR,
        "revision": 1,
        "total": Money(amount_minor=123450),
        "line_count": 7,
    }
    return billing.PaymentNoticeIssued(**values | told)


def an_answered_notice_objection(state: str = "upheld") -> billing.NoticeObjectionAnswered:
    """Return the answer to what the unit's coordinator objected to in October's notice."""
    return billing.NoticeObjectionAnswered(
        objection_id=number(5, 9),
        notice_id=NOTICE,
        month="2026-10",
        unit_id=UNIT,
        raised_by=COORDINATOR,
        state=state,
    )


def a_statement(**told: Any) -> billing.StatementIssued:
    """Return the expert's statement of October, for two units."""
    values: dict[str, Any] = {
        "statement_id": STATEMENT,
        "expert_id": EXPERT,
        "month": "2026-10",
        "pay_date": date(2026, 11, 30),
        "total": Money(amount_minor=15000),
        "units": [
            billing.UnitShare(unit_id=UNIT, amount_minor=10000),
            billing.UnitShare(unit_id=OTHER_UNIT, amount_minor=5000),
        ],
    }
    return billing.StatementIssued(**values | told)


def an_emergency(*coordinators: UUID) -> registry.EmergencyAccessTaken:
    """Return emergency access that an operator took for an hour, told to these coordinators."""
    return registry.EmergencyAccessTaken(
        access_id=number(7, 1),
        person_id=number(7, 2),
        ends_at=NOON + timedelta(hours=1),
        coordinators=list(coordinators or (COORDINATOR,)),
    )


def everything_told() -> list[Any]:
    """Return one event of each kind that somebody is told of."""
    return [
        an_offer(),
        a_withdrawal(),
        a_withdrawal("order_cancelled"),
        a_withdrawal("a_code_of_tomorrow"),
        an_acceptance(),
        *(a_no(on_behalf=how) for how in ("phone", "paper", "in_person")),
        a_reversal(),
        a_held_session("phone"),
        a_move(),
        *map(a_move, ("given", "by_phone", "in_person", "in_writing")),
        a_proposed_move(),
        *map(a_closed_move, ("declined", "withdrawn", "lapsed")),
        a_missing_outcome(2),
        a_correction(),
        an_objection(),
        *map(an_answered_objection, ("upheld", "rejected", "withdrawn")),
        a_cancellation(),
        a_group_end(),
        an_illness(),
        a_withdrawn_expert(),
        a_notice(),
        a_notice(revision=2),
        a_notice(open_sessions=2),
        a_notice(total=Money(amount_minor=0), line_count=0, open_sessions=1),
        *map(an_answered_notice_objection, ("upheld", "rejected", "withdrawn")),
        a_statement(),
        an_emergency(),
    ]


def a_message(**told: Any) -> Message:
    """Return a message to the expert of an offer."""
    values: dict[str, Any] = {
        "area": AREA,
        "event": EventId(EVENT),
        "event_type": "dispatch.OfferMade.v1",
        "person": PersonId(EXPERT),
        "template": "offer_made",
        "correlation": str(ORDER),
        "happened_at": NOON,
        "facts": Facts(
            order=OrderId(ORDER), times=(Span(AT_NINE.starts_at, AT_NINE.ends_at),), answer_by=NOON
        ),
    }
    return Message(**values | told)


def known(**told: Any) -> Known:
    """Return everything that can have been heard."""
    values: dict[str, Any] = {
        "area": Area(time_zone=HELSINKI, languages=("fi", "sv"), names=an_area().names),
        "units_of_orders": {OrderId(ORDER): UnitId(UNIT)},
        "unit_names": {
            UnitId(UNIT): UnitName("Aikuisten palvelut", {"sv": "Tjänster för vuxna"}),
            UnitId(OTHER_UNIT): UnitName("Perhekeskus"),
        },
        "sessions": {
            SessionId(SESSION): Span(AT_NINE.starts_at, AT_NINE.ends_at),
            SessionId(NEW_SESSION): Span(AT_NINE.starts_at + 7 * DAY, AT_NINE.ends_at + 7 * DAY),
        },
    }
    return Known(**values | told)


EARS = {ear.topic: ear for ear in part.ears("notifications", SERVICE.parts, flow, SteppedClock(NOON))}
CONTACTS = EARS["registry.private.contact.v1"]
ORDERS = EARS["dispatch.internal.order.v1"]
MONTHS = EARS["billing.internal.month.v1"]


def ear_of(event: Event) -> Ear:
    """Return the ear that hears an event."""
    return EARS[flow.TOPIC_OF[type(event)].name]


def tombstone(person: UUID, area: str = AREA) -> Raw:
    """Return what erases a contact point: the key and its headers, no value."""
    raw = events.raw(flow.say(a_contact(person), area=area, sequence=9), at=NOON)
    return Raw(raw.topic, raw.partition, raw.offset, raw.key, raw.headers, None)


async def rows(
    database: Database, sql: str = "SELECT * FROM message ORDER BY happened_at", area: str = AREA
) -> list[Any]:
    """Return what stands in a table of an area."""
    async with database.transaction({area}) as tx:
        return await tx.fetch(sql)


async def states(database: Database, area: str = AREA) -> list[tuple[str, str]]:
    """Return each message's text and state."""
    found = await rows(database, "SELECT template, state FROM message ORDER BY template", area)
    return [(row["template"], row["state"]) for row in found]
