"""What calls are asked with beside path and body: declared here to be described, read by the call itself."""

from typing import Annotated

from fastapi import Depends, Header


def _version(
    _header: Annotated[
        str | None,
        Header(alias="If-Match", description='Entity tag of the version you read, such as `"3"`; else 412'),
    ] = None,
) -> None: ...


NAMES_VERSION = Depends(_version)
