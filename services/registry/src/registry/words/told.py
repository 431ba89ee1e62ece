"""How an expert told a coordinator what is recorded on their behalf."""

from enum import StrEnum


class How(StrEnum):
    """How an expert told a coordinator what is recorded on their behalf."""

    PHONE = "phone"
    PAPER = "paper"
    IN_PERSON = "in_person"
