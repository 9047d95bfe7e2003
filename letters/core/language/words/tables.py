"""Reads the word lists packaged beside the modules; each file is read once.

`vocabulary.txt` holds named lists, each after a line "[name] what it is for"; a "_" in an entry stands for a space, and
"+name" takes in the whole of another list.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """All entries of one list of `vocabulary.txt`."""
    entries = _vocabulary()[name]
    inner = (word_list(entry[1:]) for entry in entries if entry.startswith("+"))
    return frozenset(entry for entry in entries if not entry.startswith("+")).union(*inner)


@cache
def any_of(*names: str) -> str:
    """A regular expression for any entry of the lists, longest first."""
    entries = {entry for name in names for entry in word_list(name)}
    return "(?:" + "|".join(re.escape(entry) for entry in sorted(entries, key=lambda entry: (-len(entry), entry))) + ")"


@cache
def word_pairs(name: str) -> dict[str, str]:
    """All "this=that" entries of a file such as "slips.txt"."""
    entries = (word for line in lines(name) for word in line.split())
    return dict(entry.replace("_", " ").split("=") for entry in entries)


@cache
def lemma_list(*names: str) -> frozenset[str]:
    """The first word of every line of some files."""
    return frozenset(line.partition(" ")[0] for name in names for line in lines(name))


@cache
def _vocabulary() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    name = ""
    for line in lines("vocabulary.txt"):
        if line.startswith("["):
            name = line[1 : line.index("]")]
            lists[name] = []
        else:
            lists[name] += [entry.replace("_", " ") for entry in line.split()]
    return lists


def lines(name: str) -> list[str]:
    """The lines of a data file without its comments."""
    text = files("letters.core.language.data").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
