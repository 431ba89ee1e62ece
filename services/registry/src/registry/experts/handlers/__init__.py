"""What can happen to experts: one module per thing, each load, decide, keep, announce."""
