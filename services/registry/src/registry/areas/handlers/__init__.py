"""What can happen to areas: one module per thing, each load, decide, keep, announce."""
