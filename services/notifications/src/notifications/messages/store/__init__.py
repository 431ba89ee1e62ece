"""What is kept of messages: named queries in plain SQL, domain values in and out.

writing        messages come to be, and move when their person's contact point does
sending        messages are claimed, and settled when they were offered
call_list      what a person is to tell, and has told
delivery_log   what became of them, for people
reading        from a row to a message

Times that only steer the sending (`due_at`, `claimed_at`) are the database's own clock: the platform's clock
may stand still or jump, and then no claim may run out by that.
"""
