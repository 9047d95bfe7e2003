"""What all tests share: the cast of users, a browser, and the marks that sort the tests into passes."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client
from hypothesis import settings as hypothesis_settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.ground import chromium

DATABASE_FIXTURES = {"db", "transactional_db", "live_server"}

# Playwright keeps an event loop running in this thread, in which Django would else refuse to reach the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

hypothesis_settings.register_profile("everyday", deadline=None)
hypothesis_settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis_settings.load_profile("ci" if os.environ.get("CI") else "everyday")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what touches a database, to be repeated on PostgreSQL, and what lives in tests/browser."""
    for item in items:
        if item.get_closest_marker("django_db") or DATABASE_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker("database")
        if "browser" in item.path.parts:
            item.add_marker("browser")


def pytest_collection_finish() -> None:
    """Leaves the thousands of collected tests out of every later garbage collection: a sixth of the run's time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _empty_cache() -> Iterator[None]:
    """Nothing counted in one test is still counted in the next."""
    yield
    cache.clear()


def person(name: str) -> User:
    return User.objects.create_user(name, f"{name}@example.org", f"{name}-password")


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def alice(db: None) -> User:
    return person("alice")


@pytest.fixture
def bob(db: None) -> User:
    return person("bob")


@pytest.fixture
def alice_client(alice: User) -> Client:
    return client_of(alice)


@pytest.fixture
def bob_client(bob: User) -> Client:
    return client_of(bob)


@pytest.fixture
def guest_client(db: None) -> Client:
    return Client()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    path = chromium.found()
    if path is None:
        pytest.skip(f"no Chromium here: {chromium.HOW_TO_GET}")
    with sync_playwright() as playwright, chromium.launched(playwright, path) as browser:
        yield browser


@pytest.fixture
def new_context(browser: Browser, live_server: Any) -> Iterator[Callable[..., BrowserContext]]:
    """Opens a browser context at the test server; takes Playwright's options (viewport, color_scheme, ...)."""
    contexts: list[BrowserContext] = []

    def open_context(**options: Any) -> BrowserContext:
        context = browser.new_context(base_url=live_server.url, **options)
        context.set_default_timeout(10_000)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        return context

    yield open_context
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    """A page on a wide screen."""
    return new_context(viewport={"width": 1280, "height": 900}).new_page()


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext]) -> Page:
    """A page on a phone."""
    return new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).new_page()


@pytest.fixture
def dark_page(new_context: Callable[..., BrowserContext]) -> Page:
    """A page for someone whose machine is set to dark."""
    return new_context(color_scheme="dark").new_page()


@pytest.fixture
def plain_page(new_context: Callable[..., BrowserContext]) -> Page:
    """A page without JavaScript."""
    return new_context(java_script_enabled=False).new_page()


@pytest.fixture
def axe() -> Callable[..., None]:
    """Fails, naming them, a page's faults that keep people out; colours are looked at too, alone or not."""
    colours = ["color-contrast", "link-in-text-block"]
    rules: dict[str, dict[str, Any]] = {
        "too": {},
        "alone": {"runOnly": {"type": "rule", "values": colours}},
        "not": {"rules": {rule: {"enabled": False} for rule in colours}},
    }

    def check(page: Page, *, colours: Literal["too", "alone", "not"] = "too") -> None:
        if not page.evaluate("'axe' in window"):  # half a megabyte, which a page needs once
            page.evaluate(AXE_SCRIPT)
        options = {"resultTypes": ["violations"], "preload": False, **rules[colours]}
        results = AxeResults(page.evaluate("options => axe.run(options)", options))
        assert not results.violations_count, results.generate_report()

    return check
