"""What can happen to stories and pseudonyms: one module per thing, each load, decide, keep, announce."""
