"""Tidiness: each rule is seen red on a small sample, lets a good one pass, and holds in the repository."""

import importlib
import json
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pytest

from chassis import telemetry
from tests.architecture import glossary, rules, wholes
from tests.architecture import repository as repo
from tests.architecture.rules import Check, Finding, Source

DOMAIN = "services/billing/src/billing/fees/domain/fees.py"
HANDLER = "services/billing/src/billing/fees/handlers/assess_fees.py"
TEST = "services/billing/tests/test_store.py"

FOR_TESTS = ("chassis/src/chassis/faults.py", "chassis/src/chassis/testing/")
"""Told by tests through the environment, or telling it to the processes they start; no setting of a service."""
SPEAKING = {"publish", "publish_batch", "publisher", "send_and_wait", "send_batch"}
PRINTERS = ("bench/", "deploy/", "chassis/src/chassis/running.py", "tests/console/pictures.py")
"""What prints is what a person called at a prompt; the service commands' answer is in `running`."""
ONLY_FOR_TESTS = {
    "chassis.testing": "what tests of every service need",
    "contracts.compatibility": "compares today's schemas with the released ones",
}
"""Modules of packages that no entry point leads to, because only tests need them."""
EXCUSED = {
    (
        "contracts/src/contracts/envelope.py",
        "tenant:",
    ): "partners who read the AsyncAPI document know it by this word",
    (
        "deploy/local/tests/demo/test_scenario.py",
        "aino@somebody.fi",
    ): "refused there, because it could reach somebody",
    (
        "deploy/local/tests/machine/test_servers.py",
        "test_a_signal_while_the_servers_start_leaves_nothing_behind",
    ): "the moment of the signal is what is tried",
}
"""Findings that stand for a reason: the file, and how the finding begins."""

Sample = str | Source
"""Text as it might stand in a module of the domain, or in the file named."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule: how it is checked, where it holds, and a sample on either side of it."""

    name: str
    check: Check
    holds_in: Callable[[str], bool]
    bad: tuple[Sample, ...]
    good: tuple[Sample, ...]

    def __str__(self) -> str:
        return self.name


def lines_of(count: int) -> str:
    return '"""A module of many lines."""\n' + "x = 1\n" * (count - 1)


def function_of(lines: int) -> str:
    return "def decide():\n" + "    x = 1\n" * (lines - 1)


def sources_of(samples: tuple[Sample, ...]) -> list[Source]:
    return [sample if isinstance(sample, Source) else Source(DOMAIN, sample) for sample in samples]


