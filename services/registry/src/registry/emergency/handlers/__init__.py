"""What happens to emergency access: one module per thing."""
