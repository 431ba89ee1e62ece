"""Decisions about moves."""
