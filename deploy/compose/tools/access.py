"""Makes of the flow table what the broker must know: users, topics, and who may do what with which topic.

Runs as the broker's administrator, once before the services start; asking again changes nothing.

    users    one per service, SCRAM-SHA-512
    topics   partitions, retention, compaction as contracts.flow says
    rules    write the topics one says, read those one hears, use groups with one's own prefix; nothing else
"""

# ruff: noqa: INP001, T201 - a script, run by hand and by make

import json
import os
import sys
import time
from collections.abc import Mapping

from confluent_kafka import KafkaException
from confluent_kafka.admin import (
    AclBinding,
    AclOperation,
    AclPermissionType,
    AdminClient,
    NewTopic,
    ResourcePatternType,
    ResourceType,
    ScramCredentialInfo,
    ScramMechanism,
    UserScramCredentialUpsertion,
)

from kokemus.platform.topics import access_rules, new_topics

SECONDS_MAX = 60
ITERATIONS = 8192
"""Rounds of SCRAM; twice the least that RFC 7677 asks for."""
EXISTS = "TOPIC_ALREADY_EXISTS"

Rules = Mapping[str, Mapping[str, list[str]]]


def administrator() -> AdminClient:
    """Return the administrator's client once the broker answers; raise KafkaException when it never does."""
    client = AdminClient(
        {
            "bootstrap.servers": os.environ["ADMIN_BOOTSTRAP_SERVERS"],
            "security.protocol": "SASL_PLAINTEXT",
            "sasl.mechanism": "PLAIN",
            "sasl.username": os.environ["ADMIN_USERNAME"],
            "sasl.password": os.environ["ADMIN_PASSWORD"],
            "log_level": 2,
        },
    )
    deadline = time.monotonic() + SECONDS_MAX
    while True:
        try:
            client.list_topics(timeout=5)
        except KafkaException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.5)
        else:
            return client


def users(rules: Rules, secret: str) -> list[UserScramCredentialUpsertion]:
    """Return the credentials of each service."""
    return [
        UserScramCredentialUpsertion(
            service,
            ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
            f"{service}-kafka-{secret}".encode(),
        )
        for service in rules
    ]


def bindings(rules: Rules) -> list[AclBinding]:
    """Return what each service may do; whatever is not here is refused."""
    found = []
    for service, may in rules.items():
        found += [_may(service, ResourceType.TOPIC, topic, AclOperation.WRITE) for topic in may["write"]]
        found += [_may(service, ResourceType.TOPIC, topic, AclOperation.READ) for topic in may["read"]]
        found += [
            _may(service, ResourceType.GROUP, prefix, AclOperation.READ, ResourcePatternType.PREFIXED)
            for prefix in may["groups"]
        ]
    return found


def _may(
    service: str,
    kind: ResourceType,
    name: str,
    operation: AclOperation,
    pattern: ResourcePatternType = ResourcePatternType.LITERAL,
) -> AclBinding:
    return AclBinding(kind, name, pattern, f"User:{service}", "*", operation, AclPermissionType.ALLOW)


def make_topics(client: AdminClient, replication: int) -> int:
    """Make the topics that are missing and return how many those were."""
    asked = client.create_topics(
        [
            NewTopic(
                topic.name,
                num_partitions=topic.num_partitions,
                replication_factor=topic.replication_factor,
                config=topic.topic_configs,
            )
            for topic in new_topics(replication=replication)
        ],
        operation_timeout=SECONDS_MAX,
    )
    made = 0
    for answer in asked.values():
        try:
            answer.result(SECONDS_MAX)
            made += 1
        except KafkaException as problem:
            if problem.args[0].name() != EXISTS:
                raise
    return made


def main() -> int:
    """Make everything and tell what there now is."""
    rules = access_rules()
    client = administrator()
    for answer in client.alter_user_scram_credentials(users(rules, os.environ["KOKEMUS_SECRET"])).values():
        answer.result(SECONDS_MAX)
    made = make_topics(client, int(os.environ.get("REPLICATION", "1")))
    allowed = bindings(rules)
    for answer in client.create_acls(allowed).values():
        answer.result(SECONDS_MAX)
    told = {"event": "access.made", "users": len(rules), "new_topics": made, "rules": len(allowed)}
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
