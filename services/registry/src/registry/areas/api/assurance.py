"""How surely people show who they are, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from chassis.demands import Demand
from chassis.http import Call, edits
from chassis.shapes import Body
from registry.areas import acts
from registry.areas.api.areas import AreaView, answered
from registry.areas.handlers.set_assurance import set_assurance

Setter = Annotated[Call, Depends(edits(acts.SET_ASSURANCE))]
Values = Annotated[list[str], Field(max_length=20)]
"""Of `acr`: more than any organisation's provider has."""

router = APIRouter(prefix="/v1/areas/{area}", tags=["areas"])


class DemandBody(Body):
    """What is demanded of who acts in a role."""

    role: str = Field(examples=["coordinator"])
    sign_in: Values = Field(
        default_factory=list,
        description="One of these `acr` values is enough to act in the role; none: any is",
    )
    step_up: Values = Field(
        default_factory=list, description="One of these is enough before money, too; none: any is"
    )


class AssuranceBody(Body):
    """All of an area's demands, as they are to be from now on."""

    demands: list[DemandBody] = Field(max_length=10)

    def value(self) -> list[Demand]:
        """Return what is wished for."""
        return [Demand(one.role, tuple(one.sign_in), tuple(one.step_up)) for one in self.demands]


@router.put("/assurance", response_model=AreaView)
async def put_assurance(call: Setter, body: AssuranceBody) -> Response:
    """Say how surely people show who they are in the area; in force everywhere within seconds."""
    async with call.transaction() as tx:
        area = await set_assurance(tx, call.asked, body.value())
        return (await answered(tx, area, call)).response()
