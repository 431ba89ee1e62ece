"""What can happen to messages, one module each."""
