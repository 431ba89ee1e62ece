"""Laws of searching: no text breaks it, the same is found every time, and a slip or an ending leads to the same concept."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.bank import telling
from registry.bank.domain.entries import Entries, Entry, Facets, Story, Topic
from registry.bank.domain.excerpts import LONG, excerpt
from registry.bank.domain.folding import fold, stem, words
from registry.bank.domain.leading import Why
from registry.bank.domain.search import QUERY_MAX, browse, search
from registry.bank.domain.thesaurus import hits

TEXTS = (
    ("fi", "Poikani kuoli kolarissa. Vertaisryhmä auttoi minua suremaan.", ("bereavement_child",)),
    ("fi", "Join vuosia, kunnes hain hoitoon. Nyt olen raitis.", ("substance_use",)),
    ("sv", "Skulderna växte och utsökningen tog lönen.", ("debt",)),
    ("en", "I heard voices and was sectioned twice.", ("mental_health_disorder",)),
)


def bank() -> Entries:
    """Return a small bank."""
    entries = Entries(telling.default_thesaurus(), telling.default_thesaurus(dotted=True))
    for number, (code, text, topics) in enumerate(TEXTS):
        entries.put(
            Entry(
                UUID(int=number),
                (Story(code, text),),
                tuple(Topic(one) for one in topics),
                ("lecture",),
                (code,),
            )
        )
    return entries


BANK = bank()


def found(query: str, facets: Facets = Facets()) -> list[int]:  # noqa: B008 - frozen
    """Return the numbers of those who are found."""
    return [one.expert_id.int for one in search(BANK, query, facets, language=telling.language()).found]


@given(st.text(max_size=QUERY_MAX))
def test_no_query_breaks_it_and_each_finds_the_same_every_time(query: str) -> None:
    assert found(query) == found(query)


@given(st.text(max_size=400), st.lists(st.text(max_size=20), max_size=3))
def test_an_excerpt_is_short_and_of_the_story(text: str, wanted: list[str]) -> None:
    assert len(excerpt(text, wanted)) <= LONG + len("… ") + len(" …")


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert all(stem(word) for word in words(text))


@pytest.mark.parametrize("query", ["&|!()", '"', "- - -", "*", "NOT", "%_\\", "", "   "])
def test_operators_are_words_or_nothing(query: str) -> None:
    assert found(query) == []


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("lapsensa menettänyt", 0),
        ("menettänyt lapsensa", 0),
        ("lapsensa menettanyt", 0),
        ("alkoholisti", 1),
        ("viinaongelma", 1),
        ("alkholismi", 1),
        ("skuldsatta", 2),
        ("velkaantuminen", 2),
        ("psykoosi", 3),
        ("skitsofrenai", 3),
        ("compulsory care", 3),
    ],
)
def test_what_is_told_in_other_words_another_form_or_language_is_found(query: str, first: int) -> None:
    assert found(query)[:1] == [first]


def test_what_nobody_tells_is_not_answered_and_near_topics_are_those_that_somebody_has() -> None:
    answer = search(BANK, "uhkapeli", language=telling.language())
    assert answer.found == ()
    assert set(answer.near) == {"substance_use", "debt"}
    assert search(BANK, "avaruuslento", language=telling.language()).near == ()


def test_what_lies_within_a_concept_stands_for_itself() -> None:
    entries = bank()
    entries.put(Entry(UUID(int=9), (Story("fi", "Crohnin tauti vei minut leikkaukseen."),), (), (), ()))
    of = {one.expert_id.int for one in search(entries, "suolistosairaus", language=telling.language()).found}
    assert of == {9}
    assert search(entries, "keliakia", language=telling.language()).found == ()


def test_every_reason_names_a_word_of_the_query_and_what_it_led_to() -> None:
    (first, *_) = search(BANK, "viinaongelma", language=telling.language()).found
    assert (Why.CONCEPT, "viinaongelma", "alcohol") in {
        (one.why, one.asked, one.found) for one in first.reasons
    }


def test_facets_narrow_and_alone_they_list() -> None:
    assert found("psykoosi", Facets(speaks="fi")) == []
    assert [one.expert_id.int for one in browse(BANK, Facets(story_language="fi"), limit=9).found] == [1, 0]
    assert browse(BANK, Facets(topic="debt"), limit=9).count == 1


def test_who_is_left_out_is_found_no_more_and_who_changed_as_they_are() -> None:
    entries = bank()
    entries.put(Entry(UUID(int=1), (Story("fi", "Velkani kasvoivat."),), (), (), ()))
    entries.leave_out(UUID(int=2))
    one = search(entries, "velat", language=telling.language())
    assert [who.expert_id.int for who in one.found] == [1]
    assert search(entries, "alkoholisti", language=telling.language()).found == ()


def test_a_story_keeps_its_dots_and_its_language() -> None:
    told = telling.default_thesaurus(dotted=True)
    assert hits(told, words("Jag har många gånger undrat", dotted=True), "sv") == []
    assert "prison" in {hit.concept for hit in hits(told, words("Hän oli vankilassa", dotted=True), "fi")}


def test_every_concept_has_words_in_each_language_and_lies_within_one_that_is_there() -> None:
    known = telling.default_thesaurus().concepts
    for one in known.values():
        assert {entry.language for entry in one.entries} == {"fi", "sv", "en"}, one.code
        assert one.within is None or one.within in known, one.code
