"""Every code of a no, read from the source that says it: what `docs/problems.md` and the client's `Code` are made of.

A code is what `Refusal`, or a function that hands its own first argument on to it, is given; what a class of
`chassis.failures.Refused` is called; and what `chassis.problems.problem` is told as its kind.
"""

# ruff: noqa: INP001 - beside a script

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SERVICES = ("registry", "dispatch", "billing", "notifications")
SOURCES = {"chassis": "chassis/src/chassis", **{name: f"services/{name}/src/{name}" for name in SERVICES}}
EVERY = "every service"
ANY = "…"
"""Stands for what is filled in."""
OF_EVENTS = (
    "services/billing/src/billing/fees/domain/refusals.py",
    "services/notifications/src/notifications/telling/",
)
"""What is said no to there is an event, never a request: an operator sees it as the cause of a parked one."""

ASKED_FOR = frozenset({"session-is-over"})
"""Said there too, and to whoever asks what a cancellation would cost."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Code:
    """A code, the status it comes with, who says it and in which words; whether a request is ever told so."""

    name: str
    status: int
    services: set[str] = field(default_factory=set)
    sayings: set[str] = field(default_factory=set)
    of_requests: bool = False


@dataclass(frozen=True)
class Maker:
    """What makes a no of its first argument: the status that it gives it, and what it says of it."""

    status: int
    saying: str = ""


def codes() -> list[Code]:
    """Return every code in the order of the alphabet."""
    found: dict[tuple[str, int], Code] = {}
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _modules()}
    makers = _makers(trees)
    for path, tree in trees.items():
        service = _service(path)
        said = [*_refused(tree), *_told(tree), *_raised(tree, makers)]
        for name, status, saying in said:
            code = found.setdefault((name, status), Code(name, status))
            code.services.add(service)
            code.sayings.add(saying)
            code.of_requests |= name in ASKED_FOR or not str(path.relative_to(ROOT)).startswith(OF_EVENTS)
    return [found[one] for one in sorted(found)]


def _modules() -> list[Path]:
    return [
        path
        for folder in SOURCES.values()
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "testing" not in path.parts
    ]


def _service(path: Path) -> str:
    name = next(name for name, folder in SOURCES.items() if path.is_relative_to(ROOT / folder))
    return EVERY if name == "chassis" else name


def _makers(trees: Mapping[Path, ast.Module]) -> dict[str, Maker]:
    """Return what a code is given to: the classes, and functions that hand their own argument on to them."""
    makers = {"Refusal": Maker(409), "MomentRefusal": Maker(409)}
    for tree in trees.values():
        for function in (one for one in ast.walk(tree) if isinstance(one, Function)):
            first = next(iter((*function.args.posonlyargs, *function.args.args)), None)
            for call in _calls(function):
                if _name(call) in makers and call.args and first and _is_name(call.args[0], first.arg):
                    status = _status(call, makers[_name(call)].status)
                    said = _saying(call, function) if len(call.args) > 1 else ""
                    makers[function.name] = Maker(status, said if ANY in said else "")
    return makers


def _refused(tree: ast.Module) -> Iterator[tuple[str, int, str]]:
    """Give what the classes of `Refused` are called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(_is_name(base, "Refused") for base in node.bases):
            status = next((int(str(one.value)) for name, one in _constants(node) if name == "status"), 409)
            yield _kebab(node.name), status, ast.get_docstring(node) or ""


def _constants(node: ast.ClassDef) -> Iterator[tuple[str, ast.Constant]]:
    for one in node.body:
        if isinstance(one, ast.Assign) and isinstance(one.value, ast.Constant):
            yield from ((target.id, one.value) for target in one.targets if isinstance(target, ast.Name))


def _told(tree: ast.Module) -> Iterator[tuple[str, int, str]]:
    """Give the kinds that `problem` is told in so many words."""
    for function in (one for one in ast.walk(tree) if isinstance(one, Function)):
        for call in _calls(function):
            kind = next((one.value for one in call.keywords if one.arg == "kind"), None)
            if _name(call) == "problem" and isinstance(kind, ast.Constant):
                status = call.args[0]
                assert isinstance(status, ast.Constant), "a status is a number"
                saying = _text(call.args[2], function) if kind.value != "invalid" else ""
                told = saying or "What was sent has another shape than expected; `errors` names every mistake"
                yield str(kind.value), int(str(status.value)), told


def _raised(tree: ast.Module, makers: Mapping[str, Maker]) -> Iterator[tuple[str, int, str]]:
    """Give the codes that are given to what makes a no; anything but a text there is a fault."""
    for function in (one for one in ast.walk(tree) if isinstance(one, Function)):
        for call in _calls(function):
            if _name(call) not in makers or not call.args:
                continue
            code = call.args[0]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                maker = makers[_name(call)]
                yield code.value, _status(call, maker.status), maker.saying or _saying(call, function)
            elif function.name not in makers and not _is_super(function):
                raise ValueError(f"line {call.lineno}: a code is a text, found {ast.unparse(code)}")


def _is_super(function: Function) -> bool:
    return function.name == "__init__"


def _saying(call: ast.Call, function: Function) -> str:
    """Return what is said, or what the function promises when that is made elsewhere."""
    said = next((one.value for one in call.keywords if one.arg == "text"), None)
    said = said or (call.args[1] if len(call.args) > 1 else None)
    told = _text(said, function, before=call.lineno) if said is not None else ""
    return told or (ast.get_docstring(function) or "").partition("\n")[0]


