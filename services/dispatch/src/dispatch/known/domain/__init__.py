"""Areas, their clocks and their models, and what experts can do; pure."""
