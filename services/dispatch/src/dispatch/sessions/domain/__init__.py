"""Assignments, sessions and outcomes; pure."""
