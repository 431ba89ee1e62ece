"""Applications over HTTP: personal data on health, so that every read gives its purpose and is logged."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may
from chassis.ids import new_id
from chassis.queries import NEEDS_PURPOSE
from chassis.shapes import Body
from registry.applicants import acts
from registry.applicants.api import views
from registry.applicants.api.views import ApplicantPage, ApplicantView, WaitingApplicantsView
from registry.applicants.domain.applications import CameBy, Told, told
from registry.applicants.domain.stages import Stage
from registry.applicants.handlers import decide as deciding
from registry.applicants.handlers.correct_application import correct_application
from registry.applicants.handlers.look_up import look_up_applicant, look_up_applicants, look_up_waiting
from registry.applicants.handlers.record_application import record_application
from registry.areas.api.bodies import ITEMS_MAX, Codes, Text
from registry.contacts.api import ContactBody
from registry.experts.api.experts import TopicBody
from registry.words.ids import PersonId

Keeper = Annotated[Call, Depends(may(acts.KEEP_APPLICANTS))]
Editor = Annotated[Call, Depends(edits(acts.KEEP_APPLICANTS))]
Reader = Annotated[Call, Depends(may(acts.READ_APPLICANTS))]

router = APIRouter(prefix="/v1/areas/{area}/applicants", tags=["applicants"])


class ApplicationBody(Body):
    """An application as it was told."""

    name: str = Field(examples=["Hilla Hakija"], description="How they want to be called")
    contact: ContactBody
    topics: Annotated[list[TopicBody], Field(max_length=ITEMS_MAX)]
    languages: Codes = Field(examples=[["fi", "sv"]])
    motivation: Text = Field(
        "", description="Why they want to; in their own words, kept in the registry only"
    )
    came_by: CameBy = Field(description="How the application came", examples=["phone"])

    def value(self) -> Told:
        """Return what was told, checked."""
        return told(
            name=self.name,
            contact=self.contact.value(),
            topics=[(topic.code, topic.perspective) for topic in self.topics],
            speaks=self.languages,
            motivation=self.motivation,
            came_by=self.came_by,
        )


class ApplicantDecisionBody(Body):
    """What was decided of an applicant, and why."""

    accepted: bool
    reason: Text = Field(description="In words; kept with who decided and when", examples=["Sopii tehtävään"])


class AgainBody(Body):
    """Why something is taken up again."""

    reason: Text = Field(description="In words", examples=["Päätös kirjattiin väärälle henkilölle"])


@router.post("", status_code=201, response_model=ApplicantView)
async def post_applicant(call: Keeper, body: ApplicationBody) -> Response:
    """Record an application; needs an Idempotency-Key. Who applied before with the address is told of."""
    applicant_id = PersonId(new_id(call.now))

    async def work(tx: Tx) -> Answer:
        application = await record_application(tx, call.asked, applicant_id, body.value())
        return await views.answer_with(tx, call, application, status=201)

    return await call.once(work)


@router.get("", response_model=ApplicantPage, dependencies=[NEEDS_PURPOSE])
async def list_applicants(
    call: Reader,
    stage: Annotated[Stage | None, Query(description="Left out: every stage that is open")] = None,
    only: Annotated[
        Literal["ended"] | None,
        Query(description="ended: those that were admitted, declined or withdrawn, whatever the stage"),
    ] = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """Return applications, those that came first first, and of those that ended the last first; give a purpose."""
    async with call.transaction() as tx:
        page = await look_up_applicants(
            tx, call.asked, stage, ended=only == "ended", after=after, limit=limit
        )
    return Answer({"items": [views.applicant_entry(one) for one in page.items], "next": page.next}).response()


@router.get("/waiting", response_model=WaitingApplicantsView)
async def get_applicants_waiting(call: Reader) -> Response:
    """Return how many applications stand in each stage, and which have waited for more than a week."""
    async with call.transaction() as tx:
        waiting = await look_up_waiting(tx, call.asked)
    return Answer(views.waiting_view(waiting)).response()


@router.get("/{applicant_id}", response_model=ApplicantView, dependencies=[NEEDS_PURPOSE])
async def get_applicant(call: Reader, applicant_id: UUID) -> Response:
    """Return an application with its history and what can be done now; give a purpose."""
    async with call.transaction() as tx:
        known = await look_up_applicant(tx, call.asked, PersonId(applicant_id))
    return Answer(views.applicant_view(known), etag=etag(known.application.version)).response()


@router.put("/{applicant_id}", response_model=ApplicantView)
async def put_applicant(call: Editor, applicant_id: UUID, body: ApplicationBody) -> Response:
    """Correct what was told; If-Match keeps you from overwriting somebody else's correction."""
    wished = body.value()
    async with call.transaction() as tx:
        application = await correct_application(tx, call.asked, PersonId(applicant_id), wished)
        answer = await views.answer_with(tx, call, application)
    return answer.response()


@router.post("/{applicant_id}/decision", response_model=ApplicantView)
async def decide_application(call: Keeper, applicant_id: UUID, body: ApplicantDecisionBody) -> Response:
    """Accept or decline an applicant, with a reason; needs an Idempotency-Key."""

    async def work(tx: Tx) -> Answer:
        application = await deciding.decide(
            tx, call.asked, PersonId(applicant_id), is_accepted=body.accepted, reason=body.reason
        )
        return await views.answer_with(tx, call, application)

    return await call.once(work)


@router.post("/{applicant_id}/again", response_model=ApplicantView)
async def take_application_up_again(call: Keeper, applicant_id: UUID, body: AgainBody) -> Response:
    """Take up again what was decided or withdrawn by mistake; needs an Idempotency-Key."""

    async def work(tx: Tx) -> Answer:
        application = await deciding.take_up_again(tx, call.asked, PersonId(applicant_id), reason=body.reason)
        return await views.answer_with(tx, call, application)

    return await call.once(work)
