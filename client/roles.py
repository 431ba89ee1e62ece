"""Who may do what and of whom, read from the services' own tables of acts: what `docs/roles.md` is made of."""

# ruff: noqa: INP001 - beside a script

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from chassis.acts import Act, Whose
from chassis.service import Service

OF_AN_AREA = "/v1/areas/{area}/"
SHOWN = {Whose.AREA: "area", Whose.OWN_UNIT: "own units", Whose.OWN: "own"}


def page(services: Sequence[Service]) -> str:
    """Return `docs/roles.md`."""
    roles = sorted({role for service in services for act in service.acts for role in act.roles})
    return "\n".join([_HEAD, *(_section(one, roles) for one in services)])


def _section(service: Service, roles: Sequence[str]) -> str:
    doors = _doors(service)
    head = ["Act", *(f"`{role}`" for role in roles), "Asked at"]
    rows = [_row(act, roles, doors[act]) for act in service.acts]
    lines = [f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *rows)]
    anybody = f"\nAnybody signed in: {', '.join(doors[None])}.\n" if None in doors else ""
    return f"## {service.name}\n\n" + "\n".join(lines) + "\n" + anybody


def _row(act: Act, roles: Sequence[str], doors: Sequence[str]) -> list[str]:
    whose = [SHOWN[act.whose[role]] if role in act.whose else "" for role in roles]
    return [act.name, *whose, ", ".join(doors) or "inside others"]


def _doors(service: Service) -> dict[Act | None, list[str]]:
    """Return the doors of a service by the act that each asks for; None: it asks for none."""
    found: defaultdict[Act | None, list[str]] = defaultdict(list)
    routes = [one for part in service.parts for router in part.routers for one in router.routes]
    for route in (one for one in routes if isinstance(one, APIRoute)):
        path = route.path.removeprefix(OF_AN_AREA)
        for act in list(acts_asked(route.dependant)) or [None]:
            found[act] += [f"`{method} {path}`" for method in sorted(route.methods)]
    return found


def acts_asked(dependant: Dependant) -> Iterator[Act]:
    """Give the acts that somebody has to be allowed to do before a route is reached."""
    if act := getattr(dependant.call, "act", None):
        yield act
    for inner in dependant.dependencies:
        yield from acts_asked(inner)


_HEAD = """# Roles

Written by client/generate.py from the `ACTS` of every capability (`acts.py`): what each role may do, and of whom. A
token names the roles, the areas, the units and the expert that it speaks for ([what it must
hold](first-steps.md#what-a-token-holds)). Everything is within the areas of the token; several roles add up.

- **area**: whatever the area has.
- **own units**: what belongs to a unit that the token names.
- **own**: what belongs to the expert whom the token names, or to the person who asks.
- empty: nothing. Who may never do it is answered 403; who may, but not of this, 404, as if it were not there.

While an operator has [emergency access](decisions/0035-break-glass.md) to an area, a `GET` of what a `coordinator`
reads of the whole area is theirs as well; nothing else is.

Paths without a slash before them stand under `/v1/areas/{area}/`. Every service also tells anybody signed in who has
read what is about them (`reads-of-me`), and has `/v1/operations/…` for the role `operator`.
"""
