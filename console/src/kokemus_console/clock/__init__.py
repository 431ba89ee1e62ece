"""The clock of a test platform: what time it is there, and how it is moved forward. In production there is none."""

from kokemus_console.clock.pages import ROUTES

__all__ = ["ROUTES"]
