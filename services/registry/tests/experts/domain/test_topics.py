"""What an experience can be of, and whose."""

import pytest

from registry.experts.domain.topics import PERSPECTIVES, TOPICS, Perspective, experience, experiences
from registry.words.languages import Words
from registry.words.refusals import (
    NothingChosen,
    SaidTwice,
    UnknownPerspective,
    UnknownTopic,
)


def _complete(words: Words) -> bool:
    return all(text and text == text.strip() for text in words.by_language().values())


def test_topic_codes_are_unique_and_have_words() -> None:
    assert len({topic.code for topic in TOPICS}) == len(TOPICS)
    assert all(_complete(topic.words) for topic in TOPICS)
    assert all(_complete(words) for words in PERSPECTIVES.values())


def test_both_perspectives_of_one_topic_are_two_experiences() -> None:
    both = experiences([("depression", "own"), ("depression", "close_person")])
    assert [one.perspective for one in both] == [Perspective.OWN, Perspective.CLOSE_PERSON]


def test_an_unknown_topic_is_refused() -> None:
    with pytest.raises(UnknownTopic, match="'melancholy'"):
        experience("melancholy", perspective="own")


def test_an_unknown_perspective_is_refused() -> None:
    with pytest.raises(UnknownPerspective, match="own, close_person"):
        experience("depression", perspective="a neighbour's")


def test_the_same_experience_twice_is_refused() -> None:
    with pytest.raises(SaidTwice):
        experiences([("depression", "own"), ("depression", "own")])


def test_no_experience_at_all_is_refused() -> None:
    with pytest.raises(NothingChosen):
        experiences([])
