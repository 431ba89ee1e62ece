"""Assignments and sessions as they are kept.

sessions  assignments, their sessions and what was said of them
listing   lists of sessions, page by page
"""
