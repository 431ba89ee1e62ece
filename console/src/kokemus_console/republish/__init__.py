"""Saying events again: what was asked for and how it is doing, and asking for more."""

from kokemus_console.republish.pages import ROUTES

__all__ = ["ROUTES"]
