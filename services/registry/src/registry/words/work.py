"""The forms that work takes (service description §4.1)."""

from collections.abc import Sequence
from enum import StrEnum

from registry.words.checks import some_once
from registry.words.refusals import bad_value, expected


class WorkForm(StrEnum):
    """How an expert and those who need the experience meet."""

    INDIVIDUAL = "individual"
    PAIR = "pair"
    GROUP = "group"
    LECTURE = "lecture"
    DEVELOPMENT = "development"


def work_form(code: str) -> WorkForm:
    """Return the work form of that code; refuse an unknown one."""
    try:
        return WorkForm(code)
    except ValueError:
        known = ", ".join(WorkForm)
        text = expected(code, what="work form", known=f"one of {known}", do="choose one of these")
        raise bad_value("unknown-work-form", text=text, found=code, known=list(WorkForm)) from None


def work_forms(codes: Sequence[str]) -> tuple[WorkForm, ...]:
    """Return the work forms in the order given; refuse unknown ones, repeats and none at all."""
    return some_once([work_form(code) for code in codes], what="work forms")
