"""The import contracts hold, and each of them, broken on purpose in a copy of the sources, is reported by its name."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.architecture.repository import ROOT, SERVICES, SOURCES

CONFIG = ROOT / "importlinter.ini"
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
_VERDICT = re.compile(r"^(.+?) (KEPT|BROKEN)\b", re.MULTILINE)

STRANGERS = "Services never import each other"
LAYERS = "Within a service, imports point inwards"
PURE = "Decisions are pure"
CHASSIS = "The chassis knows no business"
LEAF = "Contracts depend on nothing of ours"
TABLES = "Only migrations and checks read the tables"
LOCAL = "Services do not know the machine they are tried on"


class Report(NamedTuple):
    """What import-linter said."""

    code: int
    broken: set[str]
    text: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of all sources, and the linter that looks at it."""

    folder: Path

    @contextmanager
    def with_line(self, module: str, line: str) -> Iterator[None]:
        """Put a line at the end of a module, making the module if it is not there."""
        home = self.folder / module.replace(".", "/")
        path = home / "__init__.py" if home.is_dir() else home.with_suffix(".py")
        before = path.read_bytes() if path.exists() else None
        path.write_bytes((before or b'"""A module that was not there."""\n') + f"\n{line}\n".encode())
        try:
            yield
        finally:
            path.unlink() if before is None else path.write_bytes(before)

    def lint(self) -> Report:
        """Return what import-linter says of the copy."""
        run = subprocess.run(
            [sys.executable, "-c", LINT, "--config", str(CONFIG), "--cache-dir", str(self.folder / ".cache")],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": str(self.folder),
                "PYTHONDONTWRITEBYTECODE": "1",
                "COLUMNS": "200",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        text = run.stdout + run.stderr
        return Report(
            run.returncode, {name for name, verdict in _VERDICT.findall(text) if verdict == "BROKEN"}, text
        )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    folder = tmp_path_factory.mktemp("sources")
    for package, sources in SOURCES.items():
        shutil.copytree(
            ROOT / sources / package, folder / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    return Copy(folder)


def test_the_import_contracts_hold(copy: Copy) -> None:
    report = copy.lint()
    assert report.code == 0, report.text
    assert report.broken == set()


def test_every_contract_is_broken_below() -> None:
    config = ConfigParser()
    config.read(CONFIG)
    named = {config[part]["name"] for part in config.sections() if part.startswith("importlinter:contract:")}
    assert named == {contract for _, _, contract in BREACHES}


def test_the_config_knows_every_package_and_every_service() -> None:
    config = ConfigParser()
    config.read(CONFIG)
    assert config["importlinter"]["root_packages"].split() == list(SOURCES)
    for part in ("services-are-strangers", "layers", "pure-domain", "tables-are-private"):
        contract = config[f"importlinter:contract:{part}"]
        said = " ".join(
            contract.get(name, "")
            for name in ("modules", "containers", "source_modules", "protected_modules")
        )
        assert {word.partition(".")[0] for word in said.split()} == set(SERVICES), part


BREACHES = [
    ("billing.handlers.breach", "import registry.domain", STRANGERS),
    ("notifications.wire", "from dispatch import wire", STRANGERS),
    ("billing.domain.breach", "import random", PURE),
    ("billing.domain.breach", "from contracts import dispatch", PURE),
    ("dispatch.domain.breach", "from chassis import ids", PURE),
    ("registry.domain.breach", "import pydantic", PURE),
    ("registry.domain.breach", "from asyncio import sleep", PURE),
    ("notifications.domain.breach", "import os.path", PURE),
    ("dispatch.wire", "from dispatch import store", LAYERS),
    ("dispatch.store", "from dispatch import wire", LAYERS),
    ("billing.consumers", "from billing import api", LAYERS),
    ("billing.store", "import billing.handlers", LAYERS),
    ("registry.domain.breach", "from registry import store", LAYERS),
    ("registry.handlers.breach", "from registry import app", LAYERS),
    ("billing.helpers", "", LAYERS),
    ("billing.consumers", "from billing.tables import METADATA", TABLES),
    ("dispatch.handlers.breach", "from dispatch import tables", TABLES),
    ("chassis.outbox", "from contracts import envelope", CHASSIS),
    ("chassis.clock", "import billing", CHASSIS),
    ("contracts.terms", "from chassis import ids", LEAF),
    ("contracts.flow", "import pydantic", LEAF),
    ("registry.app", "from kokemus import topics", LOCAL),
]
"""Where a line is put, the line, and the contract that must say no."""


@pytest.mark.parametrize(("module", "line", "contract"), BREACHES)
def test_a_breach_is_reported_by_its_contract(copy: Copy, module: str, line: str, contract: str) -> None:
    with copy.with_line(module, line):
        report = copy.lint()
    assert report.code != 0
    assert contract in report.broken, report.text
