"""`manage.py coach LETTER.txt`: what the coach finds in a letter, or in every line of a file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from letters.core.coach.engine import TextTooLongError
from letters.core.coach.rule import Context, Finding
from letters.core.letter import Tone
from letters.proofreading import review_text

REFUSED = 2
"""The exit status for a text that cannot be read or is no letter by its length."""


class Command(BaseCommand):
    """Reviews text without the browser. Exit status 0: reviewed; 2: refused, with the reason on stderr."""

    help = "Prints what the coach finds in a letter ('-' reads standard input)."
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's own declaration

    def add_arguments(self, parser: CommandParser) -> None:
        """The letter, the circumstances it is judged by, and how to print the findings."""
        parser.add_argument("file", nargs="?", default="-", help="a UTF-8 text file, or '-' for standard input")
        parser.add_argument("--tone", choices=[tone.value for tone in Tone], default=Tone.WARM.value)
        parser.add_argument("--feedback-invited", action="store_true", help="the employer offered feedback")
        parser.add_argument("--format", choices=["text", "json"], default="text")
        parser.add_argument(
            "--lines", action="store_true", help="every line is a text of its own; prints one JSON object for each"
        )

    def handle(self, **options: Any) -> None:
        """Review and print."""
        text = _read(options["file"])
        context = Context(tone=Tone(options["tone"]), feedback_invited=options["feedback_invited"])
        if options["lines"]:
            self._lines(text, context)
            return
        try:
            findings = review_text(text, context)
        except TextTooLongError as error:
            raise CommandError(str(error), returncode=REFUSED) from error
        if options["format"] == "json":
            self.stdout.write(json.dumps({"findings": [_json(finding) for finding in findings]}, indent=2))
        else:
            self.stdout.write("\n\n".join(_text(finding) for finding in findings))

    def _lines(self, text: str, context: Context) -> None:
        """One object a line, in order; refused lines are named at the end, so that the others are still answered."""
        refused: list[str] = []
        for number, line in enumerate(text.removesuffix("\n").split("\n") if text else (), 1):
            findings: Iterable[Finding] = ()
            try:
                findings = review_text(line, context, whole=False)
            except TextTooLongError as error:
                refused.append(f"Line {number}: {error}")
            self.stdout.write(json.dumps({"findings": [_json(finding) for finding in findings]}))
        if refused:
            raise CommandError("\n".join(refused), returncode=REFUSED)


def _read(name: str) -> str:
    """The text of a file or of standard input; undecodable bytes become U+FFFD."""
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise CommandError(f"Cannot read {name}: {error.strerror}", returncode=REFUSED) from error
    return raw.decode("utf-8", errors="replace").removeprefix("\ufeff")


def _json(finding: Finding) -> dict[str, Any]:
    """A finding as a JSON object; `suggestion` is the first of `suggestions`."""
    return {**asdict(finding), "suggestion": next(iter(finding.suggestions), "")}


def _text(finding: Finding) -> str:
    """A finding for reading."""
    lines = [
        f"{finding.level}  {finding.category}  [{finding.start}:{finding.end}]  {finding.rule}",
        f"  “{' '.join(finding.text.split())}”",
        f"  {finding.message} {finding.why}",
        *(f"  Instead: {suggestion}" for suggestion in finding.suggestions),
    ]
    return "\n".join(lines)
