"""Names, addresses and web pages kept out of every repair: swapped for single marks, and put back afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from letters.core.language.words.casing import is_ordinary, own_capitals
from letters.core.language.words.lexicon import Class, Form, is_base_form, readings
from letters.core.language.words.tables import word_list

_FIRST_MARK = 0xE000
_SHORT = 3
"""Names up to this many letters are too short to be recognised in small letters."""
_REMEMBERED = 512
"""Names whose patterns are kept: those of the letters being written at a time."""
_OWNED = (
    r"(?:dad|mum|mom|mam|missus|gaffer|mate|boss|wife|husband|son|daughter|brother|sister|partner|father|mother|uncle"
    r"|team|crew|idea|office|desk|dog|advice|phone ?call|call|e-?mail|text|letter|message|story|question|van|shop"
    r"|patience|honesty|kindness|way|map|garden|rota|book|list|plan|recipe|project|blog|photos?|pictures?|bench|boat"
    r"|stall|farm|rule|line|trick|method)"
)
"""What ordinary words that are names here can have: "marks dad", "wills team"."""
_MOST_MARKS = 0x1900
_MARKS = re.compile("[\ue000-\uf8ff]")
_NOT_PROSE = re.compile(
    r"https?://\S+[\w/]|\bwww\.\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])[\w-]+\.(?:com|org|net|io|ai|dev|app|co|js|py|uk|eu|de|fr|gov|edu)(?:\.uk)?\b",
    re.IGNORECASE,
)


class Shield:
    """Hides what must stay as it is while a text is repaired; every hidden piece is one private-use character."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._hidden: list[str] = []
        self._names = sorted({name.strip() for name in names if name.strip()}, key=lambda name: (-len(name), name))

    def hide(self, text: str) -> str:
        """The text with names and addresses hidden; a name typed without its capitals is hidden with them."""
        text = _NOT_PROSE.sub(lambda found: self._mark(found[0]), text)
        for name in self._names:
            text = self._hide_name(text, name)
            for part in name.split():
                text = self._hide_short(text, part)
                bare = part.strip(".,;:()&+")
                text = self._hide_actor(text, bare) if _too_ordinary(bare) else self._hide_name(text, bare)
        return text

    def show(self, text: str) -> str:
        """The text with everything hidden put back."""
        return _MARKS.sub(lambda found: self._hidden[ord(found[0]) - _FIRST_MARK], text)

    def _hide_name(self, text: str, name: str) -> str:
        text = self._hide_actor(text, name) if _too_ordinary(name) else text
        text = _lost_apostrophe(name).sub(lambda _: f"{self._mark(name)}'s", text)
        return _spelled(name).sub(lambda _: self._mark(name), text)

    def _hide_actor(self, text: str, name: str) -> str:
        """The text with an ordinary word hidden where it is certainly a name: it does or owns something."""
        if len(name) < _SHORT:
            return text
        text = _within(name).sub(lambda _: self._mark(name), text)
        text = _acting(name).sub(lambda found: self._mark(name) if _acts(found, name) else found[0], text)
        text = _owning(name).sub(lambda _: self._mark(name), text)
        if name in word_list("given_names") and name.lower() not in word_list("ordinary_names"):
            text = _beside(name).sub(lambda _: self._mark(name), text)
        return _lost_apostrophe(name).sub(lambda _: f"{self._mark(name)}'s", text)

    def _hide_short(self, text: str, name: str) -> str:
        """The text with a name that was cut short in it hidden as the whole name: "trev" for Trevor."""
        others = {part.lower() for other in self._names for part in other.split()}
        for found in _cut_short(name).findall(text) if len(name) > _SHORT + 1 and not _TITLED.match(name) else ():
            if not (found.lower() in others | _MONTHS or _too_ordinary(found) or _is_another(found, name)):
                text = re.sub(rf"(?<![\w-]){found}(?!['’-]?\w)", self._mark(name), text)
        return text

    def _mark(self, piece: str) -> str:
        if piece not in self._hidden:
            if len(self._hidden) >= _MOST_MARKS:
                return piece
            self._hidden.append(piece)
        return chr(_FIRST_MARK + self._hidden.index(piece))


_TITLED = re.compile(r"(?:prof|doctor|rev|capt|serg|miss|mister|father|sister|brother|lady|lord|dame)", re.IGNORECASE)
_MONTHS = frozenset({"jan", "mar", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})


_FEMALE = re.compile(r"(?:a|e|le|ne|ine|ina|ette|ia|ie|pa|la)$")
"""What makes a woman's name of a man's: "Daniela", "Josephine"."""


