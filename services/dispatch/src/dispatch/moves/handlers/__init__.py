"""propose_move  record_move  accept_move  close_move  lapse_move."""
