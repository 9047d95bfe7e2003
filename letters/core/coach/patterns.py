"""The pattern files: word groups and, for every rule that matches words, its patterns.

A file holds groups (`NAME = pattern`) and sections. A section `[rule.id]` lists the patterns of that rule, one to
a line; a line `unless: pattern` silences the rule in a sentence where it matches. A line that begins with white space
goes on with the line above it.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from letters.core.coach.matchers import Grammar
from letters.core.coach.rule import Phrases

_UNLESS = "unless:"


class _Patterns(NamedTuple):
    """Everything the pattern files hold."""

    groups: dict[str, str]
    phrases: dict[str, Phrases]


def _joined(text: str) -> list[str]:
    """The lines of a pattern file, comments left out and continued lines joined."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0].isspace():
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
    return lines


def _sections(lines: list[str], groups: dict[str, str]) -> dict[str, list[str]]:
    """The lines of every section by its name; groups go into `groups`."""
    sections: dict[str, list[str]] = {}
    section: list[str] = []
    for line in lines:
        name, equals, pattern = line.partition(" = ")
        if line[0] == "[":
            section = sections.setdefault(line[1:-1], [])
        elif equals and name.replace("_", "").isupper():
            groups[name] = pattern
        else:
            section.append(line)
    return sections


@cache
def _patterns() -> _Patterns:
    """All pattern files, read once."""
    found = _Patterns({}, {})
    for path in sorted(files("letters.core.coach").joinpath("data").iterdir(), key=lambda each: each.name):
        if not path.name.endswith(".txt"):
            continue
        for name, lines in _sections(_joined(path.read_text(encoding="utf-8")), found.groups).items():
            found.phrases[name] = Phrases(
                tuple(line for line in lines if not line.startswith(_UNLESS)),
                tuple(line.removeprefix(_UNLESS) for line in lines if line.startswith(_UNLESS)),
            )
    return found


def phrases(rule_id: str) -> Phrases:
    """The patterns of a rule; raises KeyError when the files hold none."""
    return _patterns().phrases[rule_id]


@cache
def grammar() -> Grammar:
    """The grammar of all word groups."""
    return Grammar(_patterns().groups)
