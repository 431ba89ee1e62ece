"""The HTTP side of experts: request to handler or query to answer."""
