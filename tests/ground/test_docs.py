"""The documentation names only what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])

IN_BACKTICKS = re.compile(r"`([^`\n]+)`")
OF_THIS_HOUSE = re.compile(
    r"(?:letters|thankyou|templates|static|tests|docs|\.ci)/[\w./-]*|[\w-]+\.(?:py|toml|md)|Makefile"
)
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
MADE = re.compile(r"(?:`|^|&& )make ([a-z][a-z-]*)", re.MULTILINE)
TARGETS = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def exists(named: str) -> bool:
    """Whether a path named in prose is there: from the root, or as the name of one file somewhere in the house."""
    if "/" in named or (ROOT / named).exists():
        return (ROOT / named).exists()
    return any(next((ROOT / folder).rglob(named), None) for folder in ("letters", "thankyou", "tests", "docs"))


@pytest.mark.parametrize("doc", DOCS, ids=name)
def test_every_path_named_in_it_exists(doc: Path) -> None:
    named = [code for code in IN_BACKTICKS.findall(doc.read_text()) if OF_THIS_HOUSE.fullmatch(code)]
    assert [path for path in named if not exists(path)] == []


@pytest.mark.parametrize("doc", DOCS, ids=name)
def test_every_link_in_it_leads_somewhere(doc: Path) -> None:
    assert [link for link in LINK.findall(doc.read_text()) if not (doc.parent / link).exists()] == []


@pytest.mark.parametrize("doc", DOCS, ids=name)
def test_every_make_target_named_in_it_exists(doc: Path) -> None:
    assert [target for target in MADE.findall(doc.read_text()) if target not in TARGETS] == []


def test_every_make_target_says_what_it_is_for() -> None:
    described = set(re.findall(r"^([a-z][a-z-]*):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert described == TARGETS
