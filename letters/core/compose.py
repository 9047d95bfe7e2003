"""compose(answers) -> Letter: plan, phrase and join; pure, and the same answers always give the same letter."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from letters.core.facts import Facts
from letters.core.gather import gather
from letters.core.letter import English, Letter, Paragraph, Sentence
from letters.core.marks import marks_inside
from letters.core.material import Material
from letters.core.plan import plans_for
from letters.core.salutation import closing, greeting, signature
from letters.core.section import Answers
from letters.core.shorten import shortened, unremarked, without_scene
from letters.core.subject import subjects
from letters.core.write import Writing

__all__ = ["Option", "compose", "options"]


@dataclass(frozen=True, slots=True)
class Option:
    """One phrasing of a section with the writer's own facts in it; `chosen` marks the one the letter uses."""

    key: str
    text: str
    chosen: bool


def compose(answers: Answers, seed: str = "") -> Letter:
    """The letter these answers make; `seed` decides between wordings that are equally good."""
    facts = gather(answers, seed)
    lines = subjects(facts)
    _, paragraphs, cut = _fitted(facts)
    return Letter(
        subject=lines[0],
        subjects=lines,
        greeting=greeting(facts),
        paragraphs=paragraphs,
        closing=closing(facts),
        signature=signature(facts),
        tone=facts.tone,
        english=facts.english,
        cut=cut,
    )


def _fitted(facts: Facts) -> tuple[Facts, tuple[Paragraph, ...], bool]:
    """The facts a letter has room for, its paragraphs, and whether the longest answers had to be cut back.

    Our own words make room first, then remarks; of the rest the writer's are cut only where that is not enough.
    """
    paragraphs, cut = _written(facts), False
    while facts.brevity < len(_BRIEFER_BEYOND) and _words(paragraphs) > _BRIEFER_BEYOND[facts.brevity]:
        facts = replace(facts, brevity=facts.brevity + 1)
        paragraphs = _written(facts)
    while (shorter := _shorter(facts.materials, _words(paragraphs))) is not None:
        facts, cut = replace(facts, materials=shorter), True
        paragraphs = _written(facts)
    return facts, paragraphs, cut


def _shorter(materials: Mapping[str, Material], words: int) -> dict[str, Material] | None:
    """The answers of a letter of so many words cut back by one step; None where it is short enough or cannot be."""
    shorter = unremarked(materials) if words > _FULL else None
    if shorter is None and words > _ROOM:
        shorter = shortened(materials, max(1, words - _CROWDED))
    if shorter is None and words > _TOO_LONG:
        shorter = shortened(materials, hard=True)
    if shorter is None and words > _MOST:
        shorter = without_scene(materials)
    return shorter


def _words(paragraphs: tuple[Paragraph, ...]) -> int:
    return sum(len(paragraph.text.split()) for paragraph in paragraphs)


def _written(facts: Facts) -> tuple[Paragraph, ...]:
    writing = Writing(facts)
    written = [_joined(writing.paragraph(steps)) for steps in plans_for(facts)[0].paragraphs]
    paragraphs = _evened([group for groups in written for group in groups], facts.own)
    told = tuple(Paragraph(tuple(group)) for group in paragraphs)
    return tuple(map(marks_inside, told)) if facts.english is English.AMERICAN else told


_SLIGHT = 12
"""Words: a paragraph with fewer in the middle of a letter looks lost."""
_AS_A_RULE = 150
"""Words a letter has as a rule: where the answers make more, it is said more briefly."""
_FULL = 165
"""Words beyond which it is said without remarks, which are often what only this writer could have said."""
_BRIEFER_BEYOND = (_AS_A_RULE, 165, 180)
"""Words beyond which a letter is said in each briefer degree."""
_ROOM = 180
"""Words a letter may have before the longest answers are cut back, from their end."""
_TOO_LONG = 185
"""Words beyond which the coach calls a letter too long; clauses of middling length are cut too."""
_MOST = 200
"""Words beyond which even the scene that brought a lesson home is cut back."""
_CROWDED = 240
"""Words from which on more than one cut is made before the letter is written again."""


def _evened(groups: list[list[Sentence]], own: Collection[str]) -> list[list[Sentence]]:
    """The paragraphs with a slight one joined to the one before it; the last, and the writer's own, may stand alone."""
    evened: list[list[Sentence]] = []
    for group in groups:
        stays = group is groups[-1] or group[0].section in own
        if evened and not stays and _words_in(group) < _SLIGHT:
            evened[-1] = [*evened[-1], *group]
        else:
            evened.append(group)
    return evened


def _words_in(group: list[Sentence]) -> int:
    return sum(len(sentence.text.split()) for sentence in group)


def _joined(steps: list[list[list[Sentence]]]) -> list[list[Sentence]]:
    """The steps of one paragraph run together; a second paragraph within a step stays one."""
    groups: list[list[Sentence]] = [[]]
    for step in steps:
        for index, sentences in enumerate(step):
            if index:
                groups.append([])
            groups[-1].extend(sentences)
    return [group for group in groups if group]


def options(answers: Answers, section_key: str, seed: str = "") -> tuple[Option, ...]:
    """Every phrasing of a section that can be said with these facts, in the draft's tone."""
    facts, _, _ = _fitted(gather(answers, seed))
    writing = Writing(facts)
    plan = plans_for(facts)[0]
    for steps in plan.paragraphs:
        before = steps[: steps.index(section_key)] if section_key in steps else steps
        writing.paragraph(before)
        if section_key in steps:
            return _rendered(writing, section_key)
    return ()


def _rendered(writing: Writing, section: str) -> tuple[Option, ...]:
    """The options of a section at this point of the letter; the chosen one is what the letter says."""
    chosen = _text(writing.fork(), section)
    keys = writing.keys(section)
    rendered = ((key, _text(writing.fork(**{section: key}), section)) for key in keys)
    return tuple(Option(key, text, chosen=text == chosen) for key, text in rendered)


def _text(writing: Writing, section: str) -> str:
    return "\n\n".join(" ".join(sentence.text for sentence in group) for group in writing.step(section))
