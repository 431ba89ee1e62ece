"""The API's description: what is true of every route stands here once, read from the route itself.

A client can be made from it: every operation has a name, its guard, its key and every way it can say no. What
cannot be known from the route (which refusal of the domain, whether an id is unknown) is said where it may happen.
"""

from __future__ import annotations

import inspect
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_type_hints

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext, iter_route_contexts

from chassis import noes
from chassis.http import KEY_MAX, Call, needs_no_key, signed_in
from chassis.noes import No

Json = dict[str, Any]


_CHANGES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_BEARER: Json = {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "A token of the OpenID Connect issuer: `areas`, `roles`, for some `units` or `expert_id`.",
}
_KEY: Json = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "Your own name of this request: send the same one when you repeat it and get the same answer.",
    "schema": {"type": "string", "minLength": 1, "maxLength": KEY_MAX},
}
_REPLAYED: Json = {
    "description": "`true` when the answer is that of an earlier request with the same Idempotency-Key.",
    "schema": {"type": "string", "const": "true"},
}


def describe(app: FastAPI, examples: Mapping[str, Sequence[No]]) -> None:
    """Let an application describe itself in full, once, when somebody asks; `examples` are noes by tag."""
    plain = app.openapi

    def described() -> Json:
        if app.openapi_schema is None:
            app.openapi_schema = _complete(plain(), list(iter_route_contexts(app.routes)), examples)
        return app.openapi_schema

    app.__dict__["openapi"] = described


def _complete(document: Json, routes: Sequence[RouteContext], examples: Mapping[str, Sequence[No]]) -> Json:
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for unsent in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unsent, None)
    schemas |= noes.schemas()
    components |= {
        "securitySchemes": {"bearer": _BEARER},
        "parameters": {
            "IdempotencyKey": _KEY | {"required": True},
            "IdempotencyKeyIfYouLike": _KEY | {"required": False},
        },
        "headers": {"IdempotencyReplayed": _REPLAYED},
        "responses": noes.answers(),
    }
    described = list(_described(document, routes))
    names = Counter(route.name for route, _ in described)
    for route, operation in described:
        assert route.name is not None, "a function has a name"
        plain = route.name if names[route.name] == 1 else f"{operation['tags'][-1]}_{route.name}"
        operation["operationId"] = route.operation_id or plain
        _complete_operation(operation, route, schemas)
        noes.show(operation["responses"], [no for tag in operation["tags"] for no in examples.get(tag, ())])
    return document


def _described(document: Json, routes: Sequence[RouteContext]) -> Iterator[tuple[RouteContext, Json]]:
    for route in routes:
        for method in route.methods or ():
            operation = document["paths"].get(getattr(route, "path_format", ""), {}).get(method.lower())
            if operation is not None:
                yield route, operation


def _tell(operation: Json, route: RouteContext, schemas: Json) -> None:
    """Say in people's words what an operation does, by its promise, and what comes of it, by that of its answer."""
    sentence = " ".join((inspect.getdoc(route.endpoint) or "").partition("\n\n")[0].split())
    if sentence:
        operation["summary"] = re.split(r"[.;:](?= |$)", sentence)[0]
    for status, answer in operation["responses"].items():
        if status.startswith("2"):
            schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
            about = schemas.get(str(schema.get("$ref", "")).rpartition("/")[2], {}).get("description")
            answer["description"] = (
                about or f"Done: {operation['summary'][:1].lower()}{operation['summary'][1:]}."
            )


def _complete_operation(operation: Json, route: RouteContext, schemas: Json) -> None:
    (method,) = route.methods or {"GET"}
    _tell(operation, route, schemas)
    guarded, roles = _guard(route.dependant)
    for_an_area = route.endpoint is not None and Call in get_type_hints(route.endpoint).values()
    if guarded:
        operation["security"] = [{"bearer": [role]} for role in sorted(roles)] or [{"bearer": []}]
    if any(getattr(inner.call, "edits", False) for inner in route.dependant.dependencies):
        _ask_for_the_version(operation)
    repeated = method == "POST" and for_an_area
    if repeated:
        _describe_key(operation, "IfYouLike" if needs_no_key(route.endpoint) else "")
    responses = operation["responses"]
    responses.pop("422", None)
    if guarded:
        changes = method in _CHANGES and for_an_area
        own = {int(status) for status, answer in responses.items() if "content" not in answer}
        for status in {
            *_noes_of(operation, has_roles=bool(roles), changes=changes),
            *(own & noes.NOES.keys()),
        }:
            responses[str(status)] = {"$ref": f"#/components/responses/{noes.NOES[status][0]}"}
    operation["responses"] = dict(sorted(responses.items()))


def _guard(dependant: Dependant) -> tuple[bool, frozenset[str]]:
    """Return whether one must be signed in, and the roles of which one is needed; none: any."""
    guarded = dependant.call is signed_in
    roles: frozenset[str] = getattr(dependant.call, "roles", frozenset())
    for inner in dependant.dependencies:
        inside, more = _guard(inner)
        guarded, roles = guarded or inside, roles | more
    return guarded, roles


def _ask_for_the_version(operation: Json) -> None:
    """Say that a version is needed: FastAPI would answer 422 before anybody is asked who they are."""
    for parameter in operation["parameters"]:
        if parameter["name"] == "If-Match":
            parameter |= {"required": True, "schema": {"type": "string"}}
    operation["responses"]["428"] = {"description": "Version needed"}


def _describe_key(operation: Json, which: str) -> None:
    key = {"$ref": f"#/components/parameters/IdempotencyKey{which}"}
    operation["parameters"] = [*operation.get("parameters", ()), key]
    for status, answer in operation["responses"].items():
        if status.startswith("2"):
            answer["headers"] = {"Idempotency-Replayed": {"$ref": "#/components/headers/IdempotencyReplayed"}}


def _noes_of(operation: Json, *, has_roles: bool, changes: bool) -> Iterator[int]:
    """Give the statuses with which a guarded operation may say no."""
    parameters = operation.get("parameters", ())
    in_path = [one for one in parameters if one.get("in") == "path"]
    yield from (401, 503)
    if has_roles:
        yield 403
    if in_path:
        yield 404
    if changes:
        yield 409
    if any(str(one.get("name")).lower() == "if-match" for one in parameters):
        yield 412
    if "requestBody" in operation:
        yield 413
    if "requestBody" in operation or any(_can_be_wrong(one) for one in parameters):
        yield 422


def _can_be_wrong(parameter: Json) -> bool:
    """Tell whether a parameter has a shape: the area of a path is any text, and not covered when unknown."""
    return parameter.get("name") != "area"
