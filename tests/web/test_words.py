"""Every word of the interface can be translated; the letter keeps its own language, and no word wounds."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest
import time_machine
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.utils import translation

from letters.core.answers import NO_DATE, TOO_LONG
from letters.core.coach.rules import RULES
from letters.core.sections import SECTIONS
from letters.management.core_texts import core_texts
from letters.models import Draft
from letters.templatetags import fields
from tests.web.conftest import url
from tests.web.markup import Markup, page_of, words

pytestmark = pytest.mark.django_db

SHARP = "I would appreciate any feedback you could give me."

# The writer's own words are in another script, so that every Latin letter on a page is the interface's.
OWN: dict[str, Any] = {
    "situation": {"answer_kind": "call", "went": "well", "interested": "yes", "bridge": "whole", "feedback": "none"},
    "people": {
        "your_name": "山本",
        "recipients": [{"name": "佐藤", "greeting": ""}],
        "company": "海鳥",
        "role": "司書",
    },
    "gratitude": {"thanks_for": "お時間"},
    "interest": {"beginning": "hearing", "enjoyed": "古い地図"},
    "takeaway": {"kind": "lesson", "lesson": "地図は"},
    "connection": {"kind": "nothing", "own_words": SHARP},
}
LETTER_PAGES = ["", "history", *(section.key for section in SECTIONS)]
OTHER_PAGES = ["/", "/help/", "/letters/", "/letters/check/", "/letters/unsent/", "/letters/mine/", "/account/email/"]
GUEST_PAGES = ["/letters/mine/leave/", "/account/login/", "/account/signup/", "/account/password/reset/", "/nowhere/"]

SPOKEN = ("aria-label", "alt", "title", "placeholder", "content", "data-done", "data-failed", "data-saved", "data-show")
NOT_WORDS = {"script", "style", "option"}
META = r"width=device-width, initial-scale=1|light dark|#\w{6}|\{.*\}"
NAMES = re.compile(rf"Thankyou|[\w.]+@[\w.]+|{META}|LinkedIn|UTC|A4|US Letter|Windows|{re.escape(SHARP)}")


@pytest.fixture
def translated(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language in which every sentence is in brackets; no field remembers it, or what came before it."""

    def one(message: str) -> str:
        return f"⟦{message}⟧" if message else message

    def many(singular: str, plural: str, number: int) -> str:
        return one(singular if number == 1 else plural)

    monkeypatch.setattr(translation._trans, "get_language", lambda: "en-gb")  # not what pages remember of English
    monkeypatch.setattr(translation._trans, "gettext", one)  # type: ignore[attr-defined]
    monkeypatch.setattr(translation._trans, "ngettext", many)  # type: ignore[attr-defined]
    fields._frame.cache_clear()
    yield
    fields._frame.cache_clear()


def _texts(element: Element) -> Iterator[str]:
    """What is seen or heard on a page, in its order, less what has a language of its own."""
    foreign = element.tag != "html" and element.get("lang") is not None
    if element.tag not in NOT_WORDS and not foreign:
        yield from (f"⟦⟧{element.get(name)}" for name in SPOKEN if element.get(name))
        yield element.text or ""
        for child in element:
            yield from _texts(child)
    yield element.tail or ""


def _untranslated(page: Markup) -> list[str]:
    found, depth = [], 0
    for text in _texts(page.root):
        outside = ""
        for piece in re.split("([⟦⟧])", NAMES.sub("", text)):
            depth += {"⟦": 1, "⟧": -1}.get(piece, 0)
            outside += piece if depth == 0 and piece not in "⟦⟧" else ""
        if re.search("[A-Za-z]", outside):
            found.append(outside.strip())
    return found


@pytest.fixture
def own(alice_client: Client, draft: Draft) -> Draft:
    Draft.objects.filter(pk=draft.pk).update(answers=OWN)
    draft.refresh_from_db()
    return draft


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize("step", LETTER_PAGES)
def test_every_word_around_a_letter_can_be_translated(alice_client: Client, own: Draft, step: str) -> None:
    assert _untranslated(page_of(alice_client, url(own, step))) == []


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize("address", OTHER_PAGES)
def test_every_word_elsewhere_can_be_translated(alice_client: Client, own: Draft, address: str) -> None:
    assert _untranslated(page_of(alice_client, address)) == []


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize("address", GUEST_PAGES)
def test_every_word_a_guest_reads_can_be_translated(guest_client: Client, address: str) -> None:
    assert _untranslated(page_of(guest_client, address)) == []


