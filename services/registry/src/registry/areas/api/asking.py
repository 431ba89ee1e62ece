"""What calls are asked with beside path and body: declared here to be described, read by the call itself."""

from typing import Annotated

from fastapi import Depends, Header, Query


def _reason(
    _header: Annotated[
        str | None, Header(alias="X-Purpose", description="Why you read personal data; kept in the read log")
    ] = None,
    _query: Annotated[str | None, Query(alias="purpose", description="The same as X-Purpose")] = None,
) -> None: ...


SAYS_WHY = Depends(_reason)