def _text(node: ast.expr, function: Function, *, before: int = 0) -> str:  # noqa: PLR0911 - one for each kind
    """Return a text with `…` for what is filled in; empty when it cannot be told."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(str(one.value) if isinstance(one, ast.Constant) else ANY for one in parts)
        case ast.BinOp(left=left, right=right):
            return (_text(left, function) or f"{ANY} ") + (_text(right, function) or f"{ANY} ")
        case ast.Lambda(body=body):
            return _text(body, function)
        case ast.Name(id=name):
            given = [
                one.value
                for one in ast.walk(function)
                if isinstance(one, ast.Assign)
                and any(_is_name(target, name) for target in one.targets)
                and (not before or one.lineno <= before)
            ]
            given.sort(key=lambda one: one.lineno)
            return _text(given[-1], function) if given else ""
        case ast.Call(keywords=named) if _name(node) == "expected":
            words = {one.arg: _text(one.value, function) or ANY for one in named}
            return f"found {words['what']} {ANY}; expected {words['known']}; {words['do']}"
        case _:
            return ""


def _calls(function: Function) -> Iterator[ast.Call]:
    """Give the calls of a function, without those of functions inside it."""
    stack: list[ast.AST] = list(ast.iter_child_nodes(function))
    while stack:
        node = stack.pop()
        if isinstance(node, Function):
            continue
        if isinstance(node, ast.Call):
            yield node
        stack.extend(ast.iter_child_nodes(node))


def _status(call: ast.Call, otherwise: int) -> int:
    given = next((one.value for one in call.keywords if one.arg == "status"), None)
    return int(str(given.value)) if isinstance(given, ast.Constant) else otherwise


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _kebab(name: str) -> str:
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")


HANDLING: Mapping[int, str] = {
    401: "Get a new token and send the same request again.",
    403: "Do not repeat it. Ask with another token, or have the role or the area added.",
    404: "Not there, or not yours to see: the two look the same. Check the id and the area. What registry has just"
    " registered is known to the other services a moment later.",
    409: "Understood, and not possible as things are. Read what it is about again and decide anew; the same request"
    " gets the same answer until something changes.",
    412: "Somebody changed it since you read it. Read it again, decide again, send the new `ETag` as `If-Match`.",
    413: "Send less at once.",
    422: "The request itself has to change, whatever the state of things; `errors` names every mistake of its shape.",
    428: "Read it, and send its `ETag` as `If-Match` with the change.",
    500: "A fault of ours, and nothing was changed. Tell an operator the `trace_id`.",
    503: "Nothing was changed. Send the same request again, with the same `Idempotency-Key`, after `Retry-After`.",
}


def page(found: list[Code]) -> str:
    """Return `docs/problems.md`."""
    by_status: dict[int, list[Code]] = defaultdict(list)
    for one in found:
        if one.of_requests:
            by_status[one.status].append(one)
    parts = [_HEAD]
    for status, codes_ in sorted(by_status.items()):
        rows = "\n".join(_row(one) for one in codes_)
        parts.append(f"## {status}\n\n{HANDLING[status]}\n\n{_COLUMNS}\n{rows}\n")
    rows = "\n".join(_row(one) for one in found if not one.of_requests)
    parts.append(f"{_OF_EVENTS}\n{_COLUMNS}\n{rows}\n")
    return "\n".join(parts)


def _row(one: Code) -> str:
    sayings = " / ".join(
        sorted(said.replace("|", "\\|").replace("\n", " ").rstrip(".") for said in one.sayings)
    )
    return f"| `{one.name}` | {', '.join(sorted(one.services))} | {sayings} |"


_COLUMNS = "| Code | Said by | What it says, `…` filled in |\n| --- | --- | --- |"
_HEAD = """# Problems

Written by client/generate.py from the source: what services say no to, by status. An answer of
`application/problem+json` (RFC 9457) has its code in `type`, as `urn:kokemus:problem:<code>`: compare that, not the
sentence, which may be written better one day. `about:blank` is a no of HTTP itself (404 of a path, 405, 413). The
sentence says what was found, what was expected and what to do; further members are the facts it goes by. In the typed
client a code is `Problem.code`, and `kokemus_client.Code` names them all.

A client that meets a code it does not know goes by the status: codes are added, never renamed.
"""
_OF_EVENTS = """## Of events

Never told to a request: the cause of a parked event, for whoever operates (`kokemus parked list`).
"""


def enumeration(found: list[Code]) -> str:
    """Return the client's module of codes."""
    names = sorted({one.name for one in found if one.of_requests})
    lines = "\n".join(f'    {name.replace("-", "_").upper()} = "{name}"' for name in names)
    return f'''"""Written by client/generate.py: every code of a no, so that a checker finds one that is misspelled."""

from enum import StrEnum


class Code(StrEnum):
    """The codes of noes, as `docs/problems.md` tells them; a service that is newer may know more."""

{lines}
    UNREACHABLE = "unreachable"
    """The client's own: nobody answered."""
    UNREADABLE = "unreadable"
    """The client's own: an answer of another shape than described."""
    ABOUT_BLANK = "about:blank"
    """A no of HTTP itself, or of something between."""
'''
