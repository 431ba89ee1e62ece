"""What dispatch keeps: named queries in plain SQL, domain values in and out.

The order's row is locked before anything of its life is read to be changed (`order_for_update` and its
kin), so what is read after it is what holds. Whoever adds sessions holds the expert first: an exclusion
constraint inserts before it looks, so two at the same instant can wait for each other (measured: 5 deadlocks
in 300 rounds of six); held, they meet one after the other, and the second is refused by name.
"""

from dispatch.store.heard import (
    agreements,
    area_and_unit,
    area_of,
    end_agreement,
    experts_for,
    keep_agreement,
    keep_area,
    keep_expert,
    keep_unit,
    unknown_experts,
)
from dispatch.store.offers import (
    OffersWanted,
    add_assignment,
    add_offers,
    assignment_of,
    assignments_of_order,
    live_offers_of_order,
    offer_of,
    offers_of_order,
    offers_with_orders,
    save_fee,
    save_offers,
)
from dispatch.store.orders import (
    OrdersWanted,
    add_order,
    order_for_update,
    order_of,
    order_of_assignment_for_update,
    order_of_offer_for_update,
    order_of_session_for_update,
    orders,
    save_order,
)
from dispatch.store.sessions import (
    SessionsWanted,
    add_sessions,
    hold_expert,
    save_sessions,
    session_of,
    sessions,
    sessions_of_assignment,
    sessions_of_order,
)

__all__ = [
    "OffersWanted",
    "OrdersWanted",
    "SessionsWanted",
    "add_assignment",
    "add_offers",
    "add_order",
    "add_sessions",
    "agreements",
    "area_and_unit",
    "area_of",
    "assignment_of",
    "assignments_of_order",
    "end_agreement",
    "experts_for",
    "hold_expert",
    "keep_agreement",
    "keep_area",
    "keep_expert",
    "keep_unit",
    "live_offers_of_order",
    "offer_of",
    "offers_of_order",
    "offers_with_orders",
    "order_for_update",
    "order_of",
    "order_of_assignment_for_update",
    "order_of_offer_for_update",
    "order_of_session_for_update",
    "orders",
    "save_fee",
    "save_offers",
    "save_order",
    "save_sessions",
    "session_of",
    "sessions",
    "sessions_of_assignment",
    "sessions_of_order",
    "unknown_experts",
]
