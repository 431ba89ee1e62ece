"""Orders over HTTP; the shapes of times, topics and fees."""
