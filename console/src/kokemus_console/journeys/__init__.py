"""Journeys: any number leads to a story, and a story is told over all services, weeks long."""

from kokemus_console.journeys.pages import ROUTES

__all__ = ["ROUTES"]
