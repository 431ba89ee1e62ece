"""Stories and pseudonyms as they are kept, and what of them may be shown now."""
