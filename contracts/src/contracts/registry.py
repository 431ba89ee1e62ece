"""What registry says: areas, units, experts, agreements; contact points on their own private topic."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

from contracts.envelope import Event
from contracts.terms import ExperienceTopic, Language, WorkForm

UnitNames = Annotated[
    dict[str, str],
    Meta(description="Name by language code, where the unit has one of its own; `name` holds in every other"),
]


class AreaOpened(Event, frozen=True, kw_only=True):
    """An area joined the platform with an operating model."""

    area_id: str
    model: Annotated[
        str,
        Meta(description="wellbeing_area | experience_bank | training_ngo | mediated_tasks | pair_work"),
    ]
    time_zone: Annotated[str, Meta(description="IANA name", examples=["Europe/Helsinki"])]
    languages: list[Language]
    names: Annotated[dict[str, str], Meta(description="Name of the organisation by language code")]
    official_code: Annotated[str | None, Meta(description="Statistics Finland code 01-21, 90")] = None


class UnitRegistered(Event, frozen=True, kw_only=True):
    """A unit that orders work and pays for it was registered."""

    unit_id: UUID
    name: Annotated[str, Meta(description="Name of the unit (an organisation, not a person)")]
    cost_centre: str
    coordinator_id: Annotated[
        UUID, Meta(description="Person id of the unit coordinator (nimetty työntekijä, §3)")
    ]
    names: UnitNames = msgspec.field(default_factory=dict)


class UnitChanged(Event, frozen=True, kw_only=True):
    """A unit's names, cost centre or coordinator changed; carries the whole unit as it now is."""

    unit_id: UUID
    name: str
    cost_centre: str
    coordinator_id: UUID
    names: UnitNames = msgspec.field(default_factory=dict)


class ExpertRegistered(Event, frozen=True, kw_only=True):
    """An expert was registered in an area."""

    expert_id: UUID
    topics: list[ExperienceTopic]
    work_forms: list[WorkForm]
    languages: list[Language]


class ExpertProfileChanged(Event, frozen=True, kw_only=True):
    """An expert's topics, work forms or languages changed; carries the whole profile as it now is."""

    expert_id: UUID
    topics: list[ExperienceTopic]
    work_forms: list[WorkForm]
    languages: list[Language]


class AgreementSigned(Event, frozen=True, kw_only=True):
    """A commission agreement (toimeksiantosopimus, §6.1) was signed; valid on both dates and between."""

    expert_id: UUID
    agreement_id: UUID
    work_forms: list[WorkForm]
    valid_from: date
    valid_until: date | None = None


class AgreementEnded(Event, frozen=True, kw_only=True):
    """A commission agreement was ended early; `valid_until` is its last day."""

    expert_id: UUID
    agreement_id: UUID
    valid_until: date


class ContactPointSet(Event, frozen=True, kw_only=True):
    """Where messages to a person go. Private: notifications alone reads it; a tombstone erases it."""

    person_id: UUID
    email: str
    language: Language
