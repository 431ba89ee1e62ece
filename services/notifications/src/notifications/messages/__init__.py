"""Messages: one event, told to one person, once; the states each goes through, and the log of what became of it.

A contact point that comes lets go what waited for it, to the mail server or onto the call list; one that is erased
fails what had not left.
"""

from chassis.part import Hears, Part
from contracts.registry import ContactPointSet
from notifications.messages import acts, api
from notifications.messages.handlers.count_unsent import count_unsent
from notifications.messages.handlers.follow_contacts import follow_contacts
from notifications.messages.store.delivery_log import NUMBERED
from notifications.messages.tables import Message

OFFERS: tuple[str, ...] = ("domain", "store.call_list", "store.sending", "store.writing")
PART = Part(
    hears=(Hears((ContactPointSet,), follow_contacts, tombstones=True),),
    routers=(api.router,),
    tables=(Message,),
    acts=acts.ACTS,
    journey=api.journey,
    numbered=NUMBERED,
    figures=count_unsent,
)
