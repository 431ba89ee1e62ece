"""What an experience can be of, and whose."""

import pytest

from registry.experts.domain.topics import Perspective, experience, experiences
from registry.words.refusals import (
    NothingChosen,
    SaidTwice,
    UnknownPerspective,
    UnknownTopic,
)


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
