"""Counting again."""
