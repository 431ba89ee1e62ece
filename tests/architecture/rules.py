"""The rules of tidiness, each a pure function from one file's text to what is wrong with it.

What is wrong with a whole (modules that nobody reaches, metrics outside the catalogue) stands in `wholes`.
"""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path from the root of the repository, and its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """The syntax tree of a Python module."""
        return _parsed(self.text)


@cache
def _parsed(text: str) -> ast.Module:
    return ast.parse(text)


class Finding(NamedTuple):
    """What is wrong, and on which line."""

    line: int
    what: str


Check = Callable[[Source], Iterator[Finding]]


def long_module(source: Source, *, most: int) -> Iterator[Finding]:
    """Find a module of more than `most` lines."""
    lines = len(source.text.splitlines())
    if lines > most:
        yield Finding(lines, f"the module has {lines} lines, at most {most}")


def long_function(source: Source, *, most: int) -> Iterator[Finding]:
    """Find functions of more than `most` lines of their own: what is defined inside is counted for itself."""
    for function in functions(source.tree):
        lines = _length(function) - sum(_length(inner) for inner in _outermost(function))
        if lines > most:
            yield Finding(function.lineno, f"{function.name} has {lines} lines, at most {most}")


def no_docstring(source: Source) -> Iterator[Finding]:
    """Find a module whose first line is no docstring of at least three words."""
    body = source.tree.body
    words = (ast.get_docstring(source.tree) or "").split()
    if not body or body[0].lineno != 1 or len(words) < 3:
        yield Finding(1, "the first line is not a docstring that says what the module is for")


