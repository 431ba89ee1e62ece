"""Tokens that the issuer signed and cursors that a list might have given, with something odd in each: a clear no."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import pytest

from chassis.testing.issuer import IssuerServer
from tests.attacks.victim import AREA, Victim

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(120)]

ODD: Mapping[str, tuple[Any, ...]] = {
    "exp": ("2000000000", "soon", 10**400, 1e300, float("inf"), True, None, [2_000_000_000]),
    "nbf": ("soon", 10**400, {}, 1e300),
    "iat": (10**400, float("inf")),
    "sub": ("\ud800", "x" * 10_000, "", "a\x00b", 7, None, ["kaisa"]),
    "areas": ([[AREA]], AREA, [None], {"0": AREA}),
    "roles": ({"coordinator": 1}, "coordinator", [7]),
    "units": (["not an id"], "x", [7]),
    "expert_id": (7, ["x"], "\x00", "x" * 5000),
    "aud": (7, [], {}),
}
CLAIMS = [{claim: odd} for claim, every in ODD.items() for odd in every]
CURSORS = (
    *(
        "",
        "no",
        "=",
        "ä",
        "bnVsbA",
        "W10",
        "%00",
        "A" * 6000,
        "AAAA" * 1000,
        "../../etc/passwd",
        "'; DROP TABLE unit; --",
    ),
    *(
        base64.urlsafe_b64encode(json.dumps(said).encode()).decode().rstrip("=")
        for said in (
            None,
            [],
            ["units"],
            ["units", None],
            ["units", 10**400],
            ["units", "\ud800"],
            ["units", "0001-01-01T00:00:00+23:59"],
            ["units", "00000000-0000-0000-0000-000000000000", "more"],
            ["units", [[[[]]]]],
            {"units": 1},
        )
    ),
)


@pytest.mark.parametrize("odd", CLAIMS, ids=lambda odd: repr(odd)[:40])
async def test_a_token_with_an_odd_claim_is_refused(
    victim: Victim, issuer: IssuerServer, odd: dict[str, Any]
) -> None:
    token = issuer.issuer.token("kaisa", areas=[AREA], roles=["coordinator"], besides=odd)
    lines = (f"Authorization: Bearer {token}", "Connection: close")

    said = await victim.sent(victim.head("GET", f"/v1/areas/{AREA}/units", *lines) + b"\r\n")

    said.problem(401) if said.status != 431 else None


@pytest.mark.parametrize("cursor", CURSORS, ids=lambda cursor: cursor[:20] or "nothing")
@pytest.mark.parametrize("path", ["units?", "staff?purpose=koe&", "experts?purpose=koe&"])
async def test_a_cursor_that_no_list_gave_is_refused(victim: Victim, path: str, cursor: str) -> None:
    said = await victim.asked(f"/v1/areas/{AREA}/{path}after={quote(cursor, safe='')}")

    assert "after" in said.problem(422)["detail"]


async def test_an_ordinary_person_is_answered_beside_all_this(victim: Victim) -> None:
    assert (await victim.asked("/v1/counties")).status == 200
