"""Experts over HTTP: personal data on health, so that every read gives its purpose and is logged."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may
from chassis.ids import new_id
from chassis.queries import NEEDS_PURPOSE, NEEDS_PURPOSE_OF_OTHERS
from chassis.shapes import Body
from registry.areas.api.bodies import ITEMS_MAX, Codes
from registry.contacts.api import ContactBody, ContactView, contact_view
from registry.contacts.domain import Contact
from registry.experts import acts
from registry.experts.domain.experts import Expert, profile, sought
from registry.experts.domain.experts import expert as expert_of
from registry.experts.handlers.change_expert import change_expert
from registry.experts.handlers.look_up import look_up_expert, look_up_experts
from registry.experts.handlers.register_expert import register_expert
from registry.words.checks import NAME_MAX
from registry.words.ids import ExpertId
from registry.words.work import WorkForm

Keeper = Annotated[Call, Depends(may(acts.KEEP_EXPERTS))]
Editor = Annotated[Call, Depends(edits(acts.KEEP_EXPERTS))]
Lister = Annotated[Call, Depends(may(acts.LIST_EXPERTS))]
Reader = Annotated[Call, Depends(may(acts.READ_EXPERT))]

router = APIRouter(prefix="/v1/areas/{area}/experts", tags=["experts"])


class TopicBody(Body):
    """What the experience is of, and whose it is."""

    code: str = Field(examples=["opioid_dependence"], description="See GET /v1/topics")
    perspective: str = Field("own", examples=["own", "close_person"])


class ExpertBody(Body):
    """An expert as they are to be."""

    display_name: str = Field(examples=["Aino E."], description="How the expert wants to be called")
    topics: Annotated[list[TopicBody], Field(max_length=ITEMS_MAX)]
    work_forms: Codes = Field(examples=[["individual", "lecture"]])
    languages: Codes = Field(examples=[["fi", "sv"]])
    contact: ContactBody

    def value(self, expert_id: ExpertId) -> Expert:
        """Return the checked expert."""
        topics = [(topic.code, topic.perspective) for topic in self.topics]
        can = profile(topics=topics, forms=self.work_forms, speaks=self.languages)
        return expert_of(expert_id, display_name=self.display_name, can=can)


class NewExpertBody(ExpertBody):
    """A new expert of the area."""

    expert_id: UUID | None = Field(
        None, description="The id the person has in another area; left out: a new one"
    )


class TopicView(TypedDict):
    """What the experience is of, and whose it is."""

    code: str
    perspective: str


class ExpertEntry(TypedDict):
    """An expert in a list."""

    expert_id: UUID
    display_name: str
    topics: list[TopicView]
    work_forms: list[str]
    languages: list[str]
    version: int


class ExpertView(ExpertEntry):
    """An expert with the contact."""

    contact: ContactView


class ExpertPage(TypedDict):
    """A page of experts, by name."""

    items: list[ExpertEntry]
    next: str | None


@router.post("", status_code=201, response_model=ExpertView)
async def post_expert(call: Keeper, body: NewExpertBody) -> Response:
    """Register an expert; needs an Idempotency-Key."""
    expert_id = ExpertId(body.expert_id or new_id(call.now))

    async def work(tx: Tx) -> Answer:
        contact = body.contact.value()
        expert = await register_expert(tx, call.asked, body.value(expert_id), contact)
        location = f"/v1/areas/{call.area}/experts/{expert_id}"
        return Answer(_view(expert, contact), status=201, location=location, etag=etag(expert.version))

    return await call.once(work)


@router.put("/{expert_id}", response_model=ExpertView)
async def put_expert(call: Editor, expert_id: UUID, body: ExpertBody) -> Response:
    """Change an expert; If-Match keeps you from overwriting somebody else's change."""
    wished = body.value(ExpertId(expert_id))
    contact = body.contact.value()
    async with call.transaction() as tx:
        expert = await change_expert(tx, call.asked, wished, contact)
    return Answer(_view(expert, contact), etag=etag(expert.version)).response()


@router.get("", response_model=ExpertPage, dependencies=[NEEDS_PURPOSE])
async def list_experts(  # noqa: PLR0913, PLR0917 - one parameter for each filter
    call: Lister,
    name: Annotated[
        str | None, Query(max_length=NAME_MAX, description="Part of the name, capitals or not")
    ] = None,
    topic: Annotated[str | None, Query(description="Whose experience is of this, whoever's it is")] = None,
    work_form: WorkForm | None = None,
    language: Annotated[str | None, Query(description="ISO 639-1")] = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """Return the area's experts by name, those who have all that is asked for; give a purpose."""
    wanted = sought(name=name, topic=topic, form=work_form, speaks=language)
    async with call.transaction() as tx:
        page = await look_up_experts(tx, call.asked, wanted, after=after, limit=limit)
    return Answer({"items": [_entry(one) for one in page.items], "next": page.next}).response()


@router.get("/{expert_id}", response_model=ExpertView, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def get_expert(call: Reader, expert_id: UUID) -> Response:
    """Return an expert with the contact; give a purpose, unless it is yourself."""
    async with call.transaction() as tx:
        expert, contact = await look_up_expert(tx, call.asked, ExpertId(expert_id))
    return Answer(_view(expert, contact), etag=etag(expert.version)).response()


def _entry(expert: Expert) -> ExpertEntry:
    can = expert.profile
    return {
        "expert_id": expert.expert_id,
        "display_name": expert.display_name,
        "topics": [{"code": one.code, "perspective": one.perspective} for one in can.topics],
        "work_forms": list(can.work_forms),
        "languages": list(can.languages),
        "version": expert.version,
    }


def _view(expert: Expert, contact: Contact) -> ExpertView:
    return {**_entry(expert), "contact": contact_view(contact)}
