"""What is kept of messages: named queries in plain SQL, domain values in and out.

writing        messages come to be, and move when their person's contact point does
sending        messages are claimed, and settled when they were offered
delivery_log   what became of them, for people

Times that only steer the sending (`due_at`, `claimed_at`) are the database's own clock: the platform's clock
may stand still or jump, and then no claim may run out by that.
"""
