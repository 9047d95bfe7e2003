"""What was found in an account of how somebody was told, and the kindness that remains of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from letters.core.language.words.articles import with_article
from letters.core.reading.kindness.feeling import Feeling
from letters.core.reading.kindness.kindly import kindly

_DEED_OF_HER = re.compile(
    r"(?:he|she|they) (?!(?:was|were|had|are|have|can|will|do|would|could|won|ca)(?:n't|'t)?\b)(?=[a-z])", re.IGNORECASE
)


_DEED_TO_IT = re.compile(r"(?:[a-z]+ly )?(?:sign|sent|post|typed|wrote|deliver|hand|brought|dropp)[a-z]* it\b")
"""What is done to a letter and not to news: "a courteous letter, and he signed it himself"."""

_CHOSE_TOO = re.compile(
    r"(?<=\w)(?:,? and|,) (?:said|told me|say|tell me|explained|explain)(?: that)? "
    r"(?P<chose>(?:they|he|she)(?:'d| had|'ve| have)? (?:just )?"
    r"(?:went|gone|chose|chosen|picked|hired|taken|given it|decided on)\b[^,;.]*)",
    re.IGNORECASE,
)
"""The choice, where it was told along with the kindness: it has a question of its own."""


_WRITTEN = frozenset({"letter", "email", "message"})
_IT_SAID = re.compile(r"^it (?=said|told|read)", re.IGNORECASE)


@dataclass(slots=True)
class News:
    """What was said about the answer and its coming; `text` is the kindness that remains, in sentences."""

    way: str = ""
    day: str = ""
    adjective: str = ""
    who: str = ""
    reason: str = ""
    feeling: Feeling = field(default_factory=Feeling)
    sad: bool = False
    by_colleague: bool = False
    kept: list[str] = field(default_factory=list)

    @property
    def manner(self) -> str:
        """The way they were ("kind and honest"), where that is all that was said of it."""
        return "" if self.kept or self.by_colleague else self.adjective

    @property
    def text(self) -> str:
        """The kindness to be thanked for, as an answer of its own."""
        if self.by_colleague and self.adjective and not self.kept:
            return f"your colleague was {self.adjective} in giving me the news"
        way = self.way if self.way in _WRITTEN else "message"
        told = _IT_SAID.sub(f"the {way} ", kindly(self.kept))
        found = _DEED_OF_HER.match(told)
        if self.adjective == "personal" or not (told and self.adjective and (self.who or found)):
            return told
        who = self.who or "they"
        if found and self.way in _WRITTEN and _DEED_TO_IT.match(told, found.end()):
            return f"{who} wrote {with_article(f'{self.adjective} {self.way}')} and {told[found.end() :]}"
        was = f"{who} {'were' if who == 'they' else 'was'} {self.adjective}"
        return f"{was} about it and {told[found.end() :]}" if found else f"{told}. {was.capitalize()} about it"

    def without_choice(self, sentence: str) -> str:
        """The sentence without the choice that was told along, which is noted as the reason."""
        found = _CHOSE_TOO.search(sentence)
        if found is None:
            return sentence
        self.reason = self.reason or re.sub(r"^(\w+)(?:'d| had|'ve| have) ", r"\1 ", found["chose"])
        return sentence.replace(found[0], "")
