"""Photographs every page in every state into shots/: `make shots`. With --docs, also the two the README shows."""

from __future__ import annotations

import argparse
import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import django
from django.core.management import call_command
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.ground import chromium
from tests.ground.serving import gunicorn

# The app as it is served, on plain HTTP; read by the settings, so this comes before anything that knows Django.
SCRATCH = tempfile.mkdtemp(prefix="thankyou-shots-")
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)
SERVED = {"DEBUG": "0", "HTTPS": "0", "DATA_DIR": SCRATCH, "STATIC_ROOT": f"{SCRATCH}/static"}
SERVED |= {"DATABASE_URL": f"sqlite:///{SCRATCH}/letters.sqlite3", "DJANGO_SETTINGS_MODULE": "thankyou.settings"}
os.environ |= SERVED | {"DJANGO_ALLOW_ASYNC_UNSAFE": "true"}
django.setup()

from tests.browser.pages import PAGES, open_page  # noqa: E402 - the models are ready only now

SHOTS = Path("shots")
PLAIN = str.maketrans(" /", "--")
PICTURES = {"docs/pictures/section.png": "takeaway", "docs/pictures/letter.png": "letter"}
WAYS: dict[str, dict[str, Any]] = {
    f"{width}-{scheme}": {"viewport": {"width": width, "height": height}, "color_scheme": scheme}
    for width, height in ((360, 780), (768, 1024), (1440, 900))
    for scheme in ("light", "dark")
}
"""How the pages are looked at, by the folder the photographs go to."""


@contextmanager
def served() -> Iterator[str]:
    """The address of the app, served from a database of its own that this process writes to as well."""
    for command in ("migrate", "createcachetable"):
        call_command(command, verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    with gunicorn("thankyou.wsgi:application", "thankyou.settings") as server:
        yield f"http://127.0.0.1:{server.port}"


def photograph(page: Page, name: str, path: Path, *, whole: bool = True) -> None:
    """One page in one state; `whole` beyond the foot of the window."""
    open_page(page, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    if whole:  # a window as high as the page shows what else would stick to the window's edges
        height = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size({"width": page.viewport_size["width"], "height": height})  # type: ignore[index]
    page.screenshot(path=path)


def photograph_all(browser: Browser, url: str, names: Sequence[str], ways: Sequence[str]) -> int:
    """These pages in these ways, each in a browser that has been nowhere. Returns how many."""
    for way in ways:
        for name in names:
            context = browser.new_context(base_url=url, **WAYS[way])
            photograph(context.new_page(), name, SHOTS / way / f"{name.translate(PLAIN)}.png")
            context.close()
    return len(ways) * len(names)


def renew_pictures(browser: Browser, url: str) -> None:
    """The photographs the README shows: one window of a section, one of the letter."""
    for picture, name in PICTURES.items():
        page = browser.new_context(base_url=url, viewport={"width": 1280, "height": 900}).new_page()
        photograph(page, name, Path(picture), whole=False)
        Image.open(picture).quantize(128).save(picture, optimize=True)


def main() -> None:
    """Serves the app, and photographs what was asked for; everything unless told otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pages, as tests/browser/pages.py names them; all without")
    parser.add_argument("--ways", nargs="+", default=list(WAYS), choices=list(WAYS), help="widths and schemes")
    parser.add_argument("--docs", action="store_true", help="renew the pictures in docs/pictures too")
    asked = parser.parse_args()
    if (path := chromium.obtained()) is None:
        raise SystemExit(f"No Chromium here: {chromium.HOW_TO_GET}")
    with served() as url, sync_playwright() as playwright, chromium.launched(playwright, path) as browser:
        taken = photograph_all(browser, url, asked.names or PAGES, asked.ways)
        sys.stdout.write(f"{taken} photographs in {SHOTS}/\n")
        if asked.docs:
            renew_pictures(browser, url)


if __name__ == "__main__":
    main()
