"""The experience bank: experts are looked for by words, read about, and asked for with an order."""

from kokemus_console.bank.pages import ROUTES

__all__ = ["ROUTES"]
