"""What a month adds up to and when it moves on: pure."""
