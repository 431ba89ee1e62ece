"""Applications and interviews as they are kept; the lock of an interview is taken before those of applications."""
