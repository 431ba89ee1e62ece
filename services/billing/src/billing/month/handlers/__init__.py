"""What can happen to a month, a verb a module."""
