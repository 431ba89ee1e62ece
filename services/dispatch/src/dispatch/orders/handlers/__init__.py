"""place_order, agree_terms; and `announcing`, the last beat of every handler on an order's life."""
