"""What an experience can be of, for anybody who is signed in; no personal data."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Response

from chassis.auth import Principal
from chassis.http import Answer, signed_in
from registry.experts.domain.topics import PERSPECTIVES, TOPICS
from registry.words.roles import STAFF_ROLES
from registry.words.work import WORDS

router = APIRouter(prefix="/v1", tags=["knowledge"])


SignedIn = Annotated[Principal, Depends(signed_in)]


def _worded(words: Any) -> list[dict[str, object]]:  # noqa: ANN401 - a mapping from any code
    return [{"code": code, "words": said} for code, said in words.items()]


@router.get("/topics")
async def list_topics(_: SignedIn) -> Response:
    """Return what an experience can be of and whose it can be, and the work forms and roles of staff."""
    known = {
        "items": TOPICS,
        "next": None,
        "perspectives": _worded(PERSPECTIVES),
        "work_forms": _worded(WORDS),
        "staff_roles": _worded(STAFF_ROLES),
    }
    return Answer(known).response()
