"""Work forms and languages."""

import pytest
from registry_builders import refused

from contracts.codes import ISO_639_1
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
