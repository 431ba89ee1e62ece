"""Handlers: raise_objection  close_objection."""
