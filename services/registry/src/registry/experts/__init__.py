"""Experts by experience: what they can do, and what their experience is of."""

OFFERS: tuple[str, ...] = ("domain.experts", "handlers.loading", "store")
