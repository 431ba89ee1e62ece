"""Write the client's modules from the services' OpenAPI documents: `python client/generate.py` at the root.

client/src/kokemus_client/<service>.py    one class with a method for each operation, one Struct for each schema
client/src/kokemus_client/operations.py   what every service has: the chassis' own operations and health
client/src/kokemus_client/codes.py        every code of a no, and docs/problems.md, which tells of each
docs/roles.md                             who may do what and of whom

With --check nothing is written, and the exit code is 1 when a file is stale. No database is needed. An operation
whose answer has no named model yet gives what JSON gives.
"""

# ruff: noqa: INP001 - a script

from __future__ import annotations

import importlib
import json
import keyword
import re
import subprocess
import sys
import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import refusals
import roles

from chassis.service import Service
from chassis.serving import document

SERVICES = ("registry", "dispatch", "billing", "notifications")
PROBLEMS = refusals.ROOT / "docs" / "problems.md"
ROLES = refusals.ROOT / "docs" / "roles.md"
SHARED_TAGS = frozenset({"operations", "reads", "health"})
PACKAGE = Path(__file__).parent / "src" / "kokemus_client"
OWN = frozenset({"Problem", "Mistake"})
"""Schemas that the hand-written core stands for."""
FORMATS = {"uuid": "UUID", "date-time": "dt.datetime", "date": "dt.date", "time": "dt.time"}
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
WIDTH = 116

Json = dict[str, Any]


@dataclass(frozen=True)
class Operation:
    """One operation of a document."""

    method: str
    path: str
    told: Json
    components: Json

    @property
    def shared(self) -> bool:
        """Whether every service has it."""
        return not SHARED_TAGS.isdisjoint(self.told.get("tags", ()))

    @property
    def parameters(self) -> list[Json]:
        """Its parameters, without the key, which every POST has."""
        return [one for one in self.told.get("parameters", ()) if "$ref" not in one]

    @property
    def body(self) -> Json | None:
        """The schema of its body."""
        content = self.told.get("requestBody", {}).get("content", {})
        schema: Json | None = content.get("application/json", {}).get("schema")
        return schema

    @property
    def answer(self) -> Json:
        """The schema of its yes; nothing is said of what has no content."""
        yes = next(answer for status, answer in self.told["responses"].items() if status.startswith("2"))
        if "content" not in yes:
            return {"type": "null"}
        schema: Json = yes["content"]["application/json"]["schema"]
        return schema

    @property
    def item(self) -> Json | None:
        """The schema of an item, when its answer is a page that a cursor leads on from."""
        if all(one["name"] != "after" for one in self.parameters):
            return None
        page = self.answer
        if "$ref" in page:
            page = self.components[_named(page)]
        items: Json = page.get("properties", {}).get("items", {}).get("items", {})
        return items


def operations(described: Json) -> Iterator[Operation]:
    """Give every operation of a document, in its order."""
    for path, item in described["paths"].items():
        for method, told in item.items():
            yield Operation(method.upper(), path, told, described["components"]["schemas"])


def _named(schema: Json) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def annotation(schema: Json) -> str:  # noqa: PLR0911 - one for each kind
    """Return a schema as a type."""
    if "$ref" in schema:
        return _named(schema)
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    if "enum" in schema:
        return f"Literal[{', '.join(repr(one) for one in schema['enum'])}]"
    for several in ("anyOf", "oneOf", "allOf"):
        if several in schema:
            kinds = list(dict.fromkeys(annotation(one) for one in schema[several]))
            return "Any" if "Any" in kinds else " | ".join(kinds)
    match schema.get("type"):
        case "array":
            return f"list[{annotation(schema.get('items', {}))}]"
        case "object":
            more = schema.get("additionalProperties", {})
            return f"dict[str, {annotation(more) if isinstance(more, dict) else 'Any'}]"
        case "string":
            return FORMATS.get(schema.get("format", ""), "str")
        case str() as plain:
            return PLAIN[plain]
        case _:
            return "Any"


