"""How an application ends: one module per way, each load, decide, keep, announce."""
