"""Words that people read: one TOML file for each language beside the capability that speaks them.

Python keeps the choice of the sentence and the values; a person can proofread the files without reading code.
Every language has the same keys, and every sentence of a key the same placeholders.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from types import MappingProxyType

LANGUAGES = ("fi", "sv", "en")

Texts = Mapping[str, Mapping[str, str]]
"""By language, then by key: `fee.happened.held` is the key `held` in the table `[happened]`."""


def texts(module_file: str) -> Texts:
    """Return the texts that stand beside a module, by language and key.

    Raise ValueError when a language lacks a key, or a placeholder, that another has.
    """
    folder = Path(module_file).parent
    read = {
        language: MappingProxyType(
            dict(_flat(tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))))
        )
        for language in LANGUAGES
    }
    if faults := [*_faults(read)]:
        raise ValueError(f"{folder.name}: " + "; ".join(faults))
    return MappingProxyType(read)


def placeholders(text: str) -> frozenset[str]:
    """Return the names of the values that a text has places for."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, str(value)


def _faults(read: Texts) -> Iterator[str]:
    first = read[LANGUAGES[0]]
    for language in LANGUAGES[1:]:
        other = read[language]
        for key in sorted(first.keys() ^ other.keys()):
            yield f"{key} is not in both {LANGUAGES[0]} and {language}"
        for key in sorted(first.keys() & other.keys()):
            if placeholders(first[key]) != placeholders(other[key]):
                yield f"{key} has other placeholders in {LANGUAGES[0]} than in {language}"
