"""Forms made from SECTIONS: one field a question; what counts as an answer is decided by the core's checks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, cast
from zoneinfo import available_timezones

from django import forms
from django.forms.utils import flatatt
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from letters.core.answers import PERSON_KEYS, check_section
from letters.core.section import Choice, Kind, Question, Section
from letters.core.sections import SECTIONS
from letters.posted import Posted, from_post, person_field
from letters.translated import translated

ZONES = [("", "–"), *((name, name.replace("_", " ")) for name in sorted(available_timezones()) if "/" in name)]
ZONE_OPTIONS = format_html_join("", '<option value="{}">{}</option>', ZONES)
ABOUT_OTHERS = {"company", "role"}
"""Text about somebody else: a browser must not fill it in with the writer's own data."""


class ZoneWidget(forms.TextInput):
    """A choice of all time zones; its five hundred options are rendered once for all pages."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:  # noqa: ARG002 - Django's signature
        """The select, with the stored zone chosen."""
        chosen = format_html('<option value="{}">', value or "")
        options = ZONE_OPTIONS.replace(chosen, chosen.replace(">", " selected>"), 1)
        flat = flatatt({"name": name, **self.build_attrs(self.attrs, attrs)})
        return format_html("<select{}>{}</select>", flat, mark_safe(options))  # noqa: S308 - made of escaped parts above


class DatesWidget(forms.TextInput):
    """Several dates under one name."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:  # noqa: ARG002 - Django's signature
        """The dates posted, in their order."""
        return list(data.getlist(name))


class PeopleWidget(forms.TextInput):
    """Several people, a row each: a column of names and one of greetings."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[dict[str, str]]:  # noqa: ARG002 - Django's signature
        """The rows posted."""
        columns = (data.getlist(person_field(name, key)) for key in PERSON_KEYS)
        return [dict(zip(PERSON_KEYS, row, strict=False)) for row in zip(*columns, strict=False)]


class AnyField(forms.Field):
    """Takes what its widget reads; the core says what is wrong with it."""


class OwnField(AnyField):
    """The box for own words: where the writer has none it shows ours, on a page with errors too."""

    def bound_data(self, data: Any, initial: Any) -> Any:
        """What was posted, or else the phrasing offered."""
        return data or initial


class SectionForm(forms.Form):
    """The form of one section. Valid when the core's checks find nothing."""

    section: ClassVar[Section]

    def clean(self) -> dict[str, Any]:
        """Adds each problem the core finds to its field."""
        answers = from_post(self.section, cast("Posted", self.data))
        for problem in check_section(self.section, answers, timezone.localdate()):
            self.add_error(problem.question, translated(problem.message))
        return self.cleaned_data


def _text_attrs(question: Question) -> dict[str, str]:
    if question.name == "your_name":
        return {"autocomplete": "name", "spellcheck": "false", "dir": "auto"}
    if question.name in ABOUT_OTHERS:
        return {"autocomplete": "off", "spellcheck": "false", "dir": "auto"}
    return {"autocomplete": "off", "dir": "auto"}


_WIDGETS: dict[Kind, Callable[[], forms.Widget]] = {
    Kind.LONG: lambda: forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    Kind.OWN: lambda: forms.Textarea(attrs={"rows": 6, "dir": "auto"}),
    Kind.DATE: lambda: forms.TextInput(attrs={"type": "date", "autocomplete": "off"}),
    Kind.TIME: lambda: forms.TextInput(attrs={"type": "time", "autocomplete": "off"}),
    Kind.ZONE: ZoneWidget,
    Kind.DATES: DatesWidget,
    Kind.PEOPLE: PeopleWidget,
}


def _choice_label(choice: Choice) -> SafeString:
    if not choice.hint:
        return conditional_escape(_(choice.label))
    label = _(choice.label)
    pause = "" if label.endswith("…") else mark_safe('<span class="hidden">:</span>')
    return format_html('{}{} <span class="choice-hint">{}</span>', label, pause, _(choice.hint))


_shown_label = lazy(_choice_label, SafeString)


def _widget(question: Question) -> forms.Widget:
    if question.kind in {Kind.CHOICE, Kind.PHRASING}:
        return forms.RadioSelect(choices=[(choice.value, _shown_label(choice)) for choice in question.choices])
    if question.kind is Kind.TEXT:
        return forms.TextInput(attrs=_text_attrs(question))
    return _WIDGETS[question.kind]()


def _field(question: Question) -> forms.Field:
    kind = OwnField if question.kind is Kind.OWN else AnyField
    return kind(
        required=False,
        label=_shown_question(question),
        label_suffix="",
        help_text=gettext_lazy(question.help) if question.help else "",
        initial=question.default or None,
        widget=_widget(question),
    )


UNMARKED = {Kind.CHOICE, Kind.PHRASING, Kind.OWN}
"""Kinds whose questions need no "(optional)": not choosing is plainly allowed."""


def _question_label(question: Question) -> SafeString:
    label = _(question.label)
    if question.required or question.kind in UNMARKED:
        return conditional_escape(label)
    return format_html('{} <span class="optional">{}</span>', label, _("(optional)"))


_shown_question = lazy(_question_label, SafeString)


def form_class(section: Section) -> type[SectionForm]:
    """The form class of a section."""
    fields: dict[str, Any] = {question.name: _field(question) for question in section.questions}
    return type(f"{section.key.title()}Form", (SectionForm,), {**fields, "section": section, "__doc__": section.why})


FORMS: dict[str, type[SectionForm]] = {section.key: form_class(section) for section in SECTIONS}
"""The form class of every section, by key."""
