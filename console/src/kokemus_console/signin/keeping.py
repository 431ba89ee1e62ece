"""Keeping: what belongs to one browser lies in the database, found and opened with the browser's cookie only.

The row is named by a digest of the cookie and sealed with a key that is made of it: whoever reads the table, or a
copy of it, finds nobody's tokens.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from typing import Literal, TypeVar

import msgspec
from cryptography.fernet import Fernet, InvalidToken
from sqlmodel import col, delete, select

from chassis.database import EVERY_AREA, Database, Tx
from kokemus_console.signin.tables import Kept

Purpose = Literal["session", "errand"]
Value = TypeVar("Value")

NAME_BYTES = 32


def new_name() -> str:
    """Return a name that nobody guesses, to be put in a cookie."""
    return token_urlsafe(NAME_BYTES)


def derived(name: str, use: str) -> str:
    """Return what follows from a cookie for one use and tells nothing of it (hex)."""
    return sha256(f"kokemus:{use}:{name}".encode()).hexdigest()


async def keep(  # noqa: PLR0913 - one argument for each thing that a row says
    tx: Tx,
    purpose: Purpose,
    name: str,
    value: object,
    *,
    now: datetime,
    lasts: timedelta,
    whose: str | None = None,
) -> None:
    """Keep a value under a new name, and let go of what has ended."""
    session = await tx.session()
    await session.exec(delete(Kept).where(col(Kept.ends_at) < now))
    session.add(
        Kept(
            digest=_digest(name),
            purpose=purpose,
            sealed=_sealed(name, value),
            kept_at=now,
            used_at=now,
            ends_at=now + lasts,
            whose=None if whose is None else _person(whose),
        )
    )


async def found(tx: Tx, purpose: Purpose, name: str, *, now: datetime) -> Kept | None:
    """Return the row of a name that has not ended, held until the transaction ends."""
    session = await tx.session()
    query = select(Kept).where(
        col(Kept.digest) == _digest(name), col(Kept.purpose) == purpose, col(Kept.ends_at) > now
    )
    row: Kept | None = (await session.exec(query.with_for_update())).first()
    return row


def opened(name: str, row: Kept, kind: type[Value]) -> Value | None:
    """Return what a row holds; None when it was sealed by another console."""
    try:
        return msgspec.json.decode(Fernet(_key(name)).decrypt(row.sealed), type=kind)
    except (InvalidToken, msgspec.MsgspecError):
        return None


def replace(name: str, row: Kept, value: object) -> None:
    """Put another value in a row."""
    row.sealed = _sealed(name, value)


async def end_others(tx: Tx, whose: str, *, but: str | None = None) -> int:
    """End the sessions of a person, all but that of this name, and return how many those were."""
    session = await tx.session()
    query = delete(Kept).where(col(Kept.whose) == _person(whose), col(Kept.purpose) == "session")
    if but is not None:
        query = query.where(col(Kept.digest) != _digest(but))
    return int((await session.exec(query)).rowcount)


async def forget(database: Database, name: str) -> None:
    """Let go of what is kept under a name."""
    async with database.transaction({EVERY_AREA}) as tx:
        await (await tx.session()).exec(delete(Kept).where(col(Kept.digest) == _digest(name)))


def _person(subject: str) -> bytes:
    return sha256(f"kokemus:person:{subject}".encode()).digest()


def _digest(name: str) -> bytes:
    return sha256(f"kokemus:row:{name}".encode()).digest()


def _key(name: str) -> bytes:
    return urlsafe_b64encode(sha256(f"kokemus:key:{name}".encode()).digest())


def _sealed(name: str, value: object) -> bytes:
    return Fernet(_key(name)).encrypt(msgspec.json.encode(value))
