"""The import contracts hold, and each of them, broken on purpose in a copy of the sources, is reported by its name."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from configparser import ConfigParser, SectionProxy
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.architecture import capabilities
from tests.architecture.repository import ROOT, SERVICES, SOURCES

CONFIGS = (
    {"": ROOT / "importlinter.ini"}
    | {name: ROOT / "services" / name / "importlinter.ini" for name in SERVICES}
    | {"console": ROOT / "console" / "importlinter.ini"}
)
"""What holds between packages, and what holds inside each service and the console."""
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
_VERDICT = re.compile(r"^(.+?) (KEPT|BROKEN)\b", re.MULTILINE)

STRANGERS = "Services never import each other"
CHASSIS = "The chassis knows no business"
LEAF = "Contracts depend on nothing of ours"
LOCAL = "Services do not know the machine they are tried on"
CLIENT = "The client knows the APIs as a stranger does"
CONSOLE = "The console asks the services as everybody does"
ROOMS = "Capabilities of the console know only those below, and all stand on visits, sign-in and web"
CIRCLES = "Nothing in the console goes round in a circle"
ORDER = "Capabilities of {} know only what stands below"
LAYERS = "Inside a capability of {}, imports point inwards"
PURE = "Decisions of {} are pure"


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

    def lint(self, service: str = "") -> Report:
        """Return what import-linter says of the copy, between packages or inside a service."""
        run = subprocess.run(
            [
                sys.executable,
                "-c",
                LINT,
                "--config",
                str(CONFIGS[service]),
                "--no-cache",
            ],
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


@pytest.mark.parametrize("service", CONFIGS)
def test_the_import_contracts_hold(copy: Copy, service: str) -> None:
    report = copy.lint(service)
    assert report.code == 0, report.text
    assert report.broken == set()


def contracts_in(service: str) -> dict[str, SectionProxy]:
    config = ConfigParser()
    config.read(CONFIGS[service])
    parts = [part for part in config.sections() if part.startswith("importlinter:contract:")]
    return {config[part]["name"]: config[part] for part in parts}


def test_every_contract_is_broken_below() -> None:
    assert set(contracts_in("")) == {breach.contract for breach in BREACHES if not breach.service}
    for service in (*SERVICES, "console"):
        broken = {breach.contract for breach in BREACHES if breach.service == service}
        assert set(contracts_in(service)) == broken


def test_the_configs_know_every_package_and_every_capability() -> None:
    config = ConfigParser()
    config.read(CONFIGS[""])
    assert config["importlinter"]["root_packages"].split() == list(SOURCES)
    strangers = contracts_in("")[STRANGERS]["modules"].split()
    assert set(strangers) == set(SERVICES)
    for service in SERVICES:
        contracts = contracts_in(service)
        containers = set(contracts[LAYERS.format(service)]["containers"].split())
        assert containers == {f"{service}.{one}" for one in capabilities.names(service)}
        pure = set(contracts[PURE.format(service)]["source_modules"].split())
        decisions = {f"{service}.{one}.domain" for one in capabilities.with_decisions(service)}
        assert pure == decisions | {f"{service}.words"}


class Breach(NamedTuple):
    """Where a line is put, the line, and the contract that must say no; `service` holds it, or none."""

    module: str
    line: str
    contract: str
    service: str = ""


def inside(service: str, *, low: str, high: str, decides: str) -> list[Breach]:
    """Return what breaks each contract of a service: a low capability that knows a high one, and so on."""
    return [
        Breach(f"{service}.{low}.breach", f"import {service}.{high}", ORDER.format(service), service),
        Breach(f"{service}.helpers", "", ORDER.format(service), service),
        Breach(f"{service}.{low}.helpers", "", LAYERS.format(service), service),
        Breach(
            f"{service}.{decides}.domain.breach",
            f"import {service}.{decides}.handlers",
            LAYERS.format(service),
            service,
        ),
        Breach(f"{service}.{decides}.domain.breach", "import random", PURE.format(service), service),
        Breach(f"{service}.words.breach", "import contracts.flow", PURE.format(service), service),
    ]


BREACHES = [
    Breach("billing.month.handlers.breach", "import registry.words", STRANGERS),
    Breach("chassis.outbox", "from contracts import envelope", CHASSIS),
    Breach("chassis.clock", "import billing", CHASSIS),
    Breach("contracts.terms", "from chassis import ids", LEAF),
    Breach("contracts.flow", "import pydantic", LEAF),
    Breach("registry.app", "from kokemus import cli", LOCAL),
    Breach("kokemus_client.asking", "from chassis import http", CLIENT),
    Breach("kokemus_console.vocabulary", "import contracts", CONSOLE),
    Breach("kokemus_console.web.breach", "import kokemus_console.offers", ROOMS, "console"),
    Breach("kokemus_console.helpers", "", ROOMS, "console"),
    Breach("kokemus_console.web.wording", "import kokemus_console.web.writing", CIRCLES, "console"),
    *inside("billing", low="areas", high="fees", decides="fees"),
    *inside("dispatch", low="known", high="offers", decides="offers"),
    *inside("registry", low="areas", high="experts", decides="experts"),
    *inside("notifications", low="known", high="mail", decides="mail"),
]


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: f"{breach.module}: {breach.line}")
def test_a_breach_is_reported_by_its_contract(copy: Copy, breach: Breach) -> None:
    with copy.with_line(breach.module, breach.line):
        report = copy.lint(breach.service)
    assert report.code != 0
    assert breach.contract in report.broken, report.text
