"""Who has read what is about me: told of its own log by every service that keeps one (GDPR art. 15)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.acts import Act
from chassis.auth import Principal
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.http import Answer, Call, signed_in

OF_ONESELF = Act("see who has read what is about oneself")
"""It needs no role: nobody else's is within its reach."""

# Of each of my ids the newest: an index has them in this order, and there are two ids at most.
_FOUND = """
    SELECT found.* FROM unnest($2::text[]) AS mine (id) CROSS JOIN LATERAL (
        SELECT id, read_at, what, purpose, reader = $3 AS by_me, reader_roles FROM read_log
        WHERE area_id = $1 AND about = mine.id AND purpose <> 'own data' AND id < $4
        ORDER BY id DESC LIMIT $5
    ) AS found ORDER BY id DESC LIMIT $5
"""
_NEWEST = 2**63 - 1
_PLACE: Cursor[tuple[int]] = Cursor("reads-of-me", int)


async def _call(request: Request, area: str, principal: Annotated[Principal, Depends(signed_in)]) -> Call:
    """Return the `Call` of anybody of the path's area."""
    principal.check(area)
    return Call(request, principal, area, OF_ONESELF)


ByAnybody = Annotated[Call, Depends(_call)]


class ReadEntry(TypedDict):
    """That somebody read something of yours."""

    read_at: datetime
    what: Annotated[str, Field(description="What was read: `expert`, `work`, `statement`, …")]
    purpose: Annotated[str, Field(description="The reader's own reason; empty when none was given")]
    reader_roles: Annotated[
        list[str], Field(description="In which roles; empty for reads before these were kept")
    ]
    by_me: Annotated[bool, Field(description="Whether it was you, in another role")]
    cursor: Annotated[str, Field(description="Cursor for `after`: the reads before this one")]


class ReadPage(TypedDict):
    """A page of the reads of what is about you, newest first; what you read of yourself as your own is left out."""

    about: Annotated[list[str], Field(description="The ids under which you are known here")]
    items: list[ReadEntry]
    next: Annotated[str | None, Field(description="Cursor for `after`; null on the last page")]


def router() -> APIRouter:
    """Return `/v1/areas/{area}/reads-of-me`."""
    routes = APIRouter(prefix="/v1/areas/{area}", tags=["reads"])

    @routes.get("/reads-of-me", response_model=ReadPage, responses={403: {}})
    async def list_reads_of_me(
        call: ByAnybody, limit: Limit = LIMIT_DEFAULT, after: After = None
    ) -> Response:
        """Return who has read what is about you: when, what, in which role, and the reason; newest first."""
        mine, place = [str(one) for one in call.principal.own_ids], _PLACE.place(after)
        before = place[0] if place else _NEWEST
        async with call.transaction() as tx:
            found = await tx.fetch(_FOUND, call.area, mine, call.principal.subject, before, limit + 1)
        page = _PLACE.page(found, limit, lambda row: (row["id"],))
        items = [_shown(row) for row in page.items]
        return Answer({"about": mine, "items": items, "next": page.next}).response()

    return routes


def _shown(row: Any) -> ReadEntry:  # noqa: ANN401 - a database row
    return {
        "read_at": row["read_at"],
        "what": row["what"],
        "purpose": row["purpose"],
        "reader_roles": row["reader_roles"],
        "by_me": row["by_me"],
        "cursor": _PLACE.at((row["id"],)),
    }
