"""YAML in which every word knows its line, so that a mistake can be told to the person who made it.

Mistake      one thing that is wrong: a line and a sentence
KnockOn      what is wrong only because of another mistake: not told
Mistakes     all that is wrong with a file, told at once
Fields       a mapping; what nobody asks it for is a mistake too
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeVar

import yaml

Known = TypeVar("Known", bound=str)


class Mistake(Exception):
    """One thing that is wrong in a file, and what was expected instead."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(f"line {line}: {sentence}")
        self.line = line
        self.sentence = sentence


class KnockOn(Mistake):
    """What is wrong only because of another mistake, which is told already."""


class FileIsWrong(Exception):
    """A file has mistakes; the text names each with its line, the first line first."""

    def __init__(self, name: str, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda one: one.line))
        told = "\n".join(f"{name}:{one.line}: {one.sentence}" for one in self.mistakes)
        super().__init__(told)


@dataclass
class Mistakes:
    """The mistakes found so far."""

    found: list[Mistake] = field(default_factory=list)

    def add(self, line: int, sentence: str) -> None:
        """Keep a mistake and go on."""
        self.found.append(Mistake(line, sentence))

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the mistake that ends what is done within, and go on after it."""
        try:
            yield
        except KnockOn:
            pass
        except Mistake as mistake:
            self.found.append(mistake)


class Word(str):
    """A scalar as it stands in the file, with its line."""

    __slots__ = ("line",)
    line: int

    @staticmethod
    def of(text: str, line: int) -> Word:
        """Return the text as a word of that line."""
        word = Word(text)
        word.line = line
        return word

    def wrong(self, sentence: str) -> Mistake:
        """Return the mistake that this word is."""
        return Mistake(self.line, sentence)


class Fields:
    """A mapping of the file: what is asked of it is read, `done` tells of what nobody asked for."""

    def __init__(self, node: yaml.MappingNode, what: str) -> None:
        self.line = _line(node)
        self.what = what
        self._nodes: dict[Word, yaml.Node] = {}
        self._asked: set[str] = set()
        for key, value in node.value:
            name = _word(key, f"a name in {what}")
            if name in self._nodes:
                raise name.wrong(f"{what} names {name!r} twice; keep one of the two")
            self._nodes[name] = value

    def wrong(self, sentence: str) -> Mistake:
        """Return the mistake that this mapping is."""
        return Mistake(self.line, sentence)

    @property
    def names(self) -> tuple[Word, ...]:
        """The names in the order of the file."""
        return tuple(self._nodes)

    def word(self, name: str) -> Word:
        """Return a scalar that has to be there."""
        found = self.word_or_none(name)
        if found is None:
            raise self.wrong(f"{self.what} lacks {name!r}")
        return found

    def word_or_none(self, name: str) -> Word | None:
        """Return a scalar, or None when it is left out."""
        node = self._take(name)
        return None if node is None else _word(node, f"{name!r} of {self.what}")

    def words(self, name: str, *, required: bool = True) -> tuple[Word, ...]:
        """Return a list of scalars; one scalar alone stands for a list of one."""
        node = self._take(name)
        if node is None:
            if required:
                raise self.wrong(f"{self.what} lacks {name!r}")
            return ()
        if isinstance(node, yaml.SequenceNode):
            return tuple(_word(item, f"an item of {name!r} of {self.what}") for item in node.value)
        return (_word(node, f"{name!r} of {self.what}"),)

    def fields(self, name: str) -> Fields:
        """Return a mapping within, empty when it is left out."""
        node = self._take(name)
        if node is None:
            empty = yaml.MappingNode("tag:yaml.org,2002:map", [])
            return Fields(empty, f"{name!r} of {self.what}")
        return Fields(_mapping(node, f"{name!r} of {self.what}"), f"{name!r} of {self.what}")

    def named(self, name: str, what: str) -> Iterator[tuple[Word, Fields]]:
        """Give each name of a mapping within with its own mapping; `what` is one of them."""
        inner = self.fields(name)
        for key in inner.names:
            node = inner._nodes[key]  # noqa: SLF001 - of the same class
            yield key, Fields(_mapping(node, f"{what} {key!r}"), f"{what} {key!r}")

    def items(self, name: str, what: str) -> Iterator[Fields]:
        """Give each mapping of a list, none when it is left out; `what` is one of them."""
        node = self._take(name)
        if node is None:
            return
        if not isinstance(node, yaml.SequenceNode):
            raise Mistake(_line(node), f"{name!r} of {self.what} is no list; begin each item with '- '")
        for item in node.value:
            yield Fields(_mapping(item, what), what)

    def done(self) -> None:
        """Raise a Mistake for a name that nobody asked for: it is misspelt or in the wrong place."""
        for name in self._nodes:
            if name not in self._asked:
                raise name.wrong(unknown(f"word in {self.what}", name, self._asked))

    def _take(self, name: str) -> yaml.Node | None:
        self._asked.add(name)
        return self._nodes.get(Word(name))


def load(text: str) -> Fields:
    """Return the mapping that a file is; raise Mistake for what is no YAML or no mapping."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise Mistake(mark.line + 1 if mark else 1, f"this is no YAML: {error.problem}") from error
    except yaml.YAMLError as error:
        raise Mistake(1, f"this is no YAML: {error}") from error
    if node is None:
        raise Mistake(1, "the file is empty")
    return Fields(_mapping(node, "the file"), "the file")


def unknown(what: str, found: str, known: Iterable[str]) -> str:
    """Return the sentence that a name is not known, with the one that was probably meant or all there are."""
    names = sorted(known)
    near = get_close_matches(found, names, n=1)
    if near:
        return f"unknown {what}: {found!r}; did you mean {near[0]!r}?"
    return f"unknown {what}: {found!r}; expected one of {', '.join(names) or 'none, there are none'}"


def one_of(word: Word, known: Iterable[Known], what: str) -> Known:
    """Return the one of those known that the word is; raise Mistake else."""
    names = {str(one): one for one in known}
    if word not in names:
        raise word.wrong(unknown(what, word, names))
    return names[word]


def _mapping(node: yaml.Node, what: str) -> yaml.MappingNode:
    if isinstance(node, yaml.MappingNode):
        return node
    raise Mistake(_line(node), f"{what} is {_kind(node)}, expected names with values (`name: value`)")


def _word(node: yaml.Node, what: str) -> Word:
    if isinstance(node, yaml.ScalarNode):
        return Word.of(node.value, _line(node))
    raise Mistake(_line(node), f"{what} is {_kind(node)}, expected a single value")


def _kind(node: yaml.Node) -> str:
    if isinstance(node, yaml.SequenceNode):
        return "a list"
    return "a mapping" if isinstance(node, yaml.MappingNode) else "a single value"


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1 if node.start_mark else 0
