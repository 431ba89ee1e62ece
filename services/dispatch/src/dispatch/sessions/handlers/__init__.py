"""agree_fee  schedule_sessions  move_session  conclude_session  correct_outcome  end_group."""
