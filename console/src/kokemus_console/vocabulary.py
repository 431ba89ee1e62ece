"""The vocabulary: what topics, perspectives and work forms are called, as the registry has it; remembered a while."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic

from kokemus_client import Client, Ok
from kokemus_client.registry import TopicList, WordView
from kokemus_console.topics import grouped

REMEMBERED_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Names by code, in one language; a code that nobody names stands for itself."""

    topics: Mapping[str, str]
    perspectives: Mapping[str, str]
    work_forms: Mapping[str, str]

    @property
    def topic_groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return every topic with its words, by the group in which forms fold it."""
        return grouped(self.topics)

    def topic(self, code: str, perspective: str) -> str:
        """Return an experience with whose it is."""
        whose = self.perspectives.get(perspective, perspective)
        return f"{self.topics.get(code, code)} ({whose})"

    def work_form(self, code: str) -> str:
        """Return a form of work."""
        return self.work_forms.get(code, code)


class Dictionary:
    """The registry's words as they were lately read."""

    def __init__(self) -> None:
        self._read: TopicList | None = None
        self._read_at = float("-inf")

    async def vocabulary(self, client: Client, language: str) -> Vocabulary:
        """Return the names in a language; codes alone while the registry does not answer."""
        if monotonic() - self._read_at > REMEMBERED_SECONDS:
            told = await client.registry.list_topics()
            if isinstance(told, Ok):
                self._read, self._read_at = told.value, monotonic()
        read = self._read
        if read is None:
            return Vocabulary({}, {}, {})
        return Vocabulary(
            *(_named(words, language) for words in (read.items, read.perspectives, read.work_forms))
        )


def _named(words: list[WordView], language: str) -> dict[str, str]:
    return {word.code: getattr(word.words, language) for word in words}
