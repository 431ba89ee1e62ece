"""Part of registering and changing staff: their rights, as they are given and ended."""
