"""The app as it is served to people: production settings, hashed files, gunicorn, behind a proxy that speaks TLS."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.ground.serving import Server, gunicorn

DECIDED_ELSEWHERE = {"DEBUG", "HTTPS", "SECRET_KEY", "DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
BY_TLS = {"X-Forwarded-Proto": "https"}


@pytest.fixture(scope="module")
def production(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("production")
    own = {"DATA_DIR": str(folder), "STATIC_ROOT": str(folder / "static"), "BEHIND_PROXY": "1"}
    with pytest.MonkeyPatch.context() as environ:
        for name in DECIDED_ELSEWHERE:
            environ.delenv(name, raising=False)
        for name, value in own.items():
            environ.setenv(name, value)
        for command in ("migrate --verbosity=0", "collectstatic --no-input --verbosity=0"):
            subprocess.run([sys.executable, "manage.py", *command.split()], check=True, cwd=Path(__file__).parents[2])
        with gunicorn("thankyou.wsgi:application", "thankyou.settings") as server:
            yield server


class Answer(NamedTuple):
    status: int
    headers: HTTPMessage
    body: str


def get(server: Server, address: str, **headers: str) -> Answer:
    with closing(HTTPConnection("localhost", server.port, timeout=30)) as connection:
        connection.request("GET", address, headers=headers)
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read().decode())


def test_plain_http_is_sent_to_https(production: Server) -> None:
    response = get(production, "/")
    assert (response.status, response.headers["Location"]) == (301, f"https://localhost:{production.port}/")


def test_every_file_a_page_asks_for_is_there_and_kept_for_good(production: Server) -> None:
    page = get(production, "/", **BY_TLS).body
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert files
    for file in files:
        response = get(production, file, **BY_TLS)
        assert response.status == 200, file
        assert "immutable" in response.headers["Cache-Control"], file


def test_cookies_travel_by_tls_only(production: Server) -> None:
    cookies = get(production, "/account/login/", **BY_TLS).headers.get_all("Set-Cookie", [])
    assert cookies
    assert all("Secure" in cookie and "HttpOnly" in cookie for cookie in cookies)


def test_another_host_name_is_refused(production: Server) -> None:
    assert get(production, "/", **BY_TLS, Host="elsewhere.example").status == 400
