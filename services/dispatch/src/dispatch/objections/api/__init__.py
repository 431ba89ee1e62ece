"""Objections over HTTP."""
