"""Courses and what was learned as they are kept; the lock of a course is taken before those of applications."""
