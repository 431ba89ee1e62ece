"""What can happen to applications and interviews: one module per thing, each load, decide, keep."""
