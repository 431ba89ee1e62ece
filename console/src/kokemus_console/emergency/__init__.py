"""Emergency access: an operator takes it with a reason, and the area sees who did, when and why, and ends it."""

from kokemus_console.emergency.routes import ROUTES

__all__ = ["ROUTES"]
