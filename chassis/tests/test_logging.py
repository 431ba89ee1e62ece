"""Log lines: JSON, trace ids, nothing lost."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags

from chassis.logging import JsonLines, Log

TRACE_ID = 0x0AF7651916CD43DD8448EB211C80319C


@pytest.fixture
def lines() -> Any:
    """Give what was logged, as it would stand on standard output."""
    written: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(self.format(record))

    handler = Kept()
    handler.setFormatter(JsonLines("sample"))
    logger = logging.getLogger("chassis.tests.logging")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    yield written
    logger.removeHandler(handler)


log = Log("chassis.tests.logging")


def test_a_line_is_one_json_object_with_an_event_and_its_fields(lines: list[str]) -> None:
    log.info("offer.expired", offer_id=7, open_for_s=120.0, why="kukaan ei\nvastannut")

    (line,) = lines
    assert "\n" not in line
    told = json.loads(line)
    assert told["event"] == "offer.expired"
    assert (told["offer_id"], told["open_for_s"], told["why"]) == (7, 120.0, "kukaan ei\nvastannut")
    assert (told["level"], told["service"], told["logger"]) == ("INFO", "sample", "chassis.tests.logging")
    assert told["time"].endswith("+00:00")
    assert "trace_id" not in told


def test_a_line_names_the_trace_it_belongs_to(lines: list[str]) -> None:
    span = NonRecordingSpan(SpanContext(TRACE_ID, 1, is_remote=False, trace_flags=TraceFlags(1)))

    with trace.use_span(span):
        log.warning("hearing.retry")

    assert json.loads(lines[0])["trace_id"] == format(TRACE_ID, "032x")


def test_a_field_may_have_any_name_and_none_hides_what_the_line_is(lines: list[str]) -> None:
    log.info("odd", name="x", args="y", message="z", level="LOUD", service="other", time="never")

    told = json.loads(lines[0])
    assert (told["name"], told["args"], told["message"]) == ("x", "y", "z")
    assert (told["level"], told["service"]) == ("INFO", "sample")


def test_what_json_does_not_know_is_written_as_text(lines: list[str]) -> None:
    log.info("odd", thing=object, trouble=ValueError("no"))

    assert json.loads(lines[0])["trouble"] == "no"


def test_a_failure_is_told_with_its_trace_back(lines: list[str]) -> None:
    try:
        int("of no use")
    except ValueError:
        log.exception("job.ended", job="relay")

    told = json.loads(lines[0])
    assert told["level"] == "ERROR"
    assert "of no use" in told["exception"]
