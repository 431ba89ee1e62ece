"""The HTTP side of rights: request to handler or query to answer."""
