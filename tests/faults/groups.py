"""Who hears for a consumer group just now, as the broker sees it."""

from __future__ import annotations

from aiokafka.admin import AIOKafkaAdminClient

from kokemus.platform.running import Platform


async def members(platform: Platform, group: str) -> int:
    """Return how many members a group has, 0 while they are being shared out anew."""
    admin = AIOKafkaAdminClient(bootstrap_servers=platform.servers.broker.bootstrap_servers)
    await admin.start()
    try:
        (answer,) = await admin.describe_consumer_groups([group])
        (described,) = answer.groups
        _, _, state, _, _, those = described[:6]
        return len(those) if state == "Stable" else 0
    finally:
        await admin.close()
