"""Decisions about training: who gets a place in a course, what was learned, and whether it is enough."""
