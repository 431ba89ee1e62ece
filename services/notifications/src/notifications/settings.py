"""What notifications can be told by its environment, beside what every service can."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, SecretStr, model_validator

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Settings of notifications; every name begins with `KOKEMUS_` in the environment."""

    smtp_host: str = "127.0.0.1"
    smtp_port: Annotated[int, Field(ge=1, le=65535)] = 25
    smtp_security: Literal["", "none", "starttls", "tls"] = ""
    """`starttls` insists on encryption: a server that does not offer it is sent nothing.

    Empty: `none` for a server on this very machine, else `starttls`.
    """
    smtp_ca_file: Path | None = None
    """Certificates to trust beside the system's, PEM."""
    smtp_username: str = ""
    """Empty: no login."""
    smtp_password: SecretStr = SecretStr("")
    smtp_timeout_seconds: Annotated[float, Field(gt=0, le=120)] = 15
    """Longest wait for one answer of the server, and for one mail as a whole."""

    mail_sender: str = "kokemus@example.invalid"
    """Address in From; its domain also ends every Message-ID."""
    mail_service_url: str = ""
    """Where the console is; every mail leads to the page there where the thing can be done. Empty: left out."""
    mail_batch_max: Annotated[int, Field(ge=1, le=500)] = 10
    """Mails claimed at once and sent over one connection."""
    mail_claim_seconds: Annotated[float, Field(gt=0)] = 300
    """After this a mail that is still being sent is taken to be lost with its worker, and sent again."""
    mail_poll_seconds: Annotated[float, Field(gt=0, le=60)] = 0.5
    """Pause between two looks for mails to send, when there were none."""
    mail_first_pause_seconds: Annotated[float, Field(ge=0)] = 30
    """Pause after a mail's first failure; each further one is three times as long, up to six hours."""
    mail_attempts_max: Annotated[int, Field(ge=1, le=50)] = 10

    @property
    def smtp_encryption(self) -> Literal["none", "starttls", "tls"]:
        """Return how the line to the mail server is encrypted."""
        return self.smtp_security or ("none" if _is_this_machine(self.smtp_host) else "starttls")

    @model_validator(mode="after")
    def _a_claim_outlasts_its_batch(self) -> Self:
        longest = (self.mail_batch_max + 1) * self.smtp_timeout_seconds
        if self.mail_claim_seconds <= longest:
            message = (
                f"mail_claim_seconds is {self.mail_claim_seconds:g}, expected more than {longest:g}"
                " = (mail_batch_max + 1) x smtp_timeout_seconds: else a slow batch would be sent twice"
            )
            raise ValueError(message)
        return self


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
