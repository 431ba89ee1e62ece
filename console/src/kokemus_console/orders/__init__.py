"""Orders: placed step by step, followed, put to experts, agreed in words and money, taken back."""

from kokemus_console.orders.routes import ROUTES

__all__ = ["ROUTES"]
