"""What can happen to registry: one module per thing, each load, decide, keep, announce."""
