"""Who calls, and what is written down of what they see."""
