"""Decisions about applicants: the stages of an application, who gets a place, what an area asks for."""
