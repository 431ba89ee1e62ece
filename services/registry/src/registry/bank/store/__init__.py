"""What the experience bank reads and keeps, and what it holds in memory."""
