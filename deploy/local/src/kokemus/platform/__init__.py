"""Our own processes on those servers: databases, topics, issuer, mailbox and, per service, an api and a worker."""
