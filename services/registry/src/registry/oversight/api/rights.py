"""Rights over HTTP: who has which, who has lost which, and who leaves."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.queries import NEEDS_PURPOSE
from chassis.shapes import Body
from registry.oversight import acts
from registry.oversight.api.views import (
    HolderPage,
    NamedUnit,
    WaitingView,
    holder_view,
    unit_view,
    waiting_view,
)
from registry.oversight.handlers.end_rights import let_go
from registry.oversight.handlers.look_up import look_up_ended, look_up_rights, look_up_waiting
from registry.rights.domain import Reason, Right
from registry.words.ids import PersonId
from registry.words.roles import StaffRole

Reader = Annotated[Call, Depends(may(acts.SEE_RIGHTS))]
Ender = Annotated[Call, Depends(may(acts.END_RIGHTS))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["rights"])


class LeavingBody(Body):
    """Why somebody's rights end."""

    reason: Literal["left", "other_duties", "security"] = Field(
        description="left: works here no longer; other_duties: does something else now; security: must not go on"
    )


class LeavingView(TypedDict):
    """Somebody whose rights in the area have ended."""

    person_id: UUID
    name: str
    version: int
    units: Annotated[list[NamedUnit], Field(description="Units that need another coordinator now")]


class EndedRight(TypedDict):
    """A right that has ended."""

    person_id: UUID
    name: Annotated[str | None, Field(description="As the person was called last")]
    role: str
    given_at: datetime
    given_by: Annotated[UUID | None, Field(description="Null: given before this was kept")]
    given_by_name: Annotated[str | None, Field(description="Null where who gave it was never on the staff")]
    ended_at: datetime | None
    ended_by: UUID | None
    ended_by_name: str | None
    reason: Annotated[str | None, Field(examples=["left", "changed", "review"])]


class EndedPage(TypedDict):
    """A page of rights that have ended, the newest end first."""

    items: list[EndedRight]
    next: str | None


@router.get("/rights", response_model=HolderPage, dependencies=[NEEDS_PURPOSE])
async def list_rights(
    call: Reader,
    role: Annotated[StaffRole | None, Query(description="Only who has this role")] = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """Return who has which right in the area, since when and given by whom, by name; give a purpose."""
    async with call.transaction() as tx:
        page, names = await look_up_rights(tx, call.asked, role, after=after, limit=limit)
    return Answer({"items": [holder_view(one, names) for one in page.items], "next": page.next}).response()


@router.get("/rights/ended", response_model=EndedPage, dependencies=[NEEDS_PURPOSE])
async def list_ended_rights(call: Reader, limit: Limit = LIMIT_DEFAULT, after: After = None) -> Response:
    """Return the rights that have ended, the newest end first, with who ended them and why; give a purpose."""
    async with call.transaction() as tx:
        page, names = await look_up_ended(tx, call.asked, after=after, limit=limit)
    return Answer({"items": [_ended_view(one, names) for one in page.items], "next": page.next}).response()


@router.get("/rights/waiting", response_model=WaitingView)
async def get_rights_waiting(call: Reader) -> Response:
    """Return what waits: when the yearly review is due, and the units that nobody coordinates."""
    async with call.transaction() as tx:
        waiting = await look_up_waiting(tx, call.asked)
    return Answer(waiting_view(waiting)).response()


@router.post("/staff/{person_id}/leaving", response_model=LeavingView)
@repeatable
async def end_rights(call: Ender, person_id: UUID, body: LeavingBody) -> Response:
    """End all rights of a person in the area at once; every service refuses them from then on."""

    async def work(tx: Tx) -> Answer:
        gone, units = await let_go(tx, call.asked, PersonId(person_id), Reason(body.reason))
        view: LeavingView = {
            "person_id": gone.person_id,
            "name": gone.name,
            "version": gone.version,
            "units": [unit_view(one) for one in units],
        }
        return Answer(view)

    return await call.once(work)


def _ended_view(right: Right, names: dict[UUID, str]) -> EndedRight:
    return {
        "person_id": right.person_id,
        "name": names.get(right.person_id),
        "role": right.role,
        "given_at": right.given_at,
        "given_by": right.given_by,
        "given_by_name": None if right.given_by is None else names.get(right.given_by),
        "ended_at": right.ended_at,
        "ended_by": right.ended_by,
        "ended_by_name": None if right.ended_by is None else names.get(right.ended_by),
        "reason": right.reason,
    }
