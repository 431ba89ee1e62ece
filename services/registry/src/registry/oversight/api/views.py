"""How rights are shown: people with what they have, and what waits."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field
from typing_extensions import TypedDict

from registry.oversight.domain import Holder
from registry.oversight.handlers.look_up import Waiting
from registry.rights.domain import Right
from registry.units.domain.units import Unit


class RightView(TypedDict):
    """A right that somebody has."""

    role: str
    given_at: datetime
    given_by: Annotated[UUID | None, Field(description="Null: given before this was kept")]
    given_by_name: Annotated[str | None, Field(description="Null where who gave it was never on the staff")]
    confirmed_at: Annotated[datetime | None, Field(description="When a yearly review last confirmed it")]
    confirmed_by: UUID | None
    confirmed_by_name: str | None


class HolderView(TypedDict):
    """Somebody of the staff with the rights that they have."""

    person_id: UUID
    name: str
    version: int
    rights: list[RightView]


class HolderPage(TypedDict):
    """A page of people with their rights, by name."""

    items: list[HolderView]
    next: str | None


class NamedUnit(TypedDict):
    """What a unit is called."""

    unit_id: UUID
    name: str
    names: dict[str, str]


class WaitingView(TypedDict):
    """What waits of rights."""

    review_due_at: Annotated[
        datetime, Field(description="A year after the last review was done, or after the area opened")
    ]
    review_is_due: Annotated[bool, Field(description="It is due, or has begun and is not done")]
    review_began_at: Annotated[datetime | None, Field(description="Null: none has begun")]
    last_review_at: Annotated[datetime | None, Field(description="When the last one was done")]
    units_without_coordinator: list[NamedUnit]


def holder_view(holder: Holder, names: Mapping[UUID, str]) -> HolderView:
    """Return a person as a list shows them."""
    return {
        "person_id": holder.staff.person_id,
        "name": holder.staff.name,
        "version": holder.staff.version,
        "rights": [_right_view(one, names) for one in holder.rights],
    }


def unit_view(unit: Unit) -> NamedUnit:
    """Return a unit by its names."""
    return {"unit_id": unit.unit_id, "name": unit.name, "names": dict(unit.names)}


def waiting_view(waiting: Waiting) -> WaitingView:
    """Return what waits."""
    review = waiting.review
    return {
        "review_due_at": review.at,
        "review_is_due": review.is_due,
        "review_began_at": review.began_at,
        "last_review_at": review.last_done_at,
        "units_without_coordinator": [unit_view(one) for one in waiting.units],
    }


def _right_view(right: Right, names: Mapping[UUID, str]) -> RightView:
    return {
        "role": right.role,
        "given_at": right.given_at,
        "given_by": right.given_by,
        "given_by_name": None if right.given_by is None else names.get(right.given_by),
        "confirmed_at": right.confirmed_at,
        "confirmed_by": right.confirmed_by,
        "confirmed_by_name": None if right.confirmed_by is None else names.get(right.confirmed_by),
    }
