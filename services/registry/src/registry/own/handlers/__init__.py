"""What anybody can do to what is kept of themselves: one module per thing, each load, decide, keep, announce."""
