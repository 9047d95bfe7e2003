"""Harper behind a lock: not safe for threads, slow on its first text, and given to writing on standard output."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

with suppress(ImportError):
    import harper

_lock = threading.Lock()


class _Harper:
    """Harper for one dialect, and what it has been told last; costs about a second to make."""

    def __init__(self, dialect: str) -> None:
        self.linter = harper.Linter(getattr(harper.Dialect, dialect))
        self.names: tuple[str, ...] = ()
        self.spelling = True

    def lints(self, text: str, names: tuple[str, ...], *, spelling: bool) -> list[tuple[str, int, int, str]]:
        """What it finds: its rule, the place, and its first suggestion."""
        if names != self.names:
            self.linter.clear_words()
            self.linter.import_words(list(names))
            self.names = names
        if spelling is not self.spelling:
            self.linter.set_lint_config({"SpellCheck": spelling})
            self.spelling = spelling
        return [
            (rule, lint.span.start, lint.span.end, _first(lint.suggestions))
            for rule, lints in self.linter.organized_lints(text).items()
            for lint in lints
        ]


@cache
def _harper(dialect: str) -> _Harper:
    """The one Harper for a dialect."""
    return _Harper(dialect)


def available() -> bool:
    """Whether Harper is installed."""
    return "harper" in globals()


@contextmanager
def _quiet_stdout() -> Iterator[None]:
    """Send what Harper's library writes to file descriptor 1 to nowhere, while this process has such a descriptor."""
    sys.stdout.flush()
    try:
        kept = os.dup(1)
    except OSError:
        yield
        return
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        try:
            yield
        finally:
            os.dup2(kept, 1)
            os.close(kept)


def _first(suggestions: Any) -> str:
    """The wording of Harper's first suggestion, empty when it has none."""
    for suggestion in suggestions:
        return str(suggestion.replacement_text)
    return ""


def lints(text: str, dialect: str, names: tuple[str, ...], *, spelling: bool) -> list[tuple[str, int, int, str]]:
    """What Harper finds: its rule, the place, and its first suggestion."""
    with _lock, _quiet_stdout():
        return _harper(dialect).lints(text, names, spelling=spelling)