def loose_dataclass(source: Source) -> Iterator[Finding]:
    """Find dataclasses that are not frozen with slots."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.ClassDef):
            continue
        for decorator in node.decorator_list:
            call = decorator if isinstance(decorator, ast.Call) else None
            if _last_name(call.func if call else decorator) != "dataclass":
                continue
            said = {word.arg for word in (call.keywords if call else ()) if _is_true(word.value)}
            if not {"frozen", "slots"} <= said:
                yield Finding(node.lineno, f"dataclass {node.name} needs frozen=True, slots=True")


_EFFECTS = frozenset(
    [
        "asyncio",
        "concurrent",
        "contextvars",
        "ctypes",
        "fcntl",
        "http",
        "io",
        "logging",
        "mmap",
        "multiprocessing",
        "os",
        "pathlib",
        "queue",
        "random",
        "sched",
        "secrets",
        "select",
        "selectors",
        "shutil",
        "signal",
        "smtplib",
        "socket",
        "socketserver",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib",
    ]
)


_PURE = {"chassis.demands", "chassis.failures", "chassis.values", "contracts.codes"}
"""Values and noes of others that decisions speak of."""


def impure_import(source: Source) -> Iterator[Finding]:
    """Find imports, in a service's domain, of anything but decisions, words and what of Python has no effects."""
    service = source.path.split("/")[3]
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        modules = [name.name for name in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for module in modules:
            package = module.partition(".")[0]
            pure = package in sys.stdlib_module_names and package not in _EFFECTS
            decides = package == service and {"domain", "words"} & {*module.split(".")}
            if not (pure or decides or module in _PURE):
                yield Finding(node.lineno, f"{module} is imported; a decision takes values and gives values")


def calls_of(source: Source, names: Collection[str], *, instead: str) -> Iterator[Finding]:
    """Find calls of a function or method of one of these names."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _last_name(node.func) in names:
            yield Finding(node.lineno, f"{_last_name(node.func)}(): {instead}")


def environment_read(source: Source) -> Iterator[Finding]:
    """Find reads of the environment past the settings."""
    for node in ast.walk(source.tree):
        if (
            isinstance(node, ast.Attribute)
            and node.attr in {"environ", "getenv"}
            and _last_name(node.value) == "os"
        ):
            yield Finding(node.lineno, "only the settings class reads the environment")
        if isinstance(node, ast.ImportFrom) and node.module == "os":
            for name in node.names:
                if name.name in {"environ", "getenv"}:
                    yield Finding(node.lineno, "only the settings class reads the environment")


def sleep(source: Source) -> Iterator[Finding]:
    """Find sleeps in tests, but for helpers that look again and again: a loop in a function that is no test."""
    polling = {
        inner
        for function in functions(source.tree)
        if not function.name.startswith("test_")
        for loop in ast.walk(function)
        if isinstance(loop, ast.While | ast.For | ast.AsyncFor)
        for inner in ast.walk(loop)
    }
    for function in functions(source.tree):
        for node in ast.walk(function):
            if not isinstance(node, ast.Call) or node in polling or _last_name(node.func) != "sleep":
                continue
            first = node.args[0] if node.args else None
            if not (isinstance(first, ast.Constant) and first.value == 0):
                yield Finding(node.lineno, f"{function.name} sleeps; a test waits for a condition")


def skip_without_reason(source: Source) -> Iterator[Finding]:
    """Find tests that are skipped or expected to fail without a reason."""
    marks = {"skip", "xfail", "skipif"}
    called = {node.func for node in ast.walk(source.tree) if isinstance(node, ast.Call)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _is_mark(node.func, marks):
            given = [word.value for word in node.keywords if word.arg in {"reason", "msg"}]
            positional = node.args[1:] if _last_name(node.func) == "skipif" else node.args
            if not any(_says_something(value) for value in (*given, *positional)):
                yield Finding(node.lineno, f"{_last_name(node.func)} without a reason")
        elif isinstance(node, ast.Attribute) and node not in called and _is_mark(node, marks):
            yield Finding(node.lineno, f"{node.attr} without a reason")


_VAGUE = re.compile(r"(Manager|Helpers?|Utils?|Data|Info|Processor|Common|Misc)$", re.IGNORECASE)


def vague_name(source: Source) -> Iterator[Finding]:
    """Find modules and classes with a name that fits anything."""
    stem = source.path.rpartition("/")[2].removesuffix(".py")
    if _VAGUE.search(stem):
        yield Finding(1, f"module {stem}: name what it is about")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and _VAGUE.search(node.name):
            yield Finding(node.lineno, f"class {node.name}: name what it is")


def interchangeable(source: Source) -> Iterator[Finding]:
    """Find public functions that take two arguments of one type by position."""
    for function in functions(source.tree):
        if function.name.startswith("_"):
            continue
        kinds: dict[str, list[str]] = defaultdict(list)
        for argument in (*function.args.posonlyargs, *function.args.args):
            if argument.annotation is not None:
                kinds[ast.unparse(argument.annotation)].append(argument.arg)
        for kind, names in kinds.items():
            if len(names) > 1:
                said = ", ".join(names)
                yield Finding(function.lineno, f"{function.name}({said}): all are {kind}; pass them by name")


_UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")


def unfinished(source: Source) -> Iterator[Finding]:
    """Find marks of work that is put off."""
    return _lines(source, _UNFINISHED, "is work put off: do it or write an issue")


_MACHINE = re.compile(r"(?<![\w.:/}\])-])/(?:root|work|home/\w+|Users/\w+|tmp/\w+)(?=[/\s\"'`,;:.)]|$)")
_REGISTRY = re.compile(
    r"\b(?:pypi\.org|files\.pythonhosted\.org|repo1?\.maven\.apache\.org|repo1\.maven\.org|registry\.npmjs\.org|"
    r"(?:registry-1\.|index\.)?docker\.io|ghcr\.io|quay\.io|gcr\.io|mcr\.microsoft\.com|proxy\.golang\.org)\b"
    r"|--(?:extra-)?index-url|--trusted-host"
)


def machine_path(source: Source) -> Iterator[Finding]:
    """Find absolute paths of somebody's machine."""
    return _lines(source, _MACHINE, "is a path of one machine")


def registry_host(source: Source) -> Iterator[Finding]:
    """Find names of package registries, which every machine configures for itself."""
    return _lines(source, _REGISTRY, "names a registry")


_MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_NOBODY = re.compile(r"(.*[.-])?(example(\.(org|com|net|invalid))?|invalid|test|localhost|\d+)$")
_IDENTITY = re.compile(r"\b[0-3]\d[01]\d\d\d[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b")


def somebody(source: Source) -> Iterator[Finding]:
    """Find mail addresses that may belong to a real person, and Finnish identity codes."""
    for number, line in enumerate(source.text.splitlines(), 1):
        for found in _MAIL.finditer(line):
            if not _NOBODY.match(found[1].lower()):
                yield Finding(number, f"{found[0]} may be somebody's address; use example.invalid")
        for code in _IDENTITY.findall(line):
            yield Finding(number, f"{code} looks like an identity code")


_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def banned_word(source: Source, *, right: Mapping[str, str]) -> Iterator[Finding]:
    """Find synonyms that the glossary forbids; `right` names the word to use."""
    for number, line in enumerate(source.text.splitlines(), 1):
        for word in dict.fromkeys(found.lower() for found in _WORD.findall(line)):
            banned = word if word in right else word.removesuffix("s")
            if banned in right:
                yield Finding(number, f"{word}: the word is {right[banned]} (docs/glossary.md)")


def functions(tree: ast.AST) -> list[Function]:
    """Return every function and method, nested ones too."""
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def _length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _outermost(node: ast.AST) -> Iterator[Function]:
    """Give the functions defined inside, but not those inside of these."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            yield child
        else:
            yield from _outermost(child)


def _lines(source: Source, pattern: re.Pattern[str], complaint: str) -> Iterator[Finding]:
    for number, line in enumerate(source.text.splitlines(), 1):
        for found in pattern.finditer(line):
            yield Finding(number, f"{found[0].strip()} {complaint}")


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def _is_mark(node: ast.expr, marks: Collection[str]) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr in marks
        and _last_name(node.value) in {"pytest", "mark"}
    )


def _says_something(value: ast.expr) -> bool:
    return not (
        isinstance(value, ast.Constant) and not (isinstance(value.value, str) and value.value.strip())
    )
