"""What a page in a state is, for the lists of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from letters.models import Draft

Prepare = Callable[[Draft], str]
"""Brings a letter into a state; returns what its page's address gets behind it."""


@dataclass(frozen=True, slots=True)
class State:
    """A page in one state: where it is, the letter it needs, and what is done to the letter and on the page."""

    address: str
    answers: Mapping[str, Any] | None = None
    prepare: Prepare = lambda _draft: ""
    act: Callable[[Page], Any] = lambda _page: None
    status: int = 200


def press(page: Page, button: str = ":is(.primary, .warning)") -> None:
    """Sends the form as it is, which has something wrong in it."""
    page.locator(f"main form {button}").first.click()
    page.wait_for_selector(".error-summary")
