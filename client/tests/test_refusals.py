"""Codes of noes: all that the source says are listed, once, and what documents show is among them."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from kokemus_client import Code

sys.path.insert(0, str(Path(__file__).parents[1]))

import generate  # type: ignore[import-not-found] # a script
import refusals  # type: ignore[import-not-found] # beside a script

CODES = {(one.name, one.status): one for one in refusals.codes()}
_KEBAB = re.compile(r"[a-z]+(-[a-z]+)+")


def test_every_text_that_looks_like_a_code_where_a_no_is_made_is_listed() -> None:
    """What the reading of the source overlooks is found by looking more roughly."""
    names = {name for name, _ in CODES}
    for path in refusals._modules():
        for node in ast.walk(ast.parse(path.read_text())):
            first = node.args[0] if isinstance(node, ast.Call) and node.args else None
            makes = isinstance(node, ast.Call) and re.search(
                r"Refusal$|bad_value|not_known|refus", ast.unparse(node.func)
            )
            if makes and isinstance(first, ast.Constant) and _KEBAB.fullmatch(str(first.value)):
                assert first.value in names, path


def test_every_code_says_something() -> None:
    assert [name for (name, _), one in CODES.items() if not any(one.sayings)] == []


def test_every_status_says_what_to_do() -> None:
    assert {status for _, status in CODES} <= refusals.HANDLING.keys()


def test_the_page_names_every_code_and_the_client_what_requests_are_told() -> None:
    page = generate.PROBLEMS.read_text()
    assert {name for name, _ in CODES} <= set(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE))
    assert {one.name for one in CODES.values() if one.of_requests} <= {str(one) for one in Code}


def test_a_code_that_is_no_text_is_a_fault() -> None:
    tree = ast.parse("def say(order):\n    raise Refusal(order.why, 'no')\n")
    with pytest.raises(ValueError, match="a code is a text"):
        list(refusals._raised(tree, {"Refusal": refusals.Maker(409)}))


def test_the_examples_of_the_documents_are_noes_that_are_said() -> None:
    standard = {("refused", 409), ("outdated", 412), ("version-needed", 428)}
    for service, document in generate.documents().items():
        for example in _examples(document):
            code, status = example["type"].rpartition(":")[2], example["status"]
            assert (code, status) in CODES.keys() | standard or example["type"] == "about:blank", (
                service,
                code,
            )


def test_what_is_shown_of_a_capability_is_said_by_its_service() -> None:
    for service, document in generate.documents().items():
        shown = [one for path in document["paths"].values() for one in _examples(path)]
        assert shown, service
        for example in shown:
            one = CODES[example["type"].rpartition(":")[2], example["status"]]
            assert one.services & {service, refusals.EVERY}, (service, one.name)


def _examples(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for one in node for found in _examples(one)]
    if not isinstance(node, dict):
        return []
    if str(node.get("type", "")).startswith("urn:kokemus:problem:"):
        return [node]
    return [found for one in node.values() for found in _examples(one)]
