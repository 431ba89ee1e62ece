"""Noes as the API's description shows them: their shape, and examples by status and by capability."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, NamedTuple, NotRequired

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from chassis.problems import MEDIA_TYPE

Json = dict[str, Any]


class No(NamedTuple):
    """An example of what a capability says no to."""

    status: int
    code: str
    sentence: str


class Mistake(TypedDict):
    """One thing in a request that cannot be understood."""

    where: Annotated[str, Field(description="Its place in the request", examples=["body.seats"])]
    message: Annotated[str, Field(examples=["Input should be a valid integer"])]
    found: NotRequired[
        Annotated[str | float | bool, Field(description="What was sent, when it is short", examples=["many"])]
    ]


class Problem(TypedDict):
    """A no (RFC 9457): what was found, what was expected, what to do; and the facts of this kind of no."""

    type: Annotated[
        str,
        Field(
            description="Its code, made to be compared: `urn:kokemus:problem:…` (docs/problems.md), or about:blank",
            examples=["urn:kokemus:problem:not-found"],
        ),
    ]
    title: Annotated[str, Field(examples=["Not found"])]
    status: Annotated[int, Field(ge=400, le=599)]
    detail: Annotated[str, Field(description="A sentence for people")]
    trace_id: NotRequired[Annotated[str, Field(description="Name it when you ask an operator")]]
    errors: NotRequired[Annotated[list[Mistake], Field(description="Every mistake of a request's shape")]]


NOES: Mapping[int, tuple[str, str, str, str]] = {
    401: (
        "Unauthenticated",
        "Not signed in",
        "unauthenticated",
        "no bearer token; send `Authorization: Bearer …`",
    ),
    403: ("Forbidden", "Forbidden", "forbidden", "your token does not cover area 'uusimaa'"),
    404: ("NotFound", "Not found", "not-found", "order 0192f0c4-… is not known in uusimaa"),
    409: ("Refused", "Refused", "refused", "found this, expected that; do so"),
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


def answers() -> Json:
    """Return what every operation may answer with, by the name of the answer."""
    return {NOES[status][0]: _no(status) for status in NOES}


def schemas() -> Json:
    """Return the schemas of a no."""
    schema = TypeAdapter(Problem).json_schema(ref_template="#/components/schemas/{model}")
    mistakes: Json = schema.pop("$defs")
    return mistakes | {"Problem": schema | {"additionalProperties": True}}


def _no(status: int) -> Json:
    _, title, kind, detail = NOES[status]
    example = _example(status, kind, title, detail)
    if status == 422:  # noqa: PLR2004 - the one that names mistakes
        where, _, message = detail.partition(": ")
        example["errors"] = [{"where": where, "message": message, "found": "many"}]
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example}}
    return {"description": title, "content": content}


def _example(status: int, code: str, title: str, detail: str) -> Json:
    kind = f"urn:kokemus:problem:{code}" if code else "about:blank"
    return {"type": kind, "title": title, "status": status, "detail": detail}


def show(responses: Json, noes: Sequence[No]) -> None:
    """Show what the business says no to, in place of a no in general, where such a no can come."""
    for status in {no.status for no in noes}:
        if str(status) in responses:
            answer = _no(status)
            (content,) = answer["content"].values()
            general = content.pop("example")
            examples = {general["type"].rpartition(":")[2]: general} if status == 422 else {}  # noqa: PLR2004
            for no in noes:
                if no.status == status:
                    title = no.code.replace("-", " ").capitalize()
                    examples[no.code] = _example(status, no.code, title, no.sentence)
            content["examples"] = {code: {"value": one} for code, one in examples.items()}
            responses[str(status)] = answer
