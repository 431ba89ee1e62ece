"""What can happen to units: one module per thing, each load, decide, keep, announce."""
