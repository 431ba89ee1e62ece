"""make_offers  accept_offer  decline_offer  reverse_answer  expire_offer  cancel_order."""