RULES = (
    Rule(
        name="a module has at most 400 lines",
        check=partial(rules.long_module, most=400),
        holds_in=lambda path: repo.is_python(path) and not (repo.is_test(path) or repo.is_generated(path)),
        bad=(lines_of(401),),
        good=(lines_of(400),),
    ),
    Rule(
        name="a module of the chassis has at most 250 lines",
        check=partial(rules.long_module, most=250),
        holds_in=repo.is_chassis_code,
        bad=(Source("chassis/src/chassis/relay.py", lines_of(251)),),
        good=(Source("chassis/src/chassis/relay.py", lines_of(250)),),
    ),
    Rule(
        name="a module of tests has at most 600 lines",
        check=partial(rules.long_module, most=600),
        holds_in=repo.is_test,
        bad=(Source(TEST, lines_of(601)),),
        good=(Source(TEST, lines_of(600)),),
    ),
    Rule(
        name="a function has at most 60 lines",
        check=partial(rules.long_function, most=60),
        holds_in=lambda path: (
            repo.is_python(path) and "/migrations/versions/" not in path
        ),  # they are history
        bad=(function_of(61), "def outer():\n    def inner():\n" + "        x = 1\n" * 60),
        good=(function_of(60), "def outer():\n    def inner():\n" + "        x = 1\n" * 59),
    ),
    Rule(
        name="a handler's function has at most 30 lines",
        check=partial(rules.long_function, most=30),
        holds_in=repo.is_handler,
        bad=(Source(HANDLER, "class Closing:\n    async def close(self):\n" + "        x = 1\n" * 30),),
        good=(Source(HANDLER, function_of(30)),),
    ),
    Rule(
        name="a module begins with what it is for",
        check=rules.no_docstring,
        holds_in=repo.is_python,
        bad=('import os\n\n"""Fees of sessions, by rule."""\n', '"""Fees."""\n', "x = 1\n"),
        good=('"""Fees of sessions, by rule."""\n\nimport os\n',),
    ),
    Rule(
        name="a value of the domain does not change",
        check=rules.loose_dataclass,
        holds_in=repo.is_domain,
        bad=(
            "@dataclass\nclass Fee: ...\n",
            "@dataclass(frozen=True)\nclass Fee: ...\n",
            "@dataclass(frozen=True, slots=False)\nclass Fee: ...\n",
        ),
        good=(
            "@dataclasses.dataclass(frozen=True, slots=True)\nclass Fee: ...\n",
            "class Fee(StrEnum): ...\n",
        ),
    ),
    Rule(
        name="a decision knows Python, decisions and words only",
        check=rules.impure_import,
        holds_in=repo.is_domain,
        bad=(
            "import jinja2\n",
            "from pathlib import Path\n",
            "from billing.fees import store\n",
            "import billing.fees.tables\n",
            "from registry.words import ids\n",
            "from chassis import outbox\n",
            "from contracts import registry\n",
        ),
        good=(
            "from billing.fees.domain import fees\nimport billing.words.money\nfrom datetime import date\n",
            "from chassis.failures import Refusal\n",
            "from chassis.values import Value, changed\n",
            "from contracts.codes import TOPICS\n",
        ),
    ),
    Rule(
        name="only the chassis ends a transaction",
        check=partial(
            rules.calls_of, names={"commit", "rollback"}, instead="only the chassis ends a transaction"
        ),
        holds_in=lambda path: repo.is_code(path) and not repo.is_chassis_code(path),
        bad=("async def assess(tx):\n    await tx.connection.commit()\n", "commit()\n"),
        good=("async def assess(tx):\n    commit = 'commit(...)'\n",),
    ),
    Rule(
        name="a service speaks through its outbox",
        check=partial(
            rules.calls_of, names=SPEAKING, instead="append to the outbox; only what is committed is said"
        ),
        holds_in=repo.is_service_code,
        bad=(
            Source(HANDLER, "async def assess(broker):\n    await broker.publish(b'')\n"),
            Source(HANDLER, "@broker.publisher('billing.internal.fee.v1')\nasync def assess(): ...\n"),
        ),
        good=(
            Source(
                HANDLER,
                "async def assess(tx):\n    await outbox.append(tx, publish, at=now, because=cause)\n",
            ),
        ),
    ),
    Rule(
        name="nothing prints but what a person called",
        check=partial(rules.calls_of, names={"print", "pprint"}, instead="log a fact"),
        holds_in=lambda path: repo.is_python(path) and not path.startswith(PRINTERS),
        bad=("def decide():\n    print('here')\n",),
        good=("def decide():\n    log.info('fee.assessed')\n",),
    ),
    Rule(
        name="only settings read the environment",
        check=rules.environment_read,
        holds_in=lambda path: (
            (repo.is_service_code(path) or repo.is_chassis_code(path)) and not path.startswith(FOR_TESTS)
        ),
        bad=("import os\nURL = os.environ['KOKEMUS_DATABASE_URL']\n", "from os import getenv\n"),
        good=("import os\nHERE = os.getpid()\n", "from os import getpid\n"),
    ),
    Rule(
        name="a test does not sleep",
        check=rules.sleep,
        holds_in=repo.is_test,
        bad=(
            Source(TEST, "async def test_late():\n    await asyncio.sleep(0.5)\n"),
            Source(TEST, "def test_late():\n    time.sleep(1)\n"),
            Source(TEST, "def test_late():\n    while not met():\n        time.sleep(1)\n"),
            Source(TEST, "def let_it_settle():\n    time.sleep(1)\n"),
        ),
        good=(
            Source(TEST, "async def until(met):\n    while not met():\n        await asyncio.sleep(0.01)\n"),
            Source(TEST, "async def test_others_get_their_turn():\n    await asyncio.sleep(0)\n"),
        ),
    ),
    Rule(
        name="a test is skipped for a reason",
        check=rules.skip_without_reason,
        holds_in=repo.is_test,
        bad=(
            Source(TEST, "def test_compose():\n    pytest.skip()\n"),
            Source(TEST, "@pytest.mark.skipif(NO_DOCKER)\ndef test_compose(): ...\n"),
            Source(TEST, "@pytest.mark.xfail\ndef test_compose(): ...\n"),
        ),
        good=(
            Source(TEST, "def test_compose():\n    pytest.skip('no Docker engine answers')\n"),
            Source(TEST, "@pytest.mark.skipif(NO_DOCKER, reason='no engine')\ndef test_compose(): ...\n"),
            Source(TEST, "@pytest.mark.slow\ndef test_compose(): ...\n"),
        ),
    ),
    Rule(
        name="modules and classes are named after what they are",
        check=rules.vague_name,
        holds_in=repo.is_code,
        bad=("class FeeManager: ...\n", Source("services/billing/src/billing/fees/domain/fee_utils.py", "")),
        good=("class Fees: ...\n",),
    ),
    Rule(
        name="two arguments of one type are passed by name",
        check=rules.interchangeable,
        holds_in=lambda path: repo.is_domain(path) or repo.is_store(path),
        bad=("def offer_to(made_at: datetime, expires_at: datetime) -> Offer: ...\n",),
        good=(
            "def offer_to(made_at: datetime, *, expires_at: datetime) -> Offer: ...\n",
            "def _between(starts_at: datetime, ends_at: datetime) -> timedelta: ...\n",
        ),
    ),
    Rule(
        name="no work is put off in a comment",
        check=rules.unfinished,
        holds_in=repo.is_written,
        bad=("x = 1  # " + "TO" + "DO: the other half\n",),
        good=("mastodon = 'XXXL'\n",),
    ),
    Rule(
        name="no path of one machine",
        check=rules.machine_path,
        holds_in=repo.is_written,
        bad=(
            "HOME = '/home/somebody/kokemus'\n",
            Source("README.md", "cd /work/kokemus"),
            "under /root, say",
        ),
        good=(
            "LINK = 'https://example.org/work/1'\n",
            Source("README.md", "`services/x/root`, .kokemus/work/"),
        ),
    ),
    Rule(
        name="no name of a package registry",
        check=rules.registry_host,
        holds_in=repo.is_written,
        bad=(
            Source("requirements/compile.sh", "pip install --index-url https://example.org/simple"),
            Source("docker-compose.yml", "    image: quay.io/prometheus/prometheus:v3"),
        ),
        good=(
            Source("requirements/compile.sh", "uv pip compile --no-emit-index-url"),
            Source("docker-compose.yml", "    image: prom/prometheus:v3"),
        ),
    ),
    Rule(
        name="nobody's address and nobody's identity code",
        check=rules.somebody,
        holds_in=repo.is_written,
        bad=("to = 'maija.meikalainen@" + "gmail.com'", "code = '" + "131052" + "-308T'"),
        good=(
            "to = 'maija@kunta.example.invalid'",
            "url = 'postgresql://a:b@127.0.0.1:5432/x'",
            "day = '2026-10-14'",
        ),
    ),
    Rule(
        name="one word for one thing",
        check=partial(rules.banned_word, right=glossary.banned_words()),
        holds_in=lambda path: (
            repo.is_written(path) and path.endswith((".py", ".md")) and path != glossary.PATH
        ),
        bad=("class BookingAccepted: ...\n", '"""Which consultants are free."""'),
        good=("class OrderCreated: ...\n", '"""Which experts are free."""'),
    ),
)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_rule_is_red_on_every_bad_sample(rule: Rule) -> None:
    for sample in sources_of(rule.bad):
        assert rule.holds_in(sample.path) or sample.path == DOMAIN, "the sample must lie where the rule holds"
        assert list(rule.check(sample)), f"not seen: {sample.text[:200]}"


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_rule_lets_every_good_sample_pass(rule: Rule) -> None:
    assert [list(rule.check(sample)) for sample in sources_of(rule.good)] == [[]] * len(rule.good)


