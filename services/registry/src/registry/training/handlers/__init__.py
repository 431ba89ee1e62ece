"""What can happen to courses and to who takes them: one module per thing, each load, decide, keep."""
