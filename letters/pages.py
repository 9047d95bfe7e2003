"""What the pages show: the section being asked, the letter as it stands, the coach's notes, the advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from letters.answered import answered, in_words
from letters.asked import asked, offer_phrasings
from letters.composed import findings_of, letter_of
from letters.core.advice import advise
from letters.core.answers import PERSON_KEYS
from letters.core.coach.engine import TextTooLongError
from letters.core.coach.rule import Context, Finding
from letters.core.letter import English, Letter, Tone
from letters.core.pasted import read_letter
from letters.core.section import Answers, Section
from letters.core.sections import BY_KEY, SECTIONS
from letters.core.sections.people import PEOPLE
from letters.forms import FORMS, SectionForm
from letters.models import Draft, section_url
from letters.notes import audible, key_of
from letters.others import other_names, others_of
from letters.posted import mark_of
from letters.sheet import Note, Sheet, in_order, lay_out, section_at
from letters.touch import notes_for
from letters.translated import translated
from letters.visitor import visitor_of

ADVISED = {"situation", "people", "review"}
"""The sections whose pages show the advice: where it is asked about, right after, and before the end."""

REMINDED = {"people", "gratitude"}
"""The sections whose pages show what the writer noted about the same people before: where they are named, and after."""

HAND_LENGTH = 12
TONES = PEOPLE.question("tone")

MOST_NOTES = 3
"""More notes than this at once on a section's page would read as scolding."""


def visitor(request: HttpRequest) -> dict[str, Any]:
    """Context of every page: whether this visitor may have letters, and whether as a guest."""
    who = visitor_of(request)
    return {"visitor_has_letters": who.is_known, "guest": who.user is None}


def own_draft(request: HttpRequest, pk: UUID) -> Draft:
    """The visitor's draft of that id; what is not theirs, or is in the bin, is not found."""
    return get_object_or_404(Draft.objects.owned_by(visitor_of(request)).kept(), pk=pk)


def section_page(draft: Draft, section: Section, form: SectionForm) -> dict[str, Any]:
    """The context of one section's page."""
    answers, seed, others = draft.typed, draft.seed, others_of(draft)
    position = SECTIONS.index(section)
    offer_phrasings(form, section, answers, seed)
    return {
        "draft": draft,
        "section": section,
        "form": form,
        "seen": mark_of(answers.get(section.key, {})),
        "hand": get_random_string(HAND_LENGTH),
        "questions": [asked(question, form, section, answers, seed) for question in section.questions],
        "position": position + 1,
        "total": len(SECTIONS),
        "previous_url": section_url(draft, SECTIONS[position - 1].key) if position else None,
        "example": partial(in_words, section, section.example),
        "rows": answered(draft) if section is SECTIONS[-1] else [],
        "advice": advice(answers) if section.key in ADVISED else None,
        "sheet": sheet(draft, answers, section, others),
        "met": notes_for(answers, others) if section.key in REMINDED else (),
    }


def typed_page(draft: Draft, section: Section, answers: Answers) -> dict[str, Any]:
    """The context of what follows the typing: the letter, and the phrasings with these facts in them."""
    others = others_of(draft)
    form = FORMS[section.key](initial=dict(answers.get(section.key, {})))
    offer_phrasings(form, section, answers, draft.seed)
    phrasing = form["phrasing"] if "phrasing" in form.fields else None
    page = {"draft": draft, "section": section, "sheet": sheet(draft, answers, section, others), "phrasing": phrasing}
    return {**page, "met": notes_for(answers, others), "swapped": True} if section.key in REMINDED else page


TOKENS = (
    *("desk", "paper", "field", "ink", "soft", "line", "edge", "rule", "accent", "accent-deep"),
    *("wash", "amber", "amber-ink", "mine", "error", "focus"),
)
"""The colours of the stylesheet, by name."""


def styleguide_page() -> dict[str, Any]:
    """The context of the page that shows every piece once: a section with a fault, its letter, a note of the coach."""
    draft, section = Draft(), BY_KEY["takeaway"]
    answers = {each.key: dict(each.example) for each in SECTIONS}
    answers["connection"] = {"own_words": "I would appreciate any feedback you could give me."}
    form = FORMS[section.key](data={"lesson_beginning": "that"})
    names = ("kind", "lesson_beginning", "lesson")
    return {
        "tokens": TOKENS,
        "form": form,
        "questions": [asked(section.question(name), form, section, answers, "") for name in names],
        "sheet": sheet(draft, answers, section),
        "advice": advice(answers) | {"verdict": "wait"},
        "draft": Draft(answers=answers),
    }


def sheet(draft: Draft, answers: Answers, section: Section | None = None, others: tuple[Draft, ...] = ()) -> Sheet:
    """The letter these answers make, laid out for the page of that section, with the coach's notes."""
    letter = letter_of(answers, draft.seed)
    context = replace(coach_context(answers), other_names=other_names(answers, others))
    found, unread = _reviewed(letter, context)
    findings = audible(found, draft)
    most = MOST_NOTES if section and section is not SECTIONS[-1] else None
    notes = in_order(
        Note(0, finding, section_url(draft, section_at(letter, finding.start)), key_of(finding))
        for finding in findings[:most]
    )
    laid_out = lay_out(letter, section.key if section else None, notes)
    return replace(laid_out, unread=unread, muted=len(found) - len(findings))


def pasted_page(text: str, tone: str, *, invited: bool) -> dict[str, Any]:
    """The context of the page that reads a letter written elsewhere."""
    context = Context(tone=_one_of(Tone, tone, Tone.WARM), feedback_invited=invited)
    letter = read_letter(text, context.tone, context.english)
    findings, _unread = _reviewed(letter, context)
    notes = in_order(Note(0, finding) for finding in findings)
    return {"sheet": lay_out(letter, None, notes), "tone": context.tone, "invited": invited, "tones": TONES.choices}


def advice(answers: Answers) -> dict[str, Any]:
    """Whether and when to send, for the advice panel."""
    advised = advise(answers.get("situation", {}), timezone.now())
    return {
        "verdict": advised.verdict,
        "headline": _(advised.headline),
        "reasons": [_(reason) for reason in advised.reasons],
        "window": translated(advised.timing),
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


def _reviewed(letter: Letter, context: Context) -> tuple[tuple[Finding, ...], bool]:
    """The coach's findings, and whether the letter is too long for it to read."""
    try:
        return (findings_of(letter, context) if letter.paragraphs else (), False)
    except TextTooLongError:
        return (), True


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
