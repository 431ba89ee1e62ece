"""Words: what pages say, from the data files beside each capability, in the language of who reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from chassis.wording import Texts

LANGUAGES = ("fi", "sv", "en")
NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}


@dataclass(frozen=True, slots=True)
class Wording:
    """All words in one language."""

    language: str
    files: Mapping[str, Texts]
    """By the first part of a key: the capability."""

    def __call__(self, key: str, **values: object) -> Markup:
        """Return the words of a key with these values in their places, safe to stand in a page."""
        return Markup(self._text(key)).format(**{name: escape(value) for name, value in values.items()})  # noqa: S704 - our own words

    def plain(self, key: str, **values: object) -> str:
        """Return the words as plain text, for what is not HTML."""
        return self._text(key).format(**values)

    def has(self, key: str) -> bool:
        """Tell whether there are words for a key, of which others may know more than we."""
        capability, _, rest = key.partition(".")
        return rest in self.files[capability][self.language]

    def _text(self, key: str) -> str:
        capability, _, rest = key.partition(".")
        return self.files[capability][self.language][rest]


def chosen(asked: str | None, kept: str | None, accepted: str) -> str:
    """Return the language to speak: the one asked for, the one kept, the first that the browser accepts, Finnish.

    `accepted` is an Accept-Language header (RFC 9110 §12.5.4).
    """
    for one in (asked, kept):
        if one in LANGUAGES:
            return one
    for language, _ in sorted(_weighed(accepted), key=lambda pair: -pair[1]):
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def _weighed(accepted: str) -> list[tuple[str, float]]:
    found = []
    for part in accepted.split(",")[:20]:
        tag, _, weight = part.strip().partition(";q=")
        try:
            found.append((tag.split("-")[0].lower(), float(weight or 1)))
        except ValueError:
            continue
    return found
