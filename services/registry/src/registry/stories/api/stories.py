"""Stories over HTTP: health data in the expert's own words, so that every read gives its purpose and is logged."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may, repeatable
from chassis.queries import NEEDS_PURPOSE_OF_OTHERS
from chassis.shapes import Body
from registry.consents.api import OnBehalf
from registry.stories import acts
from registry.stories.domain.stories import STORY_MAX, Story, StoryState, personal
from registry.stories.handlers.approve_story import approve_story
from registry.stories.handlers.look_up import look_up_stories, look_up_story
from registry.stories.handlers.withdraw_story import withdraw_story
from registry.stories.handlers.write_story import write_story
from registry.words.ids import ExpertId
from registry.words.personal import Personal
from registry.words.told import How

Reader = Annotated[Call, Depends(may(acts.READ_STORIES))]
Writer = Annotated[Call, Depends(edits(acts.WRITE_STORIES))]
Approver = Annotated[Call, Depends(edits(acts.APPROVE_STORIES))]
Withdrawer = Annotated[Call, Depends(may(acts.WITHDRAW_STORIES))]

router = APIRouter(prefix="/v1/areas/{area}/experts/{expert_id}/stories", tags=["stories"])


class StoryBody(Body):
    """A story's new text."""

    text: str = Field(
        description=f"Lines of text, 1 to {STORY_MAX} characters; nobody's identity code",
        examples=["Selvisin masennuksesta, kun joku jaksoi kuunnella."],
    )


class ApprovalBody(Body):
    """What the expert says of the version that they have read."""

    confirmed: bool = Field(
        default=False, description="Whether what is found in the text (`found`) may be read by everybody"
    )
    on_behalf: OnBehalf = None


class WithdrawalBody(Body):
    """Who takes the story away."""

    on_behalf: OnBehalf = None


class FoundView(TypedDict):
    """Where a text says, as it seems, who or where somebody is."""

    kind: Personal
    start: Annotated[int, Field(description="Characters from the beginning of the text")]
    end: int


class ShownView(TypedDict):
    """What is shown, as the expert approved it."""

    version: int
    text: str
    approved_at: datetime
    on_behalf: Annotated[How | None, Field(description="Null where the expert approved it here")]


class StoryView(TypedDict):
    """A story in one language."""

    language: str
    state: StoryState
    version: int
    text: Annotated[str | None, Field(description="The newest; of a withdrawn story for the expert alone")]
    written_at: datetime
    found: Annotated[list[FoundView], Field(description="What the expert confirms or mends before approval")]
    shown: ShownView | None
    withdrawn_at: datetime | None


class StoryList(TypedDict):
    """An expert's stories, one of a language."""

    items: list[StoryView]
    is_shown: Annotated[
        bool, Field(description="Whether any may be shown now: the expert consents, and has approved one")
    ]


@router.get("", response_model=StoryList, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def list_stories(call: Reader, expert_id: UUID) -> Response:
    """Return an expert's stories, what is shown and what waits; give a purpose, unless it is yourself."""
    async with call.transaction() as tx:
        found, is_shown = await look_up_stories(tx, call.asked, ExpertId(expert_id))
    items = [_view(call, one) for one in found]
    return Answer({"items": items, "is_shown": is_shown}).response()


@router.get("/{language}", response_model=StoryView, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def get_story(call: Reader, expert_id: UUID, language: str) -> Response:
    """Return an expert's story in a language; give a purpose, unless it is yourself."""
    async with call.transaction() as tx:
        story = await look_up_story(tx, call.asked, ExpertId(expert_id), language)
    return _answer(call, story).response()


@router.put("/{language}", response_model=StoryView)
async def put_story(call: Writer, expert_id: UUID, language: str, body: StoryBody) -> Response:
    """Write a draft, which waits for the expert's approval; If-Match: the version it follows, "0" for none."""
    async with call.transaction() as tx:
        story = await write_story(tx, call.asked, ExpertId(expert_id), language, text=body.text)
    return _answer(call, story).response()


@router.post("/{language}/approval", response_model=StoryView, operation_id="approve_story")
@repeatable
async def post_approval(call: Approver, expert_id: UUID, language: str, body: ApprovalBody) -> Response:
    """Let the version that If-Match names be shown; a coordinator records it of an expert who signs in nowhere."""
    how = body.on_behalf.how if body.on_behalf else None

    async def work(tx: Tx) -> Answer:
        expert = ExpertId(expert_id)
        story = await approve_story(tx, call.asked, expert, language, confirmed=body.confirmed, how=how)
        return _answer(call, story)

    async def within(_: Tx) -> None:
        call.asked.check(f"expert {expert_id}", expert_id=expert_id)

    return await call.once(work, within=within)


@router.post("/{language}/withdrawal", response_model=StoryView, operation_id="withdraw_story")
@repeatable
async def post_withdrawal(
    call: Withdrawer, expert_id: UUID, language: str, body: WithdrawalBody | None = None
) -> Response:
    """Show a story nowhere any longer, from this moment on; neither reason nor version is asked for."""
    how = body.on_behalf.how if body and body.on_behalf else None

    async def work(tx: Tx) -> Answer:
        return _answer(call, await withdraw_story(tx, call.asked, ExpertId(expert_id), language, how))

    async def within(_: Tx) -> None:
        call.asked.check(f"expert {expert_id}", expert_id=expert_id)

    return await call.once(work, within=within)


def _answer(call: Call, story: Story) -> Answer:
    return Answer(_view(call, story), etag=etag(story.version))


def _view(call: Call, story: Story) -> StoryView:
    approval = story.approval
    is_told = story.state is not StoryState.WITHDRAWN or story.expert_id == call.asked.by.expert_id
    return {
        "language": story.language,
        "state": story.state,
        "version": story.version,
        "text": story.text if is_told else None,
        "written_at": story.written_at,
        "found": [{"kind": one.kind, "start": one.start, "end": one.end} for one in personal(story.text)],
        "shown": None
        if approval is None
        else {
            "version": approval.version,
            "text": approval.text,
            "approved_at": approval.at,
            "on_behalf": approval.how,
        },
        "withdrawn_at": story.withdrawn_at,
    }
