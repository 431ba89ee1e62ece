"""Cards over HTTP: personal data, so that every read gives its purpose and is logged."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.http import Answer, Call, may
from chassis.queries import NEEDS_PURPOSE
from registry.assignments import acts
from registry.assignments.handlers.look_up import look_up_expert_card, look_up_names, look_up_unit_card
from registry.contacts.api import ContactView, contact_view
from registry.words.ids import ExpertId, UnitId

Orderer = Annotated[Call, Depends(may(acts.SEE_WHO_COMES))]
Visitor = Annotated[Call, Depends(may(acts.SEE_WHERE_TO_GO))]
Lister = Annotated[Call, Depends(may(acts.NAME_EXPERTS))]

NAMED_AT_ONCE_MAX = 100
"""What two pages of a list name."""

router = APIRouter(prefix="/v1/areas/{area}", tags=["assignments"])


class ExpertCardView(TypedDict):
    """An expert as an orderer sees them once the expert has accepted."""

    expert_id: UUID
    display_name: Annotated[str | None, Field(description="null: the area's model does not grant it")]
    contact: Annotated[ContactView | None, Field(description="null: the area's model does not grant it")]


class UnitCardView(TypedDict):
    """A unit as an expert sees it who goes there."""

    unit_id: UUID
    name: str
    names: dict[str, str]
    coordinator_name: Annotated[str, Field(description="Whom to ask for")]


class NamedView(TypedDict):
    """What an expert is called."""

    expert_id: UUID
    display_name: str


class NamesView(TypedDict):
    """What experts are called, by id; those who are not there, or not yours to name, are left out."""

    items: list[NamedView]


@router.get("/expert-names", response_model=NamesView, dependencies=[NEEDS_PURPOSE])
async def list_expert_names(
    call: Lister,
    expert: Annotated[
        list[UUID],
        Query(min_length=1, max_length=NAMED_AT_ONCE_MAX, description="Whom; repeated for several"),
    ],
) -> Response:
    """Return what these experts are called and nothing else of them; give a purpose."""
    async with call.transaction() as tx:
        names = await look_up_names(tx, call.asked, {ExpertId(one) for one in expert})
    items: list[NamedView] = [
        {"expert_id": expert_id, "display_name": name} for expert_id, name in sorted(names.items())
    ]
    return Answer({"items": items}).response()


@router.get("/experts/{expert_id}/card", response_model=ExpertCardView, dependencies=[NEEDS_PURPOSE])
async def get_expert_card(call: Orderer, expert_id: UUID) -> Response:
    """Show who comes to your unit, as far as the area's model grants it; give a purpose."""
    async with call.transaction() as tx:
        card = await look_up_expert_card(tx, call.asked, ExpertId(expert_id))
    view: ExpertCardView = {
        "expert_id": card.expert_id,
        "display_name": card.display_name,
        "contact": None if card.contact is None else contact_view(card.contact),
    }
    return Answer(view).response()


@router.get("/units/{unit_id}/card", response_model=UnitCardView, dependencies=[NEEDS_PURPOSE])
async def get_unit_card(call: Visitor, unit_id: UUID) -> Response:
    """Show the unit to which you go or are asked to go, and whom to ask for there; give a purpose."""
    async with call.transaction() as tx:
        card = await look_up_unit_card(tx, call.asked, UnitId(unit_id))
    view: UnitCardView = {
        "unit_id": card.unit.unit_id,
        "name": card.unit.name,
        "names": dict(card.unit.names),
        "coordinator_name": card.coordinator_name,
    }
    return Answer(view).response()
