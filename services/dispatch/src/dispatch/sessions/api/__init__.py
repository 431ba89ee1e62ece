"""Assignments and sessions over HTTP."""
