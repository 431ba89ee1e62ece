"""Commission agreements with experts: signed for a time, perhaps ended early."""

OFFERS: tuple[str, ...] = ()