def excuse(source: Source, finding: Finding) -> tuple[str, str]:
    return source.path, finding.what.split()[0]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_the_repository_keeps_the_rule(rule: Rule) -> None:
    looked_at = [source for source in repo.matching(rule.holds_in) if source.text]
    found = [
        f"{source.path}:{one.line}: {one.what}"
        for source in looked_at
        for one in rule.check(source)
        if excuse(source, one) not in EXCUSED
    ]
    assert looked_at, f"no file is looked at for {rule.name!r}"
    assert not found, "\n" + "\n".join(found)


def test_every_excuse_is_still_needed() -> None:
    needed = {
        excuse(source, one)
        for rule in RULES
        for source in repo.matching(rule.holds_in)
        if source.path in {path for path, _ in EXCUSED}
        for one in rule.check(source)
    }
    assert set(EXCUSED) - needed == set()


def modules_of_the_packages() -> dict[str, Source]:
    return {repo.module_name(source.path): source for source in repo.matching(repo.is_code)}


def entry_points() -> set[str]:
    """Return the modules that a package's metadata names as commands or plugins."""
    named: set[str] = set()
    for source in repo.matching(lambda path: path.endswith("pyproject.toml")):
        project = tomllib.loads(source.text).get("project", {})
        groups = [project.get("scripts", {}), *project.get("entry-points", {}).values()]
        named |= {str(target).partition(":")[0] for group in groups for target in group.values()}
    return named


def leads_in(source: Source) -> bool:
    """Say whether a file outside the packages keeps a module alive by importing it; a mere test does not."""
    return repo.is_python(source.path) and not repo.is_code(source.path) and not repo.is_test(source.path)


def test_every_module_is_reached_from_an_entry_point() -> None:
    modules = modules_of_the_packages()
    outside = [source for source in repo.files() if leads_in(source)]
    for_tests = {name for name in modules if name.startswith(tuple(ONLY_FOR_TESTS))}
    assert wholes.unreached(modules, outside=outside, named=entry_points() | for_tests) == []


