"""Staff over HTTP: personal data, so that every read gives its purpose and is logged."""

from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from chassis.database import Tx
from chassis.http import Answer, PageLimit, etag
from chassis.ids import new_id
from registry.areas.api.bodies import Body, Codes
from registry.areas.api.calls import (
    LIMIT_DEFAULT,
    After,
    Because,
    BecauseQuery,
    Coordinator,
    after_id,
    asked,
    paged,
    reading,
    version_check,
)
from registry.contacts.api import ContactBody, ContactView
from registry.contacts.domain import Contact
from registry.units.domain.staff import Staff
from registry.units.domain.staff import staff as staff_of
from registry.units.handlers.change_staff import change_staff
from registry.units.handlers.look_up import look_up_all_staff, look_up_staff
from registry.units.handlers.register_staff import register_staff
from registry.words.ids import PersonId

router = APIRouter(prefix="/v1/areas/{area}/staff", tags=["staff"])


class StaffBody(Body):
    """A member of staff as they are to be."""

    name: str = Field(examples=["Olli Oletettu"])
    roles: Codes = Field(examples=[["unit_coordinator", "orderer"]])
    contact: ContactBody


class NewStaffBody(StaffBody):
    """A new member of staff."""

    person_id: UUID | None = Field(None, description="The id the person has elsewhere; left out: a new one")


class StaffEntry(BaseModel):
    """A member of staff in a list."""

    person_id: UUID
    name: str
    roles: list[str]
    version: int


class StaffView(StaffEntry):
    """A member of staff with the contact."""

    contact: ContactView


class StaffPage(BaseModel):
    """A page of staff, by id."""

    items: list[StaffEntry]
    next: str | None


@router.post("", status_code=201, response_model=StaffView)
async def post_staff(call: Coordinator, body: NewStaffBody) -> Response:
    """Register a person who orders, coordinates or pays; needs an Idempotency-Key."""
    person_id = PersonId(body.person_id or new_id(call.now))

    async def work(tx: Tx) -> Answer:
        wished = staff_of(person_id, name=body.name, roles=body.roles)
        contact = body.contact.value()
        staff = await register_staff(tx, asked(call, person_id), wished, contact)
        location = f"/v1/areas/{call.area}/staff/{person_id}"
        return Answer(_view(staff, contact), status=201, location=location, etag=etag(staff.version))

    return await call.once(work)


@router.put("/{person_id}", response_model=StaffView)
async def put_staff(call: Coordinator, person_id: UUID, body: StaffBody, request: Request) -> Response:
    """Change a member of staff; If-Match guards against overwriting somebody else's change."""
    wished = staff_of(PersonId(person_id), name=body.name, roles=body.roles)
    contact = body.contact.value()
    async with call.transaction() as tx:
        staff = await change_staff(tx, asked(call, person_id), wished, contact, check=version_check(request))
    return Answer(_view(staff, contact), etag=etag(staff.version)).response()


@router.get("", response_model=StaffPage)
async def list_staff(
    call: Coordinator,
    x_purpose: Because = None,
    purpose: BecauseQuery = None,
    limit: PageLimit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """Return the area's staff by id; give a purpose."""
    why = reading(call, x_purpose, purpose)
    async with call.transaction() as tx:
        staff = await look_up_all_staff(
            tx, call.area, why, after=after_id(after), limit=limit + 1, shown=limit
        )
    return Answer(paged([_entry(one) for one in staff], limit, lambda one: one.person_id)).response()


@router.get("/{person_id}", response_model=StaffView)
async def get_staff(
    call: Coordinator, person_id: UUID, x_purpose: Because = None, purpose: BecauseQuery = None
) -> Response:
    """Return a member of staff with the contact; give a purpose."""
    why = reading(call, x_purpose, purpose)
    async with call.transaction() as tx:
        staff, contact = await look_up_staff(tx, call.area, PersonId(person_id), why)
    return Answer(_view(staff, contact), etag=etag(staff.version)).response()


def _entry(staff: Staff) -> StaffEntry:
    return StaffEntry(
        person_id=staff.person_id, name=staff.name, roles=list(staff.roles), version=staff.version
    )


def _view(staff: Staff, contact: Contact) -> StaffView:
    where = ContactView(email=contact.email, language=contact.language)
    return StaffView(**_entry(staff).model_dump(), contact=where)
