"""docs/first-steps.md is true: its blocks, run one after another in one shell, print what stands below them."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest

from chassis.auth import Principal
from kokemus.machine.scratch import temporary_data
from kokemus.platform.background import STATE
from tests.grounds import SHARED_SERVERS
from tests.life import Tell

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "first-steps.md").read_text(encoding="utf-8")
WALK_SECONDS = 300
LEFT_OUT = "…"
END = "--- end of a step ---"
_BLOCK = re.compile(r"^```(bash|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")


@dataclass(frozen=True)
class Step:
    """A block to paste, and what the page says it prints; None: it does not say."""

    pasted: str
    shown: str | None


def steps(page: str) -> Iterator[Step]:
    """Give the steps of a page, in their order."""
    blocks = _BLOCK.findall(page)
    for (kind, text), after in zip(blocks, [*blocks[1:], ("", "")], strict=True):
        if kind == "bash":
            yield Step(text, after[1] if after[0] == "text" else None)


def missing(shown: str, printed: str, ids: dict[str, str]) -> str:
    """Return the first piece of what is shown that was not printed; empty: all was, and nothing besides.

    White space does not count, `…` is whatever was left out, and an id of the page is one id of the run: `ids` has
    those that were met, and takes up more.
    """
    pieces, rest = _bare(shown).split(LEFT_OUT), _bare(printed)
    for number, piece in enumerate(pieces):
        names: dict[str, str] = {}
        first, last = number == 0, number == len(pieces) - 1
        pattern = (r"\A" if first else "") + _pattern(piece, ids, names) + (r"\Z" if last else "")
        found = re.search(pattern, rest)
        if found is None:
            return piece or rest
        ids |= {own: found[name] for own, name in names.items()}
        rest = rest[found.end() :]
    return ""


def _bare(text: str) -> str:
    return "".join(text.split())


def _pattern(piece: str, ids: Mapping[str, str], names: dict[str, str]) -> str:
    """Return a piece as an expression in which an id that was not met yet is any id; `names` takes up their groups."""

    def one(found: re.Match[str]) -> str:
        if (own := found[0]) in ids:
            return ids[own]
        if own in names:
            return f"(?P={names[own]})"
        names[own] = f"id{len(names)}"
        return f"(?P<{names[own]}>{_ID.pattern})"

    return "".join(
        one(found) if (found := _ID.fullmatch(part)) else re.escape(part)
        for part in re.split(f"({_ID.pattern})", piece)
    )


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """Give the environment of a shell with a home where nothing runs yet and nothing is left running."""
    strange = (*SHARED_SERVERS, "MAKEFLAGS", "MAKELEVEL", "MFLAGS")
    with temporary_data() as folder:
        ours = {name: value for name, value in os.environ.items() if name not in strange}
        ours |= {"KOKEMUS_HOME": str(folder / "kokemus"), "NO_COLOR": "1"}
        yield ours
        if (folder / "kokemus" / STATE).exists():
            run(".venv/bin/kokemus down", ours)


def run(script: str, environment: Mapping[str, str]) -> str:
    """Run a script in one bash at the root of the checkout; return what it printed, until it failed if it did."""
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=WALK_SECONDS,
        check=False,
    ).stdout


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_every_step_prints_what_the_page_shows(environment: dict[str, str], tell: Tell) -> None:
    walk, began = list(steps(PAGE)), monotonic()
    printed = run("".join(f"{one.pasted}\necho '{END}'\n" for one in walk), environment).split(END)
    assert len(printed) == len(walk) + 1, f"a step failed: {printed[-1]}"
    ids: dict[str, str] = {}
    for step, said in zip(walk, printed, strict=False):
        if step.shown is not None:
            assert not missing(step.shown, said, ids), f"{step.pasted}\nprinted\n{said}"
    tell(f"first steps: {len(walk)} in {monotonic() - began:.0f} s")


def test_the_person_of_a_login_is_the_one_that_the_services_know() -> None:
    kaisa = Principal("kaisa", frozenset(), frozenset(), frozenset(), None)

    assert str(kaisa.person_id) in PAGE


ONE, OTHER = "01a10aa5-cb00-7de1-af25-994b7c2cc7b5", "01a10aa5-cb00-76df-b3d2-4cf6073dac8f"


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ('{"a": 1,\n "b": 2}', '{"a":1,"b":2}\n'),
        ('{"a": 1, …}', '{"a":1,"b":2}'),
        ('… "b": 2}', '{"a":1,"b":2}'),
        (f"{ONE}, {OTHER}, {ONE}", f"{OTHER}, {ONE}, {OTHER}"),
    ],
)
def test_what_is_shown_in_short_was_printed(shown: str, printed: str) -> None:
    assert not missing(shown, printed, {})


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ('{"a": 1}', '{"a":2}'),
        ('{"a": 1}', '{"a":1,"b":2}'),
        ('{"b": 2, …}', '{"a":1,"b":2,"c":3}'),
        ('{"a": 1, … "c": 3, … "b": 2}', '{"a":1,"b":2,"c":3}'),
        ('{"a": 1, … "b": 2}', '{"a":1,"b":2}]'),
        (f"{ONE} … {ONE}", f"{ONE} and {OTHER}"),
        (ONE, "no id"),
        ("", "something"),
    ],
)
def test_what_is_otherwise_is_found(shown: str, printed: str) -> None:
    assert missing(shown, printed, {})
