"""Offers to an expert: what, when, where, what it pays; yes or no, and no reason is asked."""

from kokemus_console.offers.pages import ROUTES

__all__ = ["ROUTES"]
