"""Signing in and out: OpenID Connect, server-side sessions, and what was typed kept while somebody is away."""
