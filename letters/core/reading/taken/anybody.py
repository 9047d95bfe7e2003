"""Tells the "you" that is anybody from the employer it would be taken for: "they text you when it is ready".

Said to the employer, that is "you text people when it is ready".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import with_s
from letters.core.reading.plain.runs import sentences

_WORD = re.compile(r"\b(?:you|your|yours|yourself|they|their|theirs)(?!['’]?[a-z]*(?<=[a-z])['’]s)\b", re.IGNORECASE)
_EMPLOYER = {"they": "you", "their": "your", "theirs": "yours"}
_FIRST = {"you": "people", "your": "people's", "yours": "people's", "yourself": "themselves"}
_AGAIN = {"you": "them", "your": "their", "yours": "theirs", "yourself": "themselves"}
_SUBJECT_AFTER = re.compile(
    r"\b(?:if|when|before|after|until|till|once|while|what|how|where|whether|so|that|because|and|or|than|as) $",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"(?:they|they'll|they'd|they've|they're) ", re.IGNORECASE)
_ANYBODY = re.compile(r"\b(?:you|your|yourself)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:them|he|she|him|her|themselves)\b", re.IGNORECASE)
_ONE_OF_EACH = re.compile(r"\bpeople's (?P<like>(?:old|own|new|broken|spare|empty) )(?P<thing>[a-z]+) (?=.*\bit\b)")
_DOOR = re.compile(r"\bpeople's (?:own )?(?:door|house|home|gate|desk|car|table|room)\b")
_IT = re.compile(r"\bit\b")
"""One thing of each, which "it" takes up again: "people's old sail ... and make a bag of it"."""


def to_anybody(text: str) -> str:
    """What they do for whoever comes, told to them: the "you" typed for anybody is people."""
    return " ".join(_of_people(sentence) for sentence in sentences(text))


def _of_people(sentence: str) -> str:
    plain = _BEGINS.match(sentence) and _ANYBODY.search(sentence) and not _OTHERS.search(sentence)
    if not plain or '"' in sentence:
        return sentence
    told = _DOOR.sub(lambda found: f"{found[0]}s", "".join(_parts(sentence)))
    found = _ONE_OF_EACH.search(told)
    if found is None:
        return told
    return f"{told[: found.end('like')]}{with_s(found['thing'])} {_IT.sub('them', told[found.end() :])}"


def _parts(sentence: str) -> Iterator[str]:
    """The sentence bit by bit, with each pronoun as the one it means."""
    at, named = 0, False
    for found in _WORD.finditer(sentence):
        before, word = sentence[: found.start()], found[0].lower()
        yield sentence[at : found.start()]
        if word in _EMPLOYER:
            right = _EMPLOYER[word]
        elif named and word == "you" and _is_subject(before, sentence[found.end() :]):
            right = "they"
        else:
            right = (_AGAIN if named else _FIRST)[word]
            named = True
        yield right.capitalize() if found[0][0].isupper() else right
        at = found.end()
    yield sentence[at:]


def _is_subject(before: str, after: str) -> bool:
    """Whether a "you" there does something: "before you buy", "and you can pay"."""
    verb = re.match(r"(?:['’](?:re|ve|d|ll)\b| [a-z])", after) is not None
    return verb and _SUBJECT_AFTER.search(before) is not None


_ONE_CAN = re.compile(r"^(?P<head>(?:that )?you [^,.;\"]+, )(?:and |but )?they (?P<rest>[^.;\"]+)", re.IGNORECASE)


def they_too(text: str) -> str:
    """A new thing anybody can do and how they do it, told to them: "you can do without butter, they use oil"."""
    found = _ONE_CAN.match(text)
    if found is None or any(means_somebody(token.lemma) for token in words_of(found["head"])):
        return text
    head, tail = words_of(found["head"]), words_of(f"they {found['rest']}")
    living = any(token.lemma in word_list("living") for token in head)
    verb = next((token for token in tail[1:] if token.cls is Class.VERB), None)
    if living or verb is None or verb.lemma not in word_list("deeds"):
        return text
    return f"{found['head']}and you {found['rest']}{text[found.end() :]}"
