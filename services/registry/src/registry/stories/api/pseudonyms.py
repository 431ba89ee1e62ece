"""By what name an expert is shown, over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.http import Answer, Call, edits, etag, may
from chassis.queries import NEEDS_PURPOSE_OF_OTHERS
from chassis.shapes import Body
from registry.stories import acts
from registry.stories.domain.pseudonyms import PSEUDONYM_MAX, Pseudonym
from registry.stories.handlers.choose_pseudonym import choose_pseudonym
from registry.stories.handlers.look_up import look_up_pseudonym
from registry.words.ids import ExpertId

Reader = Annotated[Call, Depends(may(acts.READ_STORIES))]
Chooser = Annotated[Call, Depends(edits(acts.CHOOSE_PSEUDONYM))]

router = APIRouter(prefix="/v1/areas/{area}/experts/{expert_id}/pseudonym", tags=["stories"])


class PseudonymBody(Body):
    """The name that the expert wants to be shown by."""

    pseudonym: str | None = Field(
        description=f"One line of up to {PSEUDONYM_MAX} characters; null or empty: by the area's noun alone",
        examples=["Vaahtera"],
    )
    own_name: bool = Field(
        default=False, description="Whether it may be the name that the expert is called by"
    )


class PseudonymView(TypedDict):
    """By what name an expert is shown."""

    pseudonym: str | None
    own_name: bool
    version: Annotated[int, Field(description="0 where none was ever chosen")]


@router.get("", response_model=PseudonymView, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def get_pseudonym(call: Reader, expert_id: UUID) -> Response:
    """Return by what name an expert is shown; give a purpose, unless it is yourself."""
    async with call.transaction() as tx:
        return _answer(await look_up_pseudonym(tx, call.asked, ExpertId(expert_id)))


@router.put("", response_model=PseudonymView)
async def put_pseudonym(call: Chooser, expert_id: UUID, body: PseudonymBody) -> Response:
    """Choose by what name you are shown; If-Match "0" where you never chose."""
    async with call.transaction() as tx:
        chosen = await choose_pseudonym(
            tx, call.asked, ExpertId(expert_id), name=body.pseudonym, own_name=body.own_name
        )
    return _answer(chosen)


def _answer(pseudonym: Pseudonym) -> Response:
    view: PseudonymView = {
        "pseudonym": pseudonym.name,
        "own_name": pseudonym.own_name,
        "version": pseudonym.version,
    }
    return Answer(view, etag=etag(pseudonym.version)).response()
