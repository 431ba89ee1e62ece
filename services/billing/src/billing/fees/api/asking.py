"""What can be asked with: languages of reasons, months."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Path, Query

Language = Annotated[
    Literal["fi", "sv", "en"] | None, Query(description="Language of the explanations; none: all three")
]
_MONTH = r"^2\d{3}-(0[1-9]|1[0-2])$"
MonthPath = Annotated[str, Path(pattern=_MONTH, examples=["2026-10"])]
MonthQuery = Annotated[str | None, Query(pattern=_MONTH, examples=["2026-10"])]
