"""The coach's notes on a draft: silenced where the writer has seen enough, taken over where they agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from letters.composed import letter_of, offered_for
from letters.core.answers import FROM
from letters.core.coach.rule import Finding
from letters.core.language.words.tagging import read
from letters.core.letter import Letter
from letters.core.section import SectionAnswers
from letters.core.sections import BY_KEY
from letters.models import Draft
from letters.sheet import section_at

KEY_LENGTH = 200
MOST_SILENCED = 100
"""Notes of one letter; the first one silenced is heard again when there are more."""

SENTENCE_ENDS = set(".!?")


def key_of(finding: Finding) -> str:
    """What a silenced note is known by: its rule and its words, or its rule where it speaks of the whole letter."""
    if "\n\n" in finding.text:
        return finding.rule
    return f"{finding.rule}: {' '.join(finding.text.split())}"[:KEY_LENGTH]


def audible(findings: Iterable[Finding], draft: Draft) -> tuple[Finding, ...]:
    """The findings the writer has not silenced in this letter."""
    muted = set(draft.muted)
    return tuple(finding for finding in findings if key_of(finding) not in muted)


def mute(draft: Draft, key: str) -> None:
    """Silences one note for this letter."""
    muted = [*(kept for kept in draft.muted if kept != key), key[:KEY_LENGTH]][-MOST_SILENCED:]
    Draft.objects.filter(pk=draft.pk).update(muted=muted)


def unmute(draft: Draft) -> None:
    """Lets every silenced note of this letter be heard again."""
    Draft.objects.filter(pk=draft.pk).update(muted=[])


def reworded(draft: Draft, start: int, words: str, instead: str) -> Mapping[str, SectionAnswers]:
    """The section whose words stand at `start`, now in the writer's own words with the kinder ones in their place.

    Empty when those words are no longer there, or are not a section's: a name, the greeting, the closing.
    """
    letter = letter_of(draft.typed, draft.seed)
    key = section_at(letter, start)
    section = BY_KEY[key]
    present = _present(draft, letter, key)
    if not section.in_letter or words not in present:
        return {}
    typed: Mapping[str, Any] = draft.typed.get(key, {})
    own = {
        "own_words": _replaced(present, words, instead),
        "own_words" + FROM: offered_for(draft.typed, key, draft.seed),
    }
    return {key: {**typed, **own}}


def _replaced(text: str, words: str, instead: str) -> str:
    """The text with other words in their place; a whole sentence takes the place of the sentences it is about."""
    start = text.index(words)
    end = start + len(words)
    if instead.rstrip()[-1:] in SENTENCE_ENDS:
        touched = [sentence for sentence in read(text) if sentence.start < end and start < sentence.end]
        start, end = min(start, touched[0].start), max(end, touched[-1].end)
    return text[:start] + instead + text[end:]


def _present(draft: Draft, letter: Letter, key: str) -> str:
    own = str(draft.typed.get(key, {}).get("own_words", ""))
    return own or " ".join(p.sentence.text for p in letter.placed() if p.sentence.section == key)
