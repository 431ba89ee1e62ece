"""What registry says: areas, units, experts, agreements; contact points on their own private topic."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

from contracts.envelope import Event
from contracts.terms import ExperienceTopic, Instant, Language, WorkForm

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


class RoleDemand(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How surely somebody must have shown who they are to act in a role; an empty list demands nothing."""

    role: Annotated[
        str, Meta(description="coordinator | orderer | expert | billing_clerk | unit_coordinator")
    ]
    sign_in: Annotated[
        list[str], Meta(description="Values of `acr`, one of which is enough to act in the role at all")
    ] = msgspec.field(default_factory=list)
    step_up: Annotated[
        list[str], Meta(description="Values of `acr`, one of which is enough for money, too")
    ] = msgspec.field(default_factory=list)


class AreaAssuranceSet(Event, frozen=True, kw_only=True):
    """An area said how surely people must show who they are; carries all its demands as they now are."""

    area_id: str
    demands: list[RoleDemand]


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


ConsentPurpose = Annotated[
    str, Meta(description="shown_in_bank | contacted_for_training | shared_with_partners")
]
OnBehalf = Annotated[
    str | None, Meta(description="How the expert told it who recorded it: phone | paper | in_person")
]


class ConsentGiven(Event, frozen=True, kw_only=True):
    """An expert consented to one purpose; whoever does that may do it until it is withdrawn."""

    expert_id: UUID
    purpose: ConsentPurpose
    on_behalf: OnBehalf = None


class ConsentWithdrawn(Event, frozen=True, kw_only=True):
    """An expert took a consent back: whoever does what it was for stops as they hear of it."""

    expert_id: UUID
    purpose: ConsentPurpose
    on_behalf: OnBehalf = None


EndedRoles = Annotated[
    list[str],
    Meta(
        description="All roles that the person had in the area and has no longer, as it now is: unit_coordinator |"
        " orderer | billing_clerk | coordinator"
    ),
]


class RightsEnded(Event, frozen=True, kw_only=True):
    """Somebody of the staff lost a role in the area, or left: services refuse from now on what it allowed."""

    person_id: UUID
    ended: EndedRoles


class RightsGivenAgain(Event, frozen=True, kw_only=True):
    """Somebody of the staff got back a role that had ended in the area; carries what is still ended."""

    person_id: UUID
    ended: EndedRoles


class EmergencyAccessTaken(Event, frozen=True, kw_only=True):
    """An operator took emergency access to the area: until it ends, services let them read what a coordinator reads."""

    access_id: UUID
    person_id: Annotated[UUID, Meta(description="The operator")]
    ends_at: Annotated[Instant, Meta(description="When it ends by itself; nothing is said then")]
    coordinators: Annotated[list[UUID], Meta(description="The area's coordinators, who are told")]


class EmergencyAccessEnded(Event, frozen=True, kw_only=True):
    """Emergency access to the area was ended before its time."""

    access_id: UUID
    person_id: Annotated[UUID, Meta(description="The operator")]
    ends_at: Annotated[Instant, Meta(description="When it was ended")]


class ContactPointSet(Event, frozen=True, kw_only=True):
    """Where messages to a person go. Private: notifications alone reads it; a tombstone erases it."""

    person_id: UUID
    email: Annotated[str, Meta(description="Empty where the person is told by phone or by letter")]
    language: Language
    tell_by: Annotated[str, Meta(description="email | phone | letter")] = "email"
