"""Requests to every endpoint of a service, made of its own API description: what is asked for, with whose ids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

METHODS = ("get", "post", "put", "delete", "patch")
REGISTERED = ("units", "staff", "experts")
ROLES = ("coordinator", "orderer", "unit_coordinator", "expert", "billing_clerk", "operator", "partner")
A_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NOWHERE = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")

Ids = Mapping[str, Any]


@dataclass(frozen=True)
class Endpoint:
    """One operation of a service's HTTP API."""

    service: str
    method: str
    path: str
    operation: Mapping[str, Any]
    components: Mapping[str, Any]

    def __str__(self) -> str:
        """Return it as people name it."""
        return f"{self.service} {self.method} {self.path}"

    @property
    def has_area(self) -> bool:
        """Whether its path names an area."""
        return "{area}" in self.path

    @property
    def registers(self) -> int:
        """Whether it makes something under an id that the caller may bring along: units before their staff."""
        last = self.path.rpartition("/")[2]
        return REGISTERED.index(last) + 1 if self.method == "POST" and last in REGISTERED else 0

    def request(self, area: str, ids: Ids) -> Request:
        """Return a request that can be understood, in an area and about these ids."""
        sent: list[str] = []

        def named(name: str) -> Any:
            sent.append(str(ids[name]))
            return str(ids[name])

        path, query = self.path.replace("{area}", area), {}
        for parameter in self.operation.get("parameters", ()):
            if "$ref" in parameter:  # a header that every request may have
                continue
            name, place = parameter["name"], parameter["in"]
            if place == "path" and name != "area":
                path = path.replace(f"{{{name}}}", named(name))
            elif place == "query" and name in ids:
                query[name] = named(name)
        body = self._body(named, ids)
        edits = any(one.get("name") == "If-Match" for one in self.operation.get("parameters", ()))
        headers = {"If-Match": "*"} if edits else {}
        return Request(self.method, path, query, headers, body, tuple(sent))

    def _body(self, named: Any, ids: Ids) -> Any:
        content = self.operation.get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        return None if schema is None else self._made("", schema, named, ids)

    def _made(self, name: str, schema: Mapping[str, Any], named: Any, ids: Ids) -> Any:  # noqa: PLR0911 - one for each kind
        if "$ref" in schema:
            return self._made(name, self.components[schema["$ref"].rpartition("/")[2]], named, ids)
        if name in ids:
            return named(name)
        if name in VALUES:
            return VALUES[name]
        for choice in ("anyOf", "oneOf", "allOf"):
            if choice in schema:
                return self._made(name, schema[choice][0], named, ids)
        if "const" in schema or "enum" in schema:
            return schema.get("const", schema.get("enum", [None])[0])
        if schema.get("examples"):
            return schema["examples"][0]
        match schema.get("type"):
            case "object":
                return self._object(schema, named, ids)
            case "array":
                one = f"{name}[]" if f"{name}[]" in ids else name.removesuffix("s")
                return [self._made(one, schema["items"], named, ids)]
            case "integer" | "number":
                return max(1, int(schema.get("minimum", 1)))
            case "boolean":
                return True
            case _:
                return "teksti"

    def _object(self, schema: Mapping[str, Any], named: Any, ids: Ids) -> dict[str, Any]:
        """Return what has to be there, and every id that may be."""
        needed = set(schema.get("required", ()))
        return {
            name: self._made(name, inner, named, ids)
            for name, inner in schema.get("properties", {}).items()
            if name in needed or name in ids or f"{name}[]" in ids
        }


@dataclass(frozen=True)
class Request:
    """What is sent, and the ids that whoever sends it knows anyway."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    sent: tuple[str, ...]


VALUES: Mapping[str, Any] = {
    "starts_at": "2027-06-01T10:00:00+03:00",
    "ends_at": "2027-06-01T11:00:00+03:00",
    "known_at": "2026-10-15T10:00:00+03:00",
    "since": "2026-10-01T00:00:00Z",
    "valid_from": "2028-01-01",
    "valid_until": "2028-12-31",
    "work_form": "individual",
    "work_forms": ["individual"],
    "languages": ["fi"],
    "language": "fi",
    "topics": [{"code": "depression"}],
    "prices": [{"work_form": "individual", "basis": "per_session", "amount_minor": 5000}],
    "topic": "dispatch.internal.order.v1",
    "model": "wellbeing_area",
    "email": "kukaan@example.invalid",
    "outcome": {"kind": "expert_ill"},
    "reason": "left",
}
"""What fields are filled with that no description gives an example of."""


def endpoints(service: str, description: Mapping[str, Any]) -> Iterator[Endpoint]:
    """Give every operation of an API description."""
    components = description.get("components", {}).get("schemas", {})
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            if method in METHODS:
                yield Endpoint(service, method.upper(), path, operation, components)


UUIDS = (
    *(
        "order_id",
        "assignment_id",
        "session_id",
        "offer_id",
        "expert_id",
        "person_id",
        "unit_id",
        "agreement_id",
        "move_id",
        "objection_id",
        "access_id",
    ),
    *("message_id", "statement_id", "coordinator_id", "expert_ids[]", "story", "sought", "event"),
    "notice_id",
    "notice",
    *("expert", "unit", "session", "order", "person"),
)
"""Names under which requests carry ids."""
_OTHERS: Ids = {
    "month": "2026-10",
    "parked_id": 999_999,
    "number": 999_999,
    "key": "alue-x:nobody",
    "language": "fi",
    "consent": "shown_in_bank",
}


def ids_of_nobody(number: int) -> dict[str, Any]:
    """Return ids that nobody has."""
    return {name: uuid5(_NOWHERE, f"{name} {number}") for name in UUIDS} | dict(_OTHERS)


def without_ids(text: str, sent: tuple[str, ...]) -> str:
    """Return an answer without what differs between two equal ones: the ids that were sent, made, or traced."""
    text = re.sub(r'"trace_id":"[0-9a-f]{32}"|"version":\d+', "", text)
    for one in sorted(sent, key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){re.escape(one)}(?![\w-])", "<sent>", text)
    return A_UUID.sub("<id>", text)
