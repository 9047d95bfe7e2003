"""The questions of a section's page, each with what its partial template needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.forms import BoundField
from django.utils.translation import gettext as _

from letters.answered import with_defaults
from letters.composed import REMEMBERED, offered_for, phrasings_of, said_by_us
from letters.core.answers import FROM, is_asked
from letters.core.language.words.tagging import read
from letters.core.section import Answers, Kind, Question, Section
from letters.core.sections.people import PEOPLE
from letters.forms import SectionForm


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


def asked(question: Question, form: SectionForm, section: Section, answers: Answers, seed: str) -> Asked:
    """The question as its page shows it: with what was typed, and with our words where nothing was."""
    typed = answers.get(section.key, {})
    if question.kind in {Kind.LONG, Kind.OWN}:
        form.fields[question.name].widget.attrs["lang"] = _english(answers)
    if question.kind is Kind.OWN:
        return _own_words(question, form, typed, offered_for(answers, section.key, seed))
    field = form[question.name]
    value = field.value()
    rows = list(value) if isinstance(value, list) else []
    if question.kind in {Kind.PEOPLE, Kind.DATES}:
        rows = [*rows, {} if question.kind is Kind.PEOPLE else ""]
    return Asked(
        question, field, is_asked(question.when, with_defaults(section, typed)), rows, _only_if(question, section)
    )


def _english(answers: Answers) -> str:
    """The English of the letter, by which a browser checks the spelling of what is typed for it."""
    people = PEOPLE.question("english")
    chosen = str(answers.get("people", {}).get(people.name, ""))
    return chosen if chosen in {choice.value for choice in people.choices} else people.default


def _only_if(question: Question, section: Section) -> str:
    """In words, the answers after which a question is asked; empty when it always is."""
    if question.when is None:
        return ""
    choices = section.question(question.when.question).choices
    return ", ".join(_(choice.label) for choice in choices if choice.value in question.when.values)


def _own_words(question: Question, form: SectionForm, typed: Mapping[str, Any], offered: str) -> Asked:
    """The box for own words, filled with the phrasing chosen until the writer has changed it."""
    own = str(typed.get(question.name, ""))
    if not own:
        form.initial[question.name] = offered
    stale = bool(own) and str(typed.get(question.name + FROM, "")) not in {"", offered}
    return Asked(question, form[question.name], applies=True, rows=[], offered=offered, stale=stale)


def offer_phrasings(form: SectionForm, section: Section, answers: Answers, seed: str) -> None:
    """Makes the choice between phrasings a choice between the sentences themselves, the draft's own default first."""
    if "phrasing" not in form.fields:
        return
    unchosen = said_by_us(answers, section.key, phrasing="")
    offered = phrasings_of(unchosen, section.key, seed)
    first = next((option for option in offered if option.chosen), None)
    texts = _without_common_end(tuple(option.text for option in offered))
    keyed = [(option.key, text) for option, text in zip(offered, texts, strict=True)]
    choices = [("", text) for key, text in keyed if first and key == first.key]
    choices += [(key, text) for key, text in keyed if not first or key != first.key]
    form.fields["phrasing"].widget.choices = choices


@lru_cache(maxsize=REMEMBERED)
def _without_common_end(texts: tuple[str, ...]) -> list[str]:
    """The texts without the sentences all of them end with: a choice shows what differs."""
    ends = [[sentence.start for sentence in read(text)] for text in texts]
    common = 0
    while texts and all(len(starts) > common + 1 for starts in ends):
        tails = {text[starts[-common - 1] :].strip() for text, starts in zip(texts, ends, strict=True)}
        if len(tails) > 1:
            break
        common += 1
    return [text[: starts[-common]].strip() if common else text for text, starts in zip(texts, ends, strict=True)]
