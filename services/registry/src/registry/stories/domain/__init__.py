"""Decisions on what an expert shows of themselves: pure."""