def _is_another(short: str, name: str) -> bool:
    """Whether what a name begins with is a name of its own, and no short form: "Paul" beside "Paula"."""
    return short.title() in word_list("given_names") and _FEMALE.fullmatch(name[len(short) :]) is not None


@lru_cache(maxsize=_REMEMBERED)
def _cut_short(name: str) -> re.Pattern[str]:
    """The first letters of a name where they stand as a word: "Trev", "rob"."""
    short = "|".join(re.escape(name[:end]) for end in range(_SHORT, len(name)))
    return re.compile(rf"(?<![\w-])(?:{short})(?!['’-]?\w)", re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def _spelled(name: str) -> re.Pattern[str]:
    """A name wherever it stands by itself; in small letters too where no ordinary word is spelled like it."""
    flags = re.NOFLAG if _too_ordinary(name) else re.IGNORECASE
    titled = _TITLE.match(name)
    written = rf"{titled['title']}(?:\. ?| ){re.escape(name[titled.end() :])}" if titled else re.escape(name)
    return re.compile(rf"(?<!\w){written}(?!\w)", flags)


_TITLE = re.compile(r"(?P<title>Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Capt|Sgt)\.? ")
"""A title at the head of a name; answers have it with its stop or without."""


@lru_cache(maxsize=_REMEMBERED)
def _lost_apostrophe(name: str) -> re.Pattern[str]:
    """A name with an "s" that has lost its apostrophe: "steves dad"; an ordinary word ("marks") only before kin."""
    owned = rf" {_OWNED}\b" if _too_ordinary(name) or is_ordinary(f"{name}s") else r" [a-z]"
    return re.compile(rf"(?<!\w)(?<!the ){re.escape(name)}s(?={owned})", re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def _within(name: str) -> re.Pattern[str]:
    """An ordinary word that is a name here, typed with its capital where no sentence begins."""
    return re.compile(rf"(?<=[a-z,;] ){re.escape(name)}(?![\w-]| [A-Z])")


@lru_cache(maxsize=_REMEMBERED)
def _acting(name: str) -> re.Pattern[str]:
    """An ordinary word that is a name here, where it stands as one who does something: "terry took the door off"."""
    return re.compile(
        rf"(?:^|(?<=[.;,] )|(?<=\band )|(?<=\bwhen )|(?<=\bhow )|(?<=\bthat )|(?<=\bso )"
        rf"|(?<=\bthen )|(?<=\bbut )){re.escape(name)}"
        r"(?= (?P<does>for (?:\w+ing|being|the|his|her|not)|\w+ing (?:me|us|my)|[\w-]+|'s)\b"
        r"(?P<to> (?:the|an?|his|her|their|my|me|us|it|them|how|what|that|every|each|all|both)\b)?)",
        re.IGNORECASE,
    )


_DOES = frozenset({"let", "just", "who", "put", "read", "does", "knows", "runs", "keeps", "says", "'s"})


def _acts(found: re.Match[str], name: str) -> bool:
    """Whether the word or two after a name are what somebody does: "found", "says", "showing me"."""
    does = found["does"]
    if " " in does or does in _DOES or does.endswith("ed"):
        return True
    forms = {one.form for one in readings(does.lower()) if one.cls in {Class.VERB, Class.AUXILIARY}}
    third = Form.PRESENT in forms and (does in {"is", "has"} or (found[0] == name and found["to"] is not None))
    return third or (bool(forms & {Form.PAST}) and Form.BASE not in forms)


@lru_cache(maxsize=_REMEMBERED)
def _owning(name: str) -> re.Pattern[str]:
    """An ordinary word that is a name here, with what is its bearer's: "rose's story"."""
    return re.compile(rf"(?<!\w)(?<!the )(?<!a ){re.escape(name)}(?=['’]s\b)", re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def _beside(name: str) -> re.Pattern[str]:
    """A given name that could be a verb, after a word that only a noun follows: "up the tower with mike"."""
    return re.compile(
        rf"(?:(?<=\bwith )|(?<=\bby )|(?<=\bfrom )|(?<=\bbehind )|(?<=\bbeside )|(?<=\bseeing )|(?<=\bwatching ))"
        rf"{re.escape(name)}(?!['’\w-])",
        re.IGNORECASE,
    )


@lru_cache(maxsize=_REMEMBERED)
def _too_ordinary(name: str) -> bool:
    """Whether a name typed small cannot be told from an ordinary word."""
    if own_capitals(name) and len(name) > _SHORT:
        return False
    if name in word_list("given_names") and not is_base_form(name.lower()):
        return name.lower() in word_list("ordinary_names")
    return len(name) < 2 or name.lower() in word_list("ordinary_names") or (" " not in name and is_ordinary(name))  # noqa: PLR2004
