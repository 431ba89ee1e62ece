"""The log is ours: whoever has no token writes nothing of their own into it."""

from __future__ import annotations

import pytest

from tests.attacks.victim import Victim

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(60)]

STRANGE = "Matti Meikäläinen"
WHOLE = "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.mark.parametrize(
    "headers",
    [
        (WHOLE, "tracestate: " + f"{STRANGE}," * 300),
        (WHOLE, "tracestate: " + f"{STRANGE}," * 1000),
        (f"traceparent: {STRANGE}",),
        ("baggage: " + f"{STRANGE}," * 50,),
        ("baggage: " + f"{STRANGE}," * 1000,),
        (f"X-Purpose: {STRANGE}", f"User-Agent: {STRANGE}", f"Idempotency-Key: {STRANGE}"),
    ],
)
async def test_what_a_stranger_says_of_the_trace_does_not_stand_in_the_log(
    victim: Victim, headers: tuple[str, ...]
) -> None:
    before = victim.process.log.stat().st_size

    said = await victim.sent(victim.head("GET", "/v1/counties", *headers, "Connection: close") + b"\r\n")

    said.problem(401)
    written = victim.process.log.read_bytes()[before:].decode()
    assert "Matti" not in written
    assert written.count("\n") <= 1, written
