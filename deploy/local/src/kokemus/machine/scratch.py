"""A directory for the data of servers that nobody needs afterwards."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def temporary_data() -> Iterator[Path]:
    """Give a new directory that is removed at the end.

    Others may enter it but not list it: started by root, PostgreSQL runs as an account that is not root.
    """
    place = Path(tempfile.mkdtemp(prefix="kokemus-"))
    place.chmod(0o711)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
