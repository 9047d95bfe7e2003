"""Finds the newest Python on this machine, for a second pass of the tests on the newest Django."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HOW_TO_GET = "install a Python newer than the one that make test runs on"
ASK = "import sys; v = sys.version_info; print(v.major, v.minor, v.micro, v.releaselevel == 'final')"


def candidates() -> list[str]:
    """Programs that may be a newer Python: on PATH, then pyenv's."""
    minors = range(sys.version_info.minor + 1, sys.version_info.minor + 9)
    on_path = [path for minor in minors if (path := shutil.which(f"python3.{minor}"))]
    return on_path + [str(path) for path in Path.home().glob(".pyenv/versions/3.*/bin/python")]


def version(python: str) -> tuple[int, int, int]:
    """The version of a Python; (0, 0, 0) for a stub that cannot run and for one that is not final."""
    done = subprocess.run([python, "-c", ASK], check=False, capture_output=True, text=True)
    if done.returncode or not done.stdout.strip().endswith("True"):
        return (0, 0, 0)
    major, minor, micro, _ = done.stdout.split()
    return int(major), int(minor), int(micro)


def newest() -> str | None:
    """The newest Python that is of a later minor version than this one."""
    best = max(candidates(), key=version, default=None)
    return best if best and version(best)[:2] > sys.version_info[:2] else None
