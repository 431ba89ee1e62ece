"""The yearly review over HTTP: who is to be looked at, and what was decided of them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may
from chassis.queries import NEEDS_PURPOSE
from chassis.shapes import Body
from registry.oversight import acts
from registry.oversight.api.views import HolderPage, WaitingView, holder_view, waiting_view
from registry.oversight.domain import Decision
from registry.oversight.handlers.look_up import look_up_review
from registry.oversight.handlers.review_rights import review_rights
from registry.words.ids import PersonId

Reviewer = Annotated[Call, Depends(may(acts.REVIEW_RIGHTS))]

DECISIONS_MAX = 100
"""People decided on at once: what a person can look through before a pause."""
VERSION_MAX = 2**31
"""Nobody is changed more often."""

router = APIRouter(prefix="/v1/areas/{area}/rights", tags=["rights"])


class DecisionBody(Body):
    """What is decided of one person."""

    person_id: UUID
    version: int = Field(ge=1, le=VERSION_MAX, description="As the person was when you read of them")
    keeps: bool = Field(description="Whether all rights stay, or all end at once")


class ReviewBody(Body):
    """What is decided of some of the staff."""

    decisions: list[DecisionBody] = Field(min_length=1, max_length=DECISIONS_MAX)


@router.get("/review", response_model=HolderPage, dependencies=[NEEDS_PURPOSE])
async def list_rights_to_review(
    call: Reviewer, limit: Limit = LIMIT_DEFAULT, after: After = None
) -> Response:
    """Return whose rights wait for the yearly review, by name; before it has begun, all. Give a purpose."""
    async with call.transaction() as tx:
        page, names = await look_up_review(tx, call.asked, after=after, limit=limit)
    return Answer({"items": [holder_view(one, names) for one in page.items], "next": page.next}).response()


@router.post("/reviews", response_model=WaitingView)
async def post_rights_review(call: Reviewer, body: ReviewBody) -> Response:
    """Confirm some people's rights, or end them; the first begins the review. Needs an Idempotency-Key."""
    decisions = [Decision(PersonId(one.person_id), one.version, one.keeps) for one in body.decisions]

    async def work(tx: Tx) -> Answer:
        return Answer(waiting_view(await review_rights(tx, call.asked, decisions)))

    return await call.once(work)
