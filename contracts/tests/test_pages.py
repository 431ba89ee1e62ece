"""docs/events.md tells all of it."""

from pathlib import Path

from contracts import flow, generate, pages
from contracts.envelope import Headers, type_name

ROOT = Path(__file__).parents[2]
PAGE = pages.events(generate.examples_in(ROOT))


def test_every_event_and_topic_is_on_the_page() -> None:
    for topic in flow.TOPICS:
        assert f"\n## {topic.name}\n" in PAGE
        for event in topic.events:
            assert f"[`{type_name(event)}`](../contracts/schemas/{type_name(event)}.json)" in PAGE


def test_every_header_is_on_the_page() -> None:
    for name in Headers.__struct_fields__:
        assert f"`{name}`" in PAGE


def test_the_picture_shows_who_hears_what() -> None:
    for topic in flow.TOPICS:
        node = topic.name.replace(".", "_")
        assert f"    {topic.says} --> {node}\n" in PAGE
        for service in topic.hears:
            assert f"    {node} --> {service}\n" in PAGE
        for program in topic.watches:
            assert f"    {node} -.-> {program}\n" in PAGE


def test_the_life_of_an_order_names_only_those_who_hear() -> None:
    for step in pages.LIFE_OF_AN_ORDER:
        assert set(step.heard_by) <= set(flow.TOPIC_OF[step.event].hears)


def test_links_lead_to_files() -> None:
    for name in flow.EVENT_OF:
        assert (ROOT / "docs" / f"../contracts/schemas/{name}.json").resolve().is_file()
