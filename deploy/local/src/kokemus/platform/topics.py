"""Topics as the broker should have them, from the flow table."""

from aiokafka.admin import NewTopic

from contracts.flow import TOPICS, Topic

MILLISECONDS = 1000
TOMBSTONES_KEPT_DAYS = 7
"""Longer than the longest outage of a hearer, which must still hear of an erasure."""


def new_topics(*, replication: int) -> list[NewTopic]:
    """Return every topic of the flow for a broker of `replication` or more nodes."""
    return [
        NewTopic(topic.name, topic.partitions, replication, topic_configs=settings_of(topic, replication))
        for topic in TOPICS
    ]


def settings_of(topic: Topic, replication: int) -> dict[str, str]:
    """Return a topic's own settings; event topics are never compacted, that would delete history."""
    settings = {"min.insync.replicas": str(max(1, replication - 1))}
    if topic.compacted:
        kept = TOMBSTONES_KEPT_DAYS * 24 * 3600 * MILLISECONDS
        return settings | {"cleanup.policy": "compact", "delete.retention.ms": str(kept)}
    return settings | {"retention.ms": str(int(topic.retention.total_seconds()) * MILLISECONDS)}


def access_rules() -> dict[str, dict[str, list[str]]]:
    """Return what each program may do: write its own topics, read those it hears or watches, and in which groups."""
    services = {topic.says for topic in TOPICS} | {name for topic in TOPICS for name in topic.hears}
    watching = {name for topic in TOPICS for name in topic.watches} - services
    return {
        name: {
            "write": [topic.name for topic in TOPICS if topic.says == name],
            "read": [topic.name for topic in TOPICS if name in (*topic.hears, *topic.watches)],
            "groups": [f"{name}."] if name in services else [],
        }
        for name in sorted(services | watching)
    }
