"""The pages that are read: all that is shown of an expert and what they consent to, and all they ever said of it."""

from __future__ import annotations

import asyncio

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_console.edits import to_begin
from kokemus_console.profile.whose import expert_of, shown_as, why
from kokemus_console.visits import Visit, is_away, value

SHOWN = 25


async def profile(visit: Visit) -> Response:
    """Show an expert what others see of them, what waits for their word, and what they consent to."""
    ask, area, expert_id = visit.client.registry, visit.area.area_id, expert_of(visit)
    stories, pseudonym, consents, expert = await asyncio.gather(
        ask.list_stories(area, expert_id),
        ask.get_pseudonym(area, expert_id),
        ask.list_consents(area, expert_id),
        ask.get_expert(area, expert_id),
    )
    if not isinstance(expert, Ok) and not is_away(expert):
        return visit.page("profile/nobody.html")
    known = value(stories)
    speaks = expert.value.languages if isinstance(expert, Ok) else []
    return visit.page(
        "profile/profile.html",
        stories=known,
        to_begin=to_begin(known, speaks),
        shown_as=shown_as(visit, value(pseudonym)),
        pseudonym=value(pseudonym),
        consents=value(consents),
    )


async def lines(visit: Visit) -> Response:
    """List all that was said of an expert's consents, the newest first."""
    told = await visit.client.registry.list_consent_lines(
        visit.area.area_id,
        expert_of(visit),
        limit=SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=why(visit),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told, back="/profile")
    return visit.page("profile/lines.html", lines=told.value)
