"""Links: the way from a mail, which knows the thing but not in which role its reader looks at it."""

from kokemus_console.links.ways import ROUTES

__all__ = ["ROUTES"]
