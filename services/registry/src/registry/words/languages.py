"""Languages people speak, by ISO 639-1 code, and words in the three in which the platform speaks to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chassis.failures import nearest
from contracts.codes import ISO_639_1
from registry.words.checks import one_line, some_once
from registry.words.refusals import bad_value, expected, meant


def language(code: str) -> str:
    """Return the code; refuse one that ISO 639-1 does not have."""
    if code not in ISO_639_1:
        text = expected(
            code,
            what="language",
            known="a two-letter ISO 639-1 code in lower case (fi, sv, en, ...)",
            do=meant(code, known=ISO_639_1, else_="look the code up in ISO 639-1"),
        )
        raise bad_value("unknown-language", text=text, found=code, nearest=nearest(code, ISO_639_1))
    return code


def languages(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the codes in the order given; refuse unknown ones, repeats and none at all."""
    return some_once([language(code) for code in codes], what="languages")


def names_by_language(names: Mapping[str, str]) -> Mapping[str, str]:
    """Return a name in each language that has one; refuse unknown languages and names of several lines."""
    return {language(code): one_line(name, what="name") for code, name in names.items()}


@dataclass(frozen=True, slots=True)
class Words:
    """One thing said in Finnish, Swedish and English."""

    fi: str
    sv: str
    en: str

    def by_language(self) -> Mapping[str, str]:
        """Return the words by ISO 639-1 code, Finnish first."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}


def in_three(texts: Mapping[str, Mapping[str, str]], kind: str) -> Mapping[str, Words]:
    """Return the words of a kind by code, from texts by language and key `kind.code`."""
    codes = [key.removeprefix(f"{kind}.") for key in texts["fi"] if key.startswith(f"{kind}.")]
    fi, sv, en = (texts[language] for language in ("fi", "sv", "en"))
    return {
        code: Words(fi=fi[f"{kind}.{code}"], sv=sv[f"{kind}.{code}"], en=en[f"{kind}.{code}"])
        for code in codes
    }
