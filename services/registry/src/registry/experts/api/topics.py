"""What an experience can be of, for anybody who is signed in; no personal data."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from typing_extensions import TypedDict

from chassis.auth import Principal
from chassis.http import Answer, signed_in
from registry.experts import telling
from registry.words.languages import Words

router = APIRouter(prefix="/v1", tags=["knowledge"])


class WordView(TypedDict):
    """A code, and what people call it."""

    code: str
    words: Words


class TopicList(TypedDict):
    """Experience topics, and whose an experience can be; work forms and roles of staff."""

    items: list[WordView]
    next: None
    perspectives: list[WordView]
    work_forms: list[WordView]
    staff_roles: list[WordView]


@router.get("/topics", response_model=TopicList)
async def list_topics(_: Annotated[Principal, Depends(signed_in)]) -> Response:
    """Return what an experience can be of and whose it can be, and the work forms and roles of staff."""
    known: TopicList = {
        "items": _worded(telling.TOPICS),
        "next": None,
        "perspectives": _worded(telling.PERSPECTIVES),
        "work_forms": _worded(telling.WORK_FORMS),
        "staff_roles": _worded(telling.STAFF_ROLES),
    }
    return Answer(known).response()


def _worded(words: Mapping[str, Words]) -> list[WordView]:
    return [{"code": code, "words": said} for code, said in words.items()]
