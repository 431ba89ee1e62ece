"""What is done when somebody is to be told."""
