"""The pages and the form about oneself."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.operations import ReadEntry
from kokemus_client.registry import ContactBody
from kokemus_console import contacts
from kokemus_console.contacts import WRITTEN
from kokemus_console.edits import OUTDATED, at_fields, differing
from kokemus_console.me import reads
from kokemus_console.visits import ROLES, Visit, get, is_away, post, value

FEW, SHOWN = 5, 25
NOT_FOUND = frozenset({403, 404})


async def me(visit: Visit) -> Response:
    """Show what there is of oneself, and who looked at it lately."""
    ask, area = visit.client.registry, visit.area.area_id
    expert_id = visit.person.principal.expert_id if visit.role == "expert" else None
    contact, seen, expert = await asyncio.gather(
        ask.get_own_contact(area),
        reads.newest(visit, {}, shown=FEW),
        ask.get_expert(area, expert_id) if expert_id else _nothing(),
    )
    return visit.page(
        "me/me.html",
        contact=value(contact),
        has_contact=isinstance(contact, Ok) or contact.status not in NOT_FOUND,
        reads=seen,
        who=lambda one: who(visit, one),
        expert=value(expert) if expert else None,
        is_partial=is_away(expert),
    )


async def all_reads(visit: Visit) -> Response:
    """List who has read what is about oneself, newest first."""
    asked = visit.request.query_params
    places = {name: asked.get(name, "") for name in reads.SERVICES}
    seen = await reads.newest(visit, places, shown=SHOWN)
    return visit.page("me/reads.html", reads=seen, who=lambda one: who(visit, one))


def who(visit: Visit, one: ReadEntry) -> str:
    """Return who read, as far as that is told: in which role, never by name."""
    if one.by_me:
        return visit.words.plain("me.myself")
    told = [
        visit.words.plain(f"me.role.{role}")
        for role in one.reader_roles
        if visit.words.has(f"me.role.{role}")
    ]
    return ", ".join(told) or visit.words.plain("me.unknown")


async def ask_contact(visit: Visit) -> Response:
    """Show where messages go, to be changed."""
    told = await visit.client.registry.get_own_contact(visit.area.area_id)
    if not isinstance(told, Ok):
        return visit.no(told, back="/me")
    now = contacts.contact_values(told.value) | {"version": told.etag or ""}
    return _form(visit, visit.typed or now)


async def change_contact(visit: Visit) -> Response:
    """Change where messages go, unless somebody else did meanwhile: then both are shown."""
    typed, errors = visit.typed, dict[str, str]()
    body = contacts.contact_typed(typed, errors)
    if body is None:
        return _form(visit, typed, 422, errors=errors)
    told = await visit.client.registry.put_own_contact(
        visit.area.area_id, body, if_match=typed.get("version", "")
    )
    if isinstance(told, Ok):
        return visit.go("/me", done="contact")
    if told.code != OUTDATED:
        errors = at_fields(told, contacts.FIELDS)
        return _form(visit, typed, told.status or 503, errors=errors, **({} if errors else {"problem": told}))
    return await _beside(visit, body)


async def _beside(visit: Visit, mine: ContactBody) -> Response:
    now = await visit.client.registry.get_own_contact(visit.area.area_id)
    if not isinstance(now, Ok):
        return visit.no(now, back="/me")
    told_of = (contacts.contact_told(visit, one) for one in (mine, now.value))
    rows = differing(*told_of)
    if not rows:  # the same form twice, or the same thought
        return visit.go("/me", done="contact")
    return _form(visit, {**visit.typed, "version": now.etag or ""}, 412, beside=rows)


def _form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 200,
    *,
    errors: dict[str, str] | None = None,
    **more: object,
) -> Response:
    return visit.page(
        "me/contact.html",
        status,
        values=values,
        errors=errors or {},
        ways=contacts.ways(visit),
        languages_written=[(code, visit.write.spoken(code)) for code in WRITTEN],
        **more,
    )


async def end_elsewhere(visit: Visit) -> Response:
    """Sign the person out in every other browser."""
    await visit.request.app.state.signin.sessions.end_others(visit.person)
    return visit.go("/me", done="ended_elsewhere")


async def _nothing() -> None:
    """Ask for nothing."""


ROUTES = (
    *(get("/me", me, role=role) for role in ROLES),
    *(get("/me/reads", all_reads, role=role) for role in ROLES),
    *(get("/me/contact", ask_contact, role=role) for role in ROLES),
    *(post("/me/contact", change_contact, role=role) for role in ROLES),
    *(post("/me/elsewhere", end_elsewhere, role=role) for role in ROLES),
)
