"""The repository as text: which files it holds, and which kind each of them is."""

import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tests.architecture.rules import Source

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ("registry", "dispatch", "billing", "notifications")
SOURCES = {
    "contracts": "contracts/src",
    "chassis": "chassis/src",
    **{name: f"services/{name}/src" for name in SERVICES},
    "kokemus_client": "client/src",
    "kokemus_console": "console/src",
    "kokemus": "deploy/local/src",
}
"""Where each package's modules lie."""
GENERATED = (
    "docs/events.md",
    "docs/problems.md",
    "docs/roles.md",
    "docs/asyncapi.json",
    "contracts/schemas/",
    "requirements/dev.txt",
)
"""Made from something that is looked at itself."""
HERE = "tests/architecture/"
"""Its samples break the rules on purpose."""


@cache
def files() -> tuple[Source, ...]:
    """Return every text file that is, or would be, under version control, in the order of the paths."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    names = sorted({name for name in listed.stdout.split("\0") if name})
    read = ((name, ROOT / name) for name in names)
    return tuple(
        Source(name, text) for name, path in read if path.is_file() and (text := _text(path)) is not None
    )


def matching(wanted: Callable[[str], bool]) -> list[Source]:
    """Return the files whose path is wanted."""
    return [source for source in files() if wanted(source.path)]


def is_python(path: str) -> bool:
    """Say whether it is a Python module of any kind."""
    return path.endswith(".py")


def is_code(path: str) -> bool:
    """Say whether it is a module of one of the packages."""
    return is_python(path) and path.startswith(tuple(f"{folder}/" for folder in SOURCES.values()))


def is_generated(path: str) -> bool:
    """Say whether a module is made from something that is looked at itself."""
    return path.startswith("client/src/") and path.rpartition("/")[2].removesuffix(".py") in {
        *SERVICES,
        "operations",
        "codes",
    }


def is_test(path: str) -> bool:
    """Say whether it belongs to tests."""
    return is_python(path) and ("/tests/" in f"/{path}" or path.endswith("conftest.py"))


def is_service_code(path: str) -> bool:
    """Say whether it is a module of a service."""
    return is_code(path) and path.startswith("services/")


def is_chassis_code(path: str) -> bool:
    """Say whether it is a module of the chassis."""
    return is_code(path) and path.startswith("chassis/")


def is_domain(path: str) -> bool:
    """Say whether it is a module of decisions."""
    return is_service_code(path) and ("/domain/" in path or "/words/" in path or path.endswith("/domain.py"))


def is_handler(path: str) -> bool:
    """Say whether it is a module of one thing that can happen to a service."""
    return is_service_code(path) and "/handlers/" in path


def is_store(path: str) -> bool:
    """Say whether it holds a service's queries."""
    return is_service_code(path) and (path.endswith("/store.py") or "/store/" in path)


def is_written(path: str) -> bool:
    """Say whether people write it: not generated, and not the samples of this folder."""
    return not path.startswith((*GENERATED, HERE))


def module_name(path: str) -> str:
    """Return the dotted name of a package's module."""
    folder = next(folder for folder in SOURCES.values() if path.startswith(f"{folder}/"))
    return path.removeprefix(f"{folder}/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None
