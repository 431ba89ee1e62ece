"""Objections to what was reported of a session: those that wait first, each with what it is about, answered once."""

from kokemus_console.objections.routes import ROUTES

__all__ = ["ROUTES"]
