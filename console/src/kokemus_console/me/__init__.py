"""One's own page, in every role: the language, where messages go, and who has read what is about me."""

from kokemus_console.me.pages import ROUTES

__all__ = ["ROUTES"]
