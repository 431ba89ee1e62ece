"""What documents name in backticks: paths, modules, constraints, targets and words of the code; each has to be there."""

import importlib
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from contracts import flow
from tests.architecture import repository as repo
from tests.architecture.rules import Finding, Source

_TICKED = re.compile(r"`([^`\n]+)`")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"[\w.*-]+(/[\w.*-]+)*/?")
_FILE = re.compile(r"[\w*-][\w.*-]*\.(py|md|toml|ini|json|yaml|txt)")
_CONSTRAINT = re.compile(r"(uq|ck|ex|fk|pk|ix)_[a-z0-9_]+")
_DOTTED = re.compile(r"[a-z_]+(\.\w+)+")
_WORD = re.compile(r"[A-Za-z]\w*_\w+")
_TARGET = re.compile(r"make ([a-z-]+)")
_STANDS_FOR_ANY = re.compile(r"<\w+>|…|NNNN|(?<=/)X(?=/)")
ABSENT = {
    "tax_card": "a word of the trade that no table holds yet",
    "limit_concurrency": "a setting of uvicorn that was rejected",
}
"""What documents name though the code has it not, and why."""
_ENDS_OF_CODE = (".py", ".toml", ".ini", ".yaml", ".yml", ".json", ".sh", ".mako", "Makefile", ".md")


def is_document(path: str) -> bool:
    """Say whether people read it to find their way."""
    return path in {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "client/README.md",
        "console/README.md",
    } or (path.endswith(".md") and path.startswith(("docs/", "services/")) and path not in repo.GENERATED)


def nowhere(source: Source) -> Iterator[Finding]:
    """Find what a document names and the repository does not have."""
    text = _FENCED.sub(lambda found: "\n" * found[0].count("\n"), source.text)
    for number, line in enumerate(text.splitlines(), 1):
        for ticked in _TICKED.findall(line):
            for is_kind, is_there in _KINDS:
                if is_kind(ticked):
                    missing = [one for one in _each(ticked) if one not in ABSENT and not is_there(one)]
                    yield from (Finding(number, f"{one} is nowhere") for one in missing)
                    break


def _each(ticked: str) -> list[str]:
    """Return what `{fi,sv,en}` stands for, one by one."""
    found = re.search(r"\{([^{}]*,[^{}]*)\}", ticked)
    if not found:
        return [ticked]
    before, after = ticked[: found.start()], ticked[found.end() :]
    return [each for one in found[1].split(",") for each in _each(f"{before}{one.strip()}{after}")]


def _is_path(ticked: str) -> bool:
    """Say whether it reads as a path: it has a slash, begins with a folder of ours, and is no URL of ours."""
    plain = _STANDS_FOR_ANY.sub("*", _each(ticked)[0])
    if "/" not in plain or not _PATH.fullmatch(plain):
        return False
    first = plain.partition("/")[0]
    return bool(_FILE.fullmatch(plain.rpartition("/")[2])) or first in _folders() or first == "services"


def _path_is_there(path: str) -> bool:
    pattern = _STANDS_FOR_ANY.sub("*", path).rstrip("/")
    return any(
        home.is_dir() and next(home.glob(f"{pattern}{end}"), None) is not None
        for home in _homes()
        for end in ("", ".py")
    )


def _file_is_there(name: str) -> bool:
    wanted = re.compile(re.escape(name).replace(r"\*", ".*"))
    return any(wanted.fullmatch(source.path.rpartition("/")[2]) for source in repo.files())


@cache
def _homes() -> tuple[Path, ...]:
    """Return the folders from which documents count: the root, packages, services and their capabilities."""
    sources = [repo.ROOT / folder for folder in repo.SOURCES.values()]
    packages = [repo.ROOT / folder / name for name, folder in repo.SOURCES.items()]
    services = [repo.ROOT / "services" / name for name in repo.SERVICES]
    parts = [
        one
        for name in repo.SERVICES
        for one in (repo.ROOT / repo.SOURCES[name] / name).iterdir()
        if one.is_dir()
    ]
    return (repo.ROOT, repo.ROOT / "deploy", *services, *sources, *packages, *parts)


@cache
def _folders() -> frozenset[str]:
    return frozenset(
        one.name for home in _homes() for one in home.iterdir() if one.is_dir() and one.name.isidentifier()
    )


def _is_module(ticked: str) -> bool:
    """Say whether it is a dotted name of one of the packages, and not of a topic, a consumer or a type of event."""
    first = ticked.partition(".")[0]
    return bool(_DOTTED.fullmatch(ticked)) and first in repo.SOURCES and not _is_on_the_wire(ticked)


def _is_on_the_wire(name: str) -> bool:
    service, _, rest = name.partition(".")
    topics = {topic.name.split(".")[-2] for topic in flow.TOPICS}
    return service in repo.SERVICES and (rest.endswith(".v1") or rest in topics)


def _module_is_there(dotted: str) -> bool:
    parts = dotted.split(".")
    for count in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:count]))
        except ImportError:
            continue
        if dotted.lower() in _code():  # a metric
            return True
        return all(hasattr(found, name) for name in parts[count : count + 1])
    return False


@cache
def _code() -> str:
    """Return all that is not a document, in lower case."""
    read = (one for one in repo.files() if one.path.endswith(_ENDS_OF_CODE) and not is_document(one.path))
    return "\n".join(one.text.lower() for one in read if not one.path.startswith(repo.HERE))


def is_word_there(word: str) -> bool:
    """Say whether the code has the word, in either case; a setting also without its prefix."""
    return re.search(rf"(?<![a-z0-9_]){re.escape(word.lower())}(?![a-z0-9])", _code()) is not None or (
        word.startswith("KOKEMUS_") and is_word_there(word.removeprefix("KOKEMUS_"))
    )


def _targets_are_there(command: str) -> bool:
    makefile = (repo.ROOT / "Makefile").read_text(encoding="utf-8")
    return all(re.search(rf"^{name}:", makefile, re.MULTILINE) for name in _TARGET.findall(command))


_KINDS: tuple[tuple[Callable[[str], bool], Callable[[str], bool]], ...] = (
    (lambda ticked: ticked.startswith("make "), _targets_are_there),
    (_is_path, _path_is_there),
    (lambda ticked: _FILE.fullmatch(ticked) is not None, _file_is_there),
    (lambda ticked: _CONSTRAINT.fullmatch(ticked) is not None, is_word_there),
    (_is_module, _module_is_there),
    (lambda ticked: _WORD.fullmatch(ticked) is not None, is_word_there),
)
