"""The call list: what a person tells those who want no mail, in the words that the mail would have had.

What nobody needs to hear any more leaves it; what was told says by whom, when and how.
"""

from chassis.part import Hears, Part
from notifications.calls import acts, api, wire
from notifications.calls.handlers.end_calls import end_calls

OFFERS: tuple[str, ...] = ()
PART = Part(
    hears=(Hears(wire.HEARD, end_calls),),
    routers=(api.router,),
    acts=acts.ACTS,
)
