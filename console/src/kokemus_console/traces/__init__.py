"""Traces: the spans of one trace as bars, from whatever trace store is configured."""

from kokemus_console.traces.pages import ROUTES

__all__ = ["ROUTES"]
