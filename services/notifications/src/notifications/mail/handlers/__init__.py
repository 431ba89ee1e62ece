"""What the worker does about mails."""
