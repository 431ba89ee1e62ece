"""Messages: one event, told to one person, once; the states each goes through, and the log of what became of it.

A contact point that comes lets go what waited for it; one that is erased fails what had not left.
"""

OFFERS: tuple[str, ...] = ("domain", "store.sending", "store.writing", "tables")
