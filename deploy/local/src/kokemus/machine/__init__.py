"""The servers that a machine has or can start: a Kafka protocol broker and a PostgreSQL, whatever way leads to them."""
