"""What people read of why experts are not listed as candidates."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from typing_extensions import TypedDict

from chassis.wording import texts
from dispatch.matching.domain.candidates import Rule

_TEXTS = texts(__file__)


class Words(TypedDict):
    """What something is called, in Finnish, Swedish and English."""

    fi: str
    sv: str
    en: str


def _words(key: str) -> Words:
    return {"fi": _TEXTS["fi"][key], "sv": _TEXTS["sv"][key], "en": _TEXTS["en"][key]}


NOT_LISTED: Mapping[Rule, Words] = MappingProxyType({rule: _words(f"not_listed.{rule}") for rule in Rule})
