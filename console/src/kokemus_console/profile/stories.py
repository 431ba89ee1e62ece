"""A story in one language: read, written, approved in the version that was read, and withdrawn."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import (
    ApprovalBody,
    ExpertView,
    OnBehalfBody,
    PseudonymView,
    StoryBody,
    StoryView,
    WithdrawalBody,
)
from kokemus_console.edits import OUTDATED, differing
from kokemus_console.profile.saying import HOW
from kokemus_console.profile.whose import above, expert_of, shown_as, why
from kokemus_console.visits import NotThere, Visit, value

STORY_MAX = 3000
NOT_FOUND = 404
UNCONFIRMED = "personal-data-unconfirmed"
IDENTITY_CODE = "identity-code"


@dataclass(frozen=True, slots=True)
class Found:
    """Something in a text that says, as it seems, who or where somebody is."""

    kind: str
    words: str


def found_in(text: str, places: Sequence[object]) -> list[Found]:
    """Return what stands at the places that the registry names, as it stands there."""
    return [
        Found(str(one["kind"]), text[int(one["start"]) : int(one["end"])])
        for one in places
        if isinstance(one, Mapping)
    ]


async def story(visit: Visit) -> Response:
    """Show a story as others see it, or would see it, and what can be done with it."""
    return await _story(visit)


async def _story(
    visit: Visit, status: int = 200, *, error: str = "", problem: Problem | None = None
) -> Response:
    ask, area, expert_id, language = (
        visit.client.registry,
        visit.area.area_id,
        expert_of(visit),
        _language(visit),
    )
    told, pseudonym, expert = await asyncio.gather(
        ask.get_story(area, expert_id, language, purpose=why(visit)),
        ask.get_pseudonym(area, expert_id, purpose=why(visit)),
        ask.get_expert(area, expert_id, purpose=why(visit)),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=above(visit))
    if not isinstance(expert, Ok):
        return visit.no(expert, back=above(visit))
    return _page(visit, status, told.value, value(pseudonym), expert.value, error=error, problem=problem)


def _page(  # noqa: PLR0913 - what a page is made of
    visit: Visit,
    status: int,
    story: StoryView,
    pseudonym: PseudonymView | None,
    expert: ExpertView,
    *,
    error: str,
    problem: Problem | None,
) -> Response:
    places = [{"kind": one.kind, "start": one.start, "end": one.end} for one in story.found]
    return visit.page(
        "profile/story.html",
        status,
        story=story,
        waits=story.state in {"draft", "redrafted"},
        found=found_in(story.text or "", places),
        shown_as=shown_as(visit, pseudonym),
        expert=expert,
        here=f"{visit.home}{above(visit)}/stories/{story.language}",
        above=visit.home + above(visit),
        how=[(code, visit.words(f"profile.how.{code}")) for code in HOW],
        errors={"confirmed": error} if error else {},
        problem=problem,
    )


async def ask_text(visit: Visit) -> Response:
    """Show a story's text to be written or mended."""
    told, expert = await asyncio.gather(
        _read(visit),
        visit.client.registry.get_expert(visit.area.area_id, expert_of(visit), purpose=why(visit)),
    )
    if isinstance(told, Problem) and told.status != NOT_FOUND:
        return visit.no(told, back=above(visit))
    if not isinstance(expert, Ok):  # nobody writes of whom the area does not have
        return visit.no(expert, back=above(visit))
    now = {"text": "", "version": '"0"'}
    if isinstance(told, Ok):
        now = {"text": told.value.text or "", "version": told.etag or ""}
    return await _form(visit, visit.typed or now)


async def write(visit: Visit) -> Response:
    """Keep a draft, unless somebody else wrote another meanwhile: then both are shown."""
    text = visit.typed.get("text", "").replace("\r\n", "\n").strip()
    if not 0 < len(text) <= STORY_MAX:
        return await _form(visit, visit.typed, 422, errors={"text": "profile.error.text"})
    told = await visit.client.registry.put_story(
        visit.area.area_id,
        expert_of(visit),
        _language(visit),
        StoryBody(text=text),
        if_match=visit.typed.get("version", ""),
    )
    if isinstance(told, Ok):
        return visit.go(f"{above(visit)}/stories/{_language(visit)}", done="written")
    if told.code == OUTDATED:
        return await _beside(visit, text)
    if told.code == IDENTITY_CODE:
        places = told.facts.get("found")
        found = found_in(text, places if isinstance(places, list) else [])
        return await _form(visit, visit.typed, 422, errors={"text": "profile.error.code"}, found=found)
    errors = {"text": "profile.error.text"} if told.code == "bad-story" else {}
    more = {} if errors else {"problem": told}
    return await _form(visit, visit.typed, told.status or 503, errors=errors, **more)


async def _beside(visit: Visit, mine: str) -> Response:
    now = await _read(visit)
    if not isinstance(now, Ok):
        return visit.no(now, back=above(visit))
    rows = differing({"profile.text": mine}, {"profile.text": now.value.text or ""})
    if not rows:  # the same form twice, or the same thought
        return visit.go(f"{above(visit)}/stories/{_language(visit)}", done="written")
    return await _form(visit, {**visit.typed, "version": now.etag or ""}, 412, beside=rows)


async def approve(visit: Visit) -> Response:
    """Approve the version that was read; a text that changed meanwhile is shown and not approved."""
    how = next((one for one in HOW if one == visit.typed.get("how")), None)
    body = ApprovalBody(
        confirmed="confirmed" in visit.typed, on_behalf=OnBehalfBody(how=how) if how else None
    )
    told = await visit.client.registry.approve_story(
        visit.area.area_id,
        expert_of(visit),
        _language(visit),
        body,
        if_match=visit.typed.get("version", ""),
        key=visit.key("approve"),
    )
    if isinstance(told, Ok):
        return visit.go(f"{above(visit)}/stories/{_language(visit)}", done="approved")
    if told.code == UNCONFIRMED:
        return await _story(visit, 409, error="profile.error.confirm")
    return await _story(visit, told.status or 503, problem=told)


async def withdraw(visit: Visit) -> Response:
    """Show a story nowhere any longer."""
    how = next((one for one in HOW if one == visit.typed.get("how")), None)
    told = await visit.client.registry.withdraw_story(
        visit.area.area_id,
        expert_of(visit),
        _language(visit),
        WithdrawalBody(on_behalf=OnBehalfBody(how=how) if how else None),
        key=visit.key("withdraw"),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=above(visit))
    return visit.go(f"{above(visit)}/stories/{_language(visit)}", done="withdrawn")


async def _read(visit: Visit) -> Ok[StoryView] | Problem:
    return await visit.client.registry.get_story(
        visit.area.area_id, expert_of(visit), _language(visit), purpose=why(visit)
    )


async def _form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 200,
    *,
    errors: Mapping[str, str] | None = None,
    **more: object,
) -> Response:
    return visit.page(
        "profile/text.html",
        status,
        values=values,
        errors=errors or {},
        language=_language(visit),
        above=visit.home + above(visit),
        **more,
    )


def _language(visit: Visit) -> str:
    """Return the story's language; raise NotThere for what is no code of one."""
    code = str(visit.request.path_params["told_in"])
    if visit.write.spoken(code) == code:
        raise NotThere
    return code
