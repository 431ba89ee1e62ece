"""Fees: what each session earned and why, line by line, and the month's statement."""

from kokemus_console.fees.pages import ROUTES

__all__ = ["ROUTES"]
