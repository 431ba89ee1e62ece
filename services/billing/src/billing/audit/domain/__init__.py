"""What a comparison of ledger and events finds: pure."""
