"""Offers over HTTP: to those who ask, and to those who are asked."""
