"""Live pages: a page hears that something it shows has changed, and is read again with the person's own token."""

from kokemus_console.live.streams import ROUTES

__all__ = ["ROUTES"]
