"""How somebody is found by words, as plain functions of plain values: nothing here reads a clock, a file or a table."""
