"""Texts in three languages have the same keys and the same places for values, or are not read at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from chassis.wording import LANGUAGES, texts

GOOD = {
    "fi": 'pending = "Odottaa: {missing}."\n[happened]\nheld = "Toteutui"\n',
    "sv": 'pending = "Väntar: {missing}."\n[happened]\nheld = "Hölls"\n',
    "en": 'pending = "It waits: {missing}."\n[happened]\nheld = "It was held"\n',
}


def beside(folder: Path, **changed: str) -> str:
    for language, text in (GOOD | changed).items():
        (folder / f"{language}.toml").write_text(text, encoding="utf-8")
    return str(folder / "__init__.py")


def test_a_table_becomes_a_part_of_the_key(tmp_path: Path) -> None:
    read = texts(beside(tmp_path))

    assert tuple(read) == LANGUAGES
    assert read["sv"] == {"pending": "Väntar: {missing}.", "happened.held": "Hölls"}


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("sv", 'pending = "Väntar: {missing}."\n', "happened.held is not in both"),
        ("en", GOOD["en"] + 'moved = "It was moved"\n', "happened.moved is not in both"),
        ("en", GOOD["en"].replace("{missing}", "{what}"), "pending has other placeholders"),
        ("sv", GOOD["sv"].replace("{missing}", "något"), "pending has other placeholders"),
    ],
)
def test_languages_that_differ_are_refused(tmp_path: Path, language: str, text: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        texts(beside(tmp_path, **{language: text}))
