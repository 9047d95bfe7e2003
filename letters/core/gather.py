"""From a draft's answers to the facts of its letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from letters.core import met, told
from letters.core.calls import as_called
from letters.core.facts import MATERIALS, Facts, key_of, text_of
from letters.core.heed import speaks_of_feedback
from letters.core.language.details.company import company_name
from letters.core.language.details.role import read_role
from letters.core.language.people.interviewers import Person, read_people
from letters.core.language.typed.cleaned import clean, plain, signed
from letters.core.letter import English, Tone
from letters.core.like_capitals import with_like_capitals
from letters.core.material import Material, material
from letters.core.others import knows_none, others, stranger
from letters.core.plan import STEPS
from letters.core.post import the_role
from letters.core.ranks import named_by_rank
from letters.core.readers import Readers
from letters.core.reading.named_before import mean_others_of, where_he_is_another
from letters.core.reading.thanks.credited import credited
from letters.core.section import Answers
from letters.core.twice import said_once
from letters.core.whom import BY_KIND, TAKEAWAY_FACTS, spoken_of


@dataclass(frozen=True, slots=True)
class _Setting:
    """The plain choices of a draft that colour everything else."""

    tone: Tone
    english: English
    kind: str
    readers: Readers


def gather(answers: Answers, seed: str = "") -> Facts:
    """All that can be said in this letter; missing or odd answers are simply not there."""
    setting = _setting(answers)
    answers = named_by_rank(with_like_capitals(answers), setting.readers.people)
    kind = text_of(answers, "takeaway", "kind")
    kind, materials = _promoted(said_once(dict(_materials(answers, setting, kind)), setting.tone), kind)
    facts = Facts(
        tone=setting.tone,
        english=setting.english,
        seed=seed or key_of(answers),
        materials=materials,
        plain={},
        conditions=frozenset(_conditions(answers, setting, materials)),
        readers=setting.readers,
        own=dict(_texts(answers, "own_words")),
        chosen=dict(_texts(answers, "phrasing")),
        takeaway=kind,
        connection=text_of(answers, "connection", "kind"),
    )
    facts.plain.update(_plain(answers, setting, facts))
    return facts


def _setting(answers: Answers) -> _Setting:
    tone, english = text_of(answers, "people", "tone"), text_of(answers, "people", "english")
    chosen = Tone(tone) if tone in set(Tone) else Tone.WARM
    return _Setting(
        chosen,
        English(english) if english in set(English) else English.AMERICAN,
        text_of(answers, "people", "interview_kind"),
        Readers(as_called(_read_people(tuple(_people(answers))), answers), chosen),
    )


_role = lru_cache(maxsize=1024)(read_role)


@lru_cache(maxsize=1024)
def _read_people(rows: tuple[tuple[str, str], ...]) -> tuple[Person, ...]:
    return read_people({"name": name, "greeting": greeting} for name, greeting in rows)


def _people(answers: Answers) -> Iterator[tuple[str, str]]:
    held: Any = answers.get("people", {})
    rows = held.get("recipients") if isinstance(held, Mapping) else None
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, Mapping):
            yield str(row.get("name") or ""), str(row.get("greeting") or "")


def _materials(answers: Answers, setting: _Setting, kind: str) -> Iterator[tuple[str, Material]]:
    for name, (section, _question, beginning) in MATERIALS.items():
        if name in TAKEAWAY_FACTS and name not in BY_KIND.get(kind, ()):
            continue
        if name == "kindness" and (done := told.kind_of_somebody(answers, setting.readers)):
            yield from ((name, one) for one in done if one.text)
            continue
        began = text_of(answers, section, beginning) if beginning else ""
        about = spoken_of(name, answers, setting.readers)
        others = name == "experience" or _means_others(name, answers, setting.readers)
        readers = replace(setting.readers, apart=True) if others else setting.readers
        typed, before = text_of(answers, *MATERIALS[name][:2]), _before(name, answers, readers)
        readers = where_he_is_another(name, readers, typed, before)
        if found := material(name, _typed_for(name, answers, setting.readers), began, readers, about):
            yield name, found


def _means_others(name: str, answers: Answers, readers: Readers) -> bool:
    """Whether "they" in an answer are the others whom the answer before it spoke of."""
    before = _before(name, answers, readers)
    return mean_others_of(name, clean(_typed_for(name, answers, readers), readers.known_names), before)


def _before(name: str, answers: Answers, readers: Readers) -> str:
    """What was typed for the question an answer goes on about; empty where it goes on about none."""
    return clean(text_of(answers, "takeaway", _AFTER[name]), readers.known_names) if name in _AFTER else ""


_AFTER = {"made_clear": "challenge", "standing": "topic", "lesson_from": "lesson"}
"""The answers that go on about what another told of."""


def _typed_for(name: str, answers: Answers, readers: Readers) -> str:
    """What was typed for a fact; a kindness and a reason are often typed in one breath."""
    raw = text_of(answers, *MATERIALS[name][:2])
    if name == "thanks_for":
        return credited(raw, readers).text
    if name == "kindness":
        return told.kindness_of(answers, readers)
    if name == "reason":
        return told.grounds_of(answers, readers).text
    return raw


def _promoted(materials: dict[str, Material], kind: str) -> tuple[str, dict[str, Material]]:
    """The kind of takeaway these facts can carry: without its own fact a challenge may still hold a lesson."""
    if kind in materials:
        return kind, materials
    for stand_in, other in _STANDS_FOR.items():
        if stand_in in materials:
            others = {name: found for name, found in materials.items() if name != stand_in}
            return other, {**others, other: materials[stand_in]}
    return kind, materials


_STANDS_FOR = {"made_clear": "lesson", "standing": "topic"}
"""What a fact can be said as where the one it belongs to is missing."""


def _texts(answers: Answers, question: str) -> Iterator[tuple[str, str]]:
    """One question's answers over all sections of the letter, where there are any."""
    for section in STEPS:
        if text := text_of(answers, section, question).strip():
            yield section, text


