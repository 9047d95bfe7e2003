"""Phrases the steps of a plan one after the other, so that what is said once is not said again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from letters.core.facts import MATERIALS, Facts
from letters.core.heed import keeps_back, leaves_out, lets_drop, needs_no_teller, says_goodbye, thanked_for_feedback
from letters.core.join import Heard, cost, end_with, hear, sentences_of
from letters.core.letter import Sentence, Words
from letters.core.phrase import render
from letters.core.phrasings import Phrasing, parsed, phrasings
from letters.core.plan import steps_with_words
from letters.core.said import Said, materials_in
from letters.core.sound import faults
from letters.core.vocative import spoken_to_one

ONCE = frozenset({"company", "the_role", "on", "at", "others", "cv"})
"""Plain facts a letter names once."""

PARTS: dict[str, tuple[str, ...]] = {
    "gratitude": ("gratitude", "thanks_for", "others"),
    "interest": ("interest",),
    "acknowledgement": ("kindness", "acknowledgement", "feedback", "farewell"),
    "takeaway": ("lesson_from", "takeaway", "made_clear", "experience", "standing", "lesson_from"),
    "connection": ("connection", "resume", "follow", "linkedin", "goodbye"),
}
"""What a step may consist of, in order; a part whose fact is missing or said already is passed over."""

_IF_ANY = {"feedback": frozenset({"offered", "given"}), "linkedin": frozenset({"linkedin"})}
_TASTE = 0.8
"""How badly a favourite may read and still be chosen before the next: less than one blemish."""
_UNSAYABLE = 1000.0
"""More than anything that can be said costs."""
_UNSOUND = 8.0
"""What every fault of a sentence costs: more than any blemish of style."""
_A_WORD = 0.3
"""What every word of ours beyond the briefest wording costs where the answers fill the letter."""
_SPARE, _SPARE_AT_HEART = (_UNSAYABLE, 6, 2, 0), (_UNSAYABLE, 8, 4, 1)
"""Words beyond the briefest that cost nothing, by how brief a letter must be: full letters need not all sound alike."""
_LEFT_OUT = 1.4
"""What it costs to leave a short fact for another sentence, as thanks said twice."""
_TOUCH = frozenset({"future", "following"})


@dataclass(slots=True)
class Writing:
    """A letter in the making: the sentences so far, what they have said, and where the paragraph began."""

    facts: Facts
    sentences: list[Sentence] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    said: set[str] = field(default_factory=set)
    began: int = 0

    def paragraph(self, steps: Iterable[str]) -> list[list[list[Sentence]]]:
        """The sentences of steps that share a paragraph, at whose start nobody is spoken to yet."""
        self.began = len(self.sentences)
        return [self.step(step) for step in steps]

    def step(self, section: str) -> list[list[Sentence]]:
        """The sentences of one step; remembers what they said. Only the writer's own words make several paragraphs."""
        start = len(self.sentences)
        if section in self.facts.own:
            return self._own_words(section)
        for part in self._parts(section):
            self._write_part(section, part)
        return [self.sentences[start:]]

    def _parts(self, section: str) -> tuple[str, ...]:
        """The parts in order; what leans on the lesson comes after it."""
        came_from = self.facts.materials.get("lesson_from")
        later = section == "takeaway" and came_from is not None and not came_from.sets_the_scene
        return PARTS[section][1:] if later else PARTS[section]

    def _own_words(self, section: str) -> list[list[Sentence]]:
        text = self.facts.own[section]
        chunks = [" ".join(chunk.split()) for chunk in re.split(r"\n\s*\n", text) if chunk.strip()]
        sentences = [Sentence(section, (Words(chunk, mine=True),)) for chunk in chunks]
        self._add(sentences)
        self.said.update(name for name in ONCE if self.facts.plain.get(name, "\n").lower() in text.lower())
        if self.facts.plain.get("role", "\n").lower() in text.lower():
            self.said.add("the_role")
        return [[sentence] for sentence in sentences]

    def fork(self, **choices: str) -> Writing:
        """A copy to try things on; `choices` fixes the phrasing of sections by key."""
        facts = replace(self.facts, chosen={**self.facts.chosen, **choices})
        return Writing(facts, list(self.sentences), list(self.heard), set(self.said), self.began)

    def keys(self, section: str) -> tuple[str, ...]:
        """The keys of the phrasings of a section's main part that can be said here."""
        if not self._wanted(section):
            return ()
        there = list(self.candidates(section, section))
        return tuple(said.phrasing.key for said in [one for one in there if not self._unsound(one)] or there)

    def _write_part(self, section: str, part: str) -> None:
        if not self._wanted(part):
            return
        weight, best = self._best(self.candidates(section, part), self._wished(section) if section == part else None)
        fact = self._need(part)
        if fact in MATERIALS and weight >= _UNSOUND:
            carried = self._best(self._carriers(section, fact), None)
            if carried[0] + _TASTE < weight:
                weight, best = carried
            self.said.add(fact)
            if fact == "kindness" and weight >= _UNSOUND:
                return
        if best is not None:
            self._add(best.sentences)
            self.said |= best.slots

    def _best(self, candidates: Iterator[Said], wished: str | None) -> tuple[float, Said | None]:
        """The first candidate that reads well here, or else the one that reads least badly, with its weight."""
        weight, best = _UNSAYABLE, None
        enough, candidates = self._enough(candidates)
        for said in candidates:
            if said.phrasing.key == wished:
                return -1.0, said
            found = self._weight(said) + _A_WORD * max(0, said.length - enough)
            found += self._unsound(said) if found < weight else 0.0
            if found < weight:
                weight, best = found, said
            if weight <= _TASTE and wished is None:
                break
        return weight, best

    def _enough(self, candidates: Iterator[Said]) -> tuple[float, Iterator[Said]]:
        """How many words a part may have at no cost, and the candidates again; all weighed where briefness counts."""
        if not self.facts.brevity:
            return _UNSAYABLE, candidates
        rendered = list(candidates)
        spare = _SPARE_AT_HEART if rendered and rendered[0].sentences[0].section == "takeaway" else _SPARE
        return spare[self.facts.brevity] + min((said.length for said in rendered), default=0), iter(rendered)

    def _weight(self, said: Said) -> float:
        """How badly a rendered phrasing would read here."""
        read = cost([*map(hear, said.sentences)], self.heard)
        read += lets_drop(said.phrasing, self.said)
        return read + _LEFT_OUT * leaves_out(self.facts, said.phrasing, self.said | said.slots)

    def _unsound(self, said: Said) -> float:
        """What it costs that a rendered phrasing is no good English."""
        return _UNSOUND * len(faults(" ".join(sentence.text for sentence in said.sentences)))

    def _wished(self, section: str) -> str | None:
        """The key the writer picked for a section, where it can be said here."""
        key = self.facts.chosen.get(section)
        return key if key and key in self.keys(section) else None

    def _carriers(self, section: str, fact: str) -> Iterator[Said]:
        """The frames that take a fact no phrasing of its part can be trusted with."""
        for phrasing in sorted(phrasings("carry", self.facts.tone), key=lambda one: self.facts.rank(one.name)):
            if phrasing.key.split("-")[0] == fact:
                said = self._say(section, phrasing, carried=fact)
                if said is not None:
                    yield said

    def _add(self, sentences: Sequence[Sentence]) -> None:
        self.sentences.extend(sentences)
        self.heard.extend(map(hear, sentences))

    def _wanted(self, part: str) -> bool:
        """Whether a part has something to say that is not said yet."""
        facts, need = self.facts, self._need(part)
        if part in PARTS["connection"] and facts.connection not in _TOUCH:
            return part == "goodbye" and says_goodbye(facts)
        if need in MATERIALS:
            return need in facts.materials and need not in self.said
        if part in _IF_ANY:
            return bool(_IF_ANY[part] & facts.conditions) and not (part == "feedback" and thanked_for_feedback(facts))
        if part in {"others", "resume"}:
            return need in facts.plain and need not in self.said
        bare = part == "farewell" and facts.connection not in _TOUCH and "bare" in steps_with_words(facts)
        return bare or part in {"gratitude", "acknowledgement", "connection"}

    def _need(self, part: str) -> str:
        """The fact a part is made of."""
        return {"takeaway": self.facts.takeaway, "interest": "enjoyed", "resume": "cv"}.get(part, part)

    def candidates(self, section: str, part: str) -> Iterator[Said]:
        """Every phrasing of a part that can be said here, the draft's own favourites first."""
        variant = {"takeaway": f"takeaway_{self.facts.takeaway}", "connection": f"connection_{self.facts.connection}"}
        here = "open" if not self.sentences else "later"
        rank = self.facts.rank
        there = phrasings(variant.get(part, part), self.facts.tone)
        own = phrasings("acknowledgement_felt", self.facts.tone) if part == "acknowledgement" else ()
        for phrasing in (*sorted(own, key=lambda one: rank(one.name)), *sorted(there, key=lambda one: rank(one.name))):
            if phrasing.place in ("", here):
                said = self._say(section, phrasing)
                if said is not None:
                    yield said

    def _say(self, section: str, phrasing: Phrasing, carried: str = "") -> Said | None:
        """What a phrasing says here; what wants a sentence of its own is left for that."""
        roomy = frozenset(name for name, one in self.facts.materials.items() if one.wants_room)
        said = self._rendered(section, phrasing, carried, frozenset()) if phrasing.part != "gratitude" else None
        return said or self._rendered(section, phrasing, carried, roomy)

    def _rendered(self, section: str, phrasing: Phrasing, carried: str, apart: Collection[str]) -> Said | None:
        def look_up(name: str, form: str) -> str | None:
            name = carried if name == "carried" else name
            return None if name in apart or keeps_back(self.facts, phrasing, name) else self._look_up(name, form)

        runs = render(parsed(phrasing, self.facts.english), look_up, self.facts.rank(f"{phrasing.name} turn"))
        if runs is None:
            return None
        told = {name: self.facts.materials[name] for name in ((carried,) if carried else materials_in(runs))}
        if phrasing.part == "gratitude" and not end_with(runs, [name for name, one in told.items() if one.rest]):
            return None  # a remark on the tea would stand behind the role
        plainly = sentences_of(section, runs, tuple(line for one in told.values() for line in one.rest))
        sentences = spoken_to_one(plainly, [*told.values()], self.facts.readers, self.sentences[self.began :])
        return Said(phrasing, sentences, frozenset(run.slot for run in runs if run.slot)) if sentences else None

    def _look_up(self, name: str, form: str) -> str | None:
        """What a slot says here; None when it is missing, was said before, or cannot take this form."""
        facts = self.facts
        if name in facts.conditions or self._holds(name):
            return ""
        if name in facts.materials:
            return None if name in self.said else facts.materials[name].say(form)
        if self._is_stale(name):
            return None
        return self._again.get(name) or facts.plain.get(f"{name}:{form}" if form else name)

    def _holds(self, name: str) -> bool:
        """Whether a condition of the place in the letter is true here."""
        if name in {"unreasoned", "open"}:
            return not self.sentences if name == "open" else "reason" not in self.facts.materials
        if name == "good":
            return bool(self.sentences) and self.sentences[-1].section in {"interest", "takeaway"}
        if name == "whole":
            return not getattr(self.facts.materials.get(self.facts.takeaway), "rest", ("",))
        place = "alone" if "lesson" not in self.facts.materials else "known" if "lesson" in self.said else "paired"
        return name == place or (name == "after" and "lesson_from" in self.said)

    @property
    def _again(self) -> dict[str, str]:
        """Slots that say something shorter the second time."""
        again = {"you": "you"} if "you" in self.said else {}
        return again | ({"news": "the news"} if "kindness" in self.said else {})

    def _is_stale(self, name: str) -> bool:
        """Whether a slot would repeat what stands in the letter."""
        told = "kindness" in self.said and name in {"news_on", "telling", "written"}
        stale = told or (name in ONCE and name in self.said)
        return stale or (name == "teller" and needs_no_teller(self.facts, self.sentences[self.began :]))
