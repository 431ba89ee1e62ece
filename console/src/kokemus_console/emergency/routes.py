"""Where the pages and forms of emergency access are found."""

from __future__ import annotations

from kokemus_console.emergency import pages, taking
from kokemus_console.visits import OPERATOR, get, post

ROUTES = (
    get("/emergency", taking.ask, role=OPERATOR),
    post("/emergency", taking.take, role=OPERATOR, fresh=True),
    post("/emergency/{access}/end", pages.end, role=OPERATOR),
    get("/emergency", pages.history, role="coordinator"),
    post("/emergency/{access}/end", pages.end, role="coordinator"),
    post("/emergency/{access}/seen", pages.seen, role="coordinator"),
)