def _conditions(answers: Answers, setting: _Setting, materials: Mapping[str, Material]) -> Iterator[str]:
    feedback = text_of(answers, "situation", "feedback")
    wants = {
        "british": setting.english is English.BRITISH,
        "sad": text_of(answers, "acknowledgement", "feeling") == "disappointed"
        or any(one(answers, setting.readers).sad for one in (told.news_of, told.feeling_of)),
        "cv_ok": text_of(answers, "connection", "resume") == "yes",
        "linkedin": text_of(answers, "connection", "linkedin") == "yes",
        "offered": feedback == "offered",
        "hinted": feedback == "offered" and speaks_of_feedback(materials),
        "given": feedback == "given",
        "aimless": "follow" not in materials,
        "named": bool(setting.readers.names),
        "unnamed": not setting.readers.names,
        "none_known": not setting.readers.names and knows_none(answers, setting.readers),
        "there": setting.kind not in met.FROM_AFAR,
        "informal": setting.kind == "informal",
    }
    yield from (name for name, true in wants.items() if true)


def _plain(answers: Answers, setting: _Setting, facts: Facts) -> Iterator[tuple[str, str]]:
    """The plain slots and their texts; those without a text are left out."""
    also = others(answers, setting.readers, setting.english)
    texts = {
        **_work(answers, setting, facts),
        **met.slots(answers, setting.kind, facts, _company(answers)),
        **told.slots(answers, setting.readers, setting.english),
        "others": also,
        "stranger": stranger(also, setting.readers),
        "your_name": signed(text_of(answers, "people", "your_name")),
        "subject": plain(text_of(answers, "review", "subject")).strip(),
    }
    yield from ((name, " ".join(text.split())) for name, text in texts.items() if text.strip())


def _work(answers: Answers, setting: _Setting, facts: Facts) -> dict[str, str]:
    """The role, the company and what is kept on file."""
    typed_role = text_of(answers, "people", "role")
    role = _role(typed_role)
    british = setting.english is English.BRITISH
    cv = "CV" if british else "resume"
    return {
        "company": _company(answers),
        "the_role": the_role(role, typed_role, setting.tone, setting.english, facts.rank("role")),
        "role": role.title,
        "post": "post" if british else "position",
        "cv": cv if "cv_ok" in facts.conditions else "",
    }


def _company(answers: Answers) -> str:
    return company_name(text_of(answers, "people", "company"), text_of(answers, "people", "your_name"))
