"""The site as docs/deploy.md runs it, in processes that can be killed, and the writers who use it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie
from pathlib import Path
from socket import socket
from typing import Self
from urllib.parse import urlencode

from tests.ground.serving import free_port, wait_for

ROOT = Path(__file__).parents[2]
CONFIRMED = {200, 302}
BEGUN = 302
PATIENCE = 180
"""Seconds until a site that does not answer counts as broken; on a busy machine a start takes long."""

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
STORED = """
import json
from letters.models import Draft, Revision
kept = [list(model.objects.values_list("answers", flat=True)) for model in (Draft, Revision)]
print(json.dumps(kept))
"""


def _patiently() -> Iterator[None]:
    """Tries again and again, for as long as a site may take; then the test has failed."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        yield
    raise TimeoutError("the site does not answer")


class Site:
    """Gunicorn on a database of its own."""

    def __init__(self, folder: Path, database: str = "") -> None:
        self.port = free_port()
        self.log = folder / "log"
        own = {"DATA_DIR": str(folder), "SECRET_KEY": "hard", "HTTPS": "0", "DEBUG": "0", "BIND": self.address}
        static = {"STATIC_ROOT": str(ROOT / ".cache" / "hard")}
        self.env = {**os.environ, **own, **static, "DATABASE_URL": database or f"sqlite:///{folder}/letters.sqlite3"}
        self.env.pop("DJANGO_SETTINGS_MODULE", None)
        for command in ("migrate", "createcachetable"):
            self.manage(command)
        self.manage("collectstatic", "--noinput")

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def manage(self, *command: str) -> str:
        run = [sys.executable, "manage.py", *command]
        return subprocess.run(run, cwd=ROOT, env=self.env, check=True, capture_output=True, text=True).stdout

    def stored(self) -> str:
        """All answers in the database, of today and of before, as one text."""
        return self.manage("shell", "--verbosity=0", "-c", STORED)

    def start(self) -> None:
        command = [sys.executable, "-m", "gunicorn", "--config", "thankyou/gunicorn.py", "thankyou.wsgi"]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.env, stderr=log, start_new_session=True)
        for _try in _patiently():
            with suppress(TimeoutError):
                wait_for(self.port)
                return

    def kill(self) -> None:
        """Ends the server and its workers without a word of warning."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        for _wait in _patiently():  # a dying worker still holds the port
            with socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)):
                    return

    def kill_workers(self) -> None:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        for pid in children.split():
            os.kill(int(pid), signal.SIGKILL)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.kill()


@dataclass
class Writer:
    """A guest in a browser who patiently types on. `said` holds what the server confirmed, `answers` its statuses."""

    site: Site
    draft: str = ""
    cookies: SimpleCookie = field(default_factory=SimpleCookie)
    said: list[str] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)

    def begin(self) -> Writer:
        """Starts a letter."""
        token = TOKEN.search(self._get("/"))
        assert token
        self._token = token[1]
        status, begun = self._ask("POST", "/letters/start/")
        assert status == BEGUN, f"no letter could be begun: {status}"
        self.draft = begun.split("/")[2]
        return self

    def beside(self) -> Writer:
        """The same guest in another tab."""
        other = Writer(self.site, self.draft, self.cookies)
        other._token = self._token
        return other

    def save(self, section: str, **answers: str) -> int:
        """Presses a button; the status of the answer, 0 when the connection broke before it came."""
        return self._send(section, answers, {"go": "later"}, {})

    def type_on(self, section: str, **answers: str) -> int:
        """What the page saves by itself while one types, which leaves no version in the history."""
        return self._send(section, answers, {}, {"HX-Request": "true"})

    def _send(self, section: str, answers: dict[str, str], form: dict[str, str], headers: dict[str, str]) -> int:
        status, _page = self._ask("POST", f"/letters/{self.draft}/{section}/", {**answers, **form}, headers)
        self.answers.append(status)
        if status in CONFIRMED:
            self.said += answers.values()
        return status

    def save_until_confirmed(self, section: str, **answers: str) -> None:
        for _try in _patiently():
            if self.save(section, **answers) in CONFIRMED:
                return

    def reads(self, section: str) -> str:
        """The page of a section, asked for until it comes."""
        return self._get(f"/letters/{self.draft}/{section}/")

    def _get(self, address: str) -> str:
        for _try in _patiently():
            status, page = self._ask("GET", address)
            if status == 200:
                return page
        raise AssertionError

    def _ask(
        self, method: str, address: str, form: dict[str, str] | None = None, more: dict[str, str] | None = None
    ) -> tuple[int, str]:
        """The status, and the page or where it leads to; status 0 when the server went away meanwhile."""
        cookies = "; ".join(f"{name}={held.value}" for name, held in self.cookies.items())
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded", **(more or {})}
        body = urlencode({**(form or {}), "csrfmiddlewaretoken": getattr(self, "_token", "")})
        try:
            with closing(HTTPConnection("127.0.0.1", self.site.port, timeout=30)) as connection:
                connection.request(method, address, body if method == "POST" else None, headers)
                response = connection.getresponse()
                page = response.read().decode()
        except (OSError, HTTPException):
            time.sleep(0.05)
            return 0, ""
        for given in response.headers.get_all("Set-Cookie", []):
            self.cookies.load(given)
        return response.status, response.headers.get("Location") or page
