"""The AsyncAPI 3.0 document of the whole flow, made from the table in `flow`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from importlib.metadata import version
from typing import Any

from contracts import flow
from contracts.envelope import Event, Headers, schema_name, type_name
from contracts.flow import Topic
from contracts.schemas import components

Examples = Mapping[str, Mapping[str, Any]]
"""The hand-written examples: by `ce_type`, then by the name of the shape."""

KAFKA_BINDING = "0.5.0"

_ABOUT = """\
What the services of kokemus say to each other. CloudEvents 1.0 in Kafka's binary mode: the value is the
JSON data, everything else travels in headers. Order is kept within a key (`area:aggregate id`), not across
keys. Delivery is at least once: a repeat has the same `ce_id`. Readers pass over event types and fields that
they do not know.
"""

_TAGS = {
    "registry": "Areas, units, experts, agreements, contact points.",
    "dispatch": "Orders, offers, assignments, sessions and their outcomes.",
    "billing": "Policies, fees, notices, closed months, statements.",
    "notifications": "Messages to people, webhooks and feeds.",
    "internal": "Between services only; no personal data.",
    "private": "Personal data; one reader; compacted, so that a tombstone erases.",
}


def document(examples: Examples) -> dict[str, Any]:
    """Return the document; each message carries the examples of its event."""
    return {
        "asyncapi": "3.0.0",
        "id": "urn:kokemus",
        "info": {
            "title": "kokemus",
            "version": version("kokemus-contracts"),
            "description": _ABOUT,
            "license": {"name": "EUPL-1.2"},
            "tags": [{"name": name, "description": about} for name, about in _TAGS.items()],
        },
        "defaultContentType": "application/json",
        "servers": {
            "broker": {
                "host": "{host}:{port}",
                "protocol": "kafka",
                "description": "The platform's Kafka; each service has its own account.",
                "variables": {"host": {"default": "localhost"}, "port": {"default": "9092"}},
            }
        },
        "channels": {topic.name: _channel(topic) for topic in flow.TOPICS},
        "operations": dict(_operations()),
        "components": {
            "messages": {
                type_name(event): _message(event, examples.get(type_name(event), {}))
                for event in flow.TOPIC_OF
            },
            "schemas": components([Headers, *flow.TOPIC_OF], ref_template="#/components/schemas/{name}"),
            "correlationIds": {
                "story": {
                    "location": "$message.header#/correlation_id",
                    "description": "Names the whole story; the order's id for all of an order's life.",
                }
            },
        },
    }


def _channel(topic: Topic) -> dict[str, Any]:
    return {
        "address": topic.name,
        "title": topic.name,
        "summary": topic.about,
        "description": f"Key: `{key_of(topic)}`. Said by {topic.says}; heard by {hearers(topic)}.",
        "messages": {name: _ref("components/messages", name) for name in map(type_name, topic.events)},
        "tags": [{"name": topic.says}, {"name": _scope(topic)}],
        "bindings": {
            "kafka": {
                "topic": topic.name,
                "partitions": topic.partitions,
                "topicConfiguration": {
                    "cleanup.policy": ["compact" if topic.compacted else "delete"],
                    **(
                        {}
                        if topic.compacted
                        else {"retention.ms": topic.retention // timedelta(milliseconds=1)}
                    ),
                },
                "bindingVersion": KAFKA_BINDING,
            }
        },
    }


def _operations() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for topic in flow.TOPICS:
        found.append((f"{topic.says}.says.{topic.name}", _operation(topic, "send", topic.says)))
        found += [(f"{name}.hears.{topic.name}", _operation(topic, "receive", name)) for name in topic.hears]
        found += [(f"{name}.watches.{topic.name}", _watching(topic, name)) for name in topic.watches]
    return found


def _operation(topic: Topic, action: str, service: str) -> dict[str, Any]:
    group = {
        "kafka": {
            "groupId": {"type": "string", "pattern": rf"^{service}\..+$"},
            "bindingVersion": KAFKA_BINDING,
        }
    }
    return {
        "action": action,
        "channel": _ref("channels", topic.name),
        "title": f"{service} {'says' if action == 'send' else 'hears'} {topic.name}",
        "messages": [_ref(f"channels/{topic.name}/messages", type_name(event)) for event in topic.events],
        "tags": [{"name": service}],
        **({"bindings": group} if action == "receive" else {}),
    }


def _watching(topic: Topic, program: str) -> dict[str, Any]:
    """Return how a program hears without a group, from now on."""
    told = _operation(topic, "receive", program)
    del told["bindings"]
    return told | {"title": f"{program} watches {topic.name}", "summary": "Takes ids only and keeps nothing."}


def _message(event: type[Event], examples: Mapping[str, Any]) -> dict[str, Any]:
    topic = flow.TOPIC_OF[event]
    own = {
        "type": "object",
        "properties": {
            "ce_type": {"const": type_name(event)},
            "ce_source": {"const": f"/kokemus/{topic.says}"},
            "ce_dataschema": {"const": schema_name(event)},
        },
    }
    return {
        "name": type_name(event),
        "title": event.__name__,
        "summary": (event.__doc__ or "").strip(),
        "contentType": "application/json",
        "headers": {"allOf": [_ref("components/schemas", "Headers"), own]},
        "payload": _ref("components/schemas", event.__name__),
        "correlationId": _ref("components/correlationIds", "story"),
        "tags": [{"name": topic.says}, {"name": _scope(topic)}],
        "bindings": {
            "kafka": {
                "key": {
                    "type": "string",
                    "description": key_of(topic),
                    "pattern": r"^[a-z][a-z0-9-]{1,39}:.+$",
                },
                "bindingVersion": KAFKA_BINDING,
            }
        },
        "examples": _examples(examples),
    }


def _examples(examples: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return [{"name": shape, "payload": payload} for shape, payload in sorted(examples.items())]


def key_of(topic: Topic) -> str:
    """Return what the key of a topic's messages is made of."""
    return f"area:{topic.key}"


def hearers(topic: Topic) -> str:
    """Return who hears a topic, in words."""
    watching = [f"{name} (ids only)" for name in topic.watches]
    return ", ".join([*topic.hears, *watching]) or "nobody yet"


def _scope(topic: Topic) -> str:
    return topic.name.split(".")[1]


def _ref(where: str, name: str) -> dict[str, str]:
    return {"$ref": f"#/{where}/{name}"}
