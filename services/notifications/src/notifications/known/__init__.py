"""What others said, kept as it was last said: areas, units, orders, sessions, contact points.

Nothing is decided here; other capabilities ask what is known. Here alone stands an address.
"""

OFFERS: tuple[str, ...] = ("domain", "store", "tables")
