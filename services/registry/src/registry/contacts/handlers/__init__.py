"""What can happen to contacts: one module per thing, each load, decide, keep, announce."""
