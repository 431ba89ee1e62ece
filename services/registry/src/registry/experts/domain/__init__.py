"""What is decided of experts, as plain functions of plain values."""
