"""Serves the app by gunicorn, as in production, and says how much memory it takes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

OPTIONS = ("--worker-class=gthread", "--workers=2", "--threads=4", "--preload", "--no-control-socket")
PATIENCE = 30  # seconds until a server must answer


@dataclass(frozen=True)
class Server:
    """A running server: its port, and the process that leads it."""

    port: int
    pid: int

    def memory(self) -> float:
        """The megabytes it takes in all, what its processes share counted once."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        return sum(map(_share, [str(self.pid), *children])) / 1024


def _share(pid: str) -> int:
    """A process's proportional share of memory, in kB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    """Returns once somebody listens on the port."""
    patience_ends = time.monotonic() + PATIENCE
    while time.monotonic() < patience_ends:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(port)


@contextmanager
def gunicorn(application: str, settings: str) -> Iterator[Server]:
    """Serves a WSGI application with these settings for as long as the block lasts; its log is shown if it cannot."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", *OPTIONS, "--log-level=warning", f"--bind=127.0.0.1:{port}"]
    environ = {**os.environ, "DJANGO_SETTINGS_MODULE": settings}
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen([*command, application], env=environ, stdout=log, stderr=subprocess.STDOUT)
        try:
            wait_for(port)
            yield Server(port, process.pid)
        except TimeoutError:
            log.seek(0)
            raise RuntimeError(log.read()) from None
        finally:
            process.terminate()
            process.wait()
