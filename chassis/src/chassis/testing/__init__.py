"""What tests and the local platform need: an issuer of tokens, events without a broker."""
