"""The pages of a letter beside the floor, both served by gunicorn on the same SQLite database, in turns."""

from __future__ import annotations

from statistics import median
from typing import NamedTuple

import django
from django.apps import apps
from django.conf import settings
from django.test import Client

from letters.core.sections import SECTIONS
from letters.posted import to_post
from tests.bench import walking
from tests.bench.table import table
from tests.ground import serving
from tests.web.answers import WELDER

ROUNDS = 3
WALKS = {1: 16, 8: 4}
"""How often each visitor walks in a round, by how many visitors there are."""

Walker = tuple[str, list[walking.Step]]
"""A session's id, and what its user types on each page."""


class Site(NamedTuple):
    """A served site, and who walks it."""

    server: serving.Server
    walkers: list[Walker]


def walker(name: str, backend: str) -> Walker:
    """A user with a letter, logged in by this backend."""
    user = apps.get_model("auth", "User").objects.create_user(name)
    draft = apps.get_model("letters", "Draft").objects.create(owner=user)
    typed = {section.key: dict(to_post(section, WELDER.get(section.key, {})).lists()) for section in SECTIONS}
    client = Client()
    client.force_login(user, backend)
    session = client.cookies["sessionid"].value
    return session, [(f"/letters/{draft.pk}/{key}/", {**fields, "go": ["next"]}) for key, fields in typed.items()]


def walkers(backend: str) -> list[Walker]:
    """As many as ever walk at once."""
    return [walker(f"{number}@{backend}", backend) for number in range(max(WALKS))]


def rounds(floor: Site, product: Site, visitors: int) -> list[list[object]]:
    """Both sites' medians over all rounds, a round here and a round there, and how they compare."""
    found = [
        [walking.measure(site.server.port, site.walkers[:visitors], WALKS[visitors]) for site in (floor, product)]
        for _ in range(ROUNDS)
    ]
    below, ours = ([median(values) for values in zip(*site, strict=True)] for site in zip(*found, strict=True))
    ratio = [mine / floors for mine, floors in zip(ours, below, strict=True)]
    many = f"{visitors} visitor{'s' * (visitors > 1)}"
    return [[f"floor, {many}", *below], [f"product, {many}", *ours], ["  times the floor", *ratio]]


def main() -> None:
    """Prints the tables."""
    django.setup()
    with (
        serving.gunicorn("django.core.wsgi:get_wsgi_application()", "tests.bench.floor") as floor_server,
        serving.gunicorn("thankyou.wsgi:application", "thankyou.settings") as product_server,
    ):
        floor = Site(floor_server, walkers("django.contrib.auth.backends.ModelBackend"))
        product = Site(product_server, walkers(settings.AUTHENTICATION_BACKENDS[0]))
        for site in (floor, product):
            walking.measure(site.server.port, site.walkers, 1)
        rows = [row for visitors in WALKS for row in rounds(floor, product, visitors)]
        headings = ["", "walks/s", "GET p50", "p95", "slowest", "POST p50", "p95", "slowest", "kB a walk"]
        table(f"Pages: walks through {len(SECTIONS)} sections, milliseconds", headings, rows)
        memory = [["floor", floor_server.memory()], ["product", product_server.memory()]]
        table("Memory of two workers and their leader", ["", "MB"], memory)


if __name__ == "__main__":
    main()
