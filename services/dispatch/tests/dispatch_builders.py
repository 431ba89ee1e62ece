"""Builders of valid things; a test names the one deviation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from chassis.failures import Refusal
from dispatch.known.domain.experts import Agreement, Expert
from dispatch.matching.domain.candidates import Prospect
from dispatch.moves.domain.moves import Move
from dispatch.objections.domain.objections import About, Objection
from dispatch.offers.domain.offers import Offer
from dispatch.orders.domain.orders import Need, Order
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.sessions import Session
from dispatch.words.identities import (
    AreaId,
    AssignmentId,
    ExpertId,
    MoveId,
    ObjectionId,
    OfferId,
    OrderId,
    PersonId,
    SessionId,
    UnitId,
)
from dispatch.words.reports import Report, ReportedAs
from dispatch.words.terms import ContactMethod, Span, Topic, WorkForm

HELSINKI = ZoneInfo("Europe/Helsinki")
AREA = AreaId("ita-uusimaa")
NOON = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday, 12:00 in Helsinki
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
DEPRESSION = Topic("depression")
CARER = Topic("carer", "close_person")


def number(kind: int, value: int) -> UUID:
    """Return a readable id: its kind and its number."""
    return UUID(int=(kind << 64) + value)


UNIT = UnitId(number(1, 1))
ORDERER = PersonId(number(2, 1))
ORDER = OrderId(number(3, 1))
ASSIGNMENT = AssignmentId(number(6, 1))


def expert_id(value: int = 1) -> ExpertId:
    return ExpertId(number(4, value))


def offer_id(value: int = 1) -> OfferId:
    return OfferId(number(5, value))


def session_id(value: int = 1) -> SessionId:
    return SessionId(number(7, value))


def a_span(starts_at: datetime = NOON + 7 * DAY, *, length: timedelta = HOUR) -> Span:
    return Span(starts_at, starts_at + length)


def a_need(**deviation: Any) -> Need:
    valid: dict[str, Any] = {
        "unit_id": UNIT,
        "work_form": WorkForm.INDIVIDUAL,
        "topics": frozenset({DEPRESSION}),
        "language": "fi",
        "seats": 1,
        "contact_method": ContactMethod.ON_SITE,
        "times": (a_span(),),
    }
    return Need(**{**valid, **deviation})


def an_order(*, seats_taken: int = 0, **deviation: Any) -> Order:
    of_order = {
        name: deviation.pop(name) for name in ("state", "version", "terms_revision") if name in deviation
    }
    order = Order(area=AREA, order_id=ORDER, orderer_id=ORDERER, need=a_need(**deviation), created_at=NOON)
    return replace(order, seats_taken=seats_taken, **of_order)


def an_offer(value: int = 1, **deviation: Any) -> Offer:
    valid: dict[str, Any] = {
        "offer_id": offer_id(value),
        "order_id": ORDER,
        "expert_id": expert_id(value),
        "made_at": NOON,
        "expires_at": NOON + 2 * DAY,
    }
    return Offer(**{**valid, **deviation})


def an_assignment(**deviation: Any) -> Assignment:
    valid: dict[str, Any] = {
        "assignment_id": ASSIGNMENT,
        "order_id": ORDER,
        "offer_id": offer_id(),
        "expert_id": expert_id(),
        "unit_id": UNIT,
        "work_form": WorkForm.INDIVIDUAL,
        "seat": 1,
        "accepted_at": NOON,
    }
    return Assignment(**{**valid, **deviation})


def a_session(value: int = 1, **deviation: Any) -> Session:
    valid: dict[str, Any] = {
        "session_id": session_id(value),
        "order_id": ORDER,
        "assignment_id": ASSIGNMENT,
        "expert_id": expert_id(),
        "unit_id": UNIT,
        "work_form": WorkForm.INDIVIDUAL,
        "time": a_span(),
        "scheduled_at": NOON,
    }
    return Session(**{**valid, **deviation})


def a_report(reported_at: datetime = NOON, **deviation: Any) -> Report:
    valid: dict[str, Any] = {"reported_by": ORDERER, "reported_as": ReportedAs.ORDERER}
    return Report(reported_at=reported_at, **{**valid, **deviation})


def move_id(value: int = 1) -> MoveId:
    return MoveId(number(8, value))


def a_move(value: int = 1, **deviation: Any) -> Move:
    valid: dict[str, Any] = {
        "move_id": move_id(value),
        "session_id": session_id(),
        "order_id": ORDER,
        "expert_id": expert_id(),
        "unit_id": UNIT,
        "time": a_span(NOON + 9 * DAY),
        "session_revision": 0,
        "proposed": a_report(),
    }
    return Move(**{**valid, **deviation})


def an_objection(value: int = 1, **deviation: Any) -> Objection:
    valid: dict[str, Any] = {
        "objection_id": ObjectionId(number(9, value)),
        "session_id": session_id(),
        "order_id": ORDER,
        "expert_id": expert_id(),
        "unit_id": UNIT,
        "about": About.OUTCOME,
        "session_revision": 1,
        "raised": a_report(reported_as=ReportedAs.EXPERT, reason="free text"),
    }
    return Objection(**{**valid, **deviation})


def an_agreement(**deviation: Any) -> Agreement:
    valid: dict[str, Any] = {
        "work_forms": frozenset({"individual"}),
        "valid_from": datetime(2026, 1, 1, tzinfo=UTC).date(),
    }
    return Agreement(**{**valid, **deviation})


def an_expert(value: int = 1, **deviation: Any) -> Expert:
    valid: dict[str, Any] = {
        "expert_id": expert_id(value),
        "topics": frozenset({DEPRESSION}),
        "work_forms": frozenset({"individual", "pair"}),
        "languages": frozenset({"fi"}),
    }
    return Expert(**{**valid, **deviation})


def a_prospect(value: int = 1, **deviation: Any) -> Prospect:
    of_expert = {
        name: deviation.pop(name) for name in ("topics", "work_forms", "languages") if name in deviation
    }
    valid: dict[str, Any] = {"expert": an_expert(value, **of_expert), "agreements": (an_agreement(),)}
    return Prospect(**{**valid, **deviation})


@contextmanager
def refuses(*codes: str) -> Iterator[pytest.ExceptionInfo[Refusal]]:
    """Expect a refusal with one of these codes."""
    with pytest.raises(Refusal) as refused:
        yield refused
    assert refused.value.code in codes
