"""Requests that the schema allows, and some that it does not: none of them breaks the mouth."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, cast

import pytest
import schemathesis
from dispatch_desk import AINO, AREA, OTHER_UNIT, UNIT, Desk
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from dispatch.app import SERVICE

EXAMPLES = 8
SENT = ("params", "json", "data")


def described() -> Any:
    """Return the description of the API, as the application itself gives it."""
    app = FastAPI()
    for router in SERVICE.routers(cast("Any", None)):  # the routers need no context
        app.include_router(router)
    return schemathesis.openapi.from_dict(app.openapi())


def requests(mode: GenerationMode) -> list[Any]:
    """Return some generated requests of every operation."""
    drawn: list[Any] = []
    for found in described().get_all_operations():
        strategy = found.ok().as_strategy(generation_mode=mode)

        @settings(
            max_examples=EXAMPLES,
            database=None,
            derandomize=True,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=strategy)
        def draw(case: Any) -> None:
            drawn.append(case)

        with suppress(Unsatisfiable):  # an operation of which nothing can be wrong
            draw()
    return drawn


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_no_request_breaks_the_mouth(desk: Desk) -> None:
    group = await desk.assigned(work_form="group", times=[desk.in_days(7), desk.in_days(8)])
    (offer_id,) = await desk.offer(await desk.order(times=[desk.in_days(20)]))
    session = f"/sessions/{group['sessions'][1]['session_id']}"
    move = (await desk.post(f"{session}/moves", desk.in_days(9))).json()
    real = {
        "area": AREA,
        "order_id": group["assignment"]["order_id"],
        "assignment_id": group["assignment"]["assignment_id"],
        "session_id": group["sessions"][0]["session_id"],
        "offer_id": offer_id,
        "move_id": move["move_id"],
    }
    everybody = desk.token(AREA, "coordinator", "orderer", "expert", expert_id=AINO, units=[UNIT, OTHER_UNIT])

    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
        for number, case in enumerate(requests(mode)):
            names = {name: real[name] for name in case.path_parameters if name in real}
            case.path_parameters.update(names)
            sent = case.as_transport_kwargs(base_url="http://test")
            headers = {str(name): str(value) for name, value in sent.pop("headers", {}).items()}
            sent = {"content" if name == "data" else name: sent[name] for name in SENT if name in sent}
            answer = await desk.client.request(
                case.method,
                case.formatted_path,
                headers=headers | everybody | {"Idempotency-Key": f"{mode}-{number}"},
                **sent,
            )
            assert answer.status_code < 500, f"{case.method} {case.formatted_path} {sent}: {answer.text}"
            if answer.status_code >= 400:
                assert answer.headers["Content-Type"] == "application/problem+json"
