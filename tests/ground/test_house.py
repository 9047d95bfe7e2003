"""The house keeps its own rules: sizes, and words that have no place in a repository."""

from __future__ import annotations

import ast
import re
import statistics
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("letters", "thankyou", "templates", "static", "tests", "docs", ".ci")
PROSE_AND_CODE = {".py", ".html", ".css", ".js", ".md", ".toml", ".typ", ".txt", ".json", ".jsonl", ""}
CODE = {".py", ".html", ".css", ".js", ".typ"}

FILES = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"] + [
    path
    for folder in FOLDERS
    for path in (ROOT / folder).rglob("*")
    if path.is_file() and "__pycache__" not in path.parts
]
SOURCES = sorted(path for path in FILES if path.suffix in CODE and "migrations" not in path.parts)
MODULES = [path for path in SOURCES if path.suffix == ".py"]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def functions(path: Path) -> list[tuple[str, int]]:
    """Each function of a module and how many lines it has."""
    tree = ast.parse(path.read_text())
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [(node.name, (node.end_lineno or node.lineno) - node.lineno + 1) for node in found]


# The stylesheet is one file, so that a page asks for one.
def test_no_file_is_longer_than_250_lines() -> None:
    sources = [path for path in SOURCES if path.suffix != ".css"]
    assert [name(path) for path in sources if len(path.read_text().splitlines()) > 250] == []


def test_no_function_is_longer_than_30_lines() -> None:
    assert [(name(path), *long) for path in MODULES for long in functions(path) if long[1] > 30] == []


def test_the_median_function_has_8_lines_at_most() -> None:
    product = [path for path in MODULES if "tests" not in path.relative_to(ROOT).parts]
    assert statistics.median(length for path in product for _, length in functions(path)) <= 8


# Written in two halves, so that this file does not find itself.
UNWANTED = {
    "a note to do it later": r"(#|//|\*|<!--|\{#).*\b(TO" + r"DO|FIX" + r"ME)\b",
    "the host of a package index": r"(pypi\." + r"org|pythonhosted\." + r"org|npmjs\." + r"(org|com))",
    "a path of one machine": r"(?<![\w.])/(ro" + r"ot|ho" + r"me|wo" + r"rk|Us" + r"ers)/",
}


@pytest.mark.parametrize("what", UNWANTED)
def test_no_file_holds(what: str) -> None:
    texts = [path for path in FILES if path.suffix in PROSE_AND_CODE]
    assert [name(path) for path in texts if re.search(UNWANTED[what], path.read_text())] == []


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_every_locked_package_is_held_by_its_hashes(lock: str) -> None:
    packages = re.split(r"\n(?=\S)", (ROOT / lock).read_text().strip())
    assert [package for package in packages if "--hash=sha256:" not in package] == []


def test_both_locks_name_the_same_versions() -> None:
    pin = re.compile(r"^\S+==\S+( ; [^\\]+)?", re.MULTILINE)
    runtime, development = (
        {found.group() for found in pin.finditer((ROOT / lock).read_text())}
        for lock in ("requirements.txt", "requirements-dev.txt")
    )
    assert runtime <= development
