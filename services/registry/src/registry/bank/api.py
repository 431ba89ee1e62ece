"""The experience bank over HTTP: searched by words and facets, one person's stories, and what is asked for."""

from datetime import date
from typing import Annotated, cast
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import After
from chassis.http import Answer, Call, may
from chassis.queries import NEEDS_PURPOSE
from registry.bank import acts
from registry.bank.domain.entries import Facets
from registry.bank.domain.excerpts import excerpt
from registry.bank.domain.leading import Why
from registry.bank.domain.search import QUERY_MAX, Reason
from registry.bank.handlers.look_up_asked import look_up_asked
from registry.bank.handlers.search_bank import Card, Wished, search_bank, show_one
from registry.bank.store.kept import Kept
from registry.bank.telling import default_thesaurus
from registry.experts.api.experts import TopicView
from registry.experts.domain.experts import sought
from registry.experts.telling import TOPICS
from registry.words.ids import ExpertId
from registry.words.languages import Words, language
from registry.words.work import WorkForm

Searcher = Annotated[Call, Depends(may(acts.SEARCH_BANK))]
Keeper = Annotated[Call, Depends(may(acts.READ_ASKED))]
CARDS_MAX = 50
"""Cards of a page: each is a read of somebody's data."""

router = APIRouter(prefix="/v1/areas/{area}/bank", tags=["experience bank"])


def _kept(request: Request) -> Kept:
    """Return what this process holds of the bank: one for each app, as it has one database."""
    if not hasattr(request.app.state, "bank"):
        request.app.state.bank = Kept(default_thesaurus(), default_thesaurus(dotted=True))
    return cast("Kept", request.app.state.bank)


class BankReasonView(TypedDict):
    """Why somebody fits: the word that was asked, and what it led to."""

    why: Why
    asked: str
    found: Annotated[str, Field(description="A word of a story, or the code of a concept or topic")]
    words: Annotated[Words | None, Field(description="What the concept or topic is called; null for a word")]


class StoryPart(TypedDict):
    """A story as its expert approved it, or part of it."""

    language: str
    text: str


class BankCardView(TypedDict):
    """Somebody as the bank shows them: no name, no contact."""

    expert_id: UUID
    pseudonym: Annotated[str | None, Field(description="Null: the area's noun for an expert stands for it")]
    topics: list[TopicView]
    work_forms: list[str]
    languages: list[str]
    story: Annotated[StoryPart, Field(description="What of a story fits, 280 characters at most")]
    story_languages: list[str]
    reasons: list[BankReasonView]


class NearTopicView(TypedDict):
    """A topic near what was asked, that somebody in the bank has."""

    code: str
    words: Words


class BankPage(TypedDict):
    """Who fits, the best first."""

    items: list[BankCardView]
    next: str | None
    count: Annotated[int, Field(description="How many fit in all, the hardly fitting ones too")]
    near: Annotated[list[NearTopicView], Field(description="Where nobody fits: topics near what was asked")]


class BankPersonView(TypedDict):
    """Somebody of the bank with the whole stories; no name, no contact."""

    expert_id: UUID
    pseudonym: str | None
    topics: list[TopicView]
    work_forms: list[str]
    languages: list[str]
    stories: list[StoryPart]


class AskedForView(TypedDict):
    """A concept that was asked for."""

    concept: Annotated[str, Field(description="Empty: in words that no concept has; the words are not kept")]
    words: Words | None
    asked: int
    not_found: int


class AskedForList(TypedDict):
    """What the bank was asked for in a month; what was found least comes first."""

    month: date
    items: list[AskedForView]


