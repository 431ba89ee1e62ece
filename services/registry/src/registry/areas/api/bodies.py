"""What bodies of requests hold: how many codes, how long a text."""

from typing import Annotated

from pydantic import Field

ITEMS_MAX = 100
"""Items of a list in a body: more than there are topics or languages anybody speaks."""

Codes = Annotated[list[str], Field(max_length=ITEMS_MAX)]
Names = Annotated[dict[str, str], Field(max_length=10)]
"""By language: more than any organisation has names in."""
Text = Annotated[str, Field(max_length=2000)]
