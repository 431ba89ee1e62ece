"""What fees keep.

books     what the fold needs and changes, a batch at a time (hot)
lines     fee lines for people and for the month
sessions  what waits, and one session with its agreements
objections     which sessions have an open objection
open_sessions  what has ended and has no outcome
rows      rows to domain values and back
"""
