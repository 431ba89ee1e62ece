"""The month: how far it is and what is unsettled, notices, objections, its close, statements, fee lines, policies."""

from kokemus_console.month.routes import ROUTES

__all__ = ["ROUTES"]
