"""What people read and what they say: the thesaurus that every area starts with, and words that tell of nothing.

Each table of `thesaurus/*.toml` is a concept: the topics that it stands for, the wider concept it lies within, and its
entries by language, separated by commas; the first of each is its name. How entries are written stands in
`domain/thesaurus.py`.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from registry.bank.domain.folding import words
from registry.bank.domain.leading import Language
from registry.bank.domain.thesaurus import Concept, Thesaurus, concept, hits, thesaurus
from registry.experts.telling import TOPICS

_HERE = Path(__file__).parent
LANGUAGES = ("fi", "sv", "en")


def _concepts() -> Iterator[Concept]:
    files = {path.stem: tomllib.loads(path.read_text()) for path in (_HERE / "thesaurus").glob("*.toml")}
    scenes, more = files.pop("scenes"), files.pop("wordings")
    told = {code: of for name in sorted(files) for code, of in files[name].items()}
    for code, of in told.items():
        yield concept(
            code,
            {
                language: ", ".join((of[language], more.get(code, {}).get(language, "")))
                for language in LANGUAGES
            },
            scenes=scenes.get(code, {}),
            topics=of["topics"],
            within=of.get("within"),
            modifies=of.get("modifies", False),
            close=of.get("close", False),
        )


@cache
def default_thesaurus(*, dotted: bool = False) -> Thesaurus:
    """Return the thesaurus that every area starts with, its patterns with their dots or without."""
    return thesaurus(_concepts(), dotted=dotted)


@cache
def small_words() -> frozenset[str]:
    """Return words that a query is not about: "someone who has experience of"."""
    told = tomllib.loads((_HERE / "small_words.toml").read_text())
    return frozenset(word for language in LANGUAGES for word in words(told[language]))


@cache
def language() -> Language:
    """Return what a query is read with."""
    known = default_thesaurus()
    exact: dict[str, str] = {}
    for topic, said in TOPICS.items():
        for told in (said.fi, said.sv, said.en):
            for hit in hits(known, words(told)):
                if topic in known.concepts[hit.concept].topics:
                    exact.setdefault(topic, hit.concept)
    return Language(small=small_words(), topics=exact)
