"""`manage.py compose ANSWERS.json`: the letter these answers make, or the schema of the answers."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from letters.core.answers import check
from letters.core.clean import clean
from letters.core.compose import compose
from letters.core.letter import Letter
from letters.core.schema import answers_schema

BAD_ANSWERS = 2
"""The exit status for answers that make no letter."""


class Command(BaseCommand):
    """Composes a letter without the browser. Exit status 2 and the reasons on stderr when the answers are bad."""

    help = "Prints the letter that a JSON file of answers makes ('-' reads standard input)."
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's own declaration

    def add_arguments(self, parser: CommandParser) -> None:
        """The file, the format, and the schema instead."""
        parser.add_argument("answers", nargs="?", help="a JSON file of answers, or - for standard input")
        parser.add_argument("--format", choices=("txt", "json"), default="txt", help="how to print the letter")
        parser.add_argument("--schema", action="store_true", help="print the JSON Schema of the answers and stop")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Prints the schema or the letter."""
        if options["schema"]:
            self.stdout.write(json.dumps(answers_schema(), indent=2, ensure_ascii=False))
            return
        answers = _read(options["answers"])
        problems = check(answers, timezone.localdate())
        if problems:
            raise CommandError("\n".join(map(str, problems)), returncode=BAD_ANSWERS)
        letter = compose(answers)
        self.stdout.write(as_json(letter) if options["format"] == "json" else as_txt(letter))


def as_txt(letter: Letter) -> str:
    """The letter with its subject line, as it would be mailed."""
    return f"Subject: {letter.subject}\n\n{letter.text}"


def as_json(letter: Letter) -> str:
    """The letter with all its parts, and whose words each sentence is made of."""
    parts = {**asdict(letter), "text": letter.text, "body": letter.body, "word_count": letter.word_count}
    return json.dumps(parts, indent=2, ensure_ascii=False)


def _read(name: str | None) -> Any:
    if name is None:
        raise CommandError("Name a file of answers, or - for standard input", returncode=BAD_ANSWERS)
    try:
        typed = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return _cleaned(json.loads(typed.decode("utf-8-sig")))
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror}", returncode=BAD_ANSWERS) from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{name}: not UTF-8 at byte {error.start}", returncode=BAD_ANSWERS) from error
    except json.JSONDecodeError as error:
        raise CommandError(f"{name}: not JSON: {error}", returncode=BAD_ANSWERS) from error
    except RecursionError as error:
        raise CommandError(f"{name}: nested too deeply", returncode=BAD_ANSWERS) from error


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {clean(key): _cleaned(item) for key, item in value.items()}
    return value
