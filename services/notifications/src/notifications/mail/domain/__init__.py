"""Decisions about mails: what a letter says, how it reads, and what follows from a server's answer."""
