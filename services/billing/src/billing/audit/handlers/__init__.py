"""Counting again, and holding the ledger against it."""
