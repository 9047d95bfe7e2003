"""Phrases the steps of a plan one after the other, so that what is said once is not said again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from letters.core.facts import MATERIALS, Facts
from letters.core.join import cost, sentences_of
from letters.core.letter import Sentence, Words
from letters.core.phrase import Run, render
from letters.core.phrasings import Phrasing, parsed, phrasings

ONCE = frozenset({"company", "the_role", "on", "at", "others", "cv"})
"""Plain facts a letter names once."""

PARTS: dict[str, tuple[str, ...]] = {
    "gratitude": ("gratitude", "thanks_for", "others"),
    "interest": ("interest",),
    "acknowledgement": ("kindness", "acknowledgement", "feedback"),
    "takeaway": ("lesson_from", "takeaway", "made_clear", "experience", "standing", "lesson_from"),
    "connection": ("connection", "resume", "follow", "linkedin"),
}
"""What a step may consist of, in order; a part whose fact is missing or said already is passed over."""

_IF_ANY = {"feedback": frozenset({"offered", "given"}), "linkedin": frozenset({"linkedin"})}
_TOUCH = frozenset({"future", "following"})


@dataclass(frozen=True, slots=True)
class Said:
    """One rendered part: its sentences, the slots it used and the phrasing it came from."""

    phrasing: Phrasing
    sentences: tuple[Sentence, ...]
    slots: frozenset[str]


@dataclass(slots=True)
class Writing:
    """A letter in the making: the sentences so far, what they have said, and the phrasings they used."""

    facts: Facts
    avoid: frozenset[str] = frozenset()
    sentences: list[Sentence] = field(default_factory=list)
    said: set[str] = field(default_factory=set)
    used: list[str] = field(default_factory=list)

    def step(self, section: str) -> list[list[Sentence]]:
        """The sentences of one step; remembers what they said. Only the writer's own words make several paragraphs."""
        start = len(self.sentences)
        if section in self.facts.own:
            return self._own_words(section)
        for part in PARTS[section]:
            self._write_part(section, part)
        return [self.sentences[start:]]

    def _own_words(self, section: str) -> list[list[Sentence]]:
        text = self.facts.own[section]
        chunks = [" ".join(chunk.split()) for chunk in re.split(r"\n\s*\n", text) if chunk.strip()]
        sentences = [Sentence(section, (Words(chunk, mine=True),)) for chunk in chunks]
        self.sentences.extend(sentences)
        self.said.update(name for name in ONCE if self.facts.plain.get(name, "\n").lower() in text.lower())
        if self.facts.plain.get("role", "\n").lower() in text.lower():
            self.said.add("the_role")
        return [[sentence] for sentence in sentences]

    def fork(self, **choices: str) -> Writing:
        """A copy to try things on; `choices` fixes the phrasing of sections by key."""
        facts = replace(self.facts, chosen={**self.facts.chosen, **choices})
        return Writing(facts, self.avoid, list(self.sentences), set(self.said), list(self.used))

    def keys(self, section: str) -> tuple[str, ...]:
        """The keys of the phrasings of a section's main part that can be said here."""
        return tuple(said.phrasing.key for said in self.candidates(section, section)) if self._wanted(section) else ()

    def _write_part(self, section: str, part: str) -> None:
        if not self._wanted(part):
            return
        found = list(self.candidates(section, part))
        if section == part:
            found = [said for said in found if said.phrasing.key == self.facts.chosen.get(section)] or found
        best = min(found, key=self._cost, default=None)
        if best is not None:
            self._accept(best)

    def _accept(self, chosen: Said) -> None:
        self.sentences.extend(chosen.sentences)
        self.said |= chosen.slots
        self.used.append(chosen.phrasing.name)

    def _wanted(self, part: str) -> bool:
        """Whether a part has something to say that is not said yet."""
        facts = self.facts
        need = {"takeaway": facts.takeaway, "interest": "enjoyed", "others": "others", "resume": "cv"}.get(part, part)
        if need in MATERIALS:
            return need in facts.materials and need not in self.said
        if part in _IF_ANY:
            return bool(_IF_ANY[part] & facts.conditions)
        if part in {"others", "resume"}:
            return need in facts.plain and need not in self.said
        return part in {"gratitude", "acknowledgement"} or (part == "connection" and facts.connection in _TOUCH)

    def candidates(self, section: str, part: str) -> Iterator[Said]:
        """Every phrasing of a part that can be said here."""
        variant = {"takeaway": f"takeaway_{self.facts.takeaway}", "connection": f"connection_{self.facts.connection}"}
        here = "open" if not self.sentences else "later"
        for phrasing in phrasings(variant.get(part, part), self.facts.tone):
            if phrasing.place in ("", here) and phrasing.name not in self.avoid:
                said = self._say(section, phrasing)
                if said is not None:
                    yield said

    def _say(self, section: str, phrasing: Phrasing) -> Said | None:
        runs = render(parsed(phrasing, self.facts.english), self._look_up)
        if runs is None:
            return None
        slots = frozenset(run.slot for run in runs if run.slot)
        rest = tuple(line for name in _materials_in(runs) for line in self.facts.materials[name].rest)
        return Said(phrasing, sentences_of(section, runs, rest), slots)

    def _look_up(self, name: str, form: str) -> str | None:
        """What a slot says here; None when it is missing, was said before, or cannot take this form."""
        facts = self.facts
        if name in facts.conditions:
            return ""
        if name in facts.materials:
            return None if name in self.said else facts.materials[name].say(form)
        if name in self.said and name in ONCE:
            return None
        return "you" if name == "you" and name in self.said else facts.plain.get(name)

    def _cost(self, said: Said) -> tuple[float, int]:
        return cost(said.sentences, self.sentences), self.facts.rank(said.phrasing.name)


def _materials_in(runs: tuple[Run, ...]) -> Iterator[str]:
    seen: set[str] = set()
    for run in runs:
        if run.slot in MATERIALS and run.slot not in seen:
            seen.add(run.slot)
            yield run.slot
