"""Units over HTTP: organisations, no personal data but the id of the coordinator."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may
from chassis.ids import new_id
from chassis.shapes import Body
from registry.areas.api.bodies import Names
from registry.units import acts
from registry.units.domain.units import Unit, UnitWish
from registry.units.handlers.change_unit import change_unit
from registry.units.handlers.look_up import look_up_unit, look_up_units
from registry.units.handlers.register_unit import register_unit
from registry.words.ids import PersonId, UnitId

Keeper = Annotated[Call, Depends(may(acts.KEEP_UNITS))]
Editor = Annotated[Call, Depends(edits(acts.KEEP_UNITS))]
Reader = Annotated[Call, Depends(may(acts.READ_UNITS))]

router = APIRouter(prefix="/v1/areas/{area}/units", tags=["units"])


class UnitBody(Body):
    """A unit as it is to be."""

    name: str = Field(examples=["Porvoon päihdepalvelut"])
    names: Names = Field(
        default_factory=dict,
        description="The name by language, where the unit has one of its own; `name` holds in every other",
        examples=[{"sv": "Borgå missbrukartjänster"}],
    )
    cost_centre: str = Field(examples=["4410"])
    coordinator_id: UUID = Field(description="Staff with the role unit_coordinator")

    def value(self) -> UnitWish:
        """Return what is wished for."""
        return UnitWish(
            name=self.name,
            names=self.names,
            cost_centre=self.cost_centre,
            coordinator_id=PersonId(self.coordinator_id),
        )


class NewUnitBody(UnitBody):
    """A new unit."""

    unit_id: UUID | None = Field(None, description="The id the unit has elsewhere; left out: a new one")


class UnitView(TypedDict):
    """A unit."""

    unit_id: UUID
    name: str
    names: dict[str, str]
    cost_centre: str
    coordinator_id: UUID
    version: int
    needs_coordinator: Annotated[
        bool, Field(description="Whether who is named has no right to coordinate any more: name another")
    ]


class UnitPage(TypedDict):
    """A page of units, by name."""

    items: list[UnitView]
    next: str | None


@router.post("", status_code=201, response_model=UnitView)
async def post_unit(call: Keeper, body: NewUnitBody) -> Response:
    """Register a unit with its named coordinator; needs an Idempotency-Key."""
    unit_id = UnitId(body.unit_id or new_id(call.now))

    async def work(tx: Tx) -> Answer:
        unit = await register_unit(tx, call.asked, unit_id, body.value())
        location = f"/v1/areas/{call.area}/units/{unit_id}"
        return Answer(_view(unit), status=201, location=location, etag=etag(unit.version))

    return await call.once(work)


@router.put("/{unit_id}", response_model=UnitView)
async def put_unit(call: Editor, unit_id: UUID, body: UnitBody) -> Response:
    """Change a unit; If-Match keeps you from overwriting somebody else's change."""
    async with call.transaction() as tx:
        unit = await change_unit(tx, call.asked, UnitId(unit_id), body.value())
    return Answer(_view(unit), etag=etag(unit.version)).response()


@router.get("", response_model=UnitPage)
async def list_units(call: Reader, limit: Limit = LIMIT_DEFAULT, after: After = None) -> Response:
    """Return the area's units by name."""
    async with call.transaction() as tx:
        page = await look_up_units(tx, call.asked, after=after, limit=limit)
    return Answer({"items": [_view(unit) for unit in page.items], "next": page.next}).response()


@router.get("/{unit_id}", response_model=UnitView)
async def get_unit(call: Reader, unit_id: UUID) -> Response:
    """Return a unit."""
    async with call.transaction() as tx:
        unit = await look_up_unit(tx, call.asked, UnitId(unit_id))
    return Answer(_view(unit), etag=etag(unit.version)).response()


def _view(unit: Unit) -> UnitView:
    return {
        "unit_id": unit.unit_id,
        "name": unit.name,
        "names": dict(unit.names),
        "cost_centre": unit.cost_centre,
        "coordinator_id": unit.coordinator_id,
        "version": unit.version,
        "needs_coordinator": unit.needs_coordinator,
    }
