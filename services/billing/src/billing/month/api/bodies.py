"""What can be sent of notices: shapes and bounds."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from billing.month.domain.objections import WORDS_MAX
from chassis.shapes import Body

Words = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=WORDS_MAX),
    Field(description="For people; kept by billing alone, and in no event"),
]


class ObjectionBody(Body):
    """What is wrong with the notice."""

    words: Words


class AnswerBody(Body):
    """Whether an objection is right, and why."""

    upheld: bool
    words: Words
