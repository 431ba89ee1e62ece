"""docker-compose.yml without an engine: what it names exists, what it promises is checked, everything fits."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

import billing.app  # noqa: F401 - they bring their metrics
import notifications.app  # noqa: F401 - they bring their metrics
from chassis.settings import ServiceSettings
from chassis.telemetry import CATALOGUE
from kokemus.machine.kafka_settings import ONE_NODE, as_environment
from kokemus.platform import service_databases
from kokemus.platform.topics import access_rules
from kokemus_console.settings import Settings as ConsoleSettings
from kokemus_console.visits import ROLES

ROOT = Path(__file__).resolve().parents[2]
COMPOSE = ROOT / "deploy" / "compose"
SERVICES = ("registry", "dispatch", "billing", "notifications")
STACK: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
RUNS: dict[str, dict[str, Any]] = STACK["services"]
PROGRAMS = (*SERVICES, "console")
OF_OURS = [(name, role) for name in SERVICES for role in ("migrate", "api", "worker")]
OF_OURS += [("console", role) for role in ("migrate", "api")]
FOLDERS = {name: f"services/{name}" for name in SERVICES} | {"console": "console"}
PROFILES = {"mail", "oidc", "observability"}
NOTHING_TO_ASK_WITH = {"otel-collector"}
"""Images that hold one program and no other, so that no check can run inside."""


def environment(name: str) -> Mapping[str, str | None]:
    """Return the environment of a container."""
    found: dict[str, str | None] = RUNS[name].get("environment", {})
    return found


def is_job(name: str) -> bool:
    """Say whether a container ends by itself."""
    return str(RUNS[name].get("restart")) == "no"


def settings_of(name: str) -> type[ServiceSettings]:
    """Return what a program can be told."""
    if name == "console":
        return ConsoleSettings
    settings: type[ServiceSettings] = importlib.import_module(f"{name}.app").SERVICE.settings
    return settings


def fields(name: str) -> set[str]:
    """Return the names by which a program's settings are read from the environment."""
    return {f"KOKEMUS_{field.upper()}" for field in settings_of(name).model_fields}


def test_the_core_is_what_it_should_be() -> None:
    core = {name for name, run in RUNS.items() if "profiles" not in run}
    assert core == {"postgres", "kafka", "access", "issuer", *(f"{name}-{role}" for name, role in OF_OURS)}
    assert {profile for run in RUNS.values() for profile in run.get("profiles", ())} == PROFILES


@pytest.mark.parametrize(("name", "role"), OF_OURS)
def test_every_setting_that_is_given_exists(name: str, role: str) -> None:
    given = {key for key in environment(f"{name}-{role}") if key.startswith("KOKEMUS_")}
    assert given <= fields(name)
    assert "KOKEMUS_DATABASE_URL" in given
    assert ("KOKEMUS_OWNER_DATABASE_URL" in given) == (role == "migrate")