def test_a_module_that_nobody_reaches_is_found() -> None:
    modules = {
        "x": Source("x/__init__.py", ""),
        "x.__main__": Source("x/__main__.py", "from x.app import SERVICE"),
        "x.app": Source("x/app.py", "from x import api\nimport x.domain.fees"),
        "x.api": Source("x/api.py", ""),
        "x.domain": Source("x/domain/__init__.py", ""),
        "x.domain.fees": Source("x/domain/fees.py", ""),
        "x.tables": Source("x/tables.py", ""),
        "x.old": Source("x/old.py", "from x import older"),
        "x.older": Source("x/older.py", ""),
    }
    migrations = Source("migrations/env.py", "from x.tables import METADATA")
    assert wholes.unreached(modules, outside=[migrations]) == ["x.old", "x.older"]


def test_what_is_only_for_tests_is_used_by_tests() -> None:
    modules = modules_of_the_packages()
    meant = {
        name for name, source in modules.items() if name.startswith(tuple(ONLY_FOR_TESTS)) and source.text
    }
    samples = {name for name in meant if name.startswith("chassis.testing.sample")}  # run, not imported
    used = {name for source in repo.matching(repo.is_test) for name in wholes.imported(source)}
    inside = {name for found in meant for name in wholes.imported(modules[found])}
    assert meant - samples - {"chassis.testing"} <= used | inside


def catalogue() -> dict[str, str]:
    """Return the unit of every metric, by its name: each is made in the module that means it."""
    return {
        name: unit
        for source in repo.matching(repo.is_code)
        for name, unit in wholes.instruments(source).items()
    }


def test_every_metric_has_a_name_of_its_own_and_is_written() -> None:
    code = repo.matching(repo.is_code)
    made = [name for source in code for name in wholes.instruments(source)]
    unwritten = [
        name
        for source in code
        for name in wholes.instrument_names(source)
        if not any(wholes.writes(one, name) for one in code)
    ]
    assert sorted(made) == sorted(set(made))
    assert unwritten == []


def test_the_catalogue_has_every_metric_when_the_services_are_there() -> None:
    for service in repo.SERVICES:
        importlib.import_module(f"{service}.app")
    assert catalogue() == telemetry.CATALOGUE


def test_a_metric_is_made_by_the_catalogue_only() -> None:
    makers = {"create_counter", "create_gauge", "create_histogram", "create_up_down_counter"}
    found = [
        source.path
        for source in repo.matching(lambda path: repo.is_code(path) and not path.endswith("telemetry.py"))
        if any(True for _ in rules.calls_of(source, makers, instead="telemetry.counter and its kin"))
    ]
    assert found == []


def test_a_metric_is_found() -> None:
    sample = Source("x.py", 'FEES = telemetry.counter("fees.done", "{fee}", "Fees")\n')
    assert wholes.instruments(sample) == {"fees.done": "{fee}"}
    assert list(wholes.instrument_names(sample)) == ["FEES"]
    assert wholes.writes(Source("y.py", "telemetry.FEES.add(1)"), "FEES")
    assert not wholes.writes(Source("y.py", "telemetry.LAG.set(1)\nprint(FEES)"), "FEES")


_SERIES = re.compile(r"kokemus_[a-z_]+")
_ENDINGS = ("", "_total", "_bucket", "_count", "_sum")


def series(name: str, unit: str) -> set[str]:
    """Return what Prometheus may call a metric of ours."""
    stem = name.replace(".", "_")
    return {
        stem + seconds + ending for ending in _ENDINGS for seconds in ("", "_seconds" if unit == "s" else "")
    }


def unknown_series(text: str) -> set[str]:
    """Return the names in a dashboard or rule that no metric of the catalogue has."""
    known = {one for name, unit in catalogue().items() for one in series(name, unit)}
    return set(_SERIES.findall(text)) - known


def test_dashboards_and_alarms_speak_of_metrics_that_there_are() -> None:
    shown = repo.matching(
        lambda path: (
            path.startswith("deploy/") and "/local/" not in path and path.endswith((".json", ".yml", ".yaml"))
        )
    )
    of_metrics = [
        source for source in shown if any(word in source.path for word in ("grafana", "prometheus"))
    ]
    assert {source.path: names for source in of_metrics if (names := unknown_series(source.text))} == {}


def test_a_dashboard_of_an_unknown_metric_is_found() -> None:
    panel = json.dumps(
        {"expr": "rate(kokemus_hearing_events_total[1m]) + kokemus_hearing_lag_seconds + kokemus_luck"}
    )
    assert unknown_series(panel) == {"kokemus_luck"}
