"""place_order  agree_terms; `reaching` finds the order, `announcing` is the last beat of a change of its life."""
