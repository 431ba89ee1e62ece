"""What a mail is known by, and what of an address may be shown."""

from __future__ import annotations

import pytest
from notifications_builders import AREA, EVENT, EXPERT, a_message

from notifications.mail.domain.addresses import mail_id, masked


def test_a_messages_mail_id_is_its_own_for_good() -> None:
    one = a_message(area=AREA, event=EVENT, person=EXPERT)
    assert mail_id(one.id, domain="example.org") == "<70ed9024-e315-5517-aaf4-087c6bdb3c9a@example.org>"


@pytest.mark.parametrize(
    ("address", "shown"),
    [("anna@example.invalid", "a…@example.invalid"), ("a@b", "a…@b"), ("nonsense", "…"), ("", "…")],
)
def test_masked_addresses_keep_a_letter_and_the_domain(address: str, shown: str) -> None:
    assert masked(address) == shown
