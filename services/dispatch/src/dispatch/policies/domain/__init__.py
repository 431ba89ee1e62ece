"""Decisions about reporting, and what is no decision."""
