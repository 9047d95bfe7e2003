"""The locks install on a fresh machine, with pip's own idea of what a hash covers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([\w.-]+)(?:\[([\w,-]+)\])?==\S+", re.MULTILINE)
VERSION = re.compile(r"^([\w.-]+)(?:\[.*?\])?==(\S+)", re.MULTILINE)
LOCKS = ["requirements.txt", "requirements-dev.txt"]


def pins(lock: str) -> dict[str, set[str]]:
    """The packages a lock pins, each with its extras."""
    found = PINNED.findall((ROOT / lock).read_text())
    return {canonicalize_name(name): set(filter(None, extras.split(","))) for name, extras in found}


def wishes(name: str, extras: set[str]) -> Iterator[Requirement]:
    """What an installed package, with these extras, needs on this machine."""
    try:
        needed = requires(name) or []
    except PackageNotFoundError:  # for another system than this one
        return
    for wish in map(Requirement, needed):
        if not wish.marker or any(wish.marker.evaluate({"extra": extra}) for extra in {"", *extras}):
            yield wish


@pytest.mark.parametrize("lock", LOCKS)
def test_what_a_package_needs_is_pinned_with_the_extras_it_asks_for(lock: str) -> None:
    pinned = pins(lock)
    refused = [
        f"{name} needs {wish}"
        for name, extras in pinned.items()
        for wish in wishes(name, extras)
        if not wish.extras <= pinned.get(canonicalize_name(wish.name), set())
        or canonicalize_name(wish.name) not in pinned
    ]
    assert refused == []


def test_both_locks_pin_the_same_versions() -> None:
    served, developed = (set(VERSION.findall((ROOT / lock).read_text())) for lock in LOCKS)
    assert served - developed == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash_and_no_lock_names_a_host(lock: str) -> None:
    text = (ROOT / lock).read_text()
    entries = re.split(r"\n(?=\w)", text.strip())
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
