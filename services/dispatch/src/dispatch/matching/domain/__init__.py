"""Who is a candidate; pure."""
