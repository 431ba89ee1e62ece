"""The whole platform on one machine: a real broker, a real database and the command that runs them."""
