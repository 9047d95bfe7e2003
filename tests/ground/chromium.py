"""Finds a Chromium for the browser tests, or gets one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.ground import apt

NAMES = ("chromium", "chromium-browser", "google-chrome")
HOW_TO_GET = "install chromium with your system's packages, or run: .venv/bin/python -m playwright install chromium"

# It asks nobody outside for anything.
QUIET = (
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def on_path() -> str | None:
    """The Chromium installed on this machine."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def downloaded() -> str | None:
    """The Chromium that Playwright keeps for itself, if it has been downloaded."""
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def found() -> str | None:
    """A Chromium that is here already."""
    return on_path() or downloaded()


def by_playwright() -> None:
    """Has Playwright download its own Chromium."""
    print("Downloading Playwright's Chromium (once)", flush=True)
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False, stdout=subprocess.DEVNULL)


def obtained() -> str | None:
    """A Chromium that was here or could be got, or None where neither is so."""
    if not found():
        apt.install("chromium")
    if not found():
        by_playwright()
    return found()


def launched(playwright: Playwright, path: str) -> Browser:
    """Starts the Chromium at this path; root has to go without its sandbox."""
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    return playwright.chromium.launch(executable_path=path, args=[*QUIET, *sandbox])
