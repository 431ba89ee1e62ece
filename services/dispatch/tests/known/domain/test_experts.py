"""What registry says of experts: when their agreements cover their work."""

from __future__ import annotations

from datetime import date

import pytest
from dispatch_builders import an_agreement

from dispatch.known.domain.experts import days_without_agreement


@pytest.mark.parametrize(
    ("day", "work_form", "missing"),
    [
        (date(2026, 1, 1), "individual", False),
        (date(2026, 12, 31), "individual", False),
        (date(2025, 12, 31), "individual", True),
        (date(2027, 1, 1), "individual", True),
        (date(2026, 6, 1), "lecture", True),
    ],
)
def test_an_agreement_covers_its_work_forms_on_its_first_day_to_its_last(
    day: date, work_form: str, *, missing: bool
) -> None:
    this_year = an_agreement(valid_until=date(2026, 12, 31))

    found = days_without_agreement([this_year], days=[day], work_form=work_form)
    assert found == ((day,) if missing else ())
