"""What can happen to notifications, one module each."""
