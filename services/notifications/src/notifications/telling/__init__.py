"""Who is told what: an event becomes messages to the people whom it concerns (`domain.TOLD`)."""

OFFERS: tuple[str, ...] = ()
