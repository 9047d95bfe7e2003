"""What the pages show: the section being asked, the letter as it stands, the coach's notes, the advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.forms import BoundField
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from letters.core.advice import advise
from letters.core.answers import FROM, PERSON_KEYS, is_asked
from letters.core.coach.engine import TextTooLongError, review
from letters.core.coach.rule import Context, Finding
from letters.core.compose import compose, options
from letters.core.letter import English, Letter, Tone
from letters.core.section import Answers, Kind, Question, Section
from letters.core.sections import SECTIONS
from letters.forms import FORMS, SectionForm
from letters.models import Draft, section_url
from letters.posted import mark_of
from letters.sheet import Note, Sheet, lay_out, section_at
from letters.visitor import visitor_of

ADVISED = {"situation", "people", "review"}
"""The sections whose pages show the advice: where it is asked about, right after, and before the end."""

HAND_LENGTH = 12
MOST_NOTES = 3
"""More notes than this at once on a section's page would read as scolding."""


def visitor(request: HttpRequest) -> dict[str, Any]:
    """Context of every page: whether this visitor may have letters, and whether as a guest."""
    who = visitor_of(request)
    return {"visitor_has_letters": who.is_known, "guest": who.user is None}


@dataclass(frozen=True, slots=True)
class Asked:
    """One question on a section's page, with what its partial template needs."""

    question: Question
    field: BoundField
    applies: bool
    rows: list[Any]
    only_if: str = ""
    offered: str = ""
    stale: bool = False

    @property
    def template(self) -> str:
        """The partial that shows this kind of question."""
        special = {Kind.PEOPLE, Kind.DATES, Kind.PHRASING, Kind.OWN}
        return f"letters/questions/{self.question.kind if self.question.kind in special else 'field'}.html"


@dataclass(frozen=True, slots=True)
class Answered:
    """One section on the review page: what was asked and answered, in words."""

    title: str
    answers: tuple[tuple[str, str], ...]
    url: str


def section_page(draft: Draft, section: Section, form: SectionForm) -> dict[str, Any]:
    """The context of one section's page."""
    answers, seed = draft.typed, str(draft.pk)
    position = SECTIONS.index(section)
    offer_phrasings(form, section, answers, seed)
    return {
        "draft": draft,
        "section": section,
        "form": form,
        "seen": mark_of(answers.get(section.key, {})),
        "hand": get_random_string(HAND_LENGTH),
        "questions": [_asked(question, form, section, answers, seed) for question in section.questions],
        "position": position + 1,
        "total": len(SECTIONS),
        "previous_url": section_url(draft, SECTIONS[position - 1].key) if position else None,
        "example": in_words(section, section.example),
        "rows": _answered(draft) if section is SECTIONS[-1] else [],
        "advice": advice(answers) if section.key in ADVISED else None,
        "sheet": sheet(draft, answers, section),
    }


def typed_page(draft: Draft, section: Section, answers: Answers) -> dict[str, Any]:
    """The context of what follows the typing: the letter, and the phrasings with these facts in them."""
    form = FORMS[section.key](initial=dict(answers.get(section.key, {})))
    offer_phrasings(form, section, answers, str(draft.pk))
    phrasing = form["phrasing"] if "phrasing" in form.fields else None
    return {"draft": draft, "sheet": sheet(draft, answers, section), "phrasing": phrasing}


def sheet(draft: Draft, answers: Answers, section: Section | None = None) -> Sheet:
    """The letter these answers make, laid out for the page of that section, with the coach's notes."""
    letter = compose(answers, seed=str(draft.pk))
    findings, unread = _reviewed(letter, answers)
    most = MOST_NOTES if section and section is not SECTIONS[-1] else None
    notes = [_note(number, finding, draft, letter) for number, finding in enumerate(findings[:most], start=1)]
    return lay_out(letter, section.key if section else None, notes, unread=unread)


def advice(answers: Answers) -> dict[str, Any]:
    """Whether and when to send, for the advice panel."""
    advised = advise(answers.get("situation", {}), timezone.now())
    return {
        "verdict": advised.verdict,
        "headline": _(advised.headline),
        "reasons": [_(reason) for reason in advised.reasons],
        "window": advised.timing,
    }


