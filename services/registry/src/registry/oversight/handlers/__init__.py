"""What happens to the rights of others: one module per thing."""
