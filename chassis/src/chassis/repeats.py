"""Repeats: what was answered under a person's Idempotency-Key, and is answered again."""

from __future__ import annotations

from fastapi import Response

from chassis import outbox
from chassis.database import Tx
from chassis.failures import Invalid

Place = tuple[str, str, str]
"""Area, subject and key."""


async def first(tx: Tx, place: Place, fingerprint: bytes) -> bool:
    """Take the key; wait for whoever holds it, then say whether it was free."""
    taken = await tx.fetchval(
        "INSERT INTO idempotency (area_id, subject, key, fingerprint, status, headers, body)"
        " VALUES ($1, $2, $3, $4, 0, '{}', '') ON CONFLICT DO NOTHING RETURNING true",
        *place,
        fingerprint,
    )
    return taken is not None


def _keep(begin: int) -> str:
    area, subject, key, status, headers, body = (f"${number}" for number in range(begin, begin + 6))
    return (
        f"UPDATE idempotency SET status = {status}, headers = {headers}, body = {body}"
        f" WHERE (area_id, subject, key) = ({area}, {subject}, {key})"
    )


_KEEP, _SAY_AND_KEEP = _keep(1), _keep(outbox.FIRST_FREE)


async def keep(tx: Tx, place: Place, answered: tuple[int, dict[str, str], bytes]) -> None:
    """Keep the status, headers and body that were answered under a key that was taken.

    It is the last thing that a transaction does, so that what it says is written in the same round trip.
    """
    if tx.unsaid:
        await outbox.write(tx, _SAY_AND_KEEP, *place, *answered)
    else:
        await tx.execute(_KEEP, *place, *answered)


async def again(tx: Tx, place: Place, fingerprint: bytes) -> Response:
    """Return what was answered under the key; raise Invalid when that was another request."""
    row = await tx.fetchrow("SELECT * FROM idempotency WHERE (area_id, subject, key) = ($1, $2, $3)", *place)
    assert row is not None, "a key that is taken has a row"
    if row["fingerprint"] != fingerprint:
        raise Invalid(
            f"Idempotency-Key {place[2]!r} was used for another request; choose a new key for a new request",
        )
    headers = row["headers"] | {"Idempotency-Replayed": "true"}
    return Response(row["body"], row["status"], headers=headers, media_type="application/json")
