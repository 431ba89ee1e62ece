"""There is one door: what pre-commit and CI run is a target of the Makefile."""

import re
from typing import Any

import pytest
import yaml

from tests.architecture.repository import ROOT

_TARGET = re.compile(r"^([a-z][a-z-]*):(?!=)", re.MULTILINE)
_HELP = re.compile(r"^([a-z][a-z-]*):(?!=).*## \S", re.MULTILINE)


def makefile() -> str:
    return (ROOT / "Makefile").read_text(encoding="utf-8")


def hook_faults(config: dict[str, Any], targets: set[str]) -> list[str]:
    """Return what is wrong with a configuration of pre-commit."""
    faults = [f"{one['repo']} is fetched" for one in config["repos"] if one["repo"] != "local"]
    for hook in (hook for one in config["repos"] for hook in one["hooks"]):
        command = hook.get("entry", "").split()
        if len(command) != 2 or command[0] != "make" or command[1] not in targets:
            faults.append(f"{hook['id']}: {' '.join(command)} is not one target of the Makefile")
        if hook.get("language") != "system":
            faults.append(f"{hook['id']} needs an environment of its own")
        if hook.get("pass_filenames", True):
            faults.append(f"{hook['id']} would look at less than CI does")
    return faults


def test_every_hook_is_a_target() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert hook_faults(config, set(_TARGET.findall(makefile()))) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"repo": "https://example.org/hooks"}, "is fetched"),
        ({"entry": "ruff check"}, "not one target"),
        ({"entry": "make nonsense"}, "not one target"),
        ({"language": "python"}, "an environment of its own"),
        ({"pass_filenames": True}, "less than CI"),
    ],
)
def test_a_fault_of_a_hook_is_seen(change: dict[str, Any], fault: str) -> None:
    hook = {"id": "lint", "entry": "make lint", "language": "system", "pass_filenames": False} | change
    config = {"repos": [{"repo": change.get("repo", "local"), "hooks": [hook]}]}
    assert [said for said in hook_faults(config, {"lint"}) if fault in said]


def test_every_target_for_people_is_in_the_help() -> None:
    targets = set(_TARGET.findall(makefile()))
    assert targets - set(_HELP.findall(makefile())) == set()


def test_every_phony_target_is_there() -> None:
    (phony,) = re.findall(r"^\.PHONY: (.+)$", makefile(), re.MULTILINE)
    assert set(phony.split()) <= set(_TARGET.findall(makefile()))


def test_continuous_integration_runs_the_same_door() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("make ")] == ["make check", "make pages PYTEST=-q"]
