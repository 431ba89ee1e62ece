"""A hostile identity provider of one area: it speaks for no other, makes no operator, and is nobody whom another knows."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx
import jwt
import pytest

from chassis.testing.issuer import Issuer, IssuerServer
from tests.attacks.victim import AREA, HOST, NEIGHBOUR, Victim

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(120)]

BODY = {"model": "wellbeing_area", "names": {"fi": "Naapuri"}}
SOMEBODY = UUID("01a139a3-d280-76be-870e-814f2bfcbf77")


async def asked(
    victim: Victim, token: str, path: str, *, opens: bool = False, key: str = "1"
) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key}
    async with httpx.AsyncClient(base_url=f"http://{HOST}:{victim.port}", headers=headers) as client:
        return await (client.post(path, json=BODY) if opens else client.get(path))


@pytest.mark.parametrize(
    "claims",
    [
        {"areas": [AREA], "roles": ["coordinator"]},
        {"areas": [NEIGHBOUR, AREA], "roles": ["coordinator"]},
        {"areas": ["*"], "roles": ["coordinator"]},
        {"areas": [NEIGHBOUR, "*"], "roles": ["expert"]},
        {"areas": [NEIGHBOUR.upper()], "roles": ["expert"]},
        {"areas": [NEIGHBOUR + "\n"], "roles": ["expert"]},
        {"areas": [""], "roles": ["expert"]},
        {"areas": [NEIGHBOUR], "roles": ["operator"]},
        {"areas": [NEIGHBOUR], "roles": ["expert", "operator"]},
        {"areas": [], "roles": ["operator"]},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "path", ["/v1/counties", f"/v1/areas/{AREA}", f"/v1/areas/{NEIGHBOUR}", "/v1/operations/parked"]
)
async def test_a_token_that_says_more_than_its_issuer_may_opens_nothing(
    victim: Victim, provider: IssuerServer, claims: dict[str, Any], path: str
) -> None:
    told = await asked(victim, provider.issuer.token("kaisa", **claims), path)
    assert told.status_code == 401, told.text
    assert told.headers["WWW-Authenticate"] == "Bearer"
    assert "its issuer may not speak" in told.text or "only the platform's own issuer" in told.text


@pytest.mark.parametrize("area", [AREA, NEIGHBOUR])
async def test_nobody_signs_in_the_name_of_another_issuer(
    victim: Victim, issuer: IssuerServer, provider: IssuerServer, area: str
) -> None:
    claims: dict[str, Any] = {"areas": [area], "roles": ["coordinator"]}
    for signs, named in ((provider, issuer), (issuer, provider)):
        forged = Issuer(named.issuer.url)
        forged._key = signs.issuer._key
        told = await asked(victim, forged.token("kaisa", **claims), f"/v1/areas/{area}")
        assert told.status_code == 401, told.text
        assert "Signature verification failed" in told.json()["detail"]


async def test_an_issuer_speaks_for_its_own_area_and_the_platforms_own_for_all(
    victim: Victim, issuer: IssuerServer, provider: IssuerServer
) -> None:
    """The same login of two issuers is two people: neither is given the answer that the other was given."""
    claims: dict[str, Any] = {"areas": [NEIGHBOUR], "roles": ["coordinator"]}
    path = f"/v1/areas/{NEIGHBOUR}"
    opened = await asked(victim, issuer.issuer.token("kaisa", **claims), path, opens=True)
    assert opened.status_code == 201
    again = await asked(victim, issuer.issuer.token("kaisa", **claims), path, opens=True)
    assert again.status_code == 201, "the first answer, given to its asker once more"
    other = await asked(victim, provider.issuer.token("kaisa", **claims), path, opens=True)
    assert (other.status_code, other.json()["type"].rpartition(":")[2]) == (409, "area-is-open")
    assert (await asked(victim, provider.issuer.token("kaisa", **claims), path)).status_code == 200
    beside = await asked(victim, provider.issuer.token("kaisa", **claims), f"/v1/areas/{AREA}")
    assert beside.status_code == 403


@pytest.mark.parametrize("subject", ["kaisa", str(SOMEBODY)])
async def test_no_login_of_an_areas_issuer_is_a_person_whom_another_knows(
    victim: Victim, issuer: IssuerServer, provider: IssuerServer, subject: str
) -> None:
    """Not even one that is somebody's id: own things are looked for under an id that follows from the issuer."""
    path, known = f"/v1/areas/{NEIGHBOUR}/reads-of-me", []
    for signs in (issuer, provider):
        token = signs.issuer.token(subject, areas=[NEIGHBOUR], roles=["expert"])
        known.append((await asked(victim, token, path)).json()["about"])
    assert len(known[0]) == len(known[1]) == 1
    assert known[0] != known[1]
    # What the hostile one may do is to call its own area's people what it likes: there it says who is who.
    token = provider.issuer.token(subject, areas=[NEIGHBOUR], roles=["expert"], expert_id=SOMEBODY)
    assert str(SOMEBODY) in (await asked(victim, token, path)).json()["about"]
    assert (await asked(victim, token, f"/v1/areas/{AREA}/reads-of-me")).status_code == 403


async def test_a_token_for_another_audience_is_refused_at_every_issuer(
    victim: Victim, provider: IssuerServer
) -> None:
    token = provider.issuer.token("kaisa", areas=[NEIGHBOUR], roles=["expert"], audience="another")
    told = await asked(victim, token, "/v1/counties")
    assert told.status_code == 401
    assert jwt.decode(token, options={"verify_signature": False})["iss"] not in told.text
