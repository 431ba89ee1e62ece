"""The rules of who says what to whom: the table, the ears, what a service constructs, what its README tells."""

import ast
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from chassis.hearing import Ear
from contracts.envelope import Event, type_name
from contracts.flow import Topic
from tests.architecture.rules import Finding, Source

TOPIC_NAME = re.compile(r"([a-z]+)\.(internal|private|public)\.([a-z]+)\.v([1-9]\d*)")
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*$", re.MULTILINE)


def table_faults(topics: Sequence[Topic], *, services: Collection[str]) -> Iterator[str]:
    """Give what is wrong with a table of topics."""
    for name, count in Counter(topic.name for topic in topics).items():
        if count > 1:
            yield f"{name} stands {count} times"
    for event, count in Counter(event for topic in topics for event in topic.events).items():
        if count > 1:
            yield f"{event.__name__} is on {count} topics"
    for topic in topics:
        yield from _topic_faults(topic, services)


def _topic_faults(topic: Topic, services: Collection[str]) -> Iterator[str]:
    named = TOPIC_NAME.fullmatch(topic.name)
    if named is None:
        yield f"{topic.name}: expected <service>.<internal|private|public>.<entity>.v<major>"
    elif named[1] != topic.says:
        yield f"{topic.name} is said by {topic.says}"
    for event in topic.events:
        if topic.key != "area" and topic.key not in event.__struct_fields__:
            yield f"{event.__name__} has no field {topic.key}, the key of {topic.name}"
    for name in sorted({topic.says, *topic.hears} - set(services)):
        yield f"{topic.name}: {name} is no service"
    if topic.says in topic.hears:
        yield f"{topic.name}: {topic.says} hears itself"
    if len(set(topic.hears)) < len(topic.hears):
        yield f"{topic.name} names a hearer twice"


def ear_faults(service: str, ears: Sequence[Ear], heard: Sequence[Topic]) -> Iterator[str]:
    """Give what is wrong with a service's ears, measured by the topics that the table lets it hear."""
    topics = {topic.name: topic for topic in heard}
    for name, count in Counter(ear.consumer for ear in ears).items():
        if count > 1:
            yield f"{count} ears are called {name}"
    for name in sorted(set(topics) - {ear.topic for ear in ears}):
        yield f"nobody hears {name}"
    for ear in ears:
        if not re.fullmatch(rf"{service}\.[a-z][a-z_-]*", ear.consumer):
            yield f"{ear.consumer}: expected {service}.<purpose>"
        if ear.topic not in topics:
            yield f"{ear.consumer} hears {ear.topic}, which the table does not let it"
            continue
        topic = topics[ear.topic]
        known = {type_name(event) for event in topic.events}
        if not ear.reads:
            yield f"{ear.consumer} reads nothing"
        for stray in sorted(set(ear.reads) - known):
            yield f"{ear.consumer} reads {stray}, which is never on {ear.topic}"
        if ear.tombstones != topic.compacted:
            yield f"{ear.consumer}: tombstones is {ear.tombstones}, but compacted is {topic.compacted}"


def constructed(source: Source, events: Collection[type[Event]]) -> set[str]:
    """Return the `ce_type` of every event that a module makes; a table of events makes each of them."""
    made_by = {event.__name__: {event} for event in events} | _tables(events)
    names = _event_names(source.tree, made_by)
    return {
        type_name(event)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and (found := names.get(ast.unparse(_made(node))))
        for event in made_by[found]
    }


def _tables(events: Collection[type[Event]]) -> dict[str, set[type[Event]]]:
    """Return the tables of events by their name in the contracts, such as that of the outcomes by kind."""
    modules = [sys.modules[name] for name in sorted({event.__module__ for event in events})]
    return {
        name: set(value.values())
        for module in modules
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, Mapping) and set(value.values()) <= set(events)
    }


def _made(call: ast.Call) -> ast.expr:
    """Return what is called: the class, or the table that it is taken from."""
    return call.func.value if isinstance(call.func, ast.Subscript) else call.func


def said_elsewhere(source: Source, events: Collection[type[Event]]) -> Iterator[Finding]:
    """Find events that are made, or messages that are said, outside a service's `wire` module."""
    if source.path.endswith("/wire.py") or "/wire/" in source.path:
        return
    for name in sorted(constructed(source, events)):
        yield Finding(1, f"{name} is made here, expected in wire.py")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"flow.say", "contracts.flow.say"}:
            yield Finding(node.lineno, "flow.say() is called here, expected in wire.py")


def speaking_faults(service: str, made: Mapping[str, Iterable[str]], said: Sequence[Topic]) -> Iterator[str]:
    """Give what is wrong with what a service says: `made` names, for each file, the events it makes."""
    allowed = {type_name(event) for topic in said for event in topic.events}
    for path, names in made.items():
        for name in sorted(set(names) - allowed):
            yield f"{path} makes {name}, which {service} does not say"
    for name in sorted(allowed - {name for names in made.values() for name in names}):
        yield f"{service} never says {name}"


def topics_under(heading: str, readme: str) -> list[str] | None:
    """Return the topic names in a section of a README, in order; None when there is no such section."""
    section = _section(heading, readme)
    return (
        None if section is None else list(dict.fromkeys(found[0] for found in TOPIC_NAME.finditer(section)))
    )


def events_under(heading: str, readme: str, events: Collection[type[Event]]) -> set[type[Event]]:
    """Return the events that a section of a README names, by themselves or by the table that they are in."""
    named = {event.__name__: {event} for event in events} | _tables(events)
    words = re.findall(r"`(\w+)`", _section(heading, readme) or "")
    return {event for word in words for event in named.get(word, ())}


def _section(heading: str, readme: str) -> str | None:
    marks = [*_HEADING.finditer(readme), None]
    for mark, following in pairwise(marks):
        if mark is not None and mark[2] == heading:
            return readme[mark.end() : following.start() if following else None]
    return None


def _event_names(tree: ast.Module, events: Collection[str]) -> dict[str, str]:
    """Return, for each way in which a module can speak of an event class or a table of them, its name."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module="contracts", names=names):
                speakers = [name.asname or name.name for name in names]
                found |= {f"{speaker}.{event}": event for speaker in speakers for event in events}
            case ast.ImportFrom(module=str(module), names=names) if module.startswith("contracts."):
                found |= {name.asname or name.name: name.name for name in names if name.name in events}
            case ast.Import(names=names):
                modules = [name.asname or name.name for name in names if name.name.startswith("contracts.")]
                found |= {f"{module}.{event}": event for module in modules for event in events}
            case _:
                pass
    return found
