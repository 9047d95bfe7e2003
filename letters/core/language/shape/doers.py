"""Tells what somebody does from a kind of thing, by who stands before it: "the head teacher counts on her fingers"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.retagged import DOES_TO
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_OWNERS = frozenset({"theirs", "yours", "mine", "ours", "hers"})
_DO = frozenset({
    "count", "work", "walk", "talk", "look", "help", "cook", "drink", "run", "play", "stand", "sit", "stop", "start",
    "read", "ring", "smile", "laugh", "wait", "hope", "want", "need", "offer", "answer", "whistle", "hum", "nod",
})  # fmt: skip
"""What a person does, where the word could be a thing as well."""
_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE})


_WHERE = frozenset({"out", "over", "around", "round", "down", "away", "through", "back", "off", "along"})


def goes_there(tokens: Sequence[Token], at: int) -> bool:
    """Whether one person goes or turns somewhere: "the front desk lady walks out to everybody"."""
    does, before = tokens[at], tokens[at - 1]
    one = means_somebody(before.lemma) and before.lower == before.lemma and before.cls is Class.NOUN
    there = at + 1 < len(tokens) and tokens[at + 1].lower in _WHERE
    return one and there and does.cls is Class.VERB and does.form is Form.PRESENT


def is_persons_doing(tokens: Sequence[Token], at: int) -> bool:
    """Whether one person or thing does what may look like a thing: "the cook waits", "a joke helps", "theirs runs"."""
    does, before = tokens[at], tokens[at - 1]
    runs = does.lower == "works" and at > 1  # "the loop in reception works"
    if runs or goes_there(tokens, at):
        return True
    if before.lower in _OWNERS:
        return does.cls is Class.VERB and does.form is not Form.ING
    cut = does.form is Form.PAST and does.lower == does.lemma and means_somebody(before.lemma)  # "a lad cut a cable"
    if does.cls is not Class.VERB or not (cut or does.form is Form.PRESENT) or before.lower != before.lemma:
        return False
    start = at - 1
    while start and (tokens[start - 1].cls in _NAMING or tokens[start - 1].lower == "'s"):
        start -= 1
    alone = start == 1 and tokens[0].cls is Class.DETERMINER and tokens[0].lower != "their"
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    ends = following is None or following.cls not in {Class.NOUN, Class.NAME, Class.ADJECTIVE}
    by_itself = ends and tokens[0].lower in {"a", "an", "every", "each"}
    fails = does.lemma in word_list("fails")
    person = means_somebody(before.lemma)
    return alone and (cut or by_itself or fails or (person and (does.lemma in _DO or _does_to(tokens, at))))


def _does_to(tokens: Sequence[Token], at: int) -> bool:
    """Whether what follows is what it is done to: "the driver checks on the old", not "the checks the office makes"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not (following.cls is Class.DETERMINER or (tokens[at].lower, following.lower) in DOES_TO):
        return False
    rest = list(takewhile(lambda token: token.cls not in _ENDS, tokens[at + 2 :]))
    if rest and rest[0].lemma in word_list("times"):  # "the nurse visits every week"
        return False
    return not any(token.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL} and token.finite for token in rest)


_ENDS = frozenset({Class.PREPOSITION, Class.CONJUNCTION, Class.PUNCTUATION, Class.SUBORDINATOR, Class.WH})


_BY_ONESELF = frozenset({
    "look", "laugh", "disagree", "smile", "knock", "wait", "listen", "nod", "argue", "talk", "arrive", "joke", "wink",
    "cheer", "clap", "reply", "apologise", "apologize", "happen", "cry", "giggle", "yawn", "blush", "pause", "hesitate",
    "smell",
})  # fmt: skip
"""What nobody has done to him, so that the past is no participle: "one of the panel looked at the clock"."""


_PERSON_DID = frozenset({"ask", "start", "stay", "retire", "begin", "work", "remain"})
"""What a person does and has not done to him: "the owner started on the floor"."""


def acts(token: Token) -> bool:
    """Whether a word read as a bare verb tells what things do of themselves: "apples on the ground rot by noon"."""
    return token.cls is Class.VERB and token.form is Form.BASE and token.lower in word_list("done_by_itself")


def did_so(token: Token, before: Token, following: Token | None) -> bool:
    """Whether a past that may be a participle tells what somebody did: "Dana knocked", "the apprentice asked loads"."""
    if (
        before.cls is Class.NAME
        or before.lower == "both"
        or (token.lower == "said" and following is not None and following.lower == "so")
    ):
        return True
    if token.lemma in {"stop", "start", "keep"} and following is not None and following.form is Form.ING:
        return True
    suffered = following is not None and following.lower in {"by", "to"}
    person = before.cls is Class.NOUN and means_somebody(before.lemma) and not suffered
    asked = person and token.lemma in _PERSON_DID
    return asked or (token.lemma in _BY_ONESELF and not suffered) or before.text in word_list("given_names")


def names_a_place(following: Token | None) -> bool:
    """Whether a doubtful verb is rather the first word of a place: "the kids draw room"."""
    return following is not None and following.cls is Class.NOUN and following.lower in word_list("compound_things")


def is_only_past(token: Token) -> bool:
    """Whether the form is no participle too: "gave", unlike "extended"."""
    return not any(reading.form is Form.PARTICIPLE for reading in readings(token.lower))


def is_done_by(token: Token, following: Token | None) -> bool:
    """Whether a past tells rather by whom a thing is done: "a tour led by two pupils", not "they left by noon"."""
    by = following is not None and following.lower == "by" and token.form is Form.PAST
    return by and not is_only_past(token) and token.lemma not in _BY_ONESELF | _MOVES


_MOVES = frozenset({"come", "drive", "drop", "go", "leave", "live", "pass", "ride", "run", "stand", "stop", "swear"})


def is_back_to(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody is only brought "back" there: "getting people back to the cinema"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    led = following is None or following.cls in {Class.TO, Class.PREPOSITION, Class.PUNCTUATION}
    return tokens[at].lower == "back" and led and any(token.form is Form.ING for token in tokens[:at])
