"""What a session earns and why: pure."""
