"""Where the pages and the form of objections are found."""

from __future__ import annotations

from kokemus_console.objections import pages
from kokemus_console.visits import get, post

ROUTES = (
    get("/objections", pages.all_objections, role="coordinator"),
    get("/objections/{objection}", pages.objection, role="coordinator"),
    post("/objections/{objection}/answer", pages.answer, role="coordinator"),
)
