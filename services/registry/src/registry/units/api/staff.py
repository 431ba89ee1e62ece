"""Staff over HTTP: personal data, so that every read gives its purpose and is logged."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may
from chassis.ids import new_id
from chassis.queries import NEEDS_PURPOSE
from chassis.shapes import Body
from registry.areas.api.bodies import Codes
from registry.contacts.api import ContactBody, ContactView, contact_view
from registry.contacts.domain import Contact
from registry.units import acts
from registry.units.domain.staff import Staff
from registry.units.domain.staff import staff as staff_of
from registry.units.handlers.change_staff import change_staff
from registry.units.handlers.look_up import look_up_all_staff, look_up_staff
from registry.units.handlers.register_staff import register_staff
from registry.words.ids import PersonId
from registry.words.roles import StaffRole

Keeper = Annotated[Call, Depends(may(acts.KEEP_STAFF))]
Editor = Annotated[Call, Depends(edits(acts.KEEP_STAFF))]
Reader = Annotated[Call, Depends(may(acts.READ_STAFF))]

router = APIRouter(prefix="/v1/areas/{area}/staff", tags=["staff"])


class StaffBody(Body):
    """A member of staff as they are to be."""

    name: str = Field(examples=["Olli Oletettu"])
    roles: Codes = Field(examples=[["unit_coordinator", "orderer"]])
    contact: ContactBody


class NewStaffBody(StaffBody):
    """A new member of staff."""

    person_id: UUID | None = Field(None, description="The id the person has elsewhere; left out: a new one")


class StaffEntry(TypedDict):
    """A member of staff in a list."""

    person_id: UUID
    name: str
    roles: list[str]
    version: int


class StaffView(StaffEntry):
    """A member of staff with the contact."""

    contact: ContactView


class StaffPage(TypedDict):
    """A page of staff, by name."""

    items: list[StaffEntry]
    next: str | None


@router.post("", status_code=201, response_model=StaffView)
async def post_staff(call: Keeper, body: NewStaffBody) -> Response:
    """Register a person who orders, coordinates or pays; needs an Idempotency-Key."""
    person_id = PersonId(body.person_id or new_id(call.now))

    async def work(tx: Tx) -> Answer:
        wished = staff_of(person_id, name=body.name, roles=body.roles)
        contact = body.contact.value()
        staff = await register_staff(tx, call.asked, wished, contact)
        location = f"/v1/areas/{call.area}/staff/{person_id}"
        return Answer(_view(staff, contact), status=201, location=location, etag=etag(staff.version))

    return await call.once(work)


@router.put("/{person_id}", response_model=StaffView)
async def put_staff(call: Editor, person_id: UUID, body: StaffBody) -> Response:
    """Change a member of staff; If-Match keeps you from overwriting somebody else's change."""
    wished = staff_of(PersonId(person_id), name=body.name, roles=body.roles)
    contact = body.contact.value()
    async with call.transaction() as tx:
        staff = await change_staff(tx, call.asked, wished, contact)
    return Answer(_view(staff, contact), etag=etag(staff.version)).response()


@router.get("", response_model=StaffPage, dependencies=[NEEDS_PURPOSE])
async def list_staff(
    call: Reader,
    role: Annotated[StaffRole | None, Query(description="Only who has this role")] = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """Return the area's staff by name; give a purpose."""
    async with call.transaction() as tx:
        page = await look_up_all_staff(tx, call.asked, role, after=after, limit=limit)
    return Answer({"items": [_entry(one) for one in page.items], "next": page.next}).response()


@router.get("/{person_id}", response_model=StaffView, dependencies=[NEEDS_PURPOSE])
async def get_staff(call: Reader, person_id: UUID) -> Response:
    """Return a member of staff with the contact; give a purpose."""
    async with call.transaction() as tx:
        staff, contact = await look_up_staff(tx, call.asked, PersonId(person_id))
    return Answer(_view(staff, contact), etag=etag(staff.version)).response()


def _entry(staff: Staff) -> StaffEntry:
    return {
        "person_id": staff.person_id,
        "name": staff.name,
        "roles": list(staff.roles),
        "version": staff.version,
    }


def _view(staff: Staff, contact: Contact) -> StaffView:
    return {**_entry(staff), "contact": contact_view(contact)}
