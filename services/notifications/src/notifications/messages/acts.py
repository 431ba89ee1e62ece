"""Who may do what with messages."""

from __future__ import annotations

from chassis.acts import Act, Whose

READ_MESSAGES = Act("read the delivery log", coordinator=Whose.AREA, operator=Whose.AREA)
RETRY_MESSAGE = Act("have a message sent again", coordinator=Whose.AREA, operator=Whose.AREA)
SEE_ADDRESSES = Act("see masked addresses", coordinator=Whose.AREA)

ACTS = (READ_MESSAGES, RETRY_MESSAGE, SEE_ADDRESSES)
