"""Puts a question told in the order it was asked in into its own: "asked me what does this do" is what this does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.language.words.verbs import participle, third_person

_AUXILIARY = r"(?P<verb>do|does|did|is|are|was|were|can|could|will|would|should|has|have|had)"
_ASKED = r"(?:ask(?:ed|ing|s)?|wonder(?:ed|ing|s)?|want(?:ed|s)? to know)(?: me| us| him| her| them)?"
_HEARD = r"(?:knows?|knew|see|learn(?:ed|t)?|(?:tell|told|show(?:ed|n)?) (?:me|us)|explain(?:ed|ing|s)?)"
_HOW = r"how(?: (?:much|many|long|far|often|soon|old|big|fast))?(?: [a-z]+s)?"
_WHICH = rf"(?:{_HOW}|why|when|where|(?:which|what)(?: [a-z]+)?|who)"
_TOLD = re.compile(rf"(?P<lead>\b(?:{_ASKED}|{_HEARD}),? )(?P<asks>{_WHICH}) {_AUXILIARY} (?=[a-z])", re.IGNORECASE)
_YES_OR_NO = re.compile(
    rf"(?P<lead>(?:^|[,.;] |\band |\bwhen )(?:he|she|they|you|I was|[A-Z][\w']+(?: [A-Z][\w']+)?) asked(?: me| us)? )"
    rf"{_AUXILIARY} (?=[a-z])",
    re.IGNORECASE,
)
_OUTRIGHT = re.compile(
    rf"^(?P<lead>)(?P<asks>(?:{_HOW}|why)) (?P<verb>do|does|did) (?!(?:they|you|we|he|she|it|i)\b)(?=[a-z])",
    re.IGNORECASE,
)
"""A question typed as it was put, about somebody who is no reader: "why do customers never read it?"."""
_IF_SHOULD = re.compile(r"^if (?=(?:they|we) (?:should|ought to) [^,]+$)", re.IGNORECASE)
_AND_THEN = re.compile(r",? (and|but) (?=(?:I|nobody|no one)\b)", re.IGNORECASE)
_CLAUSE = re.compile(r"[^,.;?!]+")
_YOURS = re.compile(r"\b(?:your|yours|you)\b", re.IGNORECASE)
_MINE = {"your": "my", "yours": "mine", "you": "I"}
_NOMINAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME})
_NO_OBJECT = frozenset({Class.NOUN, Class.VERB, Class.NAME})
_ALONE = frozenset(
    {"people", "children", "anyone", "anybody", "everyone", "everybody", "nobody", "this", "that", "these"}
)
_DO = frozenset({"do", "does", "did"})
_BE = frozenset({"is", "are", "was", "were"})
_LONGEST = 9
"""Words a thing may have and still stand before its "is"."""


def asked_inside(text: str) -> str:
    """The text with each question told in its order: "asked when did I last eat" is when I had last eaten."""
    text = _IF_SHOULD.sub("whether ", text)
    for pattern in (_TOLD, _YES_OR_NO, _OUTRIGHT):
        for found in reversed(list(pattern.finditer(text))):
            text = _with_order(text, found)
    return text


def _with_order(text: str, found: re.Match[str]) -> str:
    """The text with one question put in order, or as it is where nobody can tell its subject."""
    asks, verb = found.groupdict().get("asks") or "whether", found["verb"].lower()
    clause = _CLAUSE.match(text, found.end())
    if clause is None or (asks.lower() == "who" and verb not in _BE and not _is_pronoun(clause[0].split()[0])):
        return text
    parted = _AND_THEN.search(clause[0])
    asked = clause[0][: parted.start()] if parted else clause[0]
    told = _told(asks.lower(), verb, asked)
    if not told:
        return text
    after = f", {parted[1]} {clause[0][parted.end() :]}" if parted else ""
    return f"{text[: found.start()]}{found['lead']}{asks} {told}{after}{text[clause.end() :].removeprefix('?')}"


def _is_pronoun(word: str) -> bool:
    return word.lower() in word_list("subject_pronouns")


def _told(asks: str, verb: str, asked: str) -> str:
    """What follows the question word, its subject before its verb; empty where that cannot be told."""
    tokens = read(asked)[0].tokens
    if verb in _BE and asks in {"what", "who"}:
        return _what_it_is(verb, asked, tokens)
    at = _end_of_subject(tokens, verb, yes_or_no=asks == "whether")
    if not at or (at >= len(tokens) and (verb in _DO or asks == "whether")):
        return ""
    subject, rest = asked[: tokens[at - 1].end], asked[tokens[at - 1].end :].strip()
    if subject.lower() == "you":
        subject, rest = "I", _YOURS.sub(_mine, rest)
        verb = {"are": "am", "were": "was"}.get(verb, verb)
    return f"{subject} {_did(verb, rest)}" if verb in _DO else f"{subject} {verb} {rest}".rstrip()


def _mine(found: re.Match[str]) -> str:
    return _MINE[found[0].lower()]


def _what_it_is(verb: str, asked: str, tokens: Sequence[Token]) -> str:
    """A thing asked for, before its verb: "what the first thing is that I look at"."""
    at = 1 if _is_pronoun(tokens[0].lower) else _end_of_thing(tokens)
    if not at or (verb in {"was", "were"} and at < len(tokens)):
        return ""
    thing, rest = asked[: tokens[at - 1].end], asked[tokens[at - 1].end :].strip()
    if not rest:
        return f"{thing} {verb}"
    if _is_pronoun(tokens[at].lower):
        return f"{thing} {verb} that {rest}"
    whole = tokens[at].cls is Class.PREPOSITION and len(tokens) <= _LONGEST
    whole = whole and not any(token.cls in {Class.WH, Class.SUBORDINATOR} for token in tokens)
    return f"{asked.rstrip()} {verb}" if whole else ""


def _end_of_thing(tokens: Sequence[Token]) -> int:
    """How many words the thing at the head has: "the first thing"; none where no thing stands there."""
    if tokens[0].cls is not Class.DETERMINER:
        return 0
    at = next((place for place in range(1, len(tokens)) if tokens[place].cls not in _NOMINAL), len(tokens))
    return at if at > 1 and tokens[at - 1].cls in {Class.NOUN, Class.NAME} else 0


def _end_of_subject(tokens: Sequence[Token], verb: str, *, yes_or_no: bool) -> int:
    """How many words the subject has that follows its verb; none where nobody can tell."""
    if _is_pronoun(tokens[0].lower) or tokens[0].lower in _ALONE:
        return 2 if len(tokens) > 1 and tokens[1].lower in {"one", "ones"} else 1
    plural = tokens[0].cls is Class.NOUN and tokens[0].lower != tokens[0].lemma
    if tokens[0].cls is not Class.DETERMINER and not (plural and (yes_or_no or verb not in _BE)):
        return 0
    if verb in _BE or verb in {"has", "have", "had"}:
        return _end_of_thing(tokens) or int(plural)
    return _before_base(tokens, 1 if plural else 2)


def _before_base(tokens: Sequence[Token], start: int) -> int:
    """Where the bare verb of the question stands, its subject before it: "can a horse stand"."""
    near = range(start, min(len(tokens), start + (_FAR if tokens[start].cls is Class.PREPOSITION else _NEAR)))
    found = [at for at in near if _is_base(tokens[at]) and tokens[at - 1].cls not in _LEADS]
    clear = (at for at in found if at + 1 >= len(tokens) or _may_follow(tokens[at + 1]))
    return next(clear, found[0] if found else 0)


_NEAR, _FAR = 4, 9
"""Words within which the verb of a question stands, behind a thing and behind a thing with where it is."""
_LEADS = frozenset({Class.DETERMINER, Class.PREPOSITION, Class.ADJECTIVE, Class.NUMBER, Class.TO})


def _may_follow(token: Token) -> bool:
    """Whether a word may stand behind a bare verb: its object, or how something stays."""
    return token.cls not in _NO_OBJECT or Class.ADJECTIVE in token.classes


def _is_base(token: Token) -> bool:
    return any(one.form is Form.BASE and one.cls in {Class.VERB, Class.AUXILIARY} for one in readings(token.lower))


def _did(verb: str, rest: str) -> str:
    """What was asked with "do", without it: "did I last eat" is "had last eaten"."""
    if verb == "do":
        return rest
    word = re.match(r"((?:(?:last|ever|first|always|usually|normally|even|actually|really|still) )?)([a-z]+)(.*)", rest)
    if word is None:
        return rest
    return (
        f"{word[1]}{third_person(word[2])}{word[3]}"
        if verb == "does"
        else (f"had {word[1]}{participle(word[2])}{word[3]}")
    )
