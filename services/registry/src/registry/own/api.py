"""One's own contact point over HTTP: no id is asked for, the token says who it is."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from chassis.http import Answer, Call, edits, etag, may
from registry.contacts.api import ContactBody, ContactView, contact_view
from registry.contacts.domain import ContactPoint
from registry.own import acts
from registry.own.handlers.change_own_contact import change_own_contact
from registry.own.handlers.look_up import look_up_own_contact

Reader = Annotated[Call, Depends(may(acts.KEEP_OWN_CONTACT))]
Editor = Annotated[Call, Depends(edits(acts.KEEP_OWN_CONTACT))]

router = APIRouter(prefix="/v1/areas/{area}/contact-points", tags=["contact points"])


@router.get("/mine", response_model=ContactView)
async def get_own_contact(call: Reader) -> Response:
    """Return where messages to you go."""
    async with call.transaction() as tx:
        point = await look_up_own_contact(tx, call.asked)
    return _answer(point)


@router.put("/mine", response_model=ContactView)
async def put_own_contact(call: Editor, body: ContactBody) -> Response:
    """Change where messages to you go; If-Match keeps you from overwriting somebody else's change."""
    wished = body.value()
    async with call.transaction() as tx:
        point = await change_own_contact(tx, call.asked, wished)
    return _answer(point)


def _answer(point: ContactPoint) -> Response:
    return Answer(contact_view(point.contact), etag=etag(point.version)).response()
