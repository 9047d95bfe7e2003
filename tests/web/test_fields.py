"""A remembered field is shown exactly as crispy would show it anew."""

from __future__ import annotations

from typing import Any

import pytest
from crispy_forms.templatetags.crispy_forms_filters import as_crispy_field
from django.http import QueryDict
from django.utils import translation

from letters.asked import offer_phrasings
from letters.core.section import Kind, Section
from letters.core.sections import SECTIONS
from letters.forms import FORMS, SectionForm
from letters.templatetags.fields import shown
from tests.web.answers import WELDER

NASTY = "<b>\"quoted\"</b> & 'so' \ue000" + "0\ue001 {{ x }} \n two"
TYPED: list[Any] = [None, "", "the forge", NASTY, "en-GB", "Europe/Oslo", "yes", "x" * 5000]
SHOWN = [section for section in SECTIONS if section.questions]
ROWS = {Kind.PEOPLE, Kind.DATES}


def _names(section: Section) -> list[str]:
    return [question.name for question in section.questions if question.kind not in ROWS]


def _form(section: Section, value: Any) -> SectionForm:
    form = FORMS[section.key](initial=dict.fromkeys(_names(section), value))
    offer_phrasings(form, section, WELDER, "seed")
    return form


@pytest.mark.parametrize("section", SHOWN, ids=lambda section: section.key)
def test_every_field_looks_as_crispy_would_show_it(section: Section) -> None:
    for value in TYPED + TYPED:
        form = _form(section, value)
        for name in _names(section):
            assert shown(form[name]) == as_crispy_field(form[name]), (name, value)


def test_a_text_in_another_english_says_so() -> None:
    form = FORMS["interest"](initial={"enjoyed": "the colour"})
    for lang in ("en-GB", "en-US"):
        form.fields["enjoyed"].widget.attrs["lang"] = lang
        assert f'lang="{lang}"' in shown(form["enjoyed"])


def test_what_is_wrong_is_shown_beside_its_field() -> None:
    form = FORMS["people"](data=QueryDict("your_name="))
    assert not form.is_valid()
    assert "Enter your name" in shown(form["your_name"])


def test_another_language_is_not_shown_in_this_one() -> None:
    form = FORMS["people"]()
    english = shown(form["your_name"])
    with translation.override("de"):
        assert shown(form["your_name"]) == as_crispy_field(form["your_name"])
    assert shown(form["your_name"]) == english
