"""Experts by experience as a coordinator keeps them: found, registered, changed, agreed with."""

from kokemus_console.people.routes import ROUTES

__all__ = ["ROUTES"]
