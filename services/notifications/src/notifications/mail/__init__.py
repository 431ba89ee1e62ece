"""Mails: a message becomes a letter in the person's language, and the letter goes to the mail server.

What the server answers decides what becomes of the message; nothing is lost, and nothing is sent twice
except in the one window that SMTP leaves open.
"""

from chassis.part import Part
from notifications.mail import timers

OFFERS: tuple[str, ...] = ("domain", "handlers.learn_for_letters", "telling")
PART = Part(jobs=timers.jobs)
