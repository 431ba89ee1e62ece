"""What can happen to assignments here: dispatch says so, and people look each other up."""
