"""The HTTP side of applicants: request to handler or query to answer."""
