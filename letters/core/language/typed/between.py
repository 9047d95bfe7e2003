"""Puts what stands between a verb and its object where English has it: "made every two hours a round"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.typed.since import since_ends
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.phrases import ends_clause, is_led, is_time, thing_ends
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Token

_OFTEN = frozenset({"always", "already", "also", "often", "never", "sometimes", "usually", "still", "really"})
"""Words that stand before the verb they are about."""
_HOW_OFTEN = frozenset({"always", "often", "never", "usually", "sometimes"})
_MUCH = frozenset({"very", "so", "really", "quite", "too", "more"})
_WELL = frozenset({"well", "better", "best", "badly", "much", "today", "yesterday", "together", "twice", "first",
                   "again", "daily", "alone"})  # fmt: skip
_NO_MANNER = frozenset({"only", "early", "nearly", "especially", "mostly", "mainly", "exactly", "roughly", "simply",
                        "really", "hardly", "probably", "actually", "finally", "fully", "partly", "likely",
                        "daily"})  # fmt: skip
_FEASTS = frozenset({"birthday", "weekend", "weekends", "holidays"})
_ENDS = (["the", "beginning"], ["the", "start"], ["the", "end"], ["the", "past"])
_FOR = re.compile(r"(?:for|since|from|in|at|on|during|every|each|after|before)$")
_LINKING = frozenset({"be", "go", "come", "stay", "work", "live", "look", "wait", "stand", "sit", "feel", "become",
                      "seem", "get", "happen", "talk", "speak", "arrive", "cost", "last", "take"})  # fmt: skip


def together(text: str) -> str:
    """The text with every verb beside its object."""
    at = 1
    while at < len(tokens := words_of(text)):
        moved = _often_first(text, tokens, at) or _manner_last(text, tokens, at)
        text = moved or text
        at += 1
    return text


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    done = token.cls is Class.VERB or token.lower in {"did", "have", "has", "had"}
    return done and token.form is not Form.NONE and token.lemma not in _LINKING


def _acts(tokens: Sequence[Token], at: int) -> bool:
    return _is_verb(tokens, at) or tokens[at].lemma == "take"


def _often_first(text: str, tokens: Sequence[Token], at: int) -> str:
    """An adverb of how often before its verb: "you have realised already three houses"; empty where none stands so."""
    if at + 1 >= len(tokens) or tokens[at].lower not in _OFTEN or not _acts(tokens, at - 1):
        return ""
    if tokens[at].lower == "never" and tokens[at - 1].lemma in {"say", "tell"}:
        return ""  # "he said never the top"
    verb, after = tokens[at - 1], tokens[at + 1]
    object_follows = is_led(after) or after.lower in {"it", "them", "me", "him", "her", "us"}
    begins = after.cls is Class.PREPOSITION and verb.form is Form.PRESENT and tokens[at].lower in _HOW_OFTEN
    begins = begins or (tokens[at].lower == "also" and after.lower in {"online", "here", "there", "abroad"})
    first = at == 1 and verb.form is Form.BASE and tokens[at].lower in {"always", "never", "also"}
    acts = first or (
        verb.form in {Form.PAST, Form.PARTICIPLE, Form.PRESENT, Form.BASE}
        and (first or at > 1 or verb.form is Form.PAST)
    )
    timed = is_time(tokens[_last(tokens, at + 1)])
    if not (object_follows or begins) or not acts or (timed and tokens[at].lower not in _HOW_OFTEN):
        return ""
    return f"{text[: verb.start]}{tokens[at].lower} {verb.text}{text[tokens[at].end :]}"


def _last(tokens: Sequence[Token], at: int) -> int:
    return max(at, thing_ends(tokens, at, of=False) - 1)


_DONE_FOR = frozenset("volunteer apply register wait prepare train plan look ask pay search qualify".split())  # noqa: SIM905
"""What one does for something: "volunteer for the spring drill"."""


def _manner_last(text: str, tokens: Sequence[Token], at: int) -> str:
    """How or when something was done, behind what it was done to; empty where nothing stands between."""
    given = tokens[at - 1].lower in {"me", "us"} and at > 1
    if not _is_verb(tokens, at - 2 if given else at - 1):
        return ""
    end = _manner_ends(tokens, at)
    if _stays(tokens, at, end):
        return ""
    only = tokens[end].lower == "only" and thing_ends(tokens, end + 1) > end + 1
    thing = thing_ends(tokens, end + only)
    language = tokens[end].cls is Class.NAME and tokens[at - 1].lemma in {"speak", "know", "learn", "write"}
    spanned = tokens[end - 2].lower != "the"  # "since last winter", but "for the day shift"
    spanned = spanned and all(token.cls is not Class.PRONOUN for token in tokens[at:end])  # "since they moved labs"
    bare = tokens[at].lower in {"for", "since"} and tokens[end].cls in {Class.NOUN, Class.ADJECTIVE} and spanned
    if thing == end or not (is_led(tokens[end]) or language or bare or only) or is_time(tokens[_last(tokens, end)]):
        return ""
    every = thing < len(tokens) and tokens[thing].lower in {"each", "every"}
    if not (every or ends_clause(tokens, thing) or tokens[thing].cls in {Class.PREPOSITION, Class.TO, Class.WH}):
        return ""
    when = _FOR.match(tokens[at].lower) is not None
    stop = _clause_end(tokens, thing) if when else thing
    if _own_place_ends(tokens, at):
        stop = next((n for n in range(stop, len(tokens)) if ends_clause(tokens, n)), len(tokens))
    stop = stop + 2 if stop + 1 < len(tokens) and tokens[stop].lower in {"of", "from"} else stop
    manner = text[tokens[at].start : tokens[end - 1].end]
    what = text[tokens[end].start : tokens[stop - 1].end]
    return f"{text[: tokens[at].start]}{what} {manner}{text[tokens[stop - 1].end :]}"


def _stays(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether no manner stands there, or one that belongs to what follows it: "significantly more noise"."""
    if end == at or end >= len(tokens) or tokens[end].lower == "'s":  # "yesterday's cakes"
        return True
    more = tokens[end].lower in {"more", "less", "fewer", "better", "worse"}
    more = more and (tokens[end - 1].cls is not Class.NOUN or tokens[end - 1].lower == "times")  # "three times more"
    first_two = tokens[at].lower == "first" and tokens[end].cls is Class.NUMBER  # "cleared first two rounds"
    counted = end - 2 >= at and tokens[end - 2].cls is Class.NUMBER and tokens[end - 2].lower not in {"one", "1"}
    kind = counted and tokens[end - 1].lower == tokens[end - 1].lemma  # "for a 24 hour clinic"
    return more or kind or first_two or (tokens[at].lower == "for" and tokens[at - 1].lemma in _DONE_FOR)


