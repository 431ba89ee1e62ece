"""Accessibility: the statement that the law asks for (306/2019), and feedback that is answered in fourteen days."""

from kokemus_console.accessibility.pages import ROUTES

__all__ = ["ROUTES"]
