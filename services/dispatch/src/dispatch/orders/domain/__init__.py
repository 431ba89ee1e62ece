"""What an order may become; pure."""
