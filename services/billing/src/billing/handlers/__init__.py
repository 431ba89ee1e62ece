"""What can happen to billing, one module each."""
