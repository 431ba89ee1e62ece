"""The HTTP side of training: request to handler or query to answer."""
