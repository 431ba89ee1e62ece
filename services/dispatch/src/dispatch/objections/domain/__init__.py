"""Decisions about objections."""
