"""A visitor who walks through a letter's pages over one kept connection, and how long each request took."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from statistics import median, quantiles
from typing import NamedTuple
from urllib.parse import urlencode

TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="(\w+)"')

Step = tuple[str, dict[str, list[str]]]
"""A page's address, and what is typed there."""


@dataclass
class Visitor:
    """Who walks: the port walked on, the cookies held, and the milliseconds and bytes so far."""

    port: int
    cookies: SimpleCookie
    gets: list[float] = field(default_factory=list)
    posts: list[float] = field(default_factory=list)
    received: int = 0

    def walk(self, steps: list[Step], times: int) -> None:
        """Opens each page and sends what is typed there, over and over."""
        with closing(HTTPConnection("127.0.0.1", self.port)) as connection:
            for address, typed in steps * times:
                page = self._request(connection, "GET", address)
                token = TOKEN.search(page)
                form = {**typed, "csrfmiddlewaretoken": token.group(1) if token else b""}
                self._request(connection, "POST", address, urlencode(form, doseq=True))

    def _request(self, connection: HTTPConnection, method: str, address: str, body: str = "") -> bytes:
        cookies = "; ".join(f"{name}={held.value}" for name, held in self.cookies.items())
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
        started = time.perf_counter()
        connection.request(method, address, body, headers)
        response = connection.getresponse()
        page = response.read()
        (self.gets if method == "GET" else self.posts).append((time.perf_counter() - started) * 1000)
        if response.status != (200 if method == "GET" else 302):
            raise RuntimeError(f"{method} {address} answered {response.status}")
        for given in response.headers.get_all("Set-Cookie", []):
            self.cookies.load(given)
        self.received += len(page)
        return page


class Figures(NamedTuple):
    """One round, in milliseconds but for the rate and the kilobytes of pages in one walk."""

    walks_per_second: float
    get: float
    get_p95: float
    slowest_get: float
    post: float
    post_p95: float
    slowest_post: float
    kilobytes: float


def measure(port: int, walkers: list[tuple[str, list[Step]]], times: int) -> Figures:
    """Lets all walkers (a session and its steps) walk at the same time."""
    visitors = [Visitor(port, SimpleCookie({"sessionid": session})) for session, _ in walkers]
    started = time.perf_counter()
    with ThreadPoolExecutor(len(walkers)) as pool:
        list(pool.map(lambda visitor, walker: visitor.walk(walker[1], times), visitors, walkers))
    walks = times * len(walkers)
    rate = walks / (time.perf_counter() - started)
    gets = _spread([one for visitor in visitors for one in visitor.gets])
    posts = _spread([one for visitor in visitors for one in visitor.posts])
    return Figures(rate, *gets, *posts, sum(visitor.received for visitor in visitors) / walks / 1000)


def _spread(times: list[float]) -> tuple[float, float, float]:
    """The middle, the 95th percentile and the worst."""
    return median(times), quantiles(times, n=20)[-1], max(times)
