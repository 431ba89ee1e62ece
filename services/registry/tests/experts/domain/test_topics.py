"""What an experience can be of, and whose."""

from registry_builders import refused

from registry.experts.domain.topics import Perspective, experience, experiences


def test_both_perspectives_of_one_topic_are_two_experiences() -> None:
    both = experiences([("depression", "own"), ("depression", "close_person")])
    assert [one.perspective for one in both] == [Perspective.OWN, Perspective.CLOSE_PERSON]


def test_an_unknown_topic_is_refused() -> None:
    with refused("unknown-topic", match="'melancholy'"):
        experience("melancholy", perspective="own")


def test_one_that_is_spelled_wrongly_is_refused_with_the_one_that_was_meant() -> None:
    with refused("unknown-topic", match="did you mean 'depression'"):
        experience("depresion", perspective="own")


def test_an_unknown_perspective_is_refused() -> None:
    with refused("unknown-perspective", match="own, close_person"):
        experience("depression", perspective="a neighbour's")


def test_the_same_experience_twice_is_refused() -> None:
    with refused("said-twice"):
        experiences([("depression", "own"), ("depression", "own")])


def test_no_experience_at_all_is_refused() -> None:
    with refused("nothing-chosen"):
        experiences([])
