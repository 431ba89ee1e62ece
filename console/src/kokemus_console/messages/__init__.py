"""Messages as a coordinator and an operator follow them: what did not arrive, why, and what to do."""

from kokemus_console.messages.pages import ROUTES

__all__ = ["ROUTES"]
