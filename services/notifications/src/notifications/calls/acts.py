"""Who may do what with the call list."""

from __future__ import annotations

from chassis.acts import Act, Whose

READ_CALLS = Act("read the call list", coordinator=Whose.AREA)
TELL = Act("say that somebody was told by phone, by letter or face to face", coordinator=Whose.AREA)

ACTS = (READ_CALLS, TELL)
