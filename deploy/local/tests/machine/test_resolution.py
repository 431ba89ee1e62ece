"""How one way among several is chosen, and how the choice is told."""

import pytest

from kokemus.machine.resolution import NothingFound, Unavailable, Way, first_available, sentence


def closed(because: str) -> Way[str]:
    def way(_: tuple[str, ...]) -> str:
        raise Unavailable(because)

    return way


def open_way(name: str) -> Way[str]:
    return lambda reasons: sentence(name, reasons)


def choose(ways: dict[str, Way[str]], forced: str | None = None) -> str:
    return first_available(ways, what="a server", forced=forced, forced_by="CHOICE")


def test_the_first_way_that_can_be_taken_is_taken_and_says_why_none_before_it() -> None:
    ways = {
        "a": closed("a is shut"),
        "b": closed("b is far"),
        "c": open_way("c serves"),
        "d": open_way("d serves"),
    }

    assert choose(ways) == "c serves (a is shut; b is far)."


def test_a_way_taken_at_once_needs_no_reasons() -> None:
    assert choose({"a": open_way("a serves")}) == "a serves."


def test_when_no_way_can_be_taken_every_reason_is_told() -> None:
    with pytest.raises(NothingFound, match="no way to a server: a is shut; b is far"):
        choose({"a": closed("a is shut"), "b": closed("b is far")})


def test_a_forced_way_is_taken_past_better_ones() -> None:
    assert (
        choose({"a": open_way("a serves"), "b": open_way("b serves")}, "b")
        == "b serves (CHOICE=b asked for it)."
    )


def test_a_forced_way_that_cannot_be_taken_gives_way_to_no_other() -> None:
    with pytest.raises(
        NothingFound, match="CHOICE=b asks for a way to a server that cannot be taken: b is far"
    ):
        choose({"a": open_way("a serves"), "b": closed("b is far")}, "b")


def test_an_unknown_forced_way_is_told_the_known_ones() -> None:
    with pytest.raises(NothingFound, match="CHOICE is 'x', expected one of a, b"):
        choose({"a": open_way("a serves"), "b": open_way("b serves")}, "x")
