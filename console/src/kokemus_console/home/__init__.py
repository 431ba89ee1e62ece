"""The first page of each role: what waits for me; and the choice of area and role before it."""

from kokemus_console.home.routes import ROUTES

__all__ = ["ROUTES"]
