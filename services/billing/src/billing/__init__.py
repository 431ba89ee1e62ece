"""Billing decides what every session earns, by which rule, and tells it in words.

It hears areas, units, agreements and the lives of orders; it alone knows fees, policies and months. It says
what was assessed, what waits, which policy holds, and every month its notices, its close and its statements.
"""
