"""Sessions: when, where, with whom; what can be done now, and what it would cost, before it is done."""

from kokemus_console.sessions.routes import ROUTES

__all__ = ["ROUTES"]
