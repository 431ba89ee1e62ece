"""Decisions of notifications: who is told what, in which words, and what becomes of a message."""