@router.get("", response_model=BankPage, dependencies=[NEEDS_PURPOSE])
async def search_experience_bank(  # noqa: PLR0913, PLR0917 - one parameter for each filter
    call: Searcher,
    kept: Annotated[Kept, Depends(_kept)],
    q: Annotated[
        str | None,
        Query(
            max_length=QUERY_MAX,
            description="Words in Finnish, Swedish or English, as people type them; no word is an operator",
        ),
    ] = None,
    topic: Annotated[str | None, Query(description="Whose experience is of this, whoever's it is")] = None,
    work_form: WorkForm | None = None,
    speaks: Annotated[str | None, Query(description="ISO 639-1: who speaks it")] = None,
    story_language: Annotated[str | None, Query(description="ISO 639-1: who has a story in it")] = None,
    limit: Annotated[int, Query(ge=1, le=CARDS_MAX, description="Cards on a page")] = 10,
    after: After = None,
) -> Response:
    """Return who fits what is looked for, with the reasons, or near topics when nobody does; give a purpose."""
    wanted = sought(name=None, topic=topic, form=work_form, speaks=speaks)
    facets = Facets(
        topic=wanted.topic,
        work_form=work_form,
        speaks=wanted.language,
        story_language=None if story_language is None else language(story_language),
    )
    wished = Wished((q or "").strip() or None, facets, after, limit)
    async with call.transaction() as tx:
        page = await search_bank(tx, call.asked, kept, wished)
    told: BankPage = {
        "items": [_card(one, story_language) for one in page.cards],
        "next": page.next,
        "count": page.answer.count,
        "near": [{"code": code, "words": TOPICS[code]} for code in page.answer.near],
    }
    return Answer(told).response()


@router.get("/asked", response_model=AskedForList)
async def list_asked_for(
    call: Keeper,
    on: Annotated[date | None, Query(description="Any day of the month; left out: this month")] = None,
) -> Response:
    """Return how often what was asked for in a month, and for what nobody was found; no searcher is kept."""
    async with call.transaction() as tx:
        day, rows = await look_up_asked(tx, call.asked, on)
    concepts = default_thesaurus().concepts
    told: AskedForList = {
        "month": day,
        "items": [
            {
                "concept": row.concept,
                "words": concepts[row.concept].name if row.concept in concepts else None,
                "asked": row.asked,
                "not_found": row.not_found,
            }
            for row in rows
        ],
    }
    return Answer(told).response()


@router.get("/{expert_id}", response_model=BankPersonView, dependencies=[NEEDS_PURPOSE])
async def get_bank_person(call: Searcher, expert_id: UUID) -> Response:
    """Return one person of the bank with their stories, without name and contact; give a purpose."""
    async with call.transaction() as tx:
        card = await show_one(tx, call.asked, ExpertId(expert_id))
    told: BankPersonView = {
        "expert_id": expert_id,
        "pseudonym": card.shown.pseudonym,
        "topics": _topics(card),
        "work_forms": list(card.profile.work_forms),
        "languages": list(card.profile.languages),
        "stories": [{"language": code, "text": story.text} for code, story in card.shown.stories.items()],
    }
    return Answer(told).response()


def _topics(card: Card) -> list[TopicView]:
    return [{"code": code, "perspective": whose} for code, whose in card.profile.topics]


def _card(card: Card, story_language: str | None) -> BankCardView:
    stories = card.shown.stories
    words = [reason.found for reason in card.found.reasons if reason.why not in {Why.CONCEPT, Why.TOPIC}]
    if story_language is not None and story_language in stories:
        code = story_language
    else:
        code = next((code for code, one in stories.items() if _has(one.text, words)), next(iter(stories)))
    return {
        "expert_id": card.shown.expert_id,
        "pseudonym": card.shown.pseudonym,
        "topics": _topics(card),
        "work_forms": list(card.profile.work_forms),
        "languages": list(card.profile.languages),
        "story": {"language": code, "text": excerpt(stories[code].text, words)},
        "story_languages": list(stories),
        "reasons": [_reason(one) for one in card.found.reasons],
    }


def _has(text: str, words: list[str]) -> bool:
    return excerpt(text, words) != excerpt(text, ())


def _reason(reason: Reason) -> BankReasonView:
    words = None
    if reason.why is Why.CONCEPT:
        words = default_thesaurus().concepts[reason.found].name
    elif reason.why is Why.TOPIC:
        words = TOPICS[reason.found]
    return {"why": reason.why, "asked": reason.asked, "found": reason.found, "words": words}
