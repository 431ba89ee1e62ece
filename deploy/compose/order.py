"""One unit, one expert and their orders, from call to fee, over HTTP as anybody would."""

# ruff: noqa: INP001, TID251 - a script, run by hand and by make

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx

AREA = "ita-uusimaa"
WAIT_SECONDS_MAX = 90
"""For what another service must hear first; long enough for a broker to come back."""
FEE_MINOR = 4200
HOURS_AHEAD_MAX = 9
"""A session that starts within nine hours is always too late to cancel free of charge: that ends at 15:00 on
the day before, which is over when the start is today, and when it is tomorrow it is past 15:00 already."""


class Failed(Exception):
    """What came is not what was expected; the text says both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a token is to say."""

    subject: str
    areas: tuple[str, ...] = (AREA,)
    roles: tuple[str, ...] = ()
    units: tuple[UUID, ...] = ()
    expert: UUID | None = None


@dataclass
class Office:
    """Everybody of a small area, with their tokens."""

    urls: Mapping[str, str]
    sign: Callable[[Token], str]
    unit: UUID = field(default_factory=uuid4)
    expert: UUID = field(default_factory=uuid4)
    orderer: UUID = field(default_factory=uuid4)
    coordinator: UUID = field(default_factory=uuid4)
    orders: int = 0
    cancelled: int = 0
    _tokens: dict[str, str] = field(default_factory=dict)

    def open(self) -> None:
        """Open the area with a unit, its people and an expert who has signed."""
        contact = {"language": "fi"}
        self._registry("", {"model": "wellbeing_area"})
        for person, role, name in (
            (self.coordinator, "unit_coordinator", "coordinator"),
            (self.orderer, "orderer", "orderer"),
        ):
            body = {
                "person_id": str(person),
                "name": name.capitalize(),
                "roles": [role],
                "contact": contact | {"email": f"{name}@example.invalid"},
            }
            self._registry("/staff", body)
        unit = {
            "unit_id": str(self.unit),
            "name": "Aikuisten palvelut",
            "cost_centre": "4711",
            "coordinator_id": str(self.coordinator),
        }
        self._registry("/units", unit)
        expert = {
            "expert_id": str(self.expert),
            "display_name": "Esimerkki",
            "topics": [{"code": "depression"}],
            "work_forms": ["individual"],
            "languages": ["fi"],
            "contact": contact | {"email": "expert@example.invalid"},
        }
        self._registry("/experts", expert)
        signed = {"work_forms": ["individual"], "valid_from": "2020-01-01"}
        self._registry(f"/experts/{self.expert}/agreements", signed)

    def order(self) -> str:
        """Order one session at a time of its own and return the order's id; works without a broker."""
        self.orders += 1
        starts_at = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(hours=2 * self.orders)
        if 2 * self.orders > HOURS_AHEAD_MAX:
            message = f"the sessions of {self.orders} orders do not fit into {HOURS_AHEAD_MAX} hours"
            raise Failed(message)
        body = {
            "unit_id": str(self.unit),
            "work_form": "individual",
            "topics": [{"code": "depression"}],
            "language": "fi",
            "times": [
                {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(hours=1)).isoformat()}
            ],
            "agreed_fee": {"amount_minor": FEE_MINOR, "currency": "EUR"},
        }
        answer = self._until_yes("dispatch", "/orders", body, by=self._orderer)
        return str(answer["order_id"])

    def accepted(self, order: str) -> str:
        """Put an order to the expert, who accepts, and return the session's id."""
        made = self._until_yes(
            "dispatch", f"/orders/{order}/offers", {"expert_ids": [str(self.expert)]}, by=self._clerk
        )
        offer = made["items"][0]["offer_id"]
        answer = self._until_yes("dispatch", f"/offers/{offer}/acceptance", None, by=self._expert)
        return str(answer["sessions"][0]["session_id"])

    def session(self) -> str:
        """Order, offer, accept, and return the session's id."""
        return self.accepted(self.order())

    def cancel(self, session: str) -> None:
        """Cancel a session now, which is late."""
        self._until_yes(
            "dispatch", f"/sessions/{session}/cancellation", {"cancelled_by": "client"}, by=self._orderer
        )
        self.cancelled += 1

    def check_fee(self, session: str) -> None:
        """Wait for a session's fee: exactly one line, of the agreed amount."""
        path = f"/v1/areas/{AREA}/sessions/{session}/fee"
        found = self._until("billing", path, lambda told: told.get("state") == "assessed", by=self._clerk)
        amounts = [line["amount"]["amount_minor"] for line in found["history"]]
        if amounts != [FEE_MINOR]:
            message = f"session {session} earns {amounts}, expected [{FEE_MINOR}]"
            raise Failed(message)

    def check_messages(self) -> None:
        """Wait for the messages: one for each offer, acceptance and cancellation, none twice."""
        expected = {
            "offer_made": self.orders,
            "offer_accepted": self.orders,
            "session_cancelled": self.cancelled,
        }
        path = f"/v1/areas/{AREA}/messages?limit=200"
        found = self._until(
            "notifications",
            path,
            lambda told: len(told.get("items", ())) >= sum(expected.values()),
            by=self._clerk,
        )
        counted = Counter(one["template"] for one in found["items"])
        if counted != expected or len({one["message_id"] for one in found["items"]}) != sum(
            expected.values()
        ):
            message = f"messages are {dict(counted)}, expected {expected}"
            raise Failed(message)

    def _registry(self, path: str, body: dict[str, Any]) -> None:
        self._until_yes("registry", path, body, by=self._clerk)

    def _until_yes(self, service: str, path: str, body: dict[str, Any] | None, *, by: str) -> dict[str, Any]:
        """Ask until the answer is yes: a 404, 409 or 422 may mean that it was not heard of yet."""
        key = str(uuid4())
        url = f"{self.urls[service]}/v1/areas/{AREA}{path}"
        headers = {"Authorization": f"Bearer {by}", "Idempotency-Key": key}
        deadline = time.monotonic() + WAIT_SECONDS_MAX
        while True:
            answer = httpx.post(url, json=body, headers=headers, timeout=30)
            if answer.is_success:
                found: dict[str, Any] = answer.json()
                return found
            if answer.status_code not in {404, 409, 422, 503} or time.monotonic() > deadline:
                message = f"POST {path} of {service} answered {answer.status_code}: {answer.text[:600]}"
                raise Failed(message)
            time.sleep(0.3)

    def _until(
        self, service: str, path: str, enough: Callable[[dict[str, Any]], bool], *, by: str
    ) -> dict[str, Any]:
        deadline = time.monotonic() + WAIT_SECONDS_MAX
        while True:
            answer = httpx.get(
                f"{self.urls[service]}{path}", headers={"Authorization": f"Bearer {by}"}, timeout=30
            )
            found: dict[str, Any] = answer.json()
            if answer.is_success and enough(found):
                return found
            if time.monotonic() > deadline:
                message = f"GET {path} of {service} still answers {answer.status_code}: {answer.text[:600]}"
                raise Failed(message)
            time.sleep(0.3)

    @property
    def _clerk(self) -> str:
        return self._token(Token(subject="coordinator", roles=("coordinator",)))

    @property
    def _orderer(self) -> str:
        return self._token(Token(subject=str(self.orderer), roles=("orderer",), units=(self.unit,)))

    @property
    def _expert(self) -> str:
        return self._token(Token(subject=str(self.expert), roles=("expert",), expert=self.expert))

    def _token(self, wanted: Token) -> str:
        if wanted.subject not in self._tokens:
            self._tokens[wanted.subject] = self.sign(wanted)
        return self._tokens[wanted.subject]
