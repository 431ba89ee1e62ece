"""From letters to RFC 5322 mails."""

from __future__ import annotations

from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from notifications.mail.domain.addresses import mail_id
from notifications.mail.domain.letters import Written
from notifications.words.identities import MessageId


def mail(written: Written, *, to: str, sender: str, message: MessageId, date: datetime) -> EmailMessage:
    """Return the mail of a written letter, the same for the same arguments; raise ValueError for a bad address."""
    made = EmailMessage(policy=SMTP)
    made["From"] = _address(sender)
    made["To"] = _address(to)
    made["Subject"] = written.subject
    made["Date"] = date
    made["Message-ID"] = mail_id(message, domain=sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(written.text, cte="quoted-printable")
    made.add_alternative(written.page, subtype="html", cte="quoted-printable")
    made["Content-Language"] = written.language
    made.set_boundary(f"=_{message.hex}")
    return made


def _address(spec: str) -> Address:
    try:
        return Address(addr_spec=spec)
    except (MessageError, ValueError, IndexError, TypeError):
        # The address is personal data, so neither it nor the parser's words go any further.
        raise ValueError("the address is not one that a mail can go to") from None
