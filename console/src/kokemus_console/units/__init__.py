"""Units and staff as a coordinator keeps them: who orders, who checks, who pays."""

from kokemus_console.units.routes import ROUTES

__all__ = ["ROUTES"]
