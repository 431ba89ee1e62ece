"""The first page of who runs an area: what waits, those first who are harmed by waiting longer."""

from __future__ import annotations

import asyncio

from starlette.responses import Response

from kokemus_client.notifications import DeliveryEntry, State
from kokemus_console import naming
from kokemus_console.home.waiting import ended, not_begun, open_moves, without_outcome
from kokemus_console.visits import Visit, value

SHOWN = 10
"""Of each kind: the page tells where to begin, the rest is a click away."""
UNDELIVERED: tuple[State, ...] = ("failed", "awaiting_contact")


async def first(visit: Visit) -> Response:
    """Show a coordinator what waits: objections, outcomes, orders without anybody, requests, moves, calls, mail."""
    ask, area, purpose = visit.client.dispatch, visit.area.area_id, visit.words.plain("home.purpose")
    (
        (objections, sessions, looking),
        (offers, moves),
        (mail, calls),
        (rights, emergencies, applicants),
    ) = await asyncio.gather(
        asyncio.gather(
            ask.list_objections(area, state="open", limit=SHOWN, purpose=purpose).page(),
            ended(visit),
            ask.list_orders(area, state="looking", limit=SHOWN, purpose=purpose).page(),
        ),
        asyncio.gather(
            ask.list_open_offers(area, limit=SHOWN, purpose=purpose).page(),
            ask.list_open_moves(area, limit=SHOWN, purpose=purpose).page(),
        ),
        asyncio.gather(
            _mail(visit, purpose),
            visit.client.notifications.list_calls(area, limit=SHOWN, purpose=purpose).page(),
        ),
        asyncio.gather(
            visit.client.registry.get_rights_waiting(area),
            visit.client.registry.list_emergency_access(area, only="unseen", limit=SHOWN).page(),
            visit.client.registry.get_applicants_waiting(area),
        ),
    )
    if no := visit.ended(objections, looking, rights):
        return visit.no(no)
    forgotten = without_outcome(visit, value(sessions))
    told, waiting, proposed = value(objections), value(offers), open_moves(visit, value(moves))
    to_tell = value(calls)
    concerned = {one.expert_id for one in (told.items if told else ())}
    concerned |= {one.expert_id for one in (waiting.items if waiting else ())}
    concerned |= {one.expert_id for one in (*(forgotten or ()), *(proposed or ()))}
    concerned |= {one.person_id for one in (to_tell.items if to_tell else ())}
    names, units = await asyncio.gather(
        naming.experts(visit, concerned, purpose="home.purpose"), naming.units(visit)
    )
    return visit.page(
        "home/coordinator.html",
        objections=told,
        forgotten=forgotten,
        more_forgotten=bool(forgotten is not None and len(forgotten) > SHOWN),
        looking=not_begun(visit, value(looking)),
        offers=waiting,
        moves=proposed,
        calls=to_tell,
        mail=mail,
        rights=value(rights),
        emergencies=value(emergencies),
        applicants=value(applicants),
        names=names,
        units=units,
        shown=SHOWN,
    )


async def _mail(visit: Visit, purpose: str) -> list[DeliveryEntry] | None:
    """Return the messages that did not arrive, those of the oldest events first; None while nobody answers."""
    ask, area = visit.client.notifications, visit.area.area_id
    told = await asyncio.gather(
        *(ask.list_messages(area, state=one, limit=SHOWN, purpose=purpose).page() for one in UNDELIVERED)
    )
    pages = [value(one) for one in told]
    found = [one for page in pages if page for one in page.items]
    if not all(pages):
        return None
    return sorted(found, key=lambda one: one.happened_at)
