"""Saying archived events again, until it has ended."""

import asyncio

from kokemus.operate.remote import Remote
from kokemus_client.operations import Republish, RepublishView

LOOK_EVERY_SECONDS = 0.5


async def republished(there: Remote, service: str, asked: Republish) -> RepublishView:
    """Ask a service to say events again and return the request as it ended; raise Refused when it may not be."""
    number = (await there.ask(service, lambda one: one.republish(asked))).request
    while True:
        request = await there.ask(service, lambda one: one.get_republish(number))
        if request.done_at:
            return request
        await asyncio.sleep(LOOK_EVERY_SECONDS)


def told(request: RepublishView) -> str:
    """Return one line on how a request ended."""
    line = f"Request {request.id}: {request.published} events of {request.topic} were said again"
    return f"{line}; {request.ended_because}." if request.ended_because else f"{line}."
