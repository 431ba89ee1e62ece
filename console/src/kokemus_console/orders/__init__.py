"""Orders of a unit: placed step by step, followed, taken back."""

from kokemus_console.orders.routes import ROUTES

__all__ = ["ROUTES"]
