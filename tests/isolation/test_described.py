"""Every service answers as it describes itself: whatever is sent, by every role, no error and nothing undescribed."""

from __future__ import annotations

import os
from collections import Counter
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok
from schemathesis.core.transport import Response
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from kokemus.platform.running import SERVICES
from tests.isolation.test_endpoints import Lives, ids_of, own_of, tokens_of
from tests.life import Stage, Tell

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(900)]

EXAMPLES = 20 if os.environ.get("LAWS") == "many" else 1
"""Of each operation, role and kind of request."""
CHECKS: list[Any] = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
SENT = ("params", "json", "data")


def drawn(operation: Any, mode: GenerationMode, how_many: int) -> list[Any]:
    """Return generated requests of an operation, none where nothing of it can be wrong."""
    cases: list[Any] = []

    @settings(
        max_examples=how_many,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def draw(case: Any) -> None:
        cases.append(case)

    try:
        draw()
    except Unsatisfiable:
        assert mode is GenerationMode.NEGATIVE, f"{operation.label}: nothing it allows could be made"
    return cases[:how_many]


@pytest.mark.parametrize("service", SERVICES)
async def test_every_answer_is_as_described(stage: Stage, lives: Lives, tell: Tell, service: str) -> None:
    life = lives[0]
    real = await ids_of(stage, life) | (await own_of(stage, life))[service] | {"area": life.area.area_id}
    tokens = tokens_of(stage, life)
    described = schemathesis.openapi.from_dict(await stage.ask(service, "GET", "/openapi.json"))
    wrong, statuses, number = [], Counter[int](), 0
    for found in described.get_all_operations():
        assert isinstance(found, Ok), f"{service} describes something that is no operation: {found}"
        operation = found.ok()
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            cases = drawn(operation, mode, EXAMPLES * len(tokens))
            # One request of each kind for each role; where few could be made, the roles share them.
            for role, case in zip(list(tokens) * EXAMPLES, cases * len(tokens), strict=False):
                number += 1
                case.path_parameters.update(
                    {name: str(real[name]) for name in case.path_parameters if name in real}
                )
                sent = case.as_transport_kwargs(base_url="http://test")
                headers = {
                    str(name).encode(): str(value).encode() for name, value in sent.pop("headers", {}).items()
                }
                sent = {"content" if name == "data" else name: sent[name] for name in SENT if name in sent}
                headers |= {
                    b"Authorization": f"Bearer {tokens[role]}".encode(),
                    b"Idempotency-Key": f"described-{number}".encode(),
                }
                answer = await stage.client.http.request(
                    case.method,
                    stage.client.base_urls[service] + case.formatted_path,
                    headers=headers,
                    **sent,
                )
                statuses[answer.status_code] += 1
                try:
                    case.validate_response(Response.from_any(answer), checks=CHECKS)
                except FailureGroup as failed:
                    told = "; ".join(str(one) for one in failed.exceptions) + answer.text[:300]
                    wrong.append(f"{operation.label} as {role}: {answer.status_code} {told[:600]}")

    by_status = ", ".join(f"{count} x {status}" for status, count in sorted(statuses.items()))
    tell(
        f"described: {service}: {number} requests in {len(tokens)} roles, {len(wrong)} otherwise ({by_status})"
    )
    assert wrong == [], "\n\n".join(wrong[:20])
