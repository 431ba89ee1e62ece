"""What an expert shows of themselves, over HTTP."""
