"""What is set aside: events that could not be taken in, why, and what can be done about them."""

from kokemus_console.parked.routes import ROUTES

__all__ = ["ROUTES"]
