"""The AsyncAPI document tells the whole table, and the official parser finds nothing wrong with it."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from chassis.testing import npm
from contracts import asyncapi, flow, generate
from contracts.envelope import type_name

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent / "asyncapi"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return asyncapi.document(generate.examples_in(ROOT))


def test_every_topic_is_a_channel_with_its_events(document: dict[str, Any]) -> None:
    assert {name: list(channel["messages"]) for name, channel in document["channels"].items()} == {
        topic.name: [type_name(event) for event in topic.events] for topic in flow.TOPICS
    }


def test_every_service_sends_and_receives_what_the_table_says(document: dict[str, Any]) -> None:
    expected = {(topic.says, "send", topic.name) for topic in flow.TOPICS}
    expected |= {
        (name, "receive", topic.name) for topic in flow.TOPICS for name in (*topic.hears, *topic.watches)
    }
    found = {
        (
            operation["tags"][0]["name"],
            operation["action"],
            operation["channel"]["$ref"].removeprefix("#/channels/"),
        )
        for operation in document["operations"].values()
    }
    assert found == expected


def test_channels_say_how_long_messages_are_kept(document: dict[str, Any]) -> None:
    order = document["channels"]["dispatch.internal.order.v1"]["bindings"]["kafka"]
    assert order["partitions"] == 12
    assert order["topicConfiguration"] == {
        "cleanup.policy": ["delete"],
        "retention.ms": 14 * 24 * 3600 * 1000,
    }
    contact = document["channels"]["registry.private.contact.v1"]["bindings"]["kafka"]
    assert contact["topicConfiguration"] == {"cleanup.policy": ["compact"]}


def test_every_message_has_headers_a_key_a_story_and_its_examples(document: dict[str, Any]) -> None:
    for name, message in document["components"]["messages"].items():
        assert message["headers"]["allOf"][1]["properties"]["ce_type"] == {"const": name}
        assert message["bindings"]["kafka"]["key"]["type"] == "string"
        assert message["correlationId"]
        assert message["examples"]


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    def follow(node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                follow(item)
        elif isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                there: Any = document
                for step in node["$ref"].removeprefix("#/").split("/"):
                    there = there[step]
            for item in node.values():
                follow(item)

    follow(document)


@pytest.fixture(scope="module")
def parser(pytestconfig: pytest.Config) -> Path:
    """Give a folder with the official parser in it; skip, saying why, where it cannot be had.

    It is installed once for each state of its package.json, and kept until `make clean`.
    """
    if (HERE / "node_modules/@asyncapi/parser").is_dir():
        return HERE
    assert pytestconfig.cache is not None
    try:
        return npm.installed(HERE, pytestconfig.cache.mkdir("npm"), besides=["validate.mjs"])
    except npm.NotHere as reason:
        pytest.skip(f"NOT VALIDATED BY THE OFFICIAL PARSER: {reason}")


def validate(parser: Path, document: dict[str, Any], at: Path) -> subprocess.CompletedProcess[str]:
    path = at / "asyncapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    command = ["node", "validate.mjs", str(path)]
    return subprocess.run(command, cwd=parser, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_the_official_parser_takes_the_document(
    parser: Path, document: dict[str, Any], tmp_path: Path
) -> None:
    outcome = validate(parser, document, tmp_path)

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert f"channels {len(flow.TOPICS)}" in outcome.stdout
    assert "warning:" not in outcome.stdout


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_the_official_parser_would_have_said_so(
    parser: Path, document: dict[str, Any], tmp_path: Path
) -> None:
    broken = json.loads(json.dumps(document))
    broken["operations"]["dispatch.says.dispatch.internal.order.v1"]["action"] = "publish"

    outcome = validate(parser, broken, tmp_path)

    assert outcome.returncode == 1
    assert "error: " in outcome.stdout
