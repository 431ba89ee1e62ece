"""The form of an area's settings: filled from what holds now, and read as it was typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from kokemus_client.registry import BankOpensTo, ExpertDetail, Interview, NounBody, SettingsBody, SettingsView
from kokemus_console.edits import is_line, ticked
from kokemus_console.web.wording import LANGUAGES

NOUN_MAX, TEXT_MAX, HOURS_MAX = 80, 4000, 1000
TEXTS = ("become_expert", "place_order")
SETTINGS = (
    "languages",
    "expert_noun",
    "bank_opens_to",
    "orderer_sees",
    "interview",
    "training_hours",
    "trained_only",
    *TEXTS,
)
"""In the order in which they are shown."""
OPENS_TO: tuple[BankOpensTo, ...] = get_args(BankOpensTo)
DETAILS: tuple[ExpertDetail, ...] = get_args(ExpertDetail)
INTERVIEWS: tuple[Interview, ...] = get_args(Interview)


def typed_of(settings: SettingsView) -> dict[str, str]:
    """Return settings as the form has them."""
    return {
        **{f"languages:{code}": "on" for code in settings.languages},
        "served": " ".join(settings.languages),
        **{f"noun_{code}": settings.expert_noun.get(code, "") for code in LANGUAGES},
        "bank_opens_to": settings.bank_opens_to,
        **{f"orderer_sees:{one}": "on" for one in settings.orderer_sees},
        "interview": settings.interview or "",
        "training_hours": str(settings.training_hours or ""),
        **({"trained_only:yes": "on"} if settings.trained_only else {}),
        **{f"{name}_{code}": getattr(settings, name).get(code, "") for name in TEXTS for code in LANGUAGES},
    }


def wrong(typed: Mapping[str, str]) -> dict[str, str]:
    """Return what is wrong with what was typed, by the name of its field."""
    errors: dict[str, str] = {}
    if not ticked(typed, "languages"):
        errors["languages"] = "practice.error.languages"
    for code in LANGUAGES:
        if not is_line(typed.get(f"noun_{code}", "").strip(), NOUN_MAX):
            errors[f"noun_{code}"] = "practice.error.noun"
    hours = typed.get("training_hours", "").strip()
    if hours and not (hours.isascii() and hours.isdigit() and 0 < int(hours[:5]) <= HOURS_MAX):
        errors["training_hours"] = "practice.error.hours"
    for name in (f"{text}_{code}" for text in TEXTS for code in LANGUAGES):
        if len(typed.get(name, "").strip()) > TEXT_MAX:
            errors[name] = "practice.error.long"
    return errors


def read(typed: Mapping[str, str]) -> SettingsBody:
    """Return the settings that were typed, of a form with which nothing is wrong."""
    hours = typed.get("training_hours", "").strip()
    return SettingsBody(
        languages=_in_order(ticked(typed, "languages"), typed.get("served", "").split()),
        expert_noun=NounBody(**{code: typed.get(f"noun_{code}", "").strip() for code in LANGUAGES}),
        bank_opens_to=next((one for one in OPENS_TO if one == typed.get("bank_opens_to")), "coordinators"),
        orderer_sees=[one for one in DETAILS if f"orderer_sees:{one}" in typed],
        interview=next((one for one in INTERVIEWS if one == typed.get("interview")), None),
        training_hours=int(hours) if hours else None,
        trained_only="trained_only:yes" in typed or bool(hours),
        become_expert=_texts(typed, "become_expert"),
        place_order=_texts(typed, "place_order"),
    )


def differing(before: SettingsView, wished: SettingsBody) -> list[str]:
    """Return which settings would be others than they are, by name."""
    return [name for name in SETTINGS if getattr(before, name) != _value(wished, name)]


def _value(wished: SettingsBody, name: str) -> object:
    """Return a setting as it would be shown."""
    if name == "expert_noun":
        return {code: getattr(wished.expert_noun, code) for code in LANGUAGES}
    return getattr(wished, name)


def _in_order(chosen: Sequence[str], served: Sequence[str]) -> list[str]:
    """Return the languages that are ticked: those served until now in their order, new ones after them."""
    return [*(one for one in served if one in chosen), *(one for one in chosen if one not in served)]


def _texts(typed: Mapping[str, str], name: str) -> dict[str, str]:
    texts = {code: typed.get(f"{name}_{code}", "").replace("\r\n", "\n").strip() for code in LANGUAGES}
    return {code: text for code, text in texts.items() if text}
