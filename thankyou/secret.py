"""The secret key: taken from the environment, or generated on first run and kept."""

from __future__ import annotations

import os
from pathlib import Path

from django.core.management.utils import get_random_secret_key


def kept_secret_key(path: Path) -> str:
    """The key kept in `path`; made there first, readable by the owner alone, when there is none.

    Several processes may start at once: the first to create the file wins and the others read its key.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    mine = path.with_name(f"{path.name}.{os.getpid()}")
    if not path.exists():
        with os.fdopen(os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(get_random_secret_key())
        try:
            os.link(mine, path)
        except FileExistsError:
            pass  # another process was first
        finally:
            mine.unlink()
    return path.read_text()
