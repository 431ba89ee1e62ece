"""What can happen to a call list, one module each."""
