"""The HTTP side of areas: request to handler or query to answer."""
