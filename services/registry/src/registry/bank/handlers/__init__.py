"""What happens to the experience bank: one module per thing."""
