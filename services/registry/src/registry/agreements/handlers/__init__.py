"""What can happen to agreements: one module per thing, each load, decide, keep, announce."""
