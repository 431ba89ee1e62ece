"""Staff: listed, shown, registered and changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import ContactBody, NewStaffBody, StaffBody, StaffRole, StaffView
from kokemus_console.edits import OUTDATED, at_fields, differing, is_email, is_line
from kokemus_console.units.units import purpose
from kokemus_console.visits import Visit

SHOWN = 25
ROLES: tuple[StaffRole, ...] = get_args(StaffRole)
WRITTEN = ("fi", "sv", "en")
"""Languages in which mails are written."""
FIELDS = {
    "bad-name": "name",
    "bad-email": "email",
    "unknown-language": "mail_language",
    "still-coordinates": "roles",
}
"""Where a no of the registry is said, by its code."""


async def all_staff(visit: Visit) -> Response:
    """List staff by name, in one role if one is chosen."""
    asked = visit.request.query_params
    role = next((one for one in ROLES if one == asked.get("role")), None)
    told = await visit.client.registry.list_staff(
        visit.area.area_id, role=role, limit=SHOWN, after=asked.get("after"), purpose=purpose(visit)
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    return visit.page("units/staff.html", staff=told.value, role=role, roles=ROLES)


async def member(visit: Visit) -> Response:
    """Show a member of staff."""
    told = await visit.client.registry.get_staff(
        visit.area.area_id, visit.id("person"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/staff")
    return visit.page("units/member.html", member=told.value)


async def ask_new(visit: Visit) -> Response:
    """Show an empty form."""
    return _form(visit, visit.typed or {"mail_language": "fi"})


async def register(visit: Visit) -> Response:
    """Register a member of staff."""
    errors: dict[str, str] = {}
    body = read(visit.typed, errors)
    if body is None:
        return _form(visit, visit.typed, errors=errors)
    new = NewStaffBody(name=body.name, roles=body.roles, contact=body.contact)
    told = await visit.client.registry.post_staff(visit.area.area_id, new, key=visit.key("staff"))
    if not isinstance(told, Ok):
        return _refused(visit, told)
    return visit.go(f"/staff/{told.value.person_id}", done="staff_registered")


async def ask_edit(visit: Visit) -> Response:
    """Show a member of staff as they are, to be changed."""
    told = await visit.client.registry.get_staff(
        visit.area.area_id, visit.id("person"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/staff")
    return _form(visit, visit.typed or values_of(told.value) | {"version": told.etag or ""})


async def change(visit: Visit) -> Response:
    """Change a member of staff, unless somebody else did meanwhile: then both are shown."""
    errors: dict[str, str] = {}
    body, person_id = read(visit.typed, errors), visit.id("person")
    if body is None:
        return _form(visit, visit.typed, errors=errors)
    told = await visit.client.registry.put_staff(
        visit.area.area_id, person_id, body, if_match=visit.typed.get("version", "")
    )
    if isinstance(told, Ok):
        return visit.go(f"/staff/{person_id}", done="staff_changed")
    if told.code != OUTDATED:
        return _refused(visit, told)
    return await _beside(visit, body, person_id)


async def _beside(visit: Visit, mine: StaffBody, person_id: UUID) -> Response:
    now = await visit.client.registry.get_staff(visit.area.area_id, person_id, purpose=purpose(visit))
    if not isinstance(now, Ok):
        return visit.no(now, back="/staff")
    rows = differing(told_of(visit, mine), told_of(visit, now.value))
    if not rows:  # the same form twice, or the same thought
        return visit.go(f"/staff/{person_id}", done="staff_changed")
    return _form(visit, {**visit.typed, "version": now.etag or ""}, 412, beside=rows)


def read(typed: Mapping[str, str], errors: dict[str, str]) -> StaffBody | None:
    """Return the person who was typed; None, and what is wrong with them, where it is nobody."""
    name, email = typed.get("name", "").strip(), typed.get("email", "").strip()
    roles = [code for code in ROLES if f"roles:{code}" in typed]
    written = next((one for one in WRITTEN if one == typed.get("mail_language")), None)
    if not is_line(name):
        errors["name"] = "units.error.name"
    if not roles:
        errors["roles"] = "units.error.roles"
    if not is_email(email):
        errors["email"] = "units.error.email"
    if written is None:
        errors["mail_language"] = "units.error.mail_language"
    if errors or written is None:
        return None
    return StaffBody(name=name, roles=list(roles), contact=ContactBody(email=email, language=written))


def values_of(member: StaffView) -> dict[str, str]:
    """Return a member of staff as the form has them."""
    return {
        "name": member.name,
        "email": member.contact.email or "",
        "mail_language": member.contact.language,
        **{f"roles:{code}": "on" for code in member.roles},
    }


def told_of(visit: Visit, member: StaffBody | StaffView) -> dict[str, str]:
    """Return a member of staff in words, by the label of each field."""
    return {
        "units.person": member.name,
        "units.roles": ", ".join(sorted(visit.words.plain(f"web.role.{code}") for code in member.roles)),
        "units.email": str(member.contact.email or ""),
        "units.mail_language": visit.write.spoken(member.contact.language),
    }


def _refused(visit: Visit, problem: Problem) -> Response:
    errors = at_fields(problem, FIELDS)
    more = {} if errors else {"problem": problem}
    return _form(visit, visit.typed, problem.status or 503, errors=errors, **more)


def _form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 0,
    *,
    errors: dict[str, str] | None = None,
    **more: object,
) -> Response:
    is_new = "person" not in visit.request.path_params
    return visit.page(
        "units/staff_form.html",
        status or (422 if errors else 200),
        values=values,
        errors=errors or {},
        is_new=is_new,
        back=f"{visit.home}/staff" + ("" if is_new else f"/{visit.id('person')}"),
        roles=[(code, visit.words(f"web.role.{code}")) for code in ROLES],
        languages_written=[(code, visit.write.spoken(code)) for code in WRITTEN],
        **more,
    )
