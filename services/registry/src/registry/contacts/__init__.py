"""Contact points: where messages to a person go, staff and experts alike."""

OFFERS: tuple[str, ...] = ("api", "domain", "handlers.set_contact", "store")
