"""make_offers  accept_offer  decline_offer  expire_offer  cancel_order."""
