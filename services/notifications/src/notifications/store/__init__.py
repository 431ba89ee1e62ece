"""What notifications keeps: named queries in plain SQL, domain values in and out.

knowledge      what others said: areas, units, orders, sessions, contact points
writing        messages come to be
sending        messages are claimed, sent, settled
delivery_log   what became of them, for people

Times that only steer the sending (`due_at`, `claimed_at`) are the database's own clock: the platform's clock
may stand still or jump, and then no claim may run out by that.
"""
