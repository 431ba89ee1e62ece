"""Every sentence that a page asks for is there in three languages, and none stands there for nobody."""

from __future__ import annotations

import re
from pathlib import Path

from kokemus_client.codes import Code
from kokemus_console import app
from kokemus_console.web.rendering import Pages

SOURCE = Path(app.__file__).parent
PAGES = Pages(app.folders())
USED = re.compile(r"""['"]([a-z]+(?:\.[a-z0-9_-]+)+\.?)['"]""")
_NOTED = re.compile(r"log\.\w+\([^)]*\)")
"""What is noted in the log has names of its own."""
OUR_OWN_NOES = {"away", "other"}


def keys() -> set[str]:
    return {f"{capability}.{key}" for capability, files in PAGES.files.items() for key in files["fi"]}


def used() -> set[str]:
    """Return every key in templates and code, whole, or its beginning where the end is put to it."""
    found: set[str] = set()
    for file in [*SOURCE.rglob("*.html"), *SOURCE.rglob("*.py")]:
        text = _NOTED.sub("", file.read_text(encoding="utf-8"))
        found |= {one for one in USED.findall(text) if one.partition(".")[0] in PAGES.files}
        found |= {f"{start}.{{}}" for start in re.findall(r'f"([a-z]+(?:\.[a-z_]+)*)\.\{', text)}
    return found


def test_every_key_that_is_used_has_words() -> None:
    known = keys()
    for key in used():
        start = key.removesuffix("{}")
        assert key in known or (start.endswith(".") and any(one.startswith(start) for one in known)), key


def test_every_key_is_used() -> None:
    wanted = used()
    starts = tuple(one.removesuffix("{}") for one in wanted if one.endswith((".", "{}")))
    spoken = {key for key in keys() if key in wanted or key.startswith(starts)}
    done = {key for key in keys() if ".done." in key}  # chosen by what was done
    assert keys() - spoken - done == set()


def test_what_was_done_has_words_for_every_way_it_is_said() -> None:
    for file in SOURCE.rglob("*.py"):
        for said in re.findall(r'done="(\w+)"', file.read_text(encoding="utf-8")):
            if said:
                assert f"{file.parent.name}.done.{said}" in keys(), f"{file}: {said}"


def test_noes_have_words_by_codes_that_exist() -> None:
    codes = {key.removeprefix("web.problem.") for key in keys() if key.startswith("web.problem.")}
    assert codes - OUR_OWN_NOES <= {code.value for code in Code}


def test_every_template_can_be_read() -> None:
    for name in PAGES.environment.list_templates():
        PAGES.environment.get_template(name)
