"""Registry as somebody with a token uses it: one object per person, short names for the requests."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import httpx

ITA = "ita-uusimaa"
PURPOSE = {"X-Purpose": "matching an order"}

CONTACT = {"email": "aino.esimerkki@example.invalid", "language": "fi"}
BY_PHONE = {"language": "fi", "phone": "+358 40 000 0000"}
UNSAID = {"email": None, "phone": None, "postal_address": None, "tell_by": "email"}
"""What is shown of a contact that leaves it out."""
COORDINATOR = {
    "name": "Olli Oletettu",
    "roles": ["unit_coordinator", "orderer"],
    "contact": {"email": "olli.oletettu@example.invalid", "language": "sv"},
}
EXPERT = {
    "display_name": "Aino Esimerkki",
    "topics": [{"code": "opioid_dependence"}, {"code": "depression", "perspective": "close_person"}],
    "work_forms": ["individual", "lecture"],
    "languages": ["fi", "sv"],
    "contact": CONTACT,
}
AGREEMENT = {"work_forms": ["individual"], "valid_from": "2026-01-01", "valid_until": "2026-12-31"}


@dataclass(frozen=True)
class Person:
    """Somebody who uses the API."""

    client: httpx.AsyncClient
    token: Mapping[str, str]
    area: str = ITA

    def elsewhere(self, area: str) -> "Person":
        return replace(self, area=area)

    async def get(self, path: str = "", **headers: str) -> httpx.Response:
        return await self.client.get(self._at(path), headers={**self.token, **headers})

    async def read(self, path: str, **headers: str) -> httpx.Response:
        return await self.client.get(self._at(path), headers={**self.token, **PURPOSE, **headers})

    async def post(self, path: str, body: Mapping[str, Any], key: str | None = None) -> httpx.Response:
        once = {"Idempotency-Key": key or str(uuid4())}
        return await self.client.post(self._at(path), json=body, headers={**self.token, **once})

    async def put(self, path: str, body: Mapping[str, Any], match: str | None = "*") -> httpx.Response:
        guard = {} if match is None else {"If-Match": match}
        return await self.client.put(self._at(path), json=body, headers={**self.token, **guard})

    async def open(self, **body: Any) -> httpx.Response:
        return done(await self.post("", {"model": "wellbeing_area"} | body))

    async def staff(self, **changes: Any) -> dict[str, Any]:
        return dict(done(await self.post("/staff", COORDINATOR | changes)).json())

    async def unit(self, coordinator_id: str, **changes: Any) -> dict[str, Any]:
        body = {"name": "Porvoon yksikkö", "cost_centre": "4410", "coordinator_id": coordinator_id}
        return dict(done(await self.post("/units", body | changes)).json())

    async def expert(self, **changes: Any) -> dict[str, Any]:
        return dict(done(await self.post("/experts", EXPERT | changes)).json())

    async def agreement(self, expert_id: str, **changes: Any) -> dict[str, Any]:
        return dict(done(await self.post(f"/experts/{expert_id}/agreements", AGREEMENT | changes)).json())

    def _at(self, path: str) -> str:
        return path if path.startswith("/v1/") else f"/v1/areas/{self.area}{path}"


def done(answer: httpx.Response) -> httpx.Response:
    """Return an answer that must not be an error."""
    assert not answer.is_error, answer.text
    return answer


def problem(answer: httpx.Response, status: int, kind: str) -> dict[str, Any]:
    """Return the problem of an answer that must be this error."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert told["type"] == f"urn:kokemus:problem:{kind}", told
    return told
