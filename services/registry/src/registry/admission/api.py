"""How an application ends, over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.shapes import Body
from registry.admission import acts
from registry.admission.handlers import admit as admitting
from registry.admission.handlers import withdraw as withdrawing
from registry.applicants.api.views import ApplicantView, answer_with
from registry.areas.api.bodies import Codes
from registry.words.ids import PersonId

Keeper = Annotated[Call, Depends(may(acts.ADMIT))]

router = APIRouter(prefix="/v1/areas/{area}/applicants", tags=["applicants"])


class AdmissionBody(Body):
    """What the expert will do."""

    work_forms: Codes = Field(examples=[["individual", "lecture"]])


@router.post("/{applicant_id}/admission", response_model=ApplicantView)
async def admit_applicant(call: Keeper, applicant_id: UUID, body: AdmissionBody) -> Response:
    """Register an applicant as an expert with what they told; needs an Idempotency-Key."""

    async def work(tx: Tx) -> Answer:
        application = await admitting.admit(tx, call.asked, PersonId(applicant_id), forms=body.work_forms)
        return await answer_with(tx, call, application)

    return await call.once(work)


@router.post("/{applicant_id}/withdrawal", response_model=ApplicantView)
@repeatable
async def withdraw_application(call: Keeper, applicant_id: UUID) -> Response:
    """Note that an applicant does not want to go on; every place they have goes to who waits."""

    async def work(tx: Tx) -> Answer:
        application = await withdrawing.withdraw(tx, call.asked, PersonId(applicant_id))
        return await answer_with(tx, call, application)

    return await call.once(work)
