"""The pages of a letter beside the floor, both served by gunicorn on the same SQLite database, in turns."""

from __future__ import annotations

from statistics import median

import django
from django.apps import apps
from django.test import Client

from letters.core.sections import SECTIONS
from letters.posted import to_post
from tests.bench import serving, walking
from tests.bench.table import table
from tests.web.answers import WELDER

ROUNDS = 3
WALKS = {1: 16, 8: 4}
"""How often each visitor walks in a round, by how many visitors there are."""

Walkers = list[tuple[str, list[walking.Step]]]


def visitor(name: str) -> tuple[str, list[walking.Step]]:
    """A user with a letter: the session's id, and what is typed on each of its pages."""
    user = apps.get_model("auth", "User").objects.create_user(name)
    draft = apps.get_model("letters", "Draft").objects.create(owner=user)
    typed = {section.key: dict(to_post(section, WELDER.get(section.key, {})).lists()) for section in SECTIONS}
    client = Client()
    client.force_login(user)
    session = client.cookies["sessionid"].value
    return session, [(f"/letters/{draft.pk}/{key}/", {**fields, "go": ["next"]}) for key, fields in typed.items()]


def rounds(floor: serving.Server, product: serving.Server, walkers: Walkers) -> list[list[str | float]]:
    """Both servers' medians over all rounds, a round here and a round there, and how they compare."""
    times = WALKS[len(walkers)]
    found = [[walking.measure(one.port, walkers, times) for one in (floor, product)] for _ in range(ROUNDS)]
    pairs = zip(*found, strict=True)
    below, ours = ([median(values) for values in zip(*figures, strict=True)] for figures in pairs)
    ratio = [mine / floors for mine, floors in zip(ours, below, strict=True)]
    many = f"{len(walkers)} visitor{'s' * (len(walkers) > 1)}"
    return [[f"floor, {many}", *below], [f"product, {many}", *ours], ["  times the floor", *ratio]]


def main() -> None:
    """Prints the table."""
    django.setup()
    everyone = [visitor(f"visitor-{number}") for number in range(max(WALKS))]
    with (
        serving.gunicorn("django.core.wsgi:get_wsgi_application()", "tests.bench.floor") as floor,
        serving.gunicorn("thankyou.wsgi:application", "thankyou.settings") as product,
    ):
        for server in (floor, product):
            walking.measure(server.port, everyone, 1)
        rows = [row for visitors in WALKS for row in rounds(floor, product, everyone[:visitors])]
        headings = ["", "walks/s", "GET p50", "p95", "slowest", "POST p50", "p95", "slowest", "kB a walk"]
        table(f"Pages: walks through {len(SECTIONS)} sections, milliseconds", headings, rows)
        table("Memory, MB", ["", "PSS"], [["floor", floor.memory()], ["product", product.memory()]])


if __name__ == "__main__":
    main()
