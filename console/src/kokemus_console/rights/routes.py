"""Where the pages and forms of rights are found."""

from __future__ import annotations

from kokemus_console.rights import leaving, pages, review
from kokemus_console.visits import get, post

ROUTES = (
    get("/rights", pages.all_rights, role="coordinator"),
    get("/rights/ended", pages.ended, role="coordinator"),
    get("/rights/review", review.ask, role="coordinator"),
    post("/rights/review", review.decide, role="coordinator"),
    get("/staff/{person}/leaving", leaving.ask, role="coordinator"),
    post("/staff/{person}/leaving", leaving.end, role="coordinator"),
)
