"""Rights as a coordinator sees to them: who has which, who leaves, the yearly review."""

from kokemus_console.rights.routes import ROUTES

__all__ = ["ROUTES"]
