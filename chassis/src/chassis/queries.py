"""Queries: what a request asks with besides its path; a name that nobody knows is refused, not passed over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Header, Query, Request
from fastapi.dependencies.models import Dependant

from chassis.failures import Invalid, nearest

_PURPOSE = "Why you read personal data, 3 to 200 characters on one line; kept in the log of reads."


def refuse_unknown(request: Request) -> None:
    """Raise Invalid for a query parameter of a GET that the route does not know: it would narrow nothing."""
    route = request.scope.get("route")
    if request.method != "GET" or route is None or not request.query_params:
        return
    known = frozenset(_names(route.dependant))
    unknown = sorted(set(request.query_params) - known)
    if not unknown:
        return
    errors = [{"where": f"query.{name}"[:80], "message": _told(name, known)} for name in unknown]
    raise Invalid("; ".join(f"{one['where']}: {one['message']}" for one in errors[:3]), errors=errors)


def _told(name: str, known: frozenset[str]) -> str:
    if not known:
        return "is not known; nothing can be asked with here"
    near = nearest(name, known)
    meant = f"did you mean {near}? " if near else ""
    return f"is not known; {meant}expected one of {', '.join(sorted(known))}"


def _names(dependant: Dependant) -> Iterator[str]:
    yield from (one.alias for one in dependant.query_params)
    for inner in dependant.dependencies:
        yield from _names(inner)


def _needed(
    _header: Annotated[
        str | None,
        Header(alias="X-Purpose", description=f"{_PURPOSE} Needed, here or as query `purpose`: 422 without."),
    ] = None,
    _query: Annotated[
        str | None, Query(alias="purpose", description="The same as X-Purpose: one of the two is needed.")
    ] = None,
) -> None:
    """Stand in the document; `Asked.purpose` reads it."""


def _needed_of_others(
    _header: Annotated[
        str | None,
        Header(
            alias="X-Purpose",
            description=f"{_PURPOSE} Needed, here or as query `purpose`, unless the data are your own: 422 without.",
        ),
    ] = None,
    _query: Annotated[
        str | None,
        Query(
            alias="purpose",
            description="The same as X-Purpose: one of the two is needed, unless the data are your own.",
        ),
    ] = None,
) -> None:
    """Stand in the document; `Asked.purpose` reads it."""


def _taken(
    _header: Annotated[
        str | None,
        Header(alias="X-Purpose", description=f"{_PURPOSE} The read is logged without one, too."),
    ] = None,
    _query: Annotated[str | None, Query(alias="purpose", description="The same as X-Purpose.")] = None,
) -> None:
    """Stand in the document; `Asked.purpose` reads it."""


NEEDS_PURPOSE, NEEDS_PURPOSE_OF_OTHERS, TAKES_PURPOSE = (
    Depends(_needed),
    Depends(_needed_of_others),
    Depends(_taken),
)
