"""Rendering: templates of all capabilities in one environment; what is not known to a template is a mistake."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, PrefixLoader, StrictUndefined
from starlette.responses import HTMLResponse

from chassis.wording import Texts, texts
from kokemus_console.web.wording import LANGUAGES, NAMES, Wording

TEMPLATES = "templates"
TELLING = "telling"


class Pages:
    """Renders the pages of these capabilities, by the folder of each."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.files: Mapping[str, Texts] = {
            folder.name: texts(str(folder / TELLING / "__init__.py")) for folder in folders
        }
        self.environment = Environment(
            loader=PrefixLoader({folder.name: FileSystemLoader(folder / TEMPLATES) for folder in folders}),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.globals |= {"languages": LANGUAGES, "language_names": NAMES}

    def words(self, language: str) -> Wording:
        """Return all words in a language."""
        return Wording(language, self.files)

    def page(self, name: str, status: int = 200, **values: Any) -> HTMLResponse:  # noqa: ANN401 - as Jinja has it
        """Return a page."""
        return HTMLResponse(self.environment.get_template(name).render(values), status)