def _clause_end(tokens: Sequence[Token], at: int) -> int:
    """The place behind what hangs on an object by its preposition, as far as the clause goes."""
    while at < len(tokens) and tokens[at].cls is Class.PREPOSITION and tokens[at].lower not in {"with", "because"}:
        end = thing_ends(tokens, at + 1)
        if end == at + 1:
            return at
        at = end
    return at


def _manner_ends(tokens: Sequence[Token], at: int) -> int:
    """The place behind "very well", "every two hours" or "for four years", or `at`."""
    end = at
    while end < len(tokens) and tokens[end].lower in _MUCH:
        end += 1
    alone = tokens[at].lower in _SELVES and tokens[at - 1].lemma not in _GIVEN
    if alone or (end < len(tokens) and _is_manner(tokens[end])):
        return end + 1
    return _company_ends(tokens, at) or _own_place_ends(tokens, at) or _time_ends(tokens, at)


def _own_place_ends(tokens: Sequence[Token], at: int) -> int:
    """The place behind where of one's own it was: "made at my last school a newsletter"; 0 where that is not told."""
    mine = tokens[at].lower in {"at", "in"} and at + 1 < len(tokens) and tokens[at + 1].lower in {"my", "our"}
    end = thing_ends(tokens, at + 1, of=False) if mine else at
    return end if mine and end < len(tokens) and tokens[end].lower in {"a", "an"} else 0


def _company_ends(tokens: Sequence[Token], at: int) -> int:
    """The place behind with whom something was done: "singing with the children the song"; 0 where nobody is told."""
    if tokens[at].lower != "with" or at + 2 >= len(tokens):
        return 0
    if tokens[at + 1].text[0] >= "\ue000" or tokens[at + 1].lower in {"me", "us", "him", "her", "them", "you"}:
        return at + 2
    end = thing_ends(tokens, at + 1)
    return end if end > at + 1 and means_people(tokens[end - 1].lemma) else 0


def _is_manner(token: Token) -> bool:
    manner = token.lower.endswith("ly") and token.cls is Class.ADVERB and token.lower not in _NO_MANNER
    return manner or token.lower in _WELL


_SELVES = frozenset({"myself", "yourself", "himself", "herself", "themselves", "ourselves"})
_GIVEN = frozenset({
    "give", "save", "spare", "cost", "earn", "win", "get", "treat", "bring", "leave", "choose", "pick", "grab",
    "show", "promise", "owe", "offer", "teach", "ask", "make", "buy", "set", "allow", "cook", "pour", "tell", "find",
    "call", "do", "have", "sell", "repeat", "explain", "introduce", "push",
})  # fmt: skip
"""What one does to oneself with something: "taught himself the guitar"."""


def _time_ends(tokens: Sequence[Token], at: int) -> int:
    if tokens[at].lower in {"many", "several", "three", "four", "five"} and at + 1 < len(tokens):
        return at + 2 * (tokens[at + 1].lower == "times")
    if _FOR.match(tokens[at].lower) is None:
        return at
    if tokens[at].lower == "since" and at + 1 < len(tokens):
        end = since_ends(tokens, at)
        return at if tokens[end - 1].lemma == "be" else end  # "since I was a child"
    start = at + (tokens[at].cls is Class.PREPOSITION)
    if tokens[at].lower in {"from", "at", "in"} and [one.lower for one in tokens[at + 1 : at + 3]] in _ENDS:
        return at + 3
    end = start
    while end < len(tokens) and (
        is_led(tokens[end]) or tokens[end].lower in {"last", "next", "first", "other", "many", "half"}
    ):
        end += 1
    day = end < len(tokens) and any(one.cls is Class.NAME for one in readings(tokens[end].lower)) and end == start
    told = (
        end < len(tokens)
        and (is_time(tokens[end]) or tokens[end].lower in _FEASTS or tokens[end].lower.rstrip("s").endswith("day"))
        and not day
    )
    led = end > start or (end < len(tokens) and tokens[end].lower.rstrip("s").endswith("day"))
    return end + 1 if told and led else at
