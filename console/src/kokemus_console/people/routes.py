"""Where the pages and forms of experts are found."""

from __future__ import annotations

from kokemus_console.people import agreeing, pages, registering
from kokemus_console.visits import get, post

_ONE = "/people/{expert}"
_AGREEMENT = f"{_ONE}/agreements/{{agreement}}"

ROUTES = (
    get("/people", pages.all_people, role="coordinator"),
    get("/people/new", registering.ask_new, role="coordinator"),
    post("/people/new", registering.register, role="coordinator"),
    get(_ONE, pages.expert, role="coordinator"),
    get(f"{_ONE}/edit", registering.ask_edit, role="coordinator"),
    post(f"{_ONE}/edit", registering.change, role="coordinator"),
    get(f"{_ONE}/agreements/new", agreeing.ask_sign, role="coordinator"),
    post(f"{_ONE}/agreements/new", agreeing.sign, role="coordinator"),
    get(f"{_AGREEMENT}/end", agreeing.ask_end, role="coordinator"),
    post(f"{_AGREEMENT}/end", agreeing.end, role="coordinator"),
)
