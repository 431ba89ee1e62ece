"""What one capability imports of another is what that one offers, and what it offers is there and used."""

import pytest

from tests.architecture import capabilities
from tests.architecture import repository as repo
from tests.architecture.rules import Source

SERVICES = pytest.mark.parametrize("service", repo.SERVICES)


def sources(service: str) -> list[Source]:
    home = f"{repo.SOURCES[service]}/{service}/"
    roots = {f"{home}app.py", f"{home}__main__.py"}
    return repo.matching(lambda path: path.startswith(home) and repo.is_python(path) and path not in roots)


@SERVICES
def test_a_capability_imports_of_another_what_that_one_offers(service: str) -> None:
    found = [
        f"{reach.by}:{reach.line}: {reach.capability} does not offer {reach.module}"
        for source in sources(service)
        for reach in capabilities.reaches(source, service)
        if not capabilities.is_offered(reach.module, capabilities.offers(service, reach.capability))
    ]
    assert found == []


@SERVICES
def test_what_is_offered_is_taken(service: str) -> None:
    taken = {
        (reach.capability, reach.module)
        for source in (*sources(service), *repo.matching(lambda path: path.startswith("deploy/local/src/")))
        for reach in capabilities.reaches(source, service)
    }
    idle = [
        f"{capability}: {module}"
        for capability in capabilities.names(service)
        for module in capabilities.offers(service, capability)
        if not any(
            one == capability and capabilities.is_offered(inner, frozenset({module})) for one, inner in taken
        )
    ]
    assert idle == []


def test_an_import_that_is_not_offered_is_seen() -> None:
    source = Source("services/billing/src/billing/month/breach.py", "from billing.fees.store import rows\n")
    (reach,) = capabilities.reaches(source, "billing")
    assert (reach.capability, reach.module) == ("fees", "store.rows")
    assert not capabilities.is_offered(reach.module, frozenset({"store.lines", "wire"}))
    assert capabilities.is_offered("store.lines", frozenset({"store.lines"}))
    assert capabilities.is_offered("api.views", frozenset({"api"}))
