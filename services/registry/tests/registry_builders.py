"""Valid things to test with; every test names the one deviation."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from chassis import part
from chassis.clock import SystemClock
from chassis.failures import Refusal
from chassis.zones import is_zone
from contracts import dispatch, flow
from registry.agreements import domain as agreements
from registry.app import SERVICE
from registry.areas import telling
from registry.areas.domain.areas import Area, AreaWish, open_area
from registry.experts.domain import experts
from registry.units.domain import staff, units
from registry.words import ids
from registry.words.languages import Words

EXPERT = ids.ExpertId(UUID("01900000-0000-7000-8000-0000000000e1"))
UNIT = ids.UnitId(UUID("01900000-0000-7000-8000-0000000000d1"))
PERSON = ids.PersonId(UUID("01900000-0000-7000-8000-0000000000c1"))
AGREEMENT = ids.AgreementId(UUID("01900000-0000-7000-8000-0000000000a1"))
OTHER_AGREEMENT = ids.AgreementId(UUID("01900000-0000-7000-8000-0000000000a2"))
ORDER = UUID("01900000-0000-7000-8000-0000000000b1")
OFFER = UUID("01900000-0000-7000-8000-0000000000b2")
ASSIGNMENT = UUID("01900000-0000-7000-8000-0000000000b3")

(ORDERS,) = part.ears("registry", SERVICE.parts, flow, SystemClock())
"""The one ear of registry."""


def a_profile(**changes: Any) -> experts.Profile:
    given: dict[str, Any] = {
        "topics": [("opioid_dependence", "own"), ("depression", "close_person")],
        "forms": ["individual", "lecture"],
        "speaks": ["fi", "sv"],
    }
    return experts.profile(**(given | changes))


def an_expert(**changes: Any) -> experts.Expert:
    given: dict[str, Any] = {"expert_id": EXPERT, "display_name": "Aino Esimerkki", "can": a_profile()}
    return experts.expert(**(given | changes))


def a_coordinator(**changes: Any) -> staff.Staff:
    given: dict[str, Any] = {"person": PERSON, "name": "Olli Oletettu", "roles": ["unit_coordinator"]}
    return staff.staff(**(given | changes))


def a_unit(**changes: Any) -> units.Unit:
    coordinator = changes.pop("coordinator", a_coordinator())
    given: dict[str, Any] = {
        "name": "Porvoon päihdepalvelut",
        "cost_centre": "4410",
        "coordinator_id": PERSON,
    }
    return units.unit(UNIT, units.UnitWish(**(given | changes)), coordinator=coordinator)


def terms(**changes: Any) -> agreements.Terms:
    given: dict[str, Any] = {
        "forms": ["individual", "pair"],
        "valid_from": date(2026, 1, 1),
        "valid_until": date(2026, 12, 31),
        "background": agreements.Background(training="Sata tuntia"),
    }
    return agreements.Terms(**(given | changes))


def an_agreement(**changes: Any) -> agreements.Agreement:
    number = changes.pop("agreement_id", AGREEMENT)
    return agreements.sign(number, terms(**changes), expert_id=EXPERT, others=())


def an_order(**told: Any) -> dispatch.OrderCreated:
    given: dict[str, Any] = {
        "order_id": ORDER,
        "unit_id": UNIT,
        "orderer_id": PERSON,
        "work_form": "individual",
        "topics": [],
        "language": "fi",
        "seats": 1,
        "contact_method": "on_site",
        "times": [],
    }
    return dispatch.OrderCreated(**(given | told))


def an_offer(**told: Any) -> dispatch.OfferMade:
    given: dict[str, Any] = {
        "order_id": ORDER,
        "offer_id": OFFER,
        "expert_id": EXPERT,
        "expires_at": datetime(2026, 10, 16, 9, tzinfo=UTC),
        "work_form": "individual",
        "times": [],
    }
    return dispatch.OfferMade(**(given | told))


def an_acceptance(**told: Any) -> dispatch.AssignmentAccepted:
    given: dict[str, Any] = {
        "order_id": ORDER,
        "assignment_id": ASSIGNMENT,
        "offer_id": OFFER,
        "expert_id": EXPERT,
        "unit_id": UNIT,
        "orderer_id": PERSON,
        "work_form": "individual",
        "contact_method": "on_site",
    }
    return dispatch.AssignmentAccepted(**(given | told))


def opened(area_id: str, wish: AreaWish, *, on: date = date(2026, 3, 2)) -> Area:
    return open_area(area_id, wish, on=on, words=telling.FOR_OPENING, is_zone=is_zone)


def complete(words: Words) -> bool:
    return all(text and text == text.strip() for text in words.by_language().values())


@contextmanager
def refused(code: str, match: str | None = None) -> Iterator[pytest.ExceptionInfo[Refusal]]:
    """Hold what is inside to a refusal of that code, whose sentence matches."""
    with pytest.raises(Refusal, match=match) as told:
        yield told
    assert told.value.code == code
