"""Where the pages and forms of units and staff are found."""

from __future__ import annotations

from kokemus_console.units import staffing, units
from kokemus_console.visits import get, post

ROUTES = (
    get("/units", units.all_units, role="coordinator"),
    get("/units/new", units.ask_new, role="coordinator"),
    post("/units/new", units.register, role="coordinator"),
    get("/units/{unit}", units.unit, role="coordinator"),
    get("/units/{unit}/edit", units.ask_edit, role="coordinator"),
    post("/units/{unit}/edit", units.change, role="coordinator"),
    get("/staff", staffing.all_staff, role="coordinator"),
    get("/staff/new", staffing.ask_new, role="coordinator"),
    post("/staff/new", staffing.register, role="coordinator"),
    get("/staff/{person}", staffing.member, role="coordinator"),
    get("/staff/{person}/edit", staffing.ask_edit, role="coordinator"),
    post("/staff/{person}/edit", staffing.change, role="coordinator"),
)
