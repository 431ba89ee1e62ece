"""The clock's ear: what happens in dispatch by itself, and when."""

from __future__ import annotations

from collections.abc import Mapping

from chassis.timers import Ring
from dispatch.offers.handlers.expire_offer import OFFER_EXPIRY, expire_offer

RINGS: Mapping[str, Ring] = {OFFER_EXPIRY: expire_offer}