@dataclass
class Module:
    """One generated module."""

    about: str
    service: str
    base: str
    operations: Sequence[Operation]
    schemas: Mapping[str, Json]
    _needed: dict[str, None] = field(default_factory=dict)

    def text(self) -> str:
        """Return its source."""
        methods = [_method(one) for one in self.operations]
        for one in self.operations:
            for schema in (
                one.answer,
                one.body or {},
                *(parameter["schema"] for parameter in one.parameters),
            ):
                self._need(schema)
        kinds = [_kind(name, self.schemas[name]) for name in sorted(self._needed)]
        name = self.service.capitalize()
        head = (
            f'class {name}({self.base}):\n    """{self.about}"""\n' if self.base else _root(name, self.about)
        )
        return "\n\n".join([_header(self), *kinds, head + "\n" + "\n\n".join(methods)]) + "\n"

    def _need(self, schema: Any) -> None:  # noqa: ANN401 - any part of a schema
        if isinstance(schema, list):
            for one in schema:
                self._need(one)
        elif isinstance(schema, dict):
            if "$ref" in schema and (name := _named(schema)) not in self._needed:
                self._needed[name] = None
                self._need(self.schemas[name])
            for key, inner in schema.items():
                if key not in {"discriminator", "examples", "default"}:
                    self._need(inner)


def _root(name: str, about: str) -> str:
    return f'''class {name}:
    """{about}"""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
'''


def _header(module: Module) -> str:
    base = f"from kokemus_client.operations import {module.base}\n" if module.base else ""
    asking = "Asked, Asking, quoted" if not module.base else "Asked, quoted"
    return f'''"""Written by client/generate.py: {module.about}"""

# ruff: noqa: A002, E501, PLR0913, PLR0917 - generated

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType
from msgspec import field as named

from kokemus_client.asking import {asking}
{base}from kokemus_client.pages import Pages
from kokemus_client.results import Result
'''


def _doc(text: str, indent: str) -> str:
    """Return a description as a docstring."""
    paragraphs = text.strip().split("\n\n")
    wrapped = [textwrap.fill(" ".join(one.split()), WIDTH - len(indent)) for one in paragraphs]
    body = textwrap.indent("\n\n".join(wrapped), indent).lstrip()
    if len(body.splitlines()) > 1:
        return f'{indent}"""{body}\n{indent}"""\n'
    return f'{indent}"""{body}"""\n'


def _kind(name: str, schema: Json) -> str:
    """Return a schema as a Struct, or, when it is no object, as another name of a type."""
    if "properties" not in schema:
        return (
            f"{name}: TypeAlias = {annotation(schema)!r}"
            if _refers(schema)
            else f"{name}: TypeAlias = {annotation(schema)}"
        )
    needed = set(schema.get("required", ()))
    lines = [_field(own, inner, needed=own in needed) for own, inner in schema["properties"].items()]
    doc = _doc(schema.get("description") or f"{name}.", "    ")
    return f"class {name}(Struct, frozen=True, kw_only=True):\n{doc}\n" + "".join(lines)


def _refers(schema: Json) -> bool:
    return "$ref" in json.dumps(schema)


def _field(name: str, schema: Json, *, needed: bool) -> str:
    own = _identifier(name, taken=())
    renamed = "" if own == name else f'name="{name}"'
    kind = annotation(schema)
    if needed:
        line = f"    {own}: {kind}" + (f" = named({renamed})" if renamed else "")
    else:
        kind = kind if kind == "Any" else f"{kind} | UnsetType"
        line = f"    {own}: {kind} = " + (f"named({renamed}, default=UNSET)" if renamed else "UNSET")
    told = schema.get("description")
    return line + "\n" + (_doc(str(told), "    ") if told else "")


def _identifier(name: str, taken: Collection[str] = ("self", "body", "key")) -> str:
    own = re.sub(r"\W", "_", name).lower()
    return f"{own}_" if keyword.iskeyword(own) or own in taken else own


