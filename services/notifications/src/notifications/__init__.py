"""Notifications tells people what concerns them.

It hears what happened to orders and months, writes down one message for each person and event, and sends
it by e-mail in the person's language as soon as their contact point is known. It alone knows addresses,
and it never writes a name, a story or a reason of illness.
"""
