"""Tells what comes of a thing as a condition, with the comma after it: "if it fails, nobody can fix it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.plain.conditions import with_one

_LOSE_AND = re.compile(
    r"^(?P<order>(?!it\b|if\b|when\b|and\b)[a-z]+ (?:an?|the|one|two|your|it|them|that) (?:[\w'-]+ ){0,4}?)"
    r"and (?=(?:that's|that is|it's|it is|you|you've|you're|they|there's|there goes|the [a-z]+(?: [a-z]+)?|half|most"
    r"|nobody|no one|everyone|everybody|everything|nothing) )",
    re.IGNORECASE,
)
"""An order that only says what happens if one does it: "lose a rope and that's a year gone"."""
_THATS_IT = re.compile(
    r"^(?=you [^,.;]+[,;] (?:and )?"
    r"(?:that's it|that is it|it's (?:over|gone)|you're (?:out|done|gone|finished)|game over)[.]?$)",
    re.IGNORECASE,
)
_IF = re.compile(r"(?:that )?(?:if|when|once|unless|by the time) ", re.IGNORECASE)
_WHO = frozenset(
    "nobody everybody everyone everything nothing somebody someone it they you we he she there i".split()  # noqa: SIM905
)
_SAYS = frozenset("say think know hope tell believe see mean let make help ask be".split())  # noqa: SIM905
_LEADS = frozenset({
    Class.SUBORDINATOR, Class.WH, Class.PREPOSITION, Class.CONJUNCTION, Class.TO, Class.DETERMINER, Class.PUNCTUATION,
})  # fmt: skip


def as_what_follows(text: str) -> str:
    """What comes of a thing, told as a condition and with the comma after it: "if it fails, nobody can fix it"."""
    if (found := _LOSE_AND.match(text)) and _is_order(found["order"]):
        order = found["order"].strip()
        text = f"if you {order[0].lower()}{order[1:]}, {text[found.end() :]}"
    text = _THATS_IT.sub("if ", with_one(text))
    first, stop, after = text.partition(". ")
    return f"{with_comma(first)}{stop}{after}"


def _is_order(text: str) -> bool:
    first = words_of(text)[0]
    return Class.VERB in first.classes and first.lower == first.lemma and verdict(text) is Verdict.PHRASE


def with_comma(sentence: str) -> str:
    """A sentence that begins with "if", with a comma where its main clause has its subject."""
    found = _IF.match(sentence)
    if found is None or re.search('[,;:"()]', sentence):
        return sentence
    inner = sentence[found.end() :]
    tokens = words_of(inner)
    for at in range(2, len(tokens) - 1):
        case = inner[: tokens[at].start].rstrip()
        told = verdict(case) is not Verdict.PHRASE or tokens[0].lower == "one" or _may_tell(tokens, at)
        if told and _may_begin(tokens, at):
            return f"{sentence[: found.end()]}{case}, {inner[tokens[at].start :]}"
    return sentence


def _may_begin(tokens: Sequence[Token], at: int) -> bool:
    """Whether a new clause may begin there, with a pronoun or one determined thing for its subject."""
    token, before, end = tokens[at], tokens[at - 1], _subject_ends(tokens, at)
    following = next((one for one in tokens[end:] if one.cls not in {Class.ADVERB, Class.NEGATION}), tokens[end])
    does = following.cls in {Class.AUXILIARY, Class.MODAL} or following.finite or following.form is Form.BASE
    bare = token.lower in {"everything", "nothing"} or (token.cls is Class.DETERMINER and following is tokens[-1])
    does = does or (bare and Class.VERB in following.classes)
    apart = before.cls not in _LEADS and before.lemma not in _SAYS
    told = any(one.cls in {Class.AUXILIARY, Class.MODAL} or one.finite or one.form is Form.BASE for one in tokens[:at])
    told = told or (tokens[0].lower in _WHO and Class.VERB in tokens[1].classes) or _may_tell(tokens, at)
    return (token.lower in _WHO or token.cls is Class.DETERMINER) and does and apart and told


def _may_tell(tokens: Sequence[Token], at: int) -> bool:
    """Whether what one thing does may stand before a place: "when the line stops", where something must be told."""
    thing, does = tokens[at - 2 : at]
    return Class.VERB in does.classes and does.lower == f"{does.lemma}s" and thing.cls is Class.NOUN


def _subject_ends(tokens: Sequence[Token], at: int) -> int:
    """The place behind a pronoun, or behind one plain thing with its article: "if one breaks, the line stands"."""
    end = at + 1
    if tokens[at].cls is not Class.DETERMINER:
        return end
    last = len(tokens) - 1
    while end < last and (
        tokens[end].cls in {Class.ADJECTIVE, Class.NUMBER} or _describes(tokens[end], tokens[end + 1])
    ):
        end += 1
    return end + (end < last and (tokens[end].cls is Class.NOUN or tokens[end].lower == "one"))


def _describes(token: Token, following: Token) -> bool:
    """Whether a word only tells which the next is: "school" before "run", but no "phone" before "people"."""
    alone = following.cls is Class.NOUN and following.lower == following.lemma and not means_people(following.lemma)
    kind = token.cls is Class.NOUN and token.lower == token.lemma and alone
    return kind or token.cls in {Class.ADJECTIVE, Class.NUMBER}