def coach_context(answers: Answers) -> Context:
    """What the coach needs to know beside the letter: its tone, its names, whether feedback was offered."""
    people = answers.get("people", {})
    rows = _listed(people.get("recipients"))
    named = [row.get(key, "") for row in rows if isinstance(row, Mapping) for key in PERSON_KEYS]
    own = [str(people.get(name, "")) for name in ("your_name", "company", "role")]
    return Context(
        tone=_one_of(Tone, people.get("tone"), Tone.WARM),
        english=_one_of(English, people.get("english"), English.AMERICAN),
        feedback_invited=answers.get("situation", {}).get("feedback") in {"offered", "given"},
        names=tuple(filter(None, [*named, *own])),
        recipients=tuple(filter(None, named)),
        dates=tuple(filter(None, map(_day, _listed(people.get("dates"))))),
    )


def offer_phrasings(form: SectionForm, section: Section, answers: Answers, seed: str) -> None:
    """Makes the choice between phrasings a choice between the sentences themselves, the draft's own default first."""
    if "phrasing" not in form.fields:
        return
    unchosen = {**answers, section.key: {**answers.get(section.key, {}), "phrasing": ""}}
    offered = options(unchosen, section.key, seed=seed)
    first = next((option for option in offered if option.chosen), None)
    choices = [("", first.text)] if first else []
    choices += [(option.key, option.text) for option in offered if not first or option.key != first.key]
    form.fields["phrasing"].widget.choices = choices


def _reviewed(letter: Letter, answers: Answers) -> tuple[tuple[Finding, ...], bool]:
    """The coach's findings, and whether the letter is too long for it to read."""
    try:
        return (review(letter, coach_context(answers)) if letter.paragraphs else (), False)
    except TextTooLongError:
        return (), True


def _asked(question: Question, form: SectionForm, section: Section, answers: Answers, seed: str) -> Asked:
    typed = answers.get(section.key, {})
    if question.kind is Kind.OWN:
        return _own_words(question, form, typed, _offered(section, answers, seed))
    field = form[question.name]
    value = field.value()
    rows = list(value) if isinstance(value, list) else []
    if question.kind in {Kind.PEOPLE, Kind.DATES}:
        rows = [*rows, {} if question.kind is Kind.PEOPLE else ""]
    return Asked(question, field, is_asked(question.when, _shown(section, typed)), rows, _only_if(question, section))


def _only_if(question: Question, section: Section) -> str:
    """In words, the answers after which a question is asked; empty when it always is."""
    if question.when is None:
        return ""
    choices = section.question(question.when.question).choices
    return ", ".join(choice.label for choice in choices if choice.value in question.when.values)


def _own_words(question: Question, form: SectionForm, typed: Mapping[str, Any], offered: str) -> Asked:
    """The box for own words, filled with the phrasing chosen until the writer has changed it."""
    own = str(typed.get(question.name, ""))
    if not own:
        form.initial[question.name] = offered
    stale = bool(own) and str(typed.get(question.name + FROM, "")) not in {"", offered}
    return Asked(question, form[question.name], applies=True, rows=[], offered=offered, stale=stale)


def _shown(section: Section, typed: Mapping[str, Any]) -> dict[str, Any]:
    defaults = {question.name: question.default for question in section.questions if question.default}
    return {**defaults, **typed}


def _offered(section: Section, answers: Answers, seed: str) -> str:
    return next((option.text for option in options(answers, section.key, seed=seed) if option.chosen), "")


def _note(number: int, finding: Finding, draft: Draft, letter: Letter) -> Note:
    return Note(number, finding, section_url(draft, section_at(letter, finding.start)))


def _answered(draft: Draft) -> list[Answered]:
    return [
        Answered(section.title, _lines(section, draft.typed.get(section.key, {})), section_url(draft, section.key))
        for section in SECTIONS[:-1]
    ]


def in_words(section: Section, typed: Mapping[str, Any]) -> str:
    """A section's answers as a person would read them, a line a question."""
    return "\n".join(value for _label, value in _lines(section, typed))


def _lines(section: Section, typed: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    asked = (question for question in section.questions if is_asked(question.when, _shown(section, typed)))
    lines = ((question.label, _value_in_words(question, typed.get(question.name))) for question in asked)
    return tuple((label, value) for label, value in lines if value)


def _value_in_words(question: Question, value: Any) -> str:
    if not value or question.kind is Kind.PHRASING:
        return ""
    if question.kind is Kind.PEOPLE:
        return ", ".join(row.get("name") or row.get("greeting", "") for row in value)
    if isinstance(value, list):
        return ", ".join(value)
    return next((choice.label for choice in question.choices if choice.value == value), value)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _day(typed: object) -> date | None:
    try:
        return date.fromisoformat(str(typed))
    except ValueError:
        return None


def _one_of(kind: Any, value: Any, default: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        return default
