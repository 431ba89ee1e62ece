"""What is decided of units, as plain functions of plain values."""
