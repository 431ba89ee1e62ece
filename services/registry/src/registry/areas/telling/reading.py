"""Words from fi.toml, sv.toml and en.toml, so that a person can proofread them without reading code."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from registry.words.languages import Words


def words_beside(module_file: str) -> Mapping[str, Mapping[str, Words]]:
    """Return the words beside a module by section and code; raise KeyError when a language lacks one."""
    fi, sv, en = (
        tomllib.loads((Path(module_file).parent / f"{language}.toml").read_text())
        for language in ("fi", "sv", "en")
    )
    return {
        section: {
            code: Words(fi=fi[section][code], sv=sv[section][code], en=en[section][code])
            for code in fi[section]
        }
        for section in fi
    }
