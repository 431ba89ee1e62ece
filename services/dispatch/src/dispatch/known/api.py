"""What every mouth of dispatch says alike: noes on the clocks of the area, versions, reasons."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Annotated

from fastapi import Depends, Header, Response

from chassis.database import Tx
from chassis.http import Answer, Call
from chassis.queries import TAKES_PURPOSE
from dispatch.known import store
from dispatch.known.domain import local_times
from dispatch.words.moments import MomentRefusal


async def _if_match(
    if_match: Annotated[
        str | None,
        Header(description="ETag of the order that the change was decided on; 412 when it has changed since"),
    ] = None,
) -> None:
    """Stand in the document; `Asked.expected` reads it."""


IF_MATCH = [Depends(_if_match)]
PURPOSE = [TAKES_PURPOSE]


async def once(
    call: Call,
    work: Callable[[Tx], Awaitable[Answer]],
    *,
    within: Callable[[Tx], Awaitable[object]] | None = None,
) -> Response:
    """Do the work as the chassis does; a refusal tells its moments as the clocks of the area show them."""
    try:
        return await call.once(work, within=within)
    except MomentRefusal as refusal:
        async with call.transaction() as tx:
            area = await store.area_of(tx, call.area)
        if area is not None:
            refusal.retell(partial(local_times.shown, zone=area.zone))
        raise
