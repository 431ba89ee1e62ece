"""The API's description: what is true of every route stands here once, read from the route itself.

A client can be made from it: every operation has a name, its guard, its key and every way it can say no. What
cannot be known from the route (which refusal of the domain, whether an id is unknown) is said where it may happen.
"""

from __future__ import annotations

import inspect
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, NotRequired, get_type_hints

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext, iter_route_contexts
from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from chassis.http import KEY_MAX, Call, needs_no_key, signed_in
from chassis.problems import MEDIA_TYPE

Json = dict[str, Any]


class Mistake(TypedDict):
    """One thing in a request that cannot be understood."""

    where: Annotated[str, Field(description="Its place in the request", examples=["body.seats"])]
    message: Annotated[str, Field(examples=["Input should be a valid integer"])]
    found: NotRequired[
        Annotated[str | float, Field(description="What was sent, when it is short", examples=["many"])]
    ]


class Problem(TypedDict):
    """A no (RFC 9457): what was found, what was expected, what to do; and the facts of this kind of no."""

    type: Annotated[
        str,
        Field(
            description="Its code, made to be compared: `urn:kokemus:problem:…`, or about:blank",
            examples=["urn:kokemus:problem:not-found"],
        ),
    ]
    title: Annotated[str, Field(examples=["Not found"])]
    status: Annotated[int, Field(ge=400, le=599)]
    detail: Annotated[str, Field(description="A sentence for people")]
    trace_id: NotRequired[Annotated[str, Field(description="Name it when you ask an operator")]]
    errors: NotRequired[Annotated[list[Mistake], Field(description="Every mistake of a request's shape")]]


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
_NOES: Mapping[int, tuple[str, str, str, str]] = {
    401: (
        "Unauthenticated",
        "Not signed in",
        "unauthenticated",
        "no bearer token; send `Authorization: Bearer …`",
    ),
    403: ("Forbidden", "Forbidden", "forbidden", "your token does not cover area 'uusimaa'"),
    404: ("NotFound", "Not found", "not-found", "order 0192f0c4-… is not known in uusimaa"),
    409: ("Refused", "Refused", "offer-closed", "offer is expired, expected open"),
    412: ("Outdated", "Changed meanwhile", "outdated", 'If-Match is "2", found version "3"; read it again'),
    413: ("TooLarge", "Body too large", "", "the body has more than 262144 bytes, which is all that is read"),
    422: ("Invalid", "Invalid request", "invalid", "body.seats: Input should be a valid integer"),
    428: (
        "VersionNeeded",
        "Version needed",
        "version-needed",
        "header If-Match is missing; send the ETag you read",
    ),
    503: ("Busy", "Try again", "busy", "not able to answer right now; nothing was changed; try again"),
}
"""By status: the name of the answer, and the title, kind and detail of its example."""


def describe(app: FastAPI) -> None:
    """Let an application describe itself in full, once, when somebody asks."""
    plain = app.openapi

    def described() -> Json:
        if app.openapi_schema is None:
            app.openapi_schema = _complete(plain(), list(iter_route_contexts(app.routes)))
        return app.openapi_schema

    app.__dict__["openapi"] = described


def _complete(document: Json, routes: Sequence[RouteContext]) -> Json:
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for unsent in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unsent, None)
    schemas |= _problem_schemas()
    components |= {
        "securitySchemes": {"bearer": _BEARER},
        "parameters": {
            "IdempotencyKey": _KEY | {"required": True},
            "IdempotencyKeyIfYouLike": _KEY | {"required": False},
        },
        "headers": {"IdempotencyReplayed": _REPLAYED},
        "responses": {_NOES[status][0]: _no(status) for status in _NOES},
    }
    described = list(_described(document, routes))
    names = Counter(route.name for route, _ in described)
    for route, operation in described:
        assert route.name is not None, "a function has a name"
        own = route.name if names[route.name] == 1 else f"{operation['tags'][-1]}_{route.name}"
        operation["operationId"] = own
        _complete_operation(operation, route, schemas)
    return document


def _problem_schemas() -> Json:
    schema = TypeAdapter(Problem).json_schema(ref_template="#/components/schemas/{model}")
    mistakes: Json = schema.pop("$defs")
    return mistakes | {"Problem": schema | {"additionalProperties": True}}


def _no(status: int) -> Json:
    _, title, kind, detail = _NOES[status]
    code = f"urn:kokemus:problem:{kind}" if kind else "about:blank"
    example: Json = {"type": code, "title": title, "status": status, "detail": detail}
    if status == 422:  # noqa: PLR2004 - the one that names mistakes
        where, _, message = detail.partition(": ")
        example["errors"] = [{"where": where, "message": message, "found": "many"}]
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example}}
    return {"description": title, "content": content}


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
    repeated = method == "POST" and for_an_area
    if repeated:
        _describe_key(operation, "IfYouLike" if needs_no_key(route.endpoint) else "")
    responses = operation["responses"]
    responses.pop("422", None)
    if guarded:
        changes = method in _CHANGES and for_an_area
        own = {int(status) for status, answer in responses.items() if "content" not in answer}
        for status in {*_noes_of(operation, has_roles=bool(roles), changes=changes), *(own & _NOES.keys())}:
            responses[str(status)] = {"$ref": f"#/components/responses/{_NOES[status][0]}"}
    operation["responses"] = dict(sorted(responses.items()))


def _guard(dependant: Dependant) -> tuple[bool, frozenset[str]]:
    """Return whether one must be signed in, and the roles of which one is needed; none: any."""
    guarded = dependant.call is signed_in
    roles: frozenset[str] = getattr(dependant.call, "roles", frozenset())
    for inner in dependant.dependencies:
        inside, more = _guard(inner)
        guarded, roles = guarded or inside, roles | more
    return guarded, roles


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
