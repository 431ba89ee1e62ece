"""Who may do what with orders."""

from __future__ import annotations

from chassis.acts import Act, Whose

PLACE_ORDERS = Act("place orders", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
AGREE_TERMS = Act("change the terms of orders", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
CANCEL_ORDERS = Act("cancel orders", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
SEE_ORDERS = Act("see orders", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)

ACTS = (PLACE_ORDERS, AGREE_TERMS, CANCEL_ORDERS, SEE_ORDERS)
