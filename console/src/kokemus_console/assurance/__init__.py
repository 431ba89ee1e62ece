"""How surely people sign in to an area's roles: seen and set by a coordinator, who is warned of whom it shuts out."""

from kokemus_console.assurance.pages import ROUTES

__all__ = ["ROUTES"]
