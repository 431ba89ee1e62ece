"""What can happen to consents: one module per thing, each load, decide, keep, announce."""
