"""Areas: who runs the activity, by which operating model; the official list of counties."""

OFFERS: tuple[str, ...] = (
    "api.bodies",
    "api.calls",
    "domain.areas",
    "handlers.asking",
    "handlers.loading",
    "store",
    "tables",
    "telling.reading",
)
