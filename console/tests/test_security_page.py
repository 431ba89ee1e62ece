"""docs/security.md names tests that are there: nobody relies on one that was renamed away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:[\w-]+/)+[\w-]+(?:\.py)?)(?:::(test_\w+))?`", PAGE)))


def test_the_page_names_tests() -> None:
    assert len(NAMED) > 20


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_what_is_named_is_there(path: str, name: str) -> None:
    there = [folder / path for folder in (ROOT, ROOT / "console" / "src" / "kokemus_console")]
    found = next((one for one in there if one.exists()), None)
    assert found is not None, path
    if name:
        assert re.search(rf"def {name}\b", found.read_text(encoding="utf-8")), f"{path}::{name}"


def test_every_requirement_has_a_test() -> None:
    rows = [line for line in PAGE.splitlines() if re.match(r"\| \d", line)]
    assert rows
    for row in rows:
        assert "tests/" in row.split(" | ")[-1], row
