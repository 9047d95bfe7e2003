"""From a draft's answers to the facts of its letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from letters.core import occasion
from letters.core.facts import MATERIALS, Facts, key_of, text_of, typed
from letters.core.language.dates import on_days, read_days
from letters.core.letter import English, Tone
from letters.core.material import Material, material
from letters.core.plan import STEPS
from letters.core.section import Answers

_BY_KIND = {
    "challenge": ("challenge", "made_clear", "experience"),
    "topic": ("topic", "standing"),
    "lesson": ("lesson", "lesson_from"),
}
_TAKEAWAY_FACTS = frozenset(name for names in _BY_KIND.values() for name in names)
_NEWS = (("acknowledgement", "told_how"), ("situation", "answer_kind"))
_MOST_WEEKDAYS = 1
_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Setting:
    """The plain choices of a draft that colour everything else."""

    tone: Tone
    english: English
    kind: str
    names: tuple[str, ...]


def gather(answers: Answers, seed: str = "") -> Facts:
    """All that can be said in this letter; missing or odd answers are simply not there."""
    setting = _setting(answers)
    seed = seed or key_of(answers)
    facts = Facts(
        tone=setting.tone,
        english=setting.english,
        seed=seed,
        materials=dict(_materials(answers, setting)),
        plain={},
        conditions=frozenset(_conditions(answers, setting)),
        names=setting.names,
        own=dict(_texts(answers, "own_words")),
        chosen=dict(_texts(answers, "phrasing")),
        takeaway=text_of(answers, "takeaway", "kind"),
        connection=text_of(answers, "connection", "kind"),
    )
    facts.plain.update(_plain(answers, setting, facts))
    return facts


def _setting(answers: Answers) -> _Setting:
    tone = text_of(answers, "people", "tone")
    english = text_of(answers, "people", "english")
    return _Setting(
        Tone(tone) if tone in set(Tone) else Tone.WARM,
        English(english) if english in set(English) else English.AMERICAN,
        text_of(answers, "people", "interview_kind"),
        tuple(_names(answers)),
    )


def _names(answers: Answers) -> Iterator[str]:
    people: Any = answers.get("people", {})
    recipients = people.get("recipients") if isinstance(people, Mapping) else None
    for person in recipients if isinstance(recipients, list) else ():
        if isinstance(person, Mapping) and (name := person.get("greeting") or person.get("name")):
            yield str(name).strip()


def _materials(answers: Answers, setting: _Setting) -> Iterator[tuple[str, Material]]:
    kind = text_of(answers, "takeaway", "kind")
    for name, (section, question, beginning) in MATERIALS.items():
        if name in _TAKEAWAY_FACTS and name not in _BY_KIND.get(kind, ()):
            continue
        began = text_of(answers, section, beginning) if beginning else ""
        if found := material(name, text_of(answers, section, question), began, setting.names):
            yield name, found


def _texts(answers: Answers, question: str) -> Iterator[tuple[str, str]]:
    """One question's answers over all sections of the letter, where there are any."""
    for section in STEPS:
        if text := text_of(answers, section, question).strip():
            yield section, text


def _conditions(answers: Answers, setting: _Setting) -> Iterator[str]:
    wants = {
        "british": setting.english is English.BRITISH,
        "sad": text_of(answers, "acknowledgement", "feeling") == "disappointed",
        "cv_ok": text_of(answers, "connection", "resume") == "yes",
        "linkedin": text_of(answers, "connection", "linkedin") == "yes",
        "offered": text_of(answers, "situation", "feedback") == "offered",
        "given": text_of(answers, "situation", "feedback") == "given",
        "named": bool(setting.names),
        "unnamed": not setting.names,
    }
    yield from (name for name, true in wants.items() if true)


def _plain(answers: Answers, setting: _Setting, facts: Facts) -> Iterator[tuple[str, str]]:
    """The plain slots and their texts."""
    role = typed(answers, "people", "role").rstrip(".")
    company = typed(answers, "people", "company").rstrip()
    place = typed(answers, "people", "place")
    trial = occasion.trial_word(role)
    tone, english = setting.tone, setting.english
    people: Any = answers.get("people", {})
    days = read_days(day for day in people.get("dates", ()) or () if isinstance(day, str)) if people else ()
    count = len(setting.names)
    texts = {
        "you": "you both" if count == _PAIR else "you all" if count > _PAIR else "you",
        "company": company,
        "the_role": occasion.the_role(role, tone, english, facts.rank("role")) if role else "",
        "role": role,
        "on": on_days(days, english, weekday=len(days) <= _MOST_WEEKDAYS),
        "at": f"at {place}" if place else "",
        "seeing": occasion.seeing(setting.kind, tone, trial),
        "the_chat": occasion.chat(setting.kind, tone, trial),
        "we_spoke": occasion.we_spoke(setting.kind),
        "news": occasion.news(*(text_of(answers, *place) for place in _NEWS)),
        "others": typed(answers, "people", "others"),
        "post": "post" if english is English.BRITISH else "position",
        "your_name": typed(answers, "people", "your_name"),
    }
    if "cv_ok" in facts.conditions:
        texts["cv"] = "CV" if english is English.BRITISH else "resume"
    yield from ((name, text) for name, text in texts.items() if text)
