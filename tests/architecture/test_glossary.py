"""docs/glossary.md holds every code that travels, and the services say each code in its words."""

import re
import tomllib
from collections.abc import Iterator, Mapping

import msgspec
import pytest
from msgspec import inspect

from contracts import flow
from contracts.envelope import Event
from dispatch.matching import telling as matching
from notifications.mail.domain import wording
from notifications.mail.telling import VOCABULARY
from registry.areas import telling as areas
from registry.experts import telling as experience
from registry.words.languages import Words
from tests.architecture import glossary
from tests.architecture.repository import ROOT

_CHOICE = re.compile(r"(?:\w+: )?(\w+(?: \([^)]*\))?(?: \| \w+(?: \([^)]*\))?)+)")


def choices(description: str) -> list[str]:
    """Return the codes of a description such as `cancelled: orderer | client (§6.2)`."""
    found = _CHOICE.match(description)
    return [part.partition(" ")[0] for part in found[1].split(" | ")] if found else []


def codes_of(kind: inspect.Type) -> Iterator[str]:
    """Give every code that the description of a type, or of a field in it, names."""
    match kind:
        case inspect.Metadata(type=inner, extra_json_schema=said):
            yield from choices(str((said or {}).get("description", "")))
            yield from codes_of(inner)
        case inspect.StructType(fields=fields):
            for field in fields:
                yield from codes_of(field.type)
        case inspect.ListType(item_type=inner):
            yield from codes_of(inner)
        case inspect.UnionType(types=kinds):
            for inner in kinds:
                yield from codes_of(inner)
        case _:
            pass


def words_of(row: Mapping[str, str]) -> tuple[str, str, str]:
    return row["Finnish"], row["Swedish"], row["English"]


def said(words: Words) -> tuple[str, str, str]:
    return words.fi, words.sv, words.en


def test_the_codes_of_a_description_are_found() -> None:
    assert choices("individual | pair | group (§4.1)") == ["individual", "pair", "group"]
    assert choices("per_hour | agreed (within min..max) | none") == ["per_hour", "agreed", "none"]
    assert choices("cancelled: orderer | client") == ["orderer", "client"]
    assert choices("When it was known, UTC") == []


@pytest.mark.parametrize("event", flow.TOPIC_OF, ids=lambda event: event.__name__)
def test_every_code_that_an_event_carries_is_explained(event: type[Event]) -> None:
    assert set(codes_of(inspect.type_info(event))) <= glossary.terms()


def test_events_carry_codes_at_all() -> None:
    named = {code for event in flow.TOPIC_OF for code in codes_of(inspect.type_info(event))}
    assert {
        "pair_work",
        "lecture",
        "no_show",
        "pre_agreed",
        "close_person",
        "per_hour",
        "agreed_fee",
    } <= named


def test_models_are_called_as_the_glossary_says() -> None:
    listed = {code: words_of(row) for code, row in glossary.codes("Operating model").items()}
    assert {code: said(words) for code, words in areas.MODELS.items()} == listed


def test_work_forms_are_called_as_the_glossary_says() -> None:
    listed = {code: words_of(row) for code, row in glossary.codes("Work form").items()}
    assert {code: said(words) for code, words in experience.WORK_FORMS.items()} == listed


def test_mails_call_work_forms_as_the_glossary_says() -> None:
    listed = {code: words_of(row) for code, row in glossary.codes("Work form").items()}
    languages = (wording.Language.FINNISH, wording.Language.SWEDISH, wording.Language.ENGLISH)
    mailed = {code: tuple(wording.work_form(code, VOCABULARY[one]) for one in languages) for code in listed}
    assert mailed == listed


def test_who_is_no_candidate_is_told_why_as_the_glossary_says() -> None:
    listed = {code: words_of(row) for code, row in glossary.codes("Rule of candidates").items()}
    assert {rule: (one["fi"], one["sv"], one["en"]) for rule, one in matching.NOT_LISTED.items()} == listed
    assert list(matching.NOT_LISTED) == list(listed)


def test_perspectives_are_called_as_the_glossary_says() -> None:
    listed = {code: words_of(row) for code, row in glossary.codes("Perspective").items()}
    assert {code: said(words) for code, words in experience.PERSPECTIVES.items()} == listed


def test_staff_roles_are_called_as_the_glossary_says() -> None:
    listed = {code: words_of(row) for code, row in glossary.codes("Staff role").items()}
    assert {code: said(words) for code, words in experience.STAFF_ROLES.items()} == listed


def test_the_outcomes_are_those_of_the_glossary() -> None:
    (kind,) = [
        field.type
        for field in inspect.type_info(flow.EVENT_OF["dispatch.OutcomeCorrected.v1"]).fields  # type: ignore[attr-defined]
        if field.name == "outcome"
    ]
    assert isinstance(kind, inspect.StructType)
    described = next(field.type for field in kind.fields if field.name == "kind")
    assert list(codes_of(described)) == list(glossary.codes("Outcome"))


@pytest.mark.parametrize(
    ("heading", "capability", "start", "codes"),
    [
        ("State of an objection", "objections", "state", {"upheld", "rejected", "withdrawn"}),
        ("State of an objection", "orders", "objection", {"upheld", "rejected", "withdrawn"}),
        ("State of an objection", "sessions", "objection", {"upheld", "rejected", "withdrawn"}),
        ("Settlement of a statement", "fees", "settlement", {"paid", "nothing", "carried", "invoiced"}),
    ],
)
def test_pages_call_a_code_as_the_glossary_says(
    heading: str, capability: str, start: str, codes: set[str]
) -> None:
    listed = {code: words_of(row) for code, row in glossary.codes(heading).items() if code in codes}
    folder = ROOT / "console" / "src" / "kokemus_console" / capability / "telling"
    shown = [
        tomllib.loads((folder / f"{one}.toml").read_text(encoding="utf-8")) for one in ("fi", "sv", "en")
    ]
    assert {code: tuple(words[start][code] for words in shown) for code in codes} == listed


def test_every_term_has_its_word_in_each_language_and_says_what_it_is() -> None:
    table = [row.cells for row in glossary.rows() if row.heading == "Terms"]
    empty = [
        (cells["In code"], name)
        for cells in table
        for name in ("Finnish", "Swedish", "English", "What it is")
        if not cells[name]
    ]
    assert len(table) > 20
    assert empty == []


def test_no_term_is_forbidden_and_no_synonym_twice() -> None:
    table = glossary.rows()
    cells = [word for row in table for word in re.findall(r"`([^`]+)`", row.cells.get("Never", ""))]
    assert set(cells) & glossary.terms() == set()
    assert len(cells) == len(set(cells))
    assert all(re.fullmatch(r"[a-z]+", word) for word in cells), "one lower-case word, as the rule reads them"


def test_a_table_of_the_glossary_is_read_by_its_columns() -> None:
    text = "## Terms\n\n| In code | Never |\n| --- | --- |\n| `order` | `booking`, `deal` |\n\ntext\n"
    table = tuple(glossary.rows_of(text))
    assert glossary.forbidden(table) == {"booking": "order", "deal": "order"}
    assert msgspec.to_builtins([row.heading for row in table]) == ["Terms"]
