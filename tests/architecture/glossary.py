"""docs/glossary.md as data: its terms, its codes, and the synonyms it forbids."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from tests.architecture.repository import ROOT

PATH = "docs/glossary.md"
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table under a heading, by the names of its columns."""

    heading: str
    cells: Mapping[str, str]


def rows_of(text: str) -> Iterator[Row]:
    """Give every row of every table of a Markdown text."""
    heading, columns = "", list[str]()
    for line in text.splitlines():
        if line.startswith("#"):
            heading, columns = line.lstrip("# ").strip(), []
        elif not line.startswith("|"):
            columns = []
        elif not columns:
            columns = _cells(line)
        elif not set(line) <= set("|-: "):
            yield Row(heading, dict(zip(columns, _cells(line), strict=True)))


@cache
def rows() -> tuple[Row, ...]:
    """Return the rows of the glossary."""
    return tuple(rows_of((ROOT / PATH).read_text(encoding="utf-8")))


def forbidden(table: tuple[Row, ...]) -> dict[str, str]:
    """Return the right word by each synonym that the column "Never" forbids."""
    return {
        synonym: ", ".join(_CODE.findall(row.cells["In code"]))
        for row in table
        for synonym in _CODE.findall(row.cells.get("Never", ""))
    }


@cache
def banned_words() -> dict[str, str]:
    """Return the right word by each synonym that the glossary forbids."""
    return forbidden(rows())


def terms() -> set[str]:
    """Return every term and code that the glossary explains."""
    return {
        term for row in rows() for term in _CODE.findall(row.cells.get("In code", row.cells.get("Code", "")))
    }


def codes(heading: str) -> dict[str, Mapping[str, str]]:
    """Return the rows under a heading by their code."""
    return {_CODE.findall(row.cells["Code"])[0]: row.cells for row in rows() if row.heading == heading}


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
