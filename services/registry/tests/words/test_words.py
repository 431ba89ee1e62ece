"""Work forms and languages."""

import pytest
from registry_builders import refused

from contracts.codes import ISO_639_1
from registry.words.checks import expect_version
from registry.words.languages import language, languages
from registry.words.work import WorkForm, work_form, work_forms


def test_an_unknown_work_form_is_refused() -> None:
    with refused("unknown-work-form", match="individual, pair, group, lecture, development"):
        work_form("seance")


def test_work_forms_keep_their_order() -> None:
    assert work_forms(["lecture", "pair"]) == (WorkForm.LECTURE, WorkForm.PAIR)


def test_iso_639_1_has_183_codes() -> None:
    assert len(ISO_639_1) == 183
    assert all(len(code) == 2 and code.islower() for code in ISO_639_1)


@pytest.mark.parametrize("code", ["FI", "fin", "xx", "", "fi-FI"])
def test_what_is_no_language_code_is_refused(code: str) -> None:
    with refused("unknown-language"):
        language(code)


def test_languages_keep_their_order() -> None:
    assert languages(["sv", "fi", "so"]) == ("sv", "fi", "so")


@pytest.mark.parametrize("read", [None, {"3"}, {"2", "3"}])
def test_a_change_of_the_version_that_was_read_is_taken(read: set[str] | None) -> None:
    expect_version(3, read=None if read is None else frozenset(read))


@pytest.mark.parametrize("read", [{"2"}, {""}, {'W/"3'}, {"33"}, {"2", "4"}])
def test_a_change_of_another_version_is_refused(read: set[str]) -> None:
    with refused("outdated") as told:
        expect_version(3, read=frozenset(read))
    assert told.value.status == 412
