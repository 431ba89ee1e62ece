"""The rules of settings: every name in use is a field of somebody's settings, and what is secret stays so."""

import re
from collections.abc import Collection, Iterator

from pydantic import SecretStr

from chassis.settings import ServiceSettings
from tests.architecture.rules import Finding, Source

PREFIX = "KOKEMUS_"
_NAME = re.compile(rf"\b{PREFIX}[A-Z][A-Z0-9_]*")
_SECRET = re.compile(
    r"(^|_)(password|secret|token|credentials?|private_key|signing_keys?|api_key)(_|$)|database_url$"
)


def names_of(settings: type[ServiceSettings]) -> set[str]:
    """Return the names in the environment that a settings class reads."""
    return {PREFIX + field.upper() for field in settings.model_fields}


def unknown_names(source: Source, *, known: Collection[str]) -> Iterator[Finding]:
    """Find names of settings that nobody reads."""
    for number, line in enumerate(source.text.splitlines(), 1):
        for name in _NAME.findall(line):
            if name not in known:
                yield Finding(number, f"{name} is no field of any service's settings")


def open_secrets(settings: type[ServiceSettings]) -> Iterator[str]:
    """Give the fields that are named like a secret but would be printed."""
    for name, field in settings.model_fields.items():
        if _SECRET.search(name) and "SecretStr" not in str(field.annotation):
            yield f"{settings.__module__}.{name} is {field.annotation}, expected SecretStr"


def secrets_of(settings: type[ServiceSettings]) -> list[str]:
    """Return the names of the fields that hold secrets."""
    return [
        name for name, field in settings.model_fields.items() if SecretStr.__name__ in str(field.annotation)
    ]
