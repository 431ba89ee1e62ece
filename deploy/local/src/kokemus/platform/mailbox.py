"""A mailbox for every address: a real SMTP server that keeps what it gets as files; for demonstrations and tests."""

import threading
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

HOST = "127.0.0.1"


class _Keeper:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._turn = threading.Lock()
        self.count = len(list(folder.glob("*.eml")))

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: ANN401, ARG002, N802
        with self._turn:
            self.count += 1
            (self._folder / f"{self.count:06}.eml").write_bytes(envelope.content)
        return "250 OK"


class Mailbox:
    """Takes every mail and keeps it in a folder, one file each, in order."""

    def __init__(self, folder: Path, port: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.port = port
        self._keeper = _Keeper(folder)
        self._controller = Controller(self._keeper, hostname=HOST, port=port, ready_timeout=10)

    def start(self) -> "Mailbox":
        """Serve from a thread of its own."""
        self._controller.start()
        return self

    def stop(self) -> None:
        """Stop serving; the mails stay."""
        self._controller.stop(no_assert=True)


def mails(folder: Path) -> list[EmailMessage]:
    """Return the mails of a mailbox's folder, in the order they came."""
    files = sorted(folder.glob("*.eml"))
    return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]
