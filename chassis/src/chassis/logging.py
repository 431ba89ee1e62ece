"""Logs: JSON lines, one event name per line, facts as fields, the trace id in each; nothing personal."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime

import msgspec
from opentelemetry import trace

_encoder = msgspec.json.Encoder(enc_hook=str)
FIELDS = "kokemus_fields"
"""Where a record keeps its fields, so that a field may have any name."""

REPEATS_STRANGERS = "opentelemetry.trace"
"""Warns of each member of a request's trace context that it cannot read, in the words of whoever sent it."""


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object: time, level, service, event, fields, trace id."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line of JSON."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "service": self._service,
            "logger": record.name,
            "event": record.getMessage(),
        }
        span = trace.get_current_span().get_span_context()
        if span.is_valid:
            line["trace_id"] = format(span.trace_id, "032x")
        line |= {name: value for name, value in getattr(record, FIELDS, {}).items() if name not in line}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return _encoder.encode(line).decode()


class Log:
    """A named logger whose lines are an event name and fields: `log.info("offer.expired", offer_id=…)`."""

    def __init__(self, name: str) -> None:
        self._logger = logging.getLogger(name)

    def info(self, event: str, **fields: object) -> None:
        """Write a fact."""
        self._logger.info(event, extra={FIELDS: fields})

    def warning(self, event: str, **fields: object) -> None:
        """Write a fact that somebody may have to look at."""
        self._logger.warning(event, extra={FIELDS: fields})

    def exception(self, event: str, **fields: object) -> None:
        """Write a fact that somebody has to look at, with the exception that is being handled."""
        self._logger.error(event, exc_info=sys.exception(), extra={FIELDS: fields})

    def error(self, event: str, *, exc_info: BaseException | None = None, **fields: object) -> None:
        """Write a fact that somebody has to look at."""
        self._logger.error(event, exc_info=exc_info, extra={FIELDS: fields})


def set_up(service: str, level: str) -> None:
    """Send every line of the process to standard output as JSON."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines(service))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in ("aiokafka", "faststream", "httpx", "uvicorn.access", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.getLogger(REPEATS_STRANGERS).setLevel(logging.ERROR)
