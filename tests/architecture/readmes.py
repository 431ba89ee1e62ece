"""What the README of a service names: its events, topics, tables, capabilities and doors."""

import configparser
import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from chassis.service import Service
from contracts import dispatch
from tests.architecture import repository as repo
from tests.architecture.mouths import routes

_TICKED = re.compile(r"`([^`\n]+)`")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
Door = tuple[str, str]
"""A method, and a path whose ids have no names."""


class Readme(NamedTuple):
    """A README, and its sections by their names."""

    text: str
    sections: Mapping[str, str]

    def named(self, section: str) -> set[str]:
        """Return what a section has in backticks; `OUTCOMES` stands for every event that says an outcome."""
        found = set(_TICKED.findall(self.sections[section]))
        return found | {event.__name__ for event in dispatch.OUTCOMES.values() if "OUTCOMES" in found}

    def doors(self) -> set[Door]:
        """Return the doors that the rows of its table of paths name."""
        return {door for row in self._rows() for door in doors_of(row)}

    def modules(self) -> set[str]:
        """Return the modules that the rows name in place of their doors: `sessions/api/outcomes.py`."""
        return {one for row in self._rows() for one in _TICKED.findall(row) if one.endswith(".py")}

    def _rows(self) -> list[str]:
        return re.findall(r"^\| (`.*?) \|", self.sections["Runs"], re.MULTILINE)


def doors_of(row: str) -> set[Door]:
    """Return the doors that a row names: a method holds until another one, `/end` stands beside the path before it."""
    found: set[Door] = set()
    methods: list[str] = []
    path = ""
    for ticked in _TICKED.findall(row):
        *said, last = ticked.split()
        if not set(said) <= {*_METHODS} or last.endswith(".py"):
            continue
        methods = said or methods
        if last.startswith("/v1/"):
            path = last
        elif last.startswith("/"):
            path = path.rpartition("/")[0] + last
        else:
            path = f"/v1/areas/{{area}}/{last}"
        found |= {(method, _unnamed(path)) for method in methods}
    return found


def doors_of_routes(service: Service) -> dict[Door, str]:
    """Return the doors of a service's own capabilities, each with the path of its module."""
    return {
        (method, _unnamed(route.path_format)): route.endpoint.__module__.replace(".", "/") + ".py"
        for route in routes(service)
        if route.endpoint.__module__.startswith(f"{service.name}.")
        for method in route.methods
    }


def _unnamed(path: str) -> str:
    return re.sub(r"\{\w+\}", "{}", path)


@cache
def readme(service: str) -> Readme:
    """Return the README of a service."""
    text = (repo.ROOT / "services" / service / "README.md").read_text(encoding="utf-8")
    return Readme(text, dict(re.findall(r"^## (\w[\w ]*)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)))


Layers = list[frozenset[str]]


def layers(service: str) -> Layers:
    """Return the capabilities of a service, from the lowest to the highest, as its import contract has them."""
    config = configparser.ConfigParser()
    config.read(repo.ROOT / "services" / service / "importlinter.ini", encoding="utf-8")
    lines = config[f"importlinter:contract:{service}-capabilities"]["layers"].split("\n")
    found = [line.strip() for line in reversed(lines)]
    return [_beside(line) for line in found if line and line not in {"app", "(__main__)"}]


def rows(text: str) -> list[Layers]:
    """Return the rows of capabilities in a text: `words < table < units | fees`."""
    found = re.findall(r"\w+(?: <(?: \w+(?: \|)?)+)+", text)
    return [[_beside(layer) for layer in row.split("<")] for row in found]


def _beside(line: str) -> frozenset[str]:
    return frozenset(name.strip() for name in line.split("|"))
