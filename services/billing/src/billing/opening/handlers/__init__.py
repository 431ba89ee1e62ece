"""What happens when an area opens."""
