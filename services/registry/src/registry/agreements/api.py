"""Commission agreements over HTTP: they belong to their expert and are read like the expert."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.ids import new_id
from chassis.queries import NEEDS_PURPOSE_OF_OTHERS
from chassis.shapes import Body, Day
from registry.agreements import acts
from registry.agreements.domain import Agreement, Background, Terms
from registry.agreements.handlers import end_agreement as ending
from registry.agreements.handlers.look_up import look_up_agreements
from registry.agreements.handlers.sign_agreement import sign_agreement
from registry.areas.api.bodies import Codes, Text
from registry.words.ids import AgreementId, ExpertId

Keeper = Annotated[Call, Depends(may(acts.AGREE))]
Reader = Annotated[Call, Depends(may(acts.READ_AGREEMENTS))]

router = APIRouter(prefix="/v1/areas/{area}/experts/{expert_id}/agreements", tags=["agreements"])


class AgreementBody(Body):
    """What is agreed on (§6.1); both days are part of the validity."""

    work_forms: Codes = Field(examples=[["individual", "pair"]], description="The tasks")
    valid_from: Day
    valid_until: Day | None = Field(None, description="Last day; left out: until it is ended")
    training: Text = ""
    earlier_experience: Text = ""
    wishes: Text = ""

    def value(self) -> Terms:
        """Return the terms to sign."""
        return Terms(
            forms=self.work_forms,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
            background=Background(
                training=self.training, earlier_experience=self.earlier_experience, wishes=self.wishes
            ),
        )


class EndBody(Body):
    """When the agreement ends."""

    valid_until: Day = Field(description="The new last day: today or later, earlier than agreed")


class AgreementView(TypedDict):
    """An agreement."""

    agreement_id: UUID
    expert_id: UUID
    state: str
    work_forms: list[str]
    valid_from: date
    valid_until: date | None
    training: str
    earlier_experience: str
    wishes: str


class AgreementList(TypedDict):
    """All agreements of an expert, the earliest first."""

    items: list[AgreementView]
    next: None


@router.post("", status_code=201, response_model=AgreementView)
async def post_agreement(call: Keeper, expert_id: UUID, body: AgreementBody) -> Response:
    """Sign an agreement with an expert; needs an Idempotency-Key."""
    agreement_id = AgreementId(new_id(call.now))

    async def work(tx: Tx) -> Answer:
        agreement = await sign_agreement(
            tx, call.asked, agreement_id, body.value(), expert_id=ExpertId(expert_id)
        )
        return Answer(_view(agreement), status=201)

    return await call.once(work)


@router.post("/{agreement_id}/end", response_model=AgreementView)
@repeatable
async def end_agreement(call: Keeper, expert_id: UUID, agreement_id: UUID, body: EndBody) -> Response:
    """End an agreement early; an Idempotency-Key makes the request repeatable."""

    async def work(tx: Tx) -> Answer:
        ended = await ending.end_agreement(
            tx,
            call.asked,
            AgreementId(agreement_id),
            expert_id=ExpertId(expert_id),
            last_day=body.valid_until,
        )
        return Answer(_view(ended))

    return await call.once(work)


@router.get("", response_model=AgreementList, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def list_agreements(call: Reader, expert_id: UUID) -> Response:
    """Return an expert's agreements; give a purpose, unless they are your own."""
    async with call.transaction() as tx:
        agreements = await look_up_agreements(tx, call.asked, ExpertId(expert_id))
    return Answer({"items": [_view(one) for one in agreements], "next": None}).response()


def _view(agreement: Agreement) -> AgreementView:
    return {
        "agreement_id": agreement.agreement_id,
        "expert_id": agreement.expert_id,
        "state": agreement.state,
        "work_forms": list(agreement.work_forms),
        "valid_from": agreement.valid_from,
        "valid_until": agreement.valid_until,
        "training": agreement.background.training,
        "earlier_experience": agreement.background.earlier_experience,
        "wishes": agreement.background.wishes,
    }
