"""Words in the three languages in which the platform speaks to people."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One thing said in Finnish, Swedish and English."""

    fi: str
    sv: str
    en: str

    def by_language(self) -> Mapping[str, str]:
        """Return the words by ISO 639-1 code, Finnish first."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}
