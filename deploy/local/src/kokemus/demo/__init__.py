"""The demonstration: two calendar months from a file that a person reads, played through the public APIs."""
