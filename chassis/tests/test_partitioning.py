"""Partitioning: the same partition for a key as any other Kafka client finds."""

from __future__ import annotations

from aiokafka.partitioner import DefaultPartitioner
from hypothesis import given
from hypothesis import strategies as st

from chassis.partitioning import partition_of


@given(key=st.binary(max_size=80), count=st.integers(1, 50))
def test_a_key_belongs_to_the_partition_that_every_client_finds(key: bytes, count: int) -> None:
    partitions = list(range(count))

    assert partition_of(key, partitions) == DefaultPartitioner()(key, partitions, partitions)


def test_the_partition_of_a_key_is_known_by_heart() -> None:
    """As the Java client has it: what is on a topic already must go on in its partition."""
    assert [partition_of(key, range(12)) for key in (b"", b"a", b"ab", b"abc", b"abcd", b"abcde")] == [
        9,
        4,
        2,
        3,
        8,
        1,
    ]
