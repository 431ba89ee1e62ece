"""Who works where and when, and what became of it.

Dispatch takes orders for experience, puts them to experts as offers, and keeps what follows from an
acceptance: the assignment, its sessions and their outcomes. It states who did what and when it was
known; it knows nothing of what that costs (billing) nor of who an expert is (registry).
"""
