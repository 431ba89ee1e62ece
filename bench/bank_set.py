"""The set of the experience bank: its stories and queries, and how much of what fits a search finds.

A query is asked of the stories in its own language, in which alone it was judged. Recall@10: of what fits (ten at
most), the share that stands among the first ten; a query that nothing fits is answered when anything is shown.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from registry.bank.domain.entries import Entries, Entry, Story, Topic
from registry.bank.domain.leading import WEIGHTS, Weights
from registry.bank.domain.search import search
from registry.bank.telling import default_thesaurus, language

HERE = Path(__file__).parent / "bank"
LANGUAGES = ("fi", "sv", "en")
AT = 10

Finds = Callable[[str, str], Sequence[str]]
"""From a language and a query to the ids of stories, the best first."""


@dataclass(frozen=True)
class Measured:
    """What a search finds of a half of the set."""

    recall: float
    answered: float
    """Of the queries that nothing fits."""


def lines(name: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of one file of the set."""
    for line in (HERE / f"{name}.jsonl").read_text().splitlines():
        yield json.loads(line)


def measured(finds: Finds, half: str) -> Measured:
    """Return how much a search finds of a half of the set: `tune` or `report`."""
    recalls: list[float] = []
    answered: list[bool] = []
    for code in LANGUAGES:
        for query in lines(f"{code}.{half}"):
            found = finds(code, query["text"])[:AT]
            if query["relevant"]:
                fits = set(query["relevant"])
                recalls.append(len(fits & set(found)) / min(AT, len(fits)))
            else:
                answered.append(bool(found))
    return Measured(sum(recalls) / len(recalls), sum(answered) / len(answered))


def ours(*, with_topics: bool, weights: Weights = WEIGHTS) -> Finds:
    """Return our search over the stories of each language, their experts' topics known or not."""
    known = {code: _entries(code, with_topics=with_topics) for code in LANGUAGES}

    def finds(code: str, query: str) -> list[str]:
        entries, names = known[code]
        answer = search(entries, query, language=language(), weights=weights, limit=AT)
        return [names[one.expert_id] for one in answer.found]

    return finds


def _entries(code: str, *, with_topics: bool) -> tuple[Entries, Mapping[UUID, str]]:
    entries, names = Entries(default_thesaurus(), default_thesaurus(dotted=True)), {}
    for story in lines(f"{code}.stories"):
        expert_id = uuid5(NAMESPACE_URL, story["id"])
        names[expert_id] = story["id"]
        topics = [Topic(one, close=whose == "close_person") for one, whose in story["topics"]]
        entries.put(Entry(expert_id, (Story(code, story["text"]),), tuple(topics) if with_topics else ()))
    return entries, names
