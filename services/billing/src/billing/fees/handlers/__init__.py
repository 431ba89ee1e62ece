"""What can happen to fees, a verb a module."""
