"""Photographs every page with the demo letters in it: `make shots`. The one the README shows goes to docs/pictures."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from letters.core.sections import SECTIONS
from tests.ground import chromium
from tests.ground.serving import gunicorn

SHOTS = Path("shots")
PICTURE = Path("docs/pictures/section.png")
PICTURED = "takeaway"
WAYS: dict[str, dict[str, Any]] = {
    "wide": {"viewport": {"width": 1280, "height": 900}},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True},
}
"""How the pages are looked at, by the folder the photographs go to."""


def addresses(page: Page) -> dict[str, str]:
    """Every page worth a photograph, by its name; logs in to see the demo letters."""
    page.goto("/account/login/")
    page.get_by_label("Email").fill("demo@example.org")
    page.locator("input[type=password]").fill("a-quiet-afternoon")
    page.locator("input[type=password]").press("Enter")
    page.wait_for_url("**/letters/")
    letter = page.locator("h2 a", has_text="Saltmarsh").get_attribute("href") or ""
    sections = {section.key: f"{letter}{section.key}/" for section in SECTIONS}
    return {"home": "/", "help": "/help/", "letters": "/letters/", **sections, "letter": letter}


def photograph(browser: Browser, url: str, way: str) -> None:
    """All pages, seen in one way, into this way's folder."""
    page = browser.new_context(base_url=url, **WAYS[way]).new_page()
    for name in ("login", "signup"):
        page.goto(f"/account/{name}/")
        page.screenshot(path=SHOTS / way / f"{name}.png", full_page=True)
    for name, address in addresses(page).items():
        page.goto(address)
        page.screenshot(path=SHOTS / way / f"{name}.png", full_page=way == "phone")


def main() -> None:
    """Serves the demo letters from a database of their own and photographs them."""
    if (path := chromium.obtained()) is None:
        raise SystemExit(f"No Chromium here: {chromium.HOW_TO_GET}")
    with tempfile.TemporaryDirectory(prefix="thankyou-shots-") as folder:
        os.environ |= {"DEBUG": "1", "DATA_DIR": folder, "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3"}
        for command in ("migrate", "createcachetable", "demo"):
            subprocess.run([sys.executable, "manage.py", command, "--verbosity=0"], check=True)
        with (
            gunicorn("thankyou.wsgi:application", "thankyou.settings") as server,
            sync_playwright() as playwright,
            chromium.launched(playwright, path) as browser,
        ):
            for way in WAYS:
                photograph(browser, f"http://127.0.0.1:{server.port}", way)
    PICTURE.parent.mkdir(exist_ok=True)
    Image.open(SHOTS / "wide" / f"{PICTURED}.png").quantize(128).save(PICTURE, optimize=True)
    print(f"{sum(1 for _ in SHOTS.rglob('*.png'))} photographs in {SHOTS}/, the README's in {PICTURE}")


if __name__ == "__main__":
    main()
