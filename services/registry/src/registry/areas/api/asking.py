"""What calls are asked with beside path and body: declared here to be described, read by the call itself."""

from typing import Annotated

from fastapi import Depends, Header, Query


def _reason(
    _header: Annotated[
        str | None, Header(alias="X-Purpose", description="Why you read personal data; kept in the read log")
    ] = None,
    _query: Annotated[str | None, Query(alias="purpose", description="The same as X-Purpose")] = None,
) -> None: ...


def _version(
    _header: Annotated[
        str | None,
        Header(alias="If-Match", description='Entity tag of the version you read, such as `"3"`; else 412'),
    ] = None,
) -> None: ...


SAYS_WHY = Depends(_reason)
NAMES_VERSION = Depends(_version)
