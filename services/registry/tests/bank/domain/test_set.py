"""What is found of the committed set (`bench/bank`), each query among the stories of its language.

The goals are 0.80 on the text and 0.90 with topics on the half that was not tuned on; it is not there yet, and what
stands below holds what was reached.
"""

import json
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest

from registry.bank import telling
from registry.bank.domain.entries import Entries, Entry, Story, Topic
from registry.bank.domain.search import search

SET = Path(__file__).parents[5] / "bench" / "bank"
REACHED = {("tune", False): 0.93, ("tune", True): 0.95, ("report", False): 0.74, ("report", True): 0.82}
ANSWERED_AT_MOST = 0.2
pytestmark = pytest.mark.timeout(120)


def rows(name: str) -> list[dict[str, object]]:
    """Return the rows of a file of the set."""
    return [json.loads(line) for line in (SET / f"{name}.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("with_topics", [False, True])
@pytest.mark.parametrize("half", ["tune", "report"])
def test_what_fits_is_found_and_what_nobody_tells_is_seldom_answered(half: str, *, with_topics: bool) -> None:
    recalls: list[float] = []
    answered: list[bool] = []
    for code in ("fi", "sv", "en"):
        entries, names = Entries(telling.default_thesaurus(), telling.default_thesaurus(dotted=True)), {}
        for story in rows(f"{code}.stories"):
            who = uuid5(NAMESPACE_URL, str(story["id"]))
            names[who] = story["id"]
            topics = [Topic(one, close=whose == "close_person") for one, whose in story["topics"]]  # type: ignore[attr-defined]
            text = Story(code, str(story["text"]))
            entries.put(Entry(who, (text,), tuple(topics) if with_topics else ()))
        for query in rows(f"{code}.{half}"):
            fits = set(query["relevant"])  # type: ignore[call-overload]
            answer = search(entries, str(query["text"]), language=telling.language())
            got = {names[one.expert_id] for one in answer.found}
            if fits:
                recalls.append(len(fits & got) / min(10, len(fits)))
            else:
                answered.append(bool(got))
    assert sum(recalls) / len(recalls) >= REACHED[half, with_topics]
    assert sum(answered) / len(answered) <= ANSWERED_AT_MOST
