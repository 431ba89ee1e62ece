"""The HTTP side of units: request to handler or query to answer."""
