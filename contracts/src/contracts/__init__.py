"""What the services say to each other.

One module per speaker (registry, dispatch, billing) holds its events; `flow` is the one table of who
says what to whom; `envelope` is what travels around every event. Depends on msgspec only.
"""
