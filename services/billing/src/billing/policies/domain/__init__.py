"""Versions of what fees are judged by: pure."""
