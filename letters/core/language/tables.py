"""Reads the word lists packaged beside the modules; each file is read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """All words of a list, "given_names.txt" for one; lines that begin with "#" are remarks."""
    return frozenset(_entries(name))


@cache
def word_pairs(name: str) -> dict[str, str]:
    """All "wrong=right" entries of a list; "_" stands for a space."""
    return dict(entry.replace("_", " ").split("=") for entry in _entries(name))


def _entries(name: str) -> list[str]:
    text = files("letters.core.language.data").joinpath(name).read_text(encoding="utf-8")
    return [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]
