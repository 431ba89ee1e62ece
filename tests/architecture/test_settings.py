"""Every setting that is spoken of is read by somebody, and no secret is ever printed."""

import importlib
import os
import re
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from chassis.settings import ServiceSettings
from kokemus_console.settings import Settings as ConsoleSettings
from tests.architecture import repository as repo
from tests.architecture import settings_rules
from tests.architecture.rules import Source

TOLD_ELSEWHERE = {
    "KOKEMUS_BILLING_PORT": "compose: where the API of billing answers on this machine",
    "KOKEMUS_CONSOLE_PORT": "compose: where the pages are on this machine",
    "KOKEMUS_ISSUER_PORT": "compose: where the development identity provider answers browsers",
    "KOKEMUS_BROKER": "tests, kokemus: which broker to take, instead of the first that there is",
    "KOKEMUS_BROKER_KIND": "tests, kokemus: what kind of broker is behind KAFKA_BOOTSTRAP_SERVERS",
    "KOKEMUS_CACHE": "kokemus: where downloaded jars are kept",
    "KOKEMUS_DATABASE": "tests, kokemus: which PostgreSQL to take, instead of the first that there is",
    "KOKEMUS_DISPATCH_PORT": "compose: where the API of dispatch answers",
    "KOKEMUS_HOME": "kokemus: where the platform of this machine keeps its data",
    "KOKEMUS_KILL_AT": "tests: the point at which the process kills itself",
    "KOKEMUS_KILL_MARK": "tests: the file whose removal is the one time that it does so",
    "KOKEMUS_NOTIFICATIONS_PORT": "compose: where the API of notifications answers",
    "KOKEMUS_REGISTRY_PORT": "compose: where the API of registry answers",
    "KOKEMUS_SECRET": "compose: what every password follows from",
    "KOKEMUS_TAG": "compose: which images are run",
}
"""Names that are no service's setting: the command `kokemus`, compose and the tests read them."""
MARK = "hunter2"

SETTINGS = pytest.mark.parametrize("settings", ["chassis", *repo.SERVICES], indirect=True)


def settings_named(name: str) -> type[ServiceSettings]:
    if name == "console":
        return ConsoleSettings
    return ServiceSettings if name == "chassis" else importlib.import_module(f"{name}.app").SERVICE.settings


@pytest.fixture
def settings(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> type[ServiceSettings]:
    """Give a settings class, in an environment that names none of its fields."""
    for name in [name for name in os.environ if name.startswith(settings_rules.PREFIX)]:
        monkeypatch.delenv(name)
    return settings_named(request.param)


def made(settings: type[ServiceSettings], **values: Any) -> ServiceSettings:
    given: dict[str, Any] = {"database_url": f"postgresql://app:{MARK}@localhost/x"}
    return settings(**(given | values))


def test_every_name_in_use_is_somebodys_setting() -> None:
    known = set(TOLD_ELSEWHERE).union(
        *(settings_rules.names_of(settings_named(name)) for name in (*repo.SERVICES, "console"))
    )
    found = [
        f"{source.path}:{one.line}: {one.what}"
        for source in repo.matching(repo.is_written)
        for one in settings_rules.unknown_names(source, known=known)
    ]
    assert found == []


def test_a_name_that_nobody_reads_is_seen() -> None:
    compose = Source("docker-compose.yml", "  KOKEMUS_KAFKA_TLS: true\n  KOKEMUS_KAFKA_SERVERS: kafka:9092\n")
    found = list(settings_rules.unknown_names(compose, known=settings_rules.names_of(ServiceSettings)))
    assert found == [(2, "KOKEMUS_KAFKA_SERVERS is no field of any service's settings")]


def test_names_told_elsewhere_are_read_there_and_by_no_service() -> None:
    code = "\n".join(source.text for source in repo.matching(repo.is_code))
    compose = (repo.ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    reads = {
        name for name in TOLD_ELSEWHERE if re.search(rf"[\"']{name}[\"']", code) or f"${{{name}:" in compose
    }
    assert set(TOLD_ELSEWHERE) - reads == set()
    assert (
        set(TOLD_ELSEWHERE)
        & set().union(*(settings_rules.names_of(settings_named(name)) for name in repo.SERVICES))
        == set()
    )


@SETTINGS
def test_what_is_named_like_a_secret_is_one(settings: type[ServiceSettings]) -> None:
    assert list(settings_rules.open_secrets(settings)) == []


def test_an_open_secret_is_seen() -> None:
    class Open(ServiceSettings):
        """Settings with a secret that would be printed."""

        smtp_password: str = ""
        webhook_signing_key: SecretStr = SecretStr("")
        token_lifetime_seconds: int = 60

    assert [said.partition(" ")[0].rpartition(".")[2] for said in settings_rules.open_secrets(Open)] == [
        "smtp_password",
        "token_lifetime_seconds",
    ]


@SETTINGS
def test_no_secret_is_printed(settings: type[ServiceSettings]) -> None:
    secrets = settings_rules.secrets_of(settings)
    told = made(settings, **dict.fromkeys(secrets, f"postgresql://app:{MARK}@localhost/x"))
    assert "database_url" in secrets
    assert MARK not in f"{told} {told!r} {told.model_dump()} {told.model_dump_json()}"


@SETTINGS
def test_no_secret_is_printed_when_another_setting_is_missing(
    settings: type[ServiceSettings], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in set(settings_rules.secrets_of(settings)) - {"database_url"}:
        with monkeypatch.context() as environment:
            environment.setenv(settings_rules.PREFIX + name.upper(), MARK)
            with pytest.raises(ValidationError, match="database_url") as missing:
                settings()
        assert MARK not in str(missing.value), f"a start without a database URL prints {name}"


@SETTINGS
def test_no_error_of_settings_shows_what_was_given(settings: type[ServiceSettings]) -> None:
    assert settings.model_config.get("hide_input_in_errors") is True


@SETTINGS
def test_settings_do_not_change(settings: type[ServiceSettings]) -> None:
    told = made(settings)
    with pytest.raises(ValidationError, match="frozen"):
        told.http_port = 1  # type: ignore[misc]  # that is what is tried
