"""What dispatch has promised: decisions without clock, chance, network or database."""
