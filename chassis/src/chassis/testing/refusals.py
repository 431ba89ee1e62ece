"""What tests expect a decision to say no to: the refusal of a code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from chassis.failures import Refusal


@contextmanager
def refused(code: str) -> Iterator[pytest.ExceptionInfo[Refusal]]:
    """Expect the refusal of this code, and give what was raised."""
    with pytest.raises(Refusal) as raised:
        yield raised
    assert raised.value.code == code
