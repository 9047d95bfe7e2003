"""What docs/deploy.md and the container files say is so."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
READ = re.compile(r'env(?:\.\w+|iron\.get)\("([A-Z_]+)"')


def test_the_table_names_every_variable_and_no_other() -> None:
    code = "".join((ROOT / "thankyou" / name).read_text() for name in ("settings.py", "gunicorn.py"))
    rows = re.findall(r"^\| (`[A-Z_`, ]+) \|", (ROOT / "docs" / "deploy.md").read_text(), re.MULTILINE)
    table = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(table) == sorted(set(READ.findall(code)))


def test_the_image_is_made_of_files_that_are_there() -> None:
    copied = re.findall(r"^COPY (?!--from)(\S+)", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    sent = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert set(copied) == sent
    assert [name for name in copied if not (ROOT / name).exists()] == []


def test_the_image_runs_as_nobody_special() -> None:
    last_stage = (ROOT / "Dockerfile").read_text().rpartition("FROM ")[2]
    assert last_stage.index("USER letters") < last_stage.index("CMD")


def test_gunicorn_takes_its_settings() -> None:
    command = [sys.executable, "-m", "gunicorn", "--check-config", "--config", "thankyou/gunicorn.py", "thankyou.wsgi"]
    checked = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr
