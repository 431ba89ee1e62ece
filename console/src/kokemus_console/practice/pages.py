"""The pages of an area's settings: as they are, to be changed, looked at before they hold, and looked back on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import SettingsView
from kokemus_console.edits import OUTDATED, ticked
from kokemus_console.practice import forms
from kokemus_console.visits import Visit, get, post
from kokemus_console.web.wording import LANGUAGES

SPOKEN = ("fi", "sv", "en", "se", "ru", "et", "uk", "ar", "so")
"""Languages that areas of Finland serve in; others stay when they are set."""
CHANGES_SHOWN = 25
REFUSED = {
    "language-duty-unmet": {"languages": "practice.error.duty"},
    "contact-without-name": {"orderer_sees": "practice.error.contact"},
    "bad-guidance": {"become_expert_fi": "practice.error.long"},
}


async def shown(visit: Visit) -> Response:
    """Show how the area runs the activity, to be changed."""
    told = await visit.client.registry.get_settings(visit.area.area_id)
    if not isinstance(told, Ok):
        return visit.no(told)
    return _form(visit, visit.typed or forms.typed_of(told.value) | {"version": told.etag or ""})


async def change(visit: Visit) -> Response:
    """Say what would change; set it once that has been looked at, unless somebody else did meanwhile."""
    typed = visit.typed
    if typed.get("step") == "change":
        return _form(visit, typed)
    if errors := forms.wrong(typed):
        return _form(visit, typed, 422, errors=errors)
    now = await visit.client.registry.get_settings(visit.area.area_id)
    if not isinstance(now, Ok):
        return visit.no(now, back="/settings")
    if typed.get("step") != "send":
        return _check(visit, now.value)
    told = await visit.client.registry.put_settings(
        visit.area.area_id, forms.read(typed), if_match=typed.get("version", "")
    )
    if isinstance(told, Ok):
        return visit.go("/settings", done="set")
    return _refused(visit, told, now.value, now.etag or "")


async def history(visit: Visit) -> Response:
    """Show who changed what, and when."""
    told = await visit.client.registry.list_settings_changes(
        visit.area.area_id,
        limit=CHANGES_SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=visit.words.plain("practice.purpose"),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told, back="/settings")
    return visit.page("practice/history.html", changes=told.value)


def _check(visit: Visit, now: SettingsView) -> Response:
    wished = forms.read(visit.typed)
    changed = forms.differing(now, wished)
    return visit.page("practice/check.html", values=visit.typed, now=now, wished=wished, changed=changed)


def _refused(visit: Visit, told: Problem, now: SettingsView, version: str) -> Response:
    """Show the form as it was typed, with what is wrong, or beside what somebody else set meanwhile."""
    if told.code == OUTDATED:
        theirs = forms.differing(now, forms.read(visit.typed))
        values = {**visit.typed, "version": version}
        errors = {"languages": "practice.error.outdated"}
        return _form(visit, values, 412, errors=errors, now=now, theirs=theirs)
    if told.code in REFUSED:
        return _form(visit, visit.typed, 422, errors=_at(visit, told))
    return visit.no(told, back="/settings")


def _at(visit: Visit, told: Problem) -> dict[str, str]:
    """Return where a no belongs: a text that lacks a language of duty is told at that text."""
    if told.code == "language-duty-unmet":
        missing = [code for code in told.facts.get("missing", ()) if code in LANGUAGES]
        at = [
            f"{name}_{code}"
            for name in forms.TEXTS
            if any(visit.typed.get(f"{name}_{one}", "").strip() for one in LANGUAGES)
            for code in missing
            if not visit.typed.get(f"{name}_{code}", "").strip()
        ]
        ticks = ticked(visit.typed, "languages")
        if at and all(code in ticks for code in missing):
            return dict.fromkeys(at, "practice.error.duty_text")
    return REFUSED[told.code]


def _form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 200,
    *,
    errors: Mapping[str, str] | None = None,
    now: SettingsView | None = None,
    theirs: Sequence[str] = (),
) -> Response:
    kept = [code for code in values.get("served", "").split() if code not in SPOKEN]
    return visit.page(
        "practice/form.html",
        status,
        values=values,
        errors=errors or {},
        languages_served=[(code, visit.write.spoken(code)) for code in (*SPOKEN, *kept)],
        written=[(code, visit.write.spoken(code)) for code in LANGUAGES],
        opens_to=_options(visit, "opens_to", forms.OPENS_TO),
        details=_options(visit, "detail", forms.DETAILS),
        interviews=_options(visit, "interview", forms.INTERVIEWS),
        texts=forms.TEXTS,
        now=now,
        theirs=theirs,
    )


def _options(visit: Visit, kind: str, codes: Sequence[str]) -> list[tuple[str, str]]:
    return [(code, visit.words.plain(f"practice.{kind}.{code}")) for code in codes]


ROUTES = (
    get("/settings", shown, role="coordinator"),
    post("/settings", change, role="coordinator", fresh=True),
    get("/settings/history", history, role="coordinator"),
)
