"""One module per thing that can happen to dispatch; `asked`, `finding` and `announcing` are what they share.

Heard from registry   keep_area  keep_unit  keep_expert  keep_agreement
Asked over HTTP       place_order  agree_terms  cancel_order  make_offers  accept_offer  decline_offer
                      agree_fee  schedule_sessions  move_session  conclude_session  end_group  correct_outcome
By itself             expire_offer

Each: find and lock the order, load, decide, keep, announce.
"""
