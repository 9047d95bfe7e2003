"""Makes the virtual environment that everything runs in: `python environment.py FOLDER LOCK`.

Needs nothing but Python's standard library. Takes uv where it is there or the lock names it, for speed; pip otherwise.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

NO_PIP = """
This Python can make no virtual environment with pip in it. Any one of these helps:
  apt-get install python3-venv      (Debian, Ubuntu)
  pip install uv                    (anywhere; or your system's own uv package)
"""


def succeeds(*command: str | Path) -> bool:
    """Whether the command could be started and ended well; what it prints is dropped."""
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def working_uv() -> str | None:
    """The uv on PATH, unless it is only a stub that cannot run."""
    uv = shutil.which("uv")
    return uv if uv and succeeds(uv, "--version") else None


def create(folder: Path) -> None:
    """An environment of this very Python in `folder`, by the first of the ways that works here."""
    if (uv := working_uv()) and succeeds(uv, "venv", "--clear", "--python", sys.executable, folder):
        return
    if succeeds(sys.executable, "-m", "venv", "--clear", folder):
        return
    # Debian leaves pip out of its venv; a pip outside can still put one in.
    venv.create(folder, clear=True, with_pip=False)
    if not succeeds(sys.executable, "-m", "pip", "--python", folder / "bin" / "python", "install", "pip"):
        shutil.rmtree(folder)
        raise SystemExit(NO_PIP)


def install(python: Path, lock: Path) -> None:
    """What the lock names, each file checked against its hash. Leaves alone what it does not name."""
    named: list[str | Path] = ["--require-hashes", "-r", lock]
    uv = working_uv() or locked_uv(python, lock)
    if uv and succeeds(uv, "pip", "install", "--quiet", "--python", python, *named):
        return
    subprocess.run([*by_pip(python), *named], check=True)


def by_pip(python: Path) -> list[str | Path]:
    """How pip installs into the environment of that Python."""
    return [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]


def locked_uv(python: Path, lock: Path) -> Path | None:
    """The uv that the lock itself names, put in first: it installs the rest ten times as fast as pip."""
    found = re.search(r"^uv==.+?(?=^\S|\Z)", lock.read_text(), re.MULTILINE | re.DOTALL)
    if found is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        alone = Path(folder, "uv.txt")
        alone.write_text(found[0])
        return python.parent / "uv" if succeeds(*by_pip(python), "--require-hashes", "-r", alone) else None


def main(folder: Path, lock: Path) -> None:
    """The environment in `folder`, made if need be, with the lock's packages in it."""
    python = folder / "bin" / "python"
    if not succeeds(python, "--version"):
        print(f"Making {folder} with Python {sys.version.split()[0]}", flush=True)
        create(folder)
    print(f"Installing {lock} into {folder}", flush=True)
    install(python, lock)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
