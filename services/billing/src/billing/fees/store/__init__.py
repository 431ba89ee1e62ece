"""What fees keep.

books     what the fold needs and changes, a batch at a time (hot)
lines     fee lines for people and for the month
sessions  what waits, and one session with its agreements
open_sessions  what has ended and has no outcome
rows      rows to domain values and back
"""
