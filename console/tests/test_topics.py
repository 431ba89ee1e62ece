"""Topics in groups that fold: every one has its place, and one of tomorrow is not lost."""

from contracts.codes import TOPICS
from kokemus_console.topics import grouped


def test_every_topic_stands_in_one_group() -> None:
    found = grouped({code: code for code in TOPICS})
    assert sorted(code for _, topics in found for code, _ in topics) == sorted(TOPICS)
    assert "rest" not in dict(found)


def test_a_topic_that_no_group_knows_comes_last() -> None:
    assert grouped({"gambling": "peliongelma", "debt": "velkaantuminen"}) == [
        ("life", [("debt", "velkaantuminen")]),
        ("rest", [("gambling", "peliongelma")]),
    ]
