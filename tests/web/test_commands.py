"""The product from a shell."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.web.answers import WELDER

ROOT = Path(__file__).resolve().parents[2]


def _run(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", *words]
    return subprocess.run(command, input=typed, capture_output=True, text=True, cwd=ROOT, check=False)


def _schema(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    call_command("compose", "--schema")
    schema: dict[str, Any] = json.loads(capsys.readouterr().out)
    return schema


def test_compose_prints_the_letter() -> None:
    done = _run("compose", "-", typed=json.dumps(WELDER))
    assert done.returncode == 0
    assert done.stdout.startswith("Subject: ")
    assert "Luis Ortega" in done.stdout
    assert done.stderr == ""


def test_compose_as_json_tells_the_parts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(WELDER))
    call_command("compose", str(file), "--format", "json")
    letter = json.loads(capsys.readouterr().out)
    assert letter["greeting"] == "Dear Dale,"
    assert letter["signature"] == "Luis Ortega"
    assert {"subject", "paragraphs", "closing", "text"} <= set(letter)


@pytest.mark.parametrize(
    ("section", "question", "value"),
    [
        ("people", "your_name", ""),
        ("people", "dates", ["2026-13-01"]),
        ("people", "dates", "yesterday"),
        ("people", "tone", "furious"),
        ("people", "nickname", "Lou"),
        ("takeaway", "kind", 7),
        ("salary", "wish", "more"),
    ],
)
def test_bad_answers_are_named_with_their_reason(tmp_path: Path, section: str, question: str, value: Any) -> None:
    answers = deepcopy(WELDER)
    answers.setdefault(section, {})[question] = value
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers))
    with pytest.raises(CommandError, match=section) as refused:
        call_command("compose", str(file))
    assert refused.value.returncode == 2


@pytest.mark.parametrize("typed", ["", "[", "[]", "null", '{"people": 3}', "[" * 100_000])
def test_what_is_no_set_of_answers_is_refused(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
    with pytest.raises(CommandError, match=r"\w") as refused:
        call_command("compose", "-")
    assert refused.value.returncode == 2


def test_a_file_that_is_not_there_is_refused_and_ends_with_two() -> None:
    done = _run("compose", "nowhere.json")
    assert done.returncode == 2
    assert "nowhere.json" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_schema_accepts_the_worked_examples(capsys: pytest.CaptureFixture[str]) -> None:
    examples = {section.key: dict(section.example) for section in SECTIONS}
    jsonschema.validate(examples, _schema(capsys), cls=jsonschema.Draft202012Validator)


def test_the_schema_refuses_what_compose_refuses(capsys: pytest.CaptureFixture[str]) -> None:
    schema = _schema(capsys)
    for section in SECTIONS:
        for question in section.questions:
            if question.required and not question.default:
                broken = {
                    key: {k: v for k, v in value.items() if (key, k) != (section.key, question.name)}
                    for key, value in WELDER.items()
                }
                with pytest.raises(jsonschema.ValidationError):
                    jsonschema.validate(broken, schema)


@pytest.mark.django_db
@override_settings(DEBUG=True)
def test_demo_fills_every_state_and_can_run_again(capsys: pytest.CaptureFixture[str]) -> None:
    for _again in range(2):
        call_command("demo")
    kept = Draft.objects.kept()
    assert {draft.status for draft in kept} == set(Draft.Status)
    assert Draft.objects.binned().count() == 1
    assert Draft.objects.count() == 4
    assert "demo@example.org" in capsys.readouterr().out


@pytest.mark.django_db
def test_demo_refuses_where_debug_is_off() -> None:
    with pytest.raises(CommandError, match="DEBUG"):
        call_command("demo")
