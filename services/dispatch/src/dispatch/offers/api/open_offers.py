"""Offers that wait for an answer, over HTTP: whoever runs the area sees which run out next."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.http import Answer, Call, may
from dispatch.known.api import PURPOSE
from dispatch.offers import store
from dispatch.offers.acts import SEE_OPEN_OFFERS
from dispatch.offers.api.views import OpenOfferPage, offer_view

router = APIRouter(prefix="/v1/areas/{area}/open-offers", tags=["offers"])
CURSOR = Cursor[tuple[datetime, UUID]]("open-offers", datetime, UUID)


@router.get("", response_model=OpenOfferPage, dependencies=PURPOSE)
async def list_open_offers(
    call: Annotated[Call, Depends(may(SEE_OPEN_OFFERS))], limit: Limit = LIMIT_DEFAULT, after: After = None
) -> Response:
    """List the offers that nobody has answered, those that run out first before others."""
    async with call.transaction() as tx:
        found = await store.open_offers(tx, call.area, after=CURSOR.place(after), limit=limit + 1)
        page = CURSOR.page(found, limit, lambda offer: (offer.expires_at, offer.offer_id))
        await call.log_reads(tx, "work", about=[offer.expert_id for offer in page.items])
    return Answer({"items": [offer_view(one) for one in page.items], "next": page.next}).response()
