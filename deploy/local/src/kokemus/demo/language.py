"""The languages that statements and reasons are told in."""

from typing import Literal, TypeAlias

Language: TypeAlias = Literal["fi", "sv", "en"]
