"""raise_objection  close_objection."""
