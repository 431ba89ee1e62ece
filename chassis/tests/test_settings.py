"""Settings: from the environment, frozen, secrets never printed."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from chassis.settings import ServiceSettings

SECRET = "hunter2"


def settings(**values: object) -> ServiceSettings:
    return ServiceSettings(**{"database_url": f"postgresql://app:{SECRET}@db/x"} | values)  # type: ignore[arg-type]


def test_secrets_are_never_printed() -> None:
    made = settings(owner_database_url=f"postgresql://owner:{SECRET}@db/x", kafka_password=SECRET)

    for printed in (repr(made), str(made), made.model_dump_json(), str(made.model_dump())):
        assert SECRET not in printed
    assert SECRET in made.database_url.get_secret_value()


def test_a_mistake_is_told_without_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValidationError) as refused:
        settings(database_pool_max=0)

    assert SECRET not in str(refused.value)


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOKEMUS_DATABASE_URL", "postgresql://from-the-environment/x")
    monkeypatch.setenv("KOKEMUS_OIDC_ALGORITHMS", "ES256, RS256")

    made = ServiceSettings()

    assert made.database_url.get_secret_value() == "postgresql://from-the-environment/x"
    assert made.oidc_algorithms == ("ES256", "RS256")


@pytest.mark.parametrize("named", ["none", "HS256", "ES256,HS512", "", ","])
def test_an_algorithm_without_a_public_key_is_not_accepted(named: str) -> None:
    with pytest.raises(ValidationError, match="public key"):
        settings(oidc_algorithms=named)


def test_settings_do_not_change_while_a_service_runs() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        settings().log_level = "DEBUG"  # type: ignore[misc]


ISSUER = "https://staff.example.org/"


@pytest.mark.parametrize(
    ("listed", "why"),
    [
        ([{"issuer": ISSUER, "areas": ["*"]}], "pattern"),
        ([{"issuer": ISSUER, "areas": ["talo\n"]}], "pattern"),
        ([{"issuer": ISSUER, "areas": []}], "at least 1"),
        ([{"issuer": ISSUER}], "areas"),
        ([{"issuer": ISSUER, "areas": ["talo"], "roles": ["expert"]}], "roles"),
        ([{"issuer": ISSUER, "areas": ["talo"]}, {"issuer": ISSUER[:-1], "areas": ["pesa"]}], "twice"),
        ([{"issuer": "https://kokemus.example.org", "areas": ["talo"]}], "twice"),
    ],
)
def test_an_issuer_beside_the_platforms_own_speaks_for_areas_by_name(listed: object, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        settings(oidc_issuer="https://kokemus.example.org/", oidc_issuers=listed)


def test_issuers_of_areas_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOKEMUS_DATABASE_URL", "postgresql://from-the-environment/x")
    monkeypatch.setenv("KOKEMUS_OIDC_ISSUERS", f'[{{"issuer": "{ISSUER}", "areas": ["talo"]}}]')

    (one,) = ServiceSettings().oidc_issuers

    assert (one.name, sorted(one.areas), one.audience) == (ISSUER[:-1], ["talo"], "kokemus")