def _method(one: Operation) -> str:
    """Return an operation as a method: path and body by position, the rest by name."""
    by_place = {
        place: [p for p in one.parameters if p["in"] == place] for place in ("path", "query", "header")
    }
    by_place["path"].sort(key=lambda p: one.path.index(f"{{{p['name']}}}"))
    arguments = [f"{_identifier(p['name'])}: {annotation(p['schema'])}" for p in by_place["path"]]
    if one.body is not None:
        optional = "" if one.told["requestBody"].get("required") else " | None = None"
        arguments.append(f"body: {annotation(_without_null(one.body))}{optional}")
    named = [_named_argument(p) for p in (*by_place["query"], *by_place["header"])]
    if one.method == "POST":
        named.append("key: str | None = None")
    if named:
        arguments += ["*", *named]
    path = re.sub(r"\{(\w+)\}", lambda found: f"{{quoted({_identifier(found[1])})}}", one.path)
    asked = [f'method="{one.method}"', f'path=f"{path}"' if "{" in path else f'path="{path}"']
    for place, argument in (("query", "query"), ("header", "headers")):
        if by_place[place]:
            pairs = ", ".join(f'"{p["name"]}": {_identifier(p["name"])}' for p in by_place[place])
            asked.append(f"{argument}={{{pairs}}}")
    asked += ["body=body"] if one.body is not None else []
    asked += ["key=key"] if one.method == "POST" else []
    return _signed(one, ", ".join(["self", *arguments]), f"Asked({', '.join(asked)})")


def _signed(one: Operation, arguments: str, asked: str) -> str:
    name, answer = one.told["operationId"], annotation(one.answer)
    doc = _doc(str(one.told.get("description") or one.told.get("summary", name)), " " * 8)
    shown = "type(None)" if answer == "None" else answer
    if one.item is not None:
        kind = f"Pages[{annotation(one.item)}, {answer}]"
        return f"    def {name}({arguments}) -> {kind}:\n{doc}        return Pages(self._asking, {asked}, {shown})\n"
    call = f"await self._asking.ask({asked}, {shown})"
    return f"    async def {name}({arguments}) -> Result[{answer}]:\n{doc}        return {call}\n"


def _without_null(schema: Json) -> Json:
    kinds = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    return {"anyOf": kinds} if kinds else schema


def _named_argument(parameter: Json) -> str:
    kind = annotation(parameter["schema"])
    if parameter.get("required"):
        return f"{_identifier(parameter['name'])}: {kind}"
    kind = kind if kind == "Any" or kind.endswith("None") else f"{kind} | None"
    return f"{_identifier(parameter['name'])}: {kind} = None"


def generated(documents: Mapping[str, Json]) -> dict[Path, str]:
    """Return the text of every generated module by its path."""
    found: dict[Path, str] = {}
    shared = [one for one in operations(documents[SERVICES[0]]) if one.shared]
    for service, described in documents.items():
        own = list(operations(described))
        theirs = [(one.method, one.path, one.told) for one in own if one.shared]
        assert theirs == [(one.method, one.path, one.told) for one in shared], (
            f"{service} has other operations"
        )
        about = described["info"].get("description", service)
        rest = [one for one in own if not one.shared]
        module = Module(about, service, "Operations", rest, described["components"]["schemas"])
        found[PACKAGE / f"{service}.py"] = _formatted(module.text())
    schemas = documents[SERVICES[0]]["components"]["schemas"]
    module = Module("What every service tells those who operate it.", "operations", "", shared, schemas)
    found[PACKAGE / "operations.py"] = _formatted(module.text())
    codes = refusals.codes()
    found[PACKAGE / "codes.py"] = _formatted(refusals.enumeration(codes))
    found[PROBLEMS] = refusals.page(codes)
    found[ROLES] = roles.page(services())
    return found


def _formatted(text: str) -> str:
    for command in (["format"], ["check", "--fix", "--quiet"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--stdin-filename", str(PACKAGE / "made.py"), "-"]
        done = subprocess.run(ruff, input=text, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 - our own
        text = done.stdout
    return text


def documents() -> dict[str, Json]:
    """Return the OpenAPI document of each service."""
    return {one.name: document(one) for one in services()}


def services() -> list[Service]:
    """Return the services as they are put together."""
    return [importlib.import_module(f"{name}.app").SERVICE for name in SERVICES]


def main(arguments: Sequence[str]) -> int:
    """Write the files, or with --check say which are stale."""
    files = generated(documents())
    differ = [path for path, text in files.items() if not path.exists() or path.read_text() != text]
    for path in differ:
        if "--check" in arguments:
            sys.stderr.write(f"{path.name} is stale: run make generated\n")
        else:
            path.write_text(files[path])
    return 1 if differ and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
