"""How gunicorn serves the site: `gunicorn --config thankyou/gunicorn.py thankyou.wsgi`."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from django.conf import settings
from django.template import loader

from letters.core.sections import SECTIONS
from letters.proofreading import warm_up
from thankyou.logs import LOGGING

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
worker_class = "gthread"
timeout = 60  # seconds; a save may wait ten for a locked database, and no page takes longer
graceful_timeout = 30
max_requests = 20_000
max_requests_jitter = 2_000

# Loaded once and shared by all workers: the word lists are most of the memory.
preload_app = True
control_socket_disable = True
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108, PTH112 - a disk would delay the heartbeat

_OWN = {"level": "INFO", "handlers": ["lines"], "propagate": False}
logconfig_dict: dict[str, Any] = {**LOGGING, "loggers": {**LOGGING["loggers"], "gunicorn.error": _OWN}}


def when_ready(_server: object) -> None:
    """Loads, before the workers part, what the first visitors would wait for: the views, the pages, the word lists."""
    import_module(settings.ROOT_URLCONF)
    pages, forms = import_module("letters.pages"), import_module("letters.forms")
    draft = import_module("letters.models").Draft(answers={section.key: section.example for section in SECTIONS})
    for section in SECTIONS:
        if section.key not in pages.REMINDED:  # these ask the database, which no worker may share with another
            page = pages.section_page(draft, section, forms.FORMS[section.key]())
            loader.render_to_string("letters/section.html", page)
    warm_up()
