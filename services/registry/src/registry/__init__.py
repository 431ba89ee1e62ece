"""Registry: who takes part, and what they can do.

It owns areas with their operating model, units, the staff who order and pay, experts by experience with
what their experience is of, their commission agreements, and where a message to a person goes. It hears
nothing and says every change, so that the other services need never ask.
"""
