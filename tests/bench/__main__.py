"""`make bench`: the core, then the pages, on a database of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

PREPARE = ("migrate --verbosity=0", "createcachetable", "collectstatic --no-input --verbosity=0")


def main() -> None:
    """Runs both in processes of their own, so that neither measures the other's memory."""
    with tempfile.TemporaryDirectory(prefix="thankyou-bench-") as folder:
        own = {"DATA_DIR": folder, "STATIC_ROOT": f"{folder}/static", "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3"}
        environ = {**os.environ, **own, "DEBUG": "0", "HTTPS": "0", "DJANGO_SETTINGS_MODULE": "thankyou.settings"}
        for command in PREPARE:
            subprocess.run([sys.executable, "manage.py", *command.split()], check=True, env=environ)
        for measured in ("core", "pages"):
            subprocess.run([sys.executable, "-m", f"tests.bench.{measured}"], check=True, env=environ)


if __name__ == "__main__":
    main()