@pytest.mark.parametrize(("name", "role"), OF_OURS)
def test_what_is_given_is_accepted_by_the_settings(
    name: str, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key, value in environment(f"{name}-{role}").items():
        if value is not None:
            monkeypatch.setenv(key, re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", str(value)))
    settings = settings_of(name)()
    assert settings.kafka_bootstrap_servers == "kafka:9092"
    assert settings.kafka_username == ("" if role == "migrate" else name)


def test_every_variable_has_a_default() -> None:
    used = re.findall(r"\$\{(\w+)(:-)?", (ROOT / "docker-compose.yml").read_text())
    assert used
    assert {name for name, default in used if not default} == set()


@pytest.mark.parametrize("name", sorted(RUNS))
def test_what_lasts_has_a_health_check_and_what_ends_has_none(name: str) -> None:
    check = RUNS[name].get("healthcheck")
    assert check is not None
    if is_job(name) or name in NOTHING_TO_ASK_WITH:
        assert check == {"disable": True}
    else:
        assert check["test"]
        assert check["retries"] >= 5
        assert RUNS[name]["restart"] == "unless-stopped"


@pytest.mark.parametrize("name", sorted(RUNS))
def test_who_waits_for_whom_fits(name: str) -> None:
    for other, how in RUNS[name].get("depends_on", {}).items():
        expected = "service_completed_successfully" if is_job(other) else "service_healthy"
        assert how == {"condition": expected}, other
        assert set(RUNS[other].get("profiles", ())) <= set(RUNS[name].get("profiles", ())), (
            "would not be started"
        )


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_starts_after_its_migrations_and_its_worker_after_the_topics(name: str) -> None:
    assert f"{name}-migrate" in RUNS[f"{name}-api"]["depends_on"]
    assert {f"{name}-migrate", "access"} <= set(RUNS[f"{name}-worker"]["depends_on"])
    assert "postgres" in RUNS[f"{name}-migrate"]["depends_on"]


@pytest.mark.parametrize(("name", "role"), OF_OURS)
def test_one_image_per_service_run_as_its_role(name: str, role: str) -> None:
    run = RUNS[f"{name}-{role}"]
    assert run["image"] == f"kokemus/{name}:${{KOKEMUS_TAG:-local}}"
    assert run["command"] == [role]
    assert run["cap_drop"] == ["ALL"]
    assert run["read_only"] is True


def test_every_image_is_named_by_a_release() -> None:
    for name, run in RUNS.items():
        _, _, tag = run["image"].partition(":")
        assert tag, name
        assert tag != "latest", name


def test_published_ports_are_this_machines_only_and_no_two_alike() -> None:
    published = [port for run in RUNS.values() for port in run.get("ports", ())]
    numbers = [re.sub(r"\$\{\w+:-(\d+)\}", r"\1", port).split(":") for port in published]
    assert {host for host, _, _ in numbers} == {"127.0.0.1"}
    outside = [port for _, port, _ in numbers]
    assert len(outside) == len(set(outside))
    for name in PROGRAMS:
        assert RUNS[f"{name}-api"]["ports"][0].endswith(":8000")


def test_the_image_listens_where_compose_publishes_and_checks() -> None:
    text = (ROOT / "deploy" / "Dockerfile").read_text()
    assert "KOKEMUS_HTTP_HOST=0.0.0.0" in text
    assert "KOKEMUS_HTTP_PORT=8000" in text
    assert "EXPOSE 8000 8001" in text
    assert re.search(r"^USER kokemus$", text, re.MULTILINE)
    assert "HEALTHCHECK" in text
    named = {name for name in re.findall(r"\bKOKEMUS_\w+", text) if name != "KOKEMUS_"}
    assert named <= fields("registry")


def test_the_broker_lets_nobody_in_without_a_name() -> None:
    broker = environment("kafka")
    listeners = dict(re.findall(r"(\w+):(\w+)", str(broker["KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"])))
    assert set(listeners.values()) == {"SASL_PLAINTEXT"}
    assert broker["KAFKA_LISTENER_NAME_CLIENT_SASL_ENABLED_MECHANISMS"] == "SCRAM-SHA-512"
    assert broker["KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND"] == "false"
    assert broker["KAFKA_SUPER_USERS"] == "User:admin"


def test_the_broker_is_set_up_for_one_node_as_the_local_one_is() -> None:
    broker = {key: str(value) for key, value in environment("kafka").items()}
    assert as_environment(ONE_NODE).items() <= broker.items()


def test_every_service_of_the_flow_has_a_principal_that_compose_uses() -> None:
    assert set(access_rules()) == set(PROGRAMS)
    for name, role in OF_OURS:
        if role != "migrate":
            given = environment(f"{name}-{role}")
            assert given["KOKEMUS_KAFKA_USERNAME"] == name
            assert given["KOKEMUS_KAFKA_PASSWORD"] == f"{name}-kafka-${{KOKEMUS_SECRET:-development}}"


@pytest.mark.parametrize("name", PROGRAMS)
def test_each_service_has_its_own_database_and_two_roles(name: str) -> None:
    secret = "${KOKEMUS_SECRET:-development}"
    script = (COMPOSE / "postgres" / "10-services.sh").read_text()
    listed = re.search(r"^for service in (.+); do$", script, re.MULTILINE)
    assert listed is not None
    assert set(listed[1].split()) == set(PROGRAMS)
    for role in [role for program, role in OF_OURS if program == name]:
        url = environment(f"{name}-{role}")["KOKEMUS_DATABASE_URL"]
        assert url == f"postgresql://{name}_app:{name}-app-{secret}@postgres:5432/{name}"
    owner = environment(f"{name}-migrate")["KOKEMUS_OWNER_DATABASE_URL"]
    assert owner == f"postgresql://{name}_owner:{name}-owner-{secret}@postgres:5432/{name}"


def test_what_a_services_roles_are_not_shown_is_said_as_on_the_local_platform() -> None:
    script = (COMPOSE / "postgres" / "10-services.sh").read_text()
    assert service_databases.HIDE.strip() in script
    assert service_databases.SHUT in script


def test_every_file_that_is_mounted_is_there() -> None:
    mounted = [volume.split(":")[0] for run in RUNS.values() for volume in run.get("volumes", ())]
    files = [path for path in mounted if path.startswith("./")]
    assert files
    for path in files:
        assert (ROOT / path).exists(), path
    assert {path for path in mounted if not path.startswith("./")} == set(STACK["volumes"])


@pytest.mark.parametrize("dockerfile", ["deploy/Dockerfile", "deploy/compose/tools/Dockerfile"])
def test_every_file_that_an_image_copies_is_there_and_let_into_the_build(dockerfile: str) -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    let_in = [line.removeprefix("!") for line in ignored if line.startswith("!")]
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (ROOT / dockerfile).read_text(), re.MULTILINE)
    assert copied
    for source in " ".join(copied).split():
        for folder in FOLDERS.values() if "${FOLDER}" in source else ("",):
            path = source.replace("${FOLDER}", folder)
            assert any(path == allowed or path.startswith(f"{allowed}/") for allowed in let_in), path
            # The hashed requirements are written by `make requirements`.
            assert (ROOT / path).exists() or path.endswith("requirements.txt"), path


def test_the_stand_ins_are_the_images_that_the_core_needs() -> None:
    text = (COMPOSE / "standins.py").read_text()
    base = re.search(r"^ARG PYTHON_IMAGE=(\S+)$", (ROOT / "deploy" / "Dockerfile").read_text(), re.MULTILINE)
    assert base is not None
    for image in (RUNS["postgres"]["image"], RUNS["kafka"]["image"], base[1]):
        assert f'"{image}"' in text
    pom = (ROOT / "deploy" / "local" / "kafka" / "pom.xml").read_text()
    version = re.search(r"<kafka.version>(.+)</kafka.version>", pom)
    assert version is not None
    assert RUNS["kafka"]["image"] == f"apache/kafka:{version[1]}"


def test_the_dashboards_ask_only_for_metrics_that_the_platform_writes() -> None:
    suffix = {"s": "_seconds"}
    written = {name.replace(".", "_") + suffix.get(unit, "") for name, unit in CATALOGUE.items()}
    dashboards = list((COMPOSE / "observability" / "grafana" / "dashboards").glob("*.json"))
    assert dashboards
    for file in dashboards:
        board = json.loads(file.read_text())
        asked = {
            name
            for panel in board["panels"]
            for target in panel["targets"]
            for name in re.findall(r"\bkokemus_\w+", target["expr"])
        }
        assert asked
        assert {re.sub(r"_(total|bucket|sum|count)$", "", name) for name in asked} <= written


def test_telemetry_finds_its_way() -> None:
    collector = yaml.safe_load((COMPOSE / "observability" / "collector.yaml").read_text())
    assert collector["receivers"]["otlp"]["protocols"]["http"]["endpoint"].endswith(":4318")
    exported = collector["exporters"]["prometheus"]["endpoint"].rpartition(":")[2]
    scraped = yaml.safe_load((COMPOSE / "observability" / "prometheus.yaml").read_text())
    assert scraped["scrape_configs"][0]["static_configs"] == [{"targets": [f"otel-collector:{exported}"]}]
    for pipeline in collector["service"]["pipelines"].values():
        assert set(pipeline["exporters"]) <= set(collector["exporters"])
        assert set(pipeline["processors"]) <= set(collector["processors"])
    sources = COMPOSE / "observability" / "grafana" / "provisioning" / "datasources" / "kokemus.yaml"
    for source in yaml.safe_load(sources.read_text())["datasources"]:
        assert source["url"].removeprefix("http://").partition(":")[0] in RUNS


def test_the_identity_providers_tokens_carry_every_claim_that_is_read() -> None:
    realm = json.loads((COMPOSE / "oidc" / "realm.json").read_text())
    (client,) = realm["clients"]
    claims = {one["config"].get("claim.name") for one in client["protocolMappers"]}
    assert {"areas", "roles", "units", "expert_id"} <= claims
    audiences = [one["config"].get("included.custom.audience") for one in client["protocolMappers"]]
    assert ServiceSettings.model_fields["oidc_audience"].default in audiences
    assert (realm["defaultSignatureAlgorithm"],) == ServiceSettings.model_fields["oidc_algorithms"].default
    roles = {role["name"] for role in realm["roles"]["realm"]}
    assert roles == {*ROLES, "partner"}
    assert client["clientId"] == ConsoleSettings.model_fields["oidc_client_id"].default
    given = environment("keycloak")
    for variable in re.findall(r"\$\{(\w+)\}", json.dumps(client)):
        assert variable in given, variable


def test_the_console_signs_people_in_where_browsers_and_it_itself_find_the_provider() -> None:
    given, issuer = environment("console-api"), environment("issuer")
    assert given["KOKEMUS_OIDC_ISSUER"] == issuer["ISSUER_URL"]
    assert given["KOKEMUS_PUBLIC_URL"] == issuer["CONSOLE_URL"]
    assert given["KOKEMUS_OIDC_CLIENT_SECRET"] == issuer["CONSOLE_OIDC_SECRET"]
    port = re.sub(r"\$\{\w+:-(\d+)\}", r"\1", RUNS["issuer"]["ports"][0]).split(":")[1]
    assert str(given["KOKEMUS_OIDC_ISSUER"]).endswith(f"http://localhost:{port}}}")
    for name in SERVICES:
        assert given[f"KOKEMUS_{name.upper()}_URL"] == f"http://{name}-api:8000"
    mails = environment("notifications-worker")["KOKEMUS_MAIL_SERVICE_URL"]
    assert mails == given["KOKEMUS_PUBLIC_URL"]
