"""What is decided of areas, as plain functions of plain values."""
