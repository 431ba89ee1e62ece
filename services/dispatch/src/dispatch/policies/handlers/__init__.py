"""Handlers of policies: set_reporting."""
