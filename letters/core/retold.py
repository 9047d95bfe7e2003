"""Puts what was told of speech and of persons into the order its question needs, before it is read as a fragment.

"Kayla walking me through it" is something Kayla did; '"Be kind", Ade said' is Ade's line; "for let me try" is letting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from letters.core.language.certainty import Verdict, verdict
from letters.core.language.people import Person
from letters.core.language.possessive import possessive
from letters.core.language.tagging import Class, Form, read
from letters.core.language.tagging_lexicon import readings
from letters.core.language.verbs import ing, past
from letters.core.readers import Readers

_MATTERS = frozenset({"enjoyed", "challenge", "made_clear", "topic", "standing", "lesson"})
_DEEDS = frozenset({"thanks_for", "kindness"})
_QUOTE_FIRST = re.compile(
    r'^"(?P<said>[^"]{3,})"[,. -]*(?P<who>(?:[^\W\d_][\w\'’.-]*\s?){1,3}) (?P<verb>said|says|told me)[. ]*$'
)
_FOR_BASE = re.compile(r"^for (?P<verb>[a-z]+) (?=(?:me|us|the|a|my|it|with|to)\b)", re.IGNORECASE)
_BECAUSE = re.compile(
    r"^(?P<thing>(?:(?:his|her|their|your|the) )?(?:[a-z]+ ){0,2}(?:patience|kindness|help|time|support|honesty|advice"
    r"|understanding|warmth|welcome|trust)),? (?:because|as|since|cause|cos|coz) (?P<why>.{8,})$",
    re.IGNORECASE,
)
_A_LETTER = re.compile(
    r"^an? (?=(?:\w+ ){0,3}(?:letter|e-?mail|message|note|card|call|text|voicemail)\b)(?!card\b)", re.IGNORECASE
)
_WHETHER = re.compile(
    r"^(?:(?:to )?see )?if (?=(?:the|they|it|you|your|their|this|that|anyone"
    r"|someone|a)\b)",
    re.IGNORECASE,
)
_SHE_DID = re.compile(r"\b(he|she) ([a-z]{2,12})\b(?! you)", re.IGNORECASE)


@lru_cache(maxsize=2048)
def retold(name: str, text: str, beginning: str, readers: Readers) -> str:
    """The answer to the question `name` in an order that can be read."""
    text = " ".join(text.split())
    text = _QUOTE_FIRST.sub(_line_of, text)
    text = _with_its_own_sentences(text, readers)
    if name in _MATTERS and len(readers.named) < _SEVERAL:
        text = _told_me(readers).sub("", text)
    if name == "enjoyed":
        text = _deed_of_one(text)
    if name == "kindness":
        text = _A_LETTER.sub("your ", text)
    if name in _DEEDS:
        text = _SHE_DID.sub(_in_the_past, text)
    if name == "thanks_for":
        text = _BECAUSE.sub(r"\g<thing>. \g<why>", _given_by(readers).sub("", _FOR_BASE.sub(_for_doing, text)))
    if name == "follow":
        text = _WHETHER.sub("whether ", text)
        text = f"to {text}" if beginning == "doing" and _is_bare_verb(text) else text
    return text


def _line_of(found: re.Match[str]) -> str:
    """What was said, as a thing of the one who said it."""
    who = {"he": "his", "she": "her", "they": "their", "you": "your"}.get(found["who"].lower())
    return f'{who or possessive(found["who"])} line, "{found["said"].rstrip(",. ")}"'


_SEVERAL = 2
_SHORTEST = 3
"""Letters of a word that can be told as a name."""


@lru_cache(maxsize=256)
def _name_of(names: tuple[str, ...]) -> str:
    """A pattern for any of these names, whole or its last or first word."""
    whole = sorted({name for name in names if len(name) >= _SHORTEST}, key=lambda name: (-len(name), name))
    parts = sorted({part for name in names for part in name.split() if len(part) >= _SHORTEST and part[0].isupper()})
    patterns = [*(f"(?i:{re.escape(name)})" for name in whole), *map(re.escape, parts)]
    return "(?:" + "|".join(patterns) + ")" if patterns else ""


def _told_me(readers: Readers) -> re.Pattern[str]:
    who = _either(_name_of(readers.known_names), "he", "she")
    return re.compile(
        rf"^{who} (?:told|explained to|mentioned to|said to) me (?:that )?(?=(?:how|why|what|the|you|they|he|she"
        rf"|it|every|most|all"
        r"|their|his|her|there|when|if|in|nobody|everybody|people|we)\b)",
        re.IGNORECASE,
    )


def _given_by(readers: Readers) -> re.Pattern[str]:
    """The name before what is thanked for: "Mrs Green for her patience"."""
    who = _either(
        _name_of(readers.known_names), r"(?:Mr|Mrs|Ms|Miss|Dr|Chef)\.? [^\W\d_][\w'’-]+", "him", "her", "them", "you"
    )
    return re.compile(rf"^(?:to )?{who} for (?=\w)", re.IGNORECASE)


def _either(*patterns: str) -> str:
    return "(?:" + "|".join(pattern for pattern in patterns if pattern) + ")"


def _for_doing(found: re.Match[str]) -> str:
    verb = found["verb"].lower()
    return f"{ing(verb)} " if _may_be_base(verb) else found[0]


def _may_be_base(word: str) -> bool:
    return any(reading.cls is Class.VERB and reading.form is Form.BASE for reading in readings(word))


def _is_bare_verb(text: str) -> bool:
    """Whether a text begins like something to do: "drop in for a class", "meet the team"."""
    tokens = read(text)[0].tokens if text else ()
    return len(tokens) > 1 and _may_be_base(tokens[0].lower) and tokens[1].cls is not Class.NOUN


def _in_the_past(found: re.Match[str]) -> str:
    """What a learner tells of a kindness in the bare form: "she speak slow" is "she spoke slow"."""
    verbal = [reading for reading in readings(found[2].lower()) if reading.cls is Class.VERB]
    bare = verbal and len(verbal) == len(readings(found[2].lower())) and all(one.form is Form.BASE for one in verbal)
    return f"{found[1]} {past(found[2].lower())}" if bare or found[2].lower() == "call" else found[0]


_ONE_DOING = re.compile(
    r"^(?:hearing |seeing |watching )?(?P<who>[^\W\d_][\w'’.-]+(?: [A-Z][\w'’-]+)?)"
    r" (?P<verb>[a-z]+ing) (?P<whom>me|us)\b"
)


def _deed_of_one(text: str) -> str:
    """What somebody did with the writer, as a clause: "Kayla walking me through it" is "Kayla walked me through it"."""
    found = _ONE_DOING.match(text)
    if found is None or found["who"].lower().endswith("ing"):
        return text
    token = next((token for token in read(found["verb"])[0].tokens), None)
    return f"{found['who']} {past(token.lemma)} {found['whom']}{text[found.end() :]}" if token else text


def _with_its_own_sentences(text: str, readers: Readers) -> str:
    """The text with a full stop before a run-on sentence about a reader, and no pronoun beside that reader's name."""
    name = _name_of(readers.known_names)
    if not name:
        return text
    full = rf"{name}(?: {name})*"
    text = re.sub(rf"((?:^|[.!?;,] ){full}),? (?:he|she) (?=[a-z]+)", r"\1 ", text)
    text = re.sub(rf"(\b(?:with|by|from|of|to|for|and|under) {full}),? (he|she) (?=[a-z]+)", _begin_with_pronoun, text)
    for found in re.finditer(rf", (?={full} (?:just |also |always |then )?(?P<verb>[a-z]+) \S+ )", text):
        finite = any(one.form in {Form.PAST, Form.PRESENT} for one in readings(found["verb"]))
        if finite and _whole(text[: found.start()]):
            return f"{text[: found.start()]}. {text[found.end() :]}"
    return text


def _begin_with_pronoun(found: re.Match[str]) -> str:
    return f"{found[1]}. {found[2].capitalize()} "


def _whole(head: str) -> bool:
    """Whether what stands before a comma is a clause of its own."""
    last = re.split(r"[.!?] ", head)[-1]
    opened = re.match(
        r"(?:when|if|because|although|though|since|as|while|after|before|once|until"
        r"|unless)\b",
        last,
        re.IGNORECASE,
    )
    return not opened and verdict(last) is Verdict.CLAUSE


def spoken_in_turn(readers: Readers, lines: Iterable[str], spoken_to: Person | None) -> tuple[str, ...]:
    """Further sentences, each spoken to the one reader it names, or to the one the sentence before spoke to."""
    said = []
    for line in lines:
        said.append(readers.addressed(line, spoken_to))
        spoken_to = readers.meant(line) or spoken_to
    return tuple(said)
