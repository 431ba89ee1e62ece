"""The words of mails in Finnish, Swedish and English: one text for each template and language.

A letter's page (HTML) is made of its plain text, so that both say the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from chassis.wording import texts
from notifications.mail.domain.letters import Letter, Written
from notifications.mail.domain.wording import Language, Words

TEXTS = texts(__file__)
VOCABULARY: Mapping[Language, Words] = {one: Words(one, TEXTS[one]) for one in Language}
"""The words of every language."""


def write(letter: Letter) -> Written:
    """Return a letter in words, as plain text and as a page."""
    subject, body = text(letter)
    page = html(letter, subject=subject, body=body)
    return Written(language=letter.language, subject=subject, text=body, page=page)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (lines) or a list (items) of a text."""

    lines: tuple[str, ...]
    items: tuple[str, ...]


def text(letter: Letter) -> tuple[str, str]:
    """Return the subject and the plain text of a letter."""
    template = _templates().get_template(f"{letter.language}/{letter.template}.txt")
    subject, _, body = template.render(asdict(letter)).partition("\n")
    return subject.strip(), "\n\n".join(
        "\n".join((*b.lines, *b.items)) for b in blocks(body, marks=True)
    ) + "\n"


def html(letter: Letter, *, subject: str, body: str) -> str:
    """Return the HTML that says what the plain text says."""
    page = _templates().get_template("letter.html")
    return page.render(language=letter.language, subject=subject, blocks=blocks(body)) + "\n"


def blocks(body: str, *, marks: bool = False) -> list[Block]:
    """Return the paragraphs and lists of a text; `marks` keeps the `- ` before the items of a list."""
    found: list[Block] = []
    for paragraph in body.split("\n\n"):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
        if lines and all(line.startswith("- ") for line in lines):
            found.append(Block((), tuple(line if marks else line.removeprefix("- ") for line in lines)))
        elif lines:
            found.append(Block(tuple(lines), ()))
    return found


@cache
def _templates() -> Environment:
    options: dict[str, Any] = {"trim_blocks": True, "lstrip_blocks": True, "undefined": StrictUndefined}
    return Environment(
        loader=PackageLoader("notifications.mail", "telling"),
        autoescape=select_autoescape(("html",), default=False),
        **options,
    )
