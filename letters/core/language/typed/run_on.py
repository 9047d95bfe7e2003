"""Sets a comma where one whole clause was run on to another: "they wanted full time I can only do days".

Only a clause that has all it needs is set apart; one that lacks its object belongs to what stands before it: "the van
he drives".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_WHO = frozenset({"i", "you", "he", "she", "it", "we", "they", "everyone", "everybody", "nobody", "people"})
_BE = frozenset({"is", "was", "are", "were", "'s", "'re", "'m", "am"})
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_BETWEEN = frozenset({Class.ADVERB, Class.NEGATION})
_OBJECTS = frozenset({Class.DETERMINER, Class.NUMBER, Class.PRONOUN})
_LEADS = frozenset({
    Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.TO, Class.DETERMINER, Class.PUNCTUATION, Class.PREPOSITION,
    Class.MODAL, Class.AUXILIARY,
})  # fmt: skip
_OPENS = frozenset({
    "if", "when", "whenever", "because", "that", "what", "how", "why", "where", "who", "which", "while", "once",
    "until", "till", "since", "unless", "before", "after", "as", "than", "so", "such", "too", "whatever", "though",
    "although", "like", "every", "first", "last", "only", "whether", "the more", "enough",
})  # fmt: skip
"""Words whose clause may well go on into the next one."""
_HOLDS = frozenset({
    "say", "think", "know", "tell", "hope", "write", "warn", "joke", "decide", "claim",
    "reckon", "mean", "guess", "bet", "wish", "let", "make", "see", "hear",
    "watch", "feel", "find", "show", "want", "need", "believe", "remember", "realise", "realize", "notice", "explain",
    "mention", "suppose", "imagine", "swear", "promise", "admit", "agree", "forget", "help", "ask", "learn",
    "understand", "understood", "figure", "love", "like", "prefer", "seem", "be", "have", "do", "get", "fancy", "worry",
    "check", "ensure", "suggest", "recommend", "propose", "insist", "assume", "doubt", "suspect", "discover",
    "conclude", "advise", "demand", "predict", "argue", "fear", "dream", "pretend", "trust", "expect",
})  # fmt: skip
"""Verbs that a clause may follow with nothing between."""
_LEAD_ON = frozenset({
    "sure", "glad", "happy", "sorry", "aware", "afraid", "told", "way", "time", "day", "night", "moment", "reason",
    "place", "minute", "second", "instant", "hour", "thing", "things",
    "everything", "something", "anything", "nothing", "all", "one", "ones", "bit",
    "stuff", "more", "most", "fact", "said", "now", "then", "even",
    "danger", "doubt", "extent", "risk", "feeling", "belief", "hope", "proof", "paper", "promise",
    "idea", "chance", "week", "year", "month", "half", "much",
})  # fmt: skip
_CONTRASTED = (["it", "'s", "not"], ["it", "is", "n't"], ["it", "is", "not"])
"""How a contrast begins, whose other half is told with no mark as well."""
_MARKS = re.compile(r"[,;:.!?()\"]|(?<= )- ")
_FEWEST = 3


def run_on_apart(text: str) -> str:
    """The text with a comma before every clause that was run on with no mark at all."""
    if '"' in text:
        return text
    pieces, start = [], 0
    for mark in [*_MARKS.finditer(text), None]:
        end = mark.end() if mark else len(text)
        pieces.append(_apart(text[start:end]))
        start = end
    return "".join(pieces)


def _apart(piece: str) -> str:
    tokens = words_of(piece)
    for at in range(2, len(tokens) - 2):
        verb = Class.VERB in tokens[at - 1].classes and tokens[at - 2].cls not in {Class.DETERMINER, Class.ADJECTIVE}
        counted = tokens[at].lower == "people" and tokens[at - 1].cls is not Class.NOUN and not verb
        done_to = counted or (tokens[at].lower in {"it", "you", "people"} and verb and tokens[at - 1].cls is Class.VERB)
        if (
            tokens[at].lower in _WHO
            and not done_to
            and _may_stop(tokens[:at])
            and _is_whole(tokens, at, told=_tells(tokens[:at]))
        ):
            rest = _apart(piece[tokens[at].start :])
            own = tokens[at].lower in {"he", "she"} and not (
                tokens[at - 1].cls is Class.NOUN and tokens[at + 1].lower in {"'s", "is"}
            )
            return f"{piece[: tokens[at - 1].end]}{'. ' if own else ', '}{upper_first(rest) if own else rest}"
    return piece


def _may_stop(head: Sequence[Token]) -> bool:
    """Whether what stands before may end here: nothing in it waits for a clause."""
    last, before = head[-1], head[-2]
    if head[0].cls is Class.PREPOSITION or [token.lower for token in head[:3]] in _CONTRASTED:
        return False
    waits = any(
        token.lower in _OPENS or token.lemma in _HOLDS & {"say", "think", "hope"}
        for token in head[head[0].lower == "which" :]
    )
    holds = last.lemma in _HOLDS or (
        last.lower in {"me", "us", "you", "him", "her", "them", "it"} and before.lemma in _HOLDS
    )
    led = last.lower in _LEAD_ON and (last.cls is not Class.NOUN or before.cls is not Class.ADJECTIVE)
    return not (waits or holds or led or (last.cls in _LEADS and before.cls is not Class.DETERMINER))


def _tells(head: Sequence[Token]) -> bool:
    """Whether there is a verb in it that a sentence can stand on."""
    return any(token.cls in _VERBAL and token.form is not Form.PARTICIPLE for token in head) or head[0].lower == "same"


def _is_whole(tokens: Sequence[Token], at: int, *, told: bool) -> bool:
    """Whether the clause that begins there has its verb and what that verb needs."""
    place = _after(tokens, at + 1)
    if place is None or not {*tokens[place].classes, tokens[place].cls} & _VERBAL:
        return False
    verb = tokens[place]
    rest = tokens[place + 1 :]
    if not rest or tokens[-1].cls is Class.PREPOSITION:
        return False  # "the trip you told me about"
    if verb.lemma == "know" and tokens[place - 1].lower == "just":
        return True
    it = tokens[at].lower == "it"
    if verb.lower in _BE:
        return _is_so(rest, told=told, it=it)
    needs = verb.lemma in {"need", "have", "want", "take"} and rest[0].cls is Class.TO
    if needs:
        return told and _has_object(tokens, place + 1)
    return (told or (it and place == at + 1 and verb.form is Form.PRESENT)) and _has_object(tokens, place)


def _after(tokens: Sequence[Token], at: int) -> int | None:
    return next(
        (place for place in range(at, len(tokens)) if tokens[place].cls not in _BETWEEN | {Class.DETERMINER}), None
    )


def _is_so(rest: Sequence[Token], *, told: bool, it: bool) -> bool:
    """Whether it is told how or what somebody is; a mere doing may have its object before it."""
    words = [token for token in rest if token.cls not in _BETWEEN and token.lower not in {"so", "all", "too", "both"}]
    if not words:
        return False
    first = words[0]
    doing = first.form is Form.ING and len(words) > 1 and words[1].lower in _WHOM
    if rest[0].lower in {"so", "really", "dead", "proper"} or (told and doing):
        return True
    if first.cls is Class.ADJECTIVE or first.lower in word_list("plain_adjectives"):
        return True
    if it and len(words) > 1 and words[-1].cls not in _VERBAL | {Class.PREPOSITION} and first.form is Form.NONE:
        return True
    named = first.cls is Class.NUMBER or (first.cls is Class.DETERMINER and len(words) > 1)
    return told and (named or (it and first.cls is Class.NOUN) or first.lower in {"part-time", "full-time"})


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb there has its object beside it, and is the subject's own and finite."""
    verb = tokens[at]
    while verb.cls in {Class.MODAL, Class.AUXILIARY, Class.TO}:
        place = _after(tokens, at + 1)
        if place is None:
            return False
        if verb.lemma in {"have", "do"} and tokens[at + 1].cls in _OBJECTS:
            return at + _FEWEST <= len(tokens) and _is_object(tokens[at + 1 :])
        at, verb = place, tokens[place]
    after = tokens[at + 1 : at + _FEWEST]
    if verb.lemma in {"keep", "start", "stop"} and verb.cls is Class.VERB and after and after[0].form is Form.ING:
        return True
    done = Class.VERB in {verb.cls, *verb.classes} and verb.form is not Form.ING and bool(after)
    if verb.lower in {"had", "used"} and done and after[0].cls is Class.TO:
        return _has_object(tokens, at + 1)
    led = done and len(after) > 1 and after[0].cls in {Class.ADVERB, Class.PREPOSITION}
    object_ = next((token for token in tokens[at + 2 : at + 4] if token.lower in _WHOM), None) if led else None
    if done and verb.lemma in _HANDS and after[0].lower in _WHOM:
        return len(after) > 1 and after[1].cls in _OBJECTS | {Class.NOUN}  # "the proof he gave me" has it before
    return done and (object_ is not None or after[0].lower in _WHOM or _is_object(after))


_HANDS = frozenset(
    {"give", "send", "show", "tell", "teach", "lend", "buy", "bring", "make", "offer", "hand", "ask", "get"}
)
"""What is done to somebody with something."""
_WHOM = frozenset({"me", "us", "him", "her", "them", "it"})


def _is_object(after: Sequence[Token]) -> bool:
    """Whether a thing begins there that is done to, and no time: "the van he drives every day"."""
    often = after[0].lower in {"every", "each", "all", "this", "last", "next", "any"}
    return after[0].cls in _OBJECTS and not often