@pytest.mark.usefixtures("translated")
def test_every_error_can_be_translated(alice_client: Client, begun: Draft) -> None:
    assert _untranslated(page_of(alice_client, url(begun, "people") + "?check=1")) == []


FAULTS: dict[str, dict[str, Any]] = {
    "people": {
        "your_name": "山" * 3000,
        "recipients": [{"name": "佐" * 200, "greeting": ""}] * 13,
        "dates": ["2001-01-01", "2099-01-01", "何時"],
        "tone": "何",
    },
    "situation": {"received_on": "何時", "received_at": "何時", "time_zone": "何処"},
}


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize("step", FAULTS)
def test_every_way_to_err_can_be_translated(alice_client: Client, begun: Draft, step: str) -> None:
    Draft.objects.filter(pk=begun.pk).update(answers={step: FAULTS[step]})
    page = page_of(alice_client, url(begun, step) + "?check=1")
    assert len(page.all(".//*[@role='alert']//li")) >= 3
    assert _untranslated(page) == []


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize(
    "now", ["2026-03-09 09:00Z", "2026-03-09 18:00Z", "2026-03-10 12:00Z", "2026-03-12 12:00Z", "2026-03-30 12:00Z"]
)
def test_a_good_moment_can_be_told_in_another_language(alice_client: Client, own: Draft, now: str) -> None:
    heard = {"received_on": "2026-03-09", "received_at": "10:00", "time_zone": "UTC"}
    answers = {**OWN, "situation": {**OWN["situation"], **heard}}
    Draft.objects.filter(pk=own.pk).update(answers=answers, sealed_until=datetime(2026, 4, 9, tzinfo=UTC))
    with time_machine.travel(now, tick=False):
        resting, review = (page_of(alice_client, url(own, step)) for step in ("", "review"))
    assert "⟦" in words(resting.classed("lede")[0])
    assert "⟦" in words(review.classed("window")[0])
    assert _untranslated(resting) == []
    assert _untranslated(review) == []


@pytest.mark.usefixtures("translated")
def test_the_letter_stays_in_its_own_language(alice_client: Client, own: Draft) -> None:
    letter = page_of(alice_client, url(own)).one(".//article[@class='sheet']")
    blocks = [block for block in letter.iter("p") if block.get("class") != "subject"]
    assert blocks
    assert not any("⟦" in "".join(block.itertext()).replace("⟦Note⟧", "") for block in blocks)


def _our_words() -> Iterator[tuple[str, str]]:
    for path in sorted((settings.BASE_DIR / "templates").rglob("*.html")):
        yield str(path.relative_to(settings.BASE_DIR)), path.read_text()
    for section in SECTIONS:
        yield section.key, " ".join([section.title, section.why, *(question.help for question in section.questions)])


def test_the_interface_never_speaks_of_rejection_and_never_raises_its_voice() -> None:
    quoted = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|<[^>]*>|\{#.*?#\}", re.DOTALL)
    strings = re.compile(r'translate "([^"]*)"')
    for name, text in _our_words():
        said = " ".join([*strings.findall(text), quoted.sub(" ", text)])
        assert not re.search(r"reject", said, re.IGNORECASE), name
        assert "!" not in said, name


def test_what_the_core_says_is_found_for_translation() -> None:
    texts = core_texts()
    assert "Hardly anybody writes after a no, so a plain thank-you is remembered." in texts
    for section in SECTIONS:
        assert {section.title, section.why, *(question.label for question in section.questions)} <= set(texts)
    assert {rule.message for rule in RULES} <= set(texts)
    assert {"from {opens} until {closes}", "tomorrow", NO_DATE, TOO_LONG.text} <= set(texts)


def test_translations_are_collected_with_the_texts_of_the_core(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    if not shutil.which("xgettext"):
        pytest.skip("no xgettext here: install gettext with your system's packages")
    (tmp_path / "letters").mkdir()
    (tmp_path / "locale").mkdir()
    settings.BASE_DIR = tmp_path
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    monkeypatch.chdir(tmp_path)
    call_command("makemessages", locale=["de"], verbosity=0)
    assert SECTIONS[0].title in (tmp_path / "locale" / "de" / "LC_MESSAGES" / "django.po").read_text()
    assert list((tmp_path / "letters").iterdir()) == []
