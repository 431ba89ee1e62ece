"""agree_fee  schedule_sessions  conclude_session  correct_outcome  end_group  remind_of_outcome."""
