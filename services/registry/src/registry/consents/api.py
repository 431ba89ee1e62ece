"""Consents over HTTP: read by purpose, given and withdrawn one at a time, with all that was ever said of them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.queries import NEEDS_PURPOSE_OF_OTHERS
from chassis.shapes import Body
from contracts.codes import CONSENTS
from registry.consents import acts
from registry.consents.domain import Consent, ConsentState, state
from registry.consents.handlers.look_up import look_up_consents, look_up_lines
from registry.consents.handlers.say_consent import say_consent
from registry.words.ids import ExpertId
from registry.words.told import How

Reader = Annotated[Call, Depends(may(acts.READ_CONSENTS))]
Sayer = Annotated[Call, Depends(may(acts.SAY_CONSENT))]

router = APIRouter(prefix="/v1/areas/{area}/experts/{expert_id}/consents", tags=["consents"])


class OnBehalfBody(Body):
    """How the expert told it to the coordinator, who records it on the expert's behalf."""

    how: How


OnBehalf = Annotated[
    OnBehalfBody | None,
    Field(description="A coordinator says it, and nobody else: how the expert told what is recorded here"),
]


class ConsentBody(Body):
    """What the expert says."""

    given: bool = Field(description="Whether the expert consents; false takes it back, at once")
    on_behalf: OnBehalf = None


class ConsentView(TypedDict):
    """What an expert said last of one purpose."""

    purpose: Annotated[str, Field(examples=["shown_in_bank"])]
    state: ConsentState
    since: Annotated[datetime | None, Field(description="Null where nothing was said yet")]
    recorded_by: UUID | None
    on_behalf: Annotated[How | None, Field(description="Null where the expert said it here")]


class ConsentList(TypedDict):
    """What an expert consents to: every purpose there is."""

    items: list[ConsentView]


class ConsentLineView(TypedDict):
    """A consent as it was given or withdrawn."""

    purpose: str
    given: bool
    at: datetime
    recorded_by: UUID
    on_behalf: How | None


class ConsentLines(TypedDict):
    """A page of what an expert has said over time, the newest first."""

    items: list[ConsentLineView]
    next: str | None


@router.get("", response_model=ConsentList, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def list_consents(call: Reader, expert_id: UUID) -> Response:
    """Return what an expert consents to, purpose by purpose; give a purpose, unless it is yourself."""
    async with call.transaction() as tx:
        known = await look_up_consents(tx, call.asked, ExpertId(expert_id))
    return Answer(_all(known)).response()


@router.get("/lines", response_model=ConsentLines, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def list_consent_lines(
    call: Reader, expert_id: UUID, limit: Limit = LIMIT_DEFAULT, after: After = None
) -> Response:
    """Return all that was said of an expert's consents, the newest first; nothing of it ever changes."""
    async with call.transaction() as tx:
        page = await look_up_lines(tx, call.asked, ExpertId(expert_id), after=after, limit=limit)
    return Answer({"items": [_line(one) for _, one in page.items], "next": page.next}).response()


@router.post("/{consent}", response_model=ConsentList)
@repeatable
async def post_consent(call: Sayer, expert_id: UUID, consent: str, body: ConsentBody) -> Response:
    """Give a consent, or withdraw it; it holds from this moment on, and what holds already changes nothing."""
    expert, how = ExpertId(expert_id), body.on_behalf.how if body.on_behalf else None

    async def work(tx: Tx) -> Answer:
        return Answer(
            _all(await say_consent(tx, call.asked, expert, purpose=consent, given=body.given, how=how))
        )

    async def within(_: Tx) -> None:
        call.asked.check(f"expert {expert_id}", expert_id=expert_id)

    return await call.once(work, within=within)


def _all(known: Mapping[str, Consent]) -> ConsentList:
    return {"items": [_view(purpose, known.get(purpose)) for purpose in CONSENTS]}


def _view(purpose: str, consent: Consent | None) -> ConsentView:
    return {
        "purpose": purpose,
        "state": state(consent),
        "since": consent.since if consent else None,
        "recorded_by": consent.recorded_by if consent else None,
        "on_behalf": consent.how if consent else None,
    }


def _line(consent: Consent) -> ConsentLineView:
    return {
        "purpose": consent.purpose,
        "given": consent.given,
        "at": consent.since,
        "recorded_by": consent.recorded_by,
        "on_behalf": consent.how,
    }
