"""set_reporting."""
