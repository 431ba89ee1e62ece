"""Values that several capabilities of billing speak of: money, months, the agreed session. No decisions.

money     whole minor units; the one place that rounds
times     local wall times and months
names     ids of what billing makes, after their cause
sessions  ids, and the agreed session that a fee is the fee of
"""
