"""A client that a well-known generator makes of what the services say of themselves plays an order to its fee."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from chassis.testing.waiting import until
from tests.life import Stage, a_time

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

AREA = "tehty-alue"
FEE_MINOR = 4200
NO_HOOKS = '{"post_hooks": []}'


@dataclass
class Made:
    """Clients that were made of the services' descriptions, called by method and path: names are for people."""

    stage: Stage
    described: dict[str, Any] = field(default_factory=dict)

    async def ask(self, service: str, method: str, path: str, token: str, *ids: str, **request: Any) -> Any:
        """Ask a service within the area and return the answer as it was parsed."""
        told = self.described[service]["paths"][f"/v1/areas/{{area}}{path}"][method.lower()]
        package = f"made_{service}"
        module = importlib.import_module(f"{package}.api.{told['tags'][0]}.{told['operationId']}")
        schema = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
        if "body" in request:
            (asked_for,) = [one["$ref"] for one in schema.get("anyOf", [schema]) if "$ref" in one]
            models = importlib.import_module(f"{package}.models")
            model = getattr(models, asked_for.rpartition("/")[2])
            request["body"] = model.from_dict(request["body"])
        elif "anyOf" in schema:
            request["body"] = None  # these clients cannot leave out what may be null
        if method == "POST":
            request["idempotency_key"] = f"made-{next(self.stage.keys)}"
        url = self.stage.client.base_urls[service]
        signed_in = importlib.import_module(package).AuthenticatedClient
        async with signed_in(base_url=url, token=token, raise_on_unexpected_status=True) as client:
            answer = await module.asyncio_detailed(AREA, *ids, client=client, **request)
        return answer.parsed

    async def yes(self, service: str, method: str, path: str, token: str, *ids: str, **request: Any) -> Any:
        """Ask, and return the answer as JSON; fail when it is a no."""
        parsed = await self.ask(service, method, path, token, *ids, **request)
        assert type(parsed).__name__ != "Problem", parsed
        return parsed.to_dict() if hasattr(parsed, "to_dict") else parsed


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def documents(stage: Stage) -> dict[str, Any]:
    """Give what each service says of itself."""
    return {name: await stage.ask(name, "GET", "/openapi.json") for name in stage.client.base_urls}


@pytest.fixture(scope="module")
def made(stage: Stage, documents: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """Give the clients that the generator makes; it leaves nothing out and has nothing to warn of."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "config.json").write_text(NO_HOOKS)
    for service, described in documents.items():
        (folder / f"{service}.json").write_text(json.dumps(described))
        _generate(folder, service)
    sys.path.insert(0, str(folder))
    yield Made(stage, documents)
    sys.path.remove(str(folder))


def _generate(folder: Path, service: str) -> None:
    where = ["--path", f"{service}.json", "--output-path", f"made_{service}", "--config", "config.json"]
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", *where]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "arning" not in done.stdout + done.stderr, done.stdout


async def test_an_order_is_played_to_its_fee(made: Made) -> None:
    stage = made.stage
    coordinator = stage.token("coordinator-of-it", AREA, roles=["coordinator"])
    ask = made.yes
    await ask(
        "registry", "POST", "", coordinator, body={"model": "wellbeing_area", "names": {"fi": "Tehty ry"}}
    )
    people = {}
    for role in ("unit_coordinator", "orderer"):
        contact = {"email": f"{role}@example.invalid", "language": "fi"}
        body: dict[str, Any] = {"name": "Tekijä Tehty", "roles": [role], "contact": contact}
        people[role] = (await ask("registry", "POST", "/staff", coordinator, body=body))["person_id"]
    body = {"name": "Tehty", "cost_centre": "4711", "coordinator_id": people["unit_coordinator"]}
    unit = (await ask("registry", "POST", "/units", coordinator, body=body))["unit_id"]
    body = {
        "display_name": "Esimerkki Tehty",
        "topics": [{"code": "depression"}],
        "work_forms": ["individual"],
        "languages": ["fi"],
        "contact": {"email": "expert@example.invalid", "language": "fi"},
    }
    expert = (await ask("registry", "POST", "/experts", coordinator, body=body))["expert_id"]
    body = {"work_forms": ["individual"], "valid_from": "2020-01-01"}
    await ask("registry", "POST", "/experts/{expert_id}/agreements", coordinator, expert, body=body)
    await stage.settle()

    orderer = stage.token(people["orderer"], AREA, roles=["orderer"], units=[unit])
    body = {
        "unit_id": unit,
        "work_form": "individual",
        "topics": [{"code": "depression"}],
        "language": "fi",
        "times": [a_time(stage.clock.now() + timedelta(hours=2))],
        "agreed_fee": {"amount_minor": FEE_MINOR, "currency": "EUR"},
    }
    order = (await ask("dispatch", "POST", "/orders", orderer, body=body))["order_id"]
    offers = await ask(
        "dispatch", "POST", "/orders/{order_id}/offers", coordinator, order, body={"expert_ids": [expert]}
    )
    herself = stage.token(expert, AREA, roles=["expert"], expert_id=expert)
    path = "/offers/{offer_id}/acceptance"
    accepted = await ask("dispatch", "POST", path, herself, offers["items"][0]["offer_id"])
    session = accepted["sessions"][0]["session_id"]
    path, body = "/sessions/{session_id}/cancellation", {"cancelled_by": "client"}
    await ask("dispatch", "POST", path, orderer, session, body=body)

    fee: dict[str, Any] = {}

    async def assessed() -> bool:
        told = await made.ask("billing", "GET", "/sessions/{session_id}/fee", coordinator, session)
        fee.update(told.to_dict() if hasattr(told, "to_dict") else told)
        return fee.get("state") == "assessed"

    await until(assessed, seconds=60, expected="the fee is assessed")
    assert [line["amount"]["amount_minor"] for line in fee["history"]] == [FEE_MINOR]


async def test_a_no_is_parsed_as_a_problem(made: Made) -> None:
    somebody = made.stage.token("somebody", "muualla", roles=["coordinator"])
    told = await made.ask("registry", "GET", "", somebody)
    assert (told.status, told.type_) == (403, "urn:kokemus:problem:forbidden")
    assert "tehty-alue" in told.detail
