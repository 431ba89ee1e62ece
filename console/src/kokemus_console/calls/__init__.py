"""The call list: who is told by phone or by letter, in which words, and that they were told."""

from kokemus_console.calls.pages import ROUTES

__all__ = ["ROUTES"]
