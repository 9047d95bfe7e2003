"""Speaks to the reader: what was typed about "them" becomes "you", with its verbs, wherever that is certain.

`to_reader("Their system goes down every night")` is "Your system goes down every night". `they` stands for the employer
and always may turn into "you"; "he" and "she" only when told that they are the reader, names only when given. The writer's
own "I", "we" and "our" stay. `sure` is False where a "they" or a "she" may be somebody else and was left as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from letters.core.language.splice import words_of
from letters.core.language.tagging import Class, Form, Token
from letters.core.language.verbs import for_you

_THEY = {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves", "themself": "yourself"}
_HE = {"he": "you", "him": "you", "his": "your", "himself": "yourself"}
_SHE = {"she": "you", "her": "your", "hers": "yours", "herself": "yourself"}
_BELONGS_TO_A_COMPANY = frozenset(
    "team office company store shop client customer staff people work approach plan system process policy site building "
    "factory warehouse kitchen school workshop lab laboratory crew culture website business department firm studio practice "
    "ward hospital clinic museum gallery library depot yard fleet garden farm hotel restaurant bar brand product service mission "
    "programme program project roadmap strategy training volunteer industry sector market organisation organization "
    "charity collection end side case".split()
)
_DEEDS = frozenset(
    "ask answer bring build buy call change check choose collect cook count cut decide deliver design develop do explain feed "
    "find fix give handle have hire keep launch lend let make manage measure offer open order organise organize pack pay plan "
    "prefer prepare print produce promise publish put recycle reply review run sell send serve set share show sort start "
    "stop store switch take teach tell test think track train treat trust try turn use want work write".split()
)
"""What an employer does and an object never does."""
_PEOPLE = frozenset(
    "people child kid man woman patient customer client guest student pupil parent nurse volunteer visitor resident family staff "
    "member colleague apprentice trainee intern carrier supplier competitor company team agency employer firm user tenant "
    "school hospital museum library donor neighbour neighbor grower farmer driver friend bus horse dog cat animal bird "
    "everyone everybody someone somebody anyone nobody others most some many".split()
)
_PERSON_ENDING = re.compile(r"(?:er|or|ist|ian|ee|ant|man|woman)$")
_ASKED_OF_PEOPLE = frozenset("thank ask tell meet help see join watch contact call email visit hear from with to by let".split())
_ONE_PERSON = frozenset(
    "man woman boy girl child kid nephew niece son daughter brother sister friend mother father mum mom dad patient customer "
    "client guest colleague boss manager nurse student pupil guy lady person neighbour neighbor foreman owner chef".split()
)
_THE_COMPANY = re.compile(r"\b(t)he (?=(?:company|organisation|organization|firm|charity)\b(?! that| who| which| I\b| we\b))", re.IGNORECASE)


class View(NamedTuple):
    """A text spoken to the reader; `sure` is False where something that may mean the reader was left as it was."""

    text: str
    sure: bool


class _Reader:
    """Walks through the tokens once and notes what each becomes."""

    def __init__(self, text: str, *, he: bool, she: bool, names: Iterable[str]) -> None:
        self.text = text
        self.tokens = words_of(text)
        self.one = {**(_HE if he else {}), **(_SHE if she else {})}
        self.names = {part for name in names for part in (name, name.split(" ")[-1]) if part}
        self.changes: list[tuple[int, int, str]] = []
        self.sure = True
        self.spoken_to = False

    def view(self) -> View:
        """The text with every change made."""
        for at, token in enumerate(self.tokens):
            if token.lower in _THEY:
                self._read_they(at, token)
            elif token.lower in self.one:
                self._read_one(at, token)
            elif token.text in self.names and token.cls is not Class.PUNCTUATION:
                self._read_name(at, token)
        return View(_THE_COMPANY.sub(_your, self._changed()), self.sure)

    def _read_they(self, at: int, token: Token) -> None:
        verdict = self._is_employer(at, token)
        if verdict:
            self.spoken_to = True
            self._change(token.start, token.end, _THEY[token.lower])
            self._agree(at, plural=True)
        elif verdict is None:
            self.sure = False

    def _is_employer(self, at: int, token: Token) -> bool | None:
        """Whether this "they" is the employer; None when nobody can tell."""
        rival = self._rival(at)
        if token.lower == "them":
            return True if rival is None and self._asked_of_people(at) else None
        if rival is None:
            return True
        if token.lower == "their" and self._owned(at) in _BELONGS_TO_A_COMPANY and not _is_people(rival):
            return True
        if token.lower == "they" and not _is_people(rival):
            return True if self._deed(at) else None
        return None if self.spoken_to or token.lower == "they" and self._deed(at) else False

    def _rival(self, at: int) -> Token | None:
        """The last plural noun before this place that "they" could mean instead, in reach."""
        for place in range(at - 1, -1, -1):
            token = self.tokens[place]
            plural = token.cls is Class.NOUN and token.lower != token.lemma and token.lower.endswith(("s", "n", "e"))
            owned_by_them = place > 0 and self.tokens[place - 1].lower in {"their", "they"} and token.lower.endswith("s")
            measure = place > 0 and self.tokens[place - 1].cls is Class.NUMBER and token.lemma in _MEASURES
            if (plural or token.lower in _PEOPLE and token.cls is not Class.DETERMINER) and not measure:
                if not (token.lower in {"team", "company", "school"} or (owned_by_them and False)):
                    return token
        return None

    def _asked_of_people(self, at: int) -> bool:
        before = self.tokens[at - 1] if at else None
        return before is not None and (before.lemma in _ASKED_OF_PEOPLE or before.lower in _ASKED_OF_PEOPLE)

    def _owned(self, at: int) -> str:
        """The base form of the noun after "their"."""
        for token in self.tokens[at + 1 : at + 5]:
            if token.cls is Class.NOUN and token.lemma in _BELONGS_TO_A_COMPANY:
                return token.lemma
        return ""

    def _deed(self, at: int) -> bool:
        following = [token for token in self.tokens[at + 1 : at + 5] if token.cls is Class.VERB]
        return bool(following) and following[0].lemma in _DEEDS

    def _read_one(self, at: int, token: Token) -> None:
        if self._other_person(at):
            self.sure = False
            return
        object_her = token.lower == "her" and not self._owns_next(at)
        self._change(token.start, token.end, "you" if object_her else self.one[token.lower])
        if token.lower == "his" and not self._owns_next(at):
            self.changes[-1] = (token.start, token.end, "yours")
        self._agree(at, plural=False)

    def _other_person(self, at: int) -> bool:
        """Whether another single person was named before, whom "he" or "she" could mean."""
        before = self.tokens[:at]
        return any(
            (token.lemma in _ONE_PERSON and token.cls is Class.NOUN)
            or (token.cls is Class.NAME and token.text not in self.names and token.text[:1].isupper() and place == 0)
            for place, token in enumerate(before)
        )

    def _owns_next(self, at: int) -> bool:
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return following is not None and (following.cls in {Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER} or following.lower == "own")

    def _read_name(self, at: int, token: Token) -> None:
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        start = self._title_start(at)
        if following is not None and following.lower == "'s" and following.cls is Class.DETERMINER:
            self._change(start, following.end, "your")
        else:
            self._change(start, token.end, "you")
            self._agree(at, plural=False)

    def _title_start(self, at: int) -> int:
        """Where the name begins, a title before it included."""
        place = at
        while place and (self.tokens[place - 1].lower in _TITLES or (self.tokens[place - 1].text == "." and place > 1)):
            place -= 1
        return self.tokens[place].start

    def _agree(self, subject: int, *, plural: bool) -> None:
        """Give the verbs of a single person's clause the form "you" takes."""
        if plural or self.tokens[subject].lower in {"him", "his", "her", "hers", "himself", "herself"}:
            return
        expecting = True
        for at in range(subject + 1, len(self.tokens)):
            token = self.tokens[at]
            following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
            verbal = token.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL}
            if expecting and verbal:
                changed = for_you(token, following)
                if changed != token.text:
                    self._change(token.start, token.end, changed)
                expecting = False
            elif expecting and token.cls not in {Class.ADVERB, Class.NEGATION, Class.PUNCTUATION}:
                return
            elif token.cls is Class.CONJUNCTION:
                expecting = following is not None and (following.form is Form.PRESENT or following.cls is Class.ADVERB)
            elif token.cls in {Class.SUBORDINATOR, Class.WH}:
                return

    def _change(self, start: int, end: int, right: str) -> None:
        head = self.text[start]
        shown = right[0].upper() + right[1:] if head.isupper() and (start == 0 or self._after_stop(start)) else right
        self.changes.append((start, end, shown))

    def _after_stop(self, start: int) -> bool:
        return self.text[:start].rstrip(" \"'(")[-1:] in {"", ".", "!", "?"}

    def _changed(self) -> str:
        text = self.text
        for start, end, right in sorted(self.changes, reverse=True):
            text = text[:start] + right + text[end:]
        return text


_TITLES = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "professor", "sir", "miss"})
_MEASURES = frozenset({"year", "month", "week", "day", "hour", "minute", "time", "percent", "mile"})


def to_reader(text: str, *, he: bool = False, she: bool = False, names: Iterable[str] = ()) -> View:
    """The text spoken to the reader. `he`/`she`: that pronoun means the reader; `names`: the reader's names."""
    return _Reader(text, he=he, she=she, names=names).view()


def _is_people(token: Token) -> bool:
    return token.lemma in _PEOPLE or token.lower in _PEOPLE or _PERSON_ENDING.search(token.lemma) is not None


def _your(found: re.Match[str]) -> str:
    return "Your " if found[1] == "T" else "your "
