"""What others say, one module for what is kept of it."""
