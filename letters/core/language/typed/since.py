"""What goes on since a time, in the tense it takes: "they keep it since 1994" is that they have kept it since then."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.phrases import is_led, thing_ends
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Token
from letters.core.language.words.verbs import participle, past

_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"
_I_DRIVE = re.compile(
    rf"^I (?P<verb>drive|work|teach|cook|clean|live|run) (?P<time>{_COUNT} years) (?=for|in|at|as|with)"
)
"""What the writer did for years, told in the present: "I drive 3 years for a shop"."""
_IS_FOR = re.compile(
    r"\b(?P<who>(?:I|you|we|they|he|she|it|(?:the|their|your) [a-z]+|[A-Z][a-z]+))(?P<verb>'s|'re|'m| is| are| am) "
    r"(?P<what>(?:here|there|in charge|open|together|married|with (?:you|them|us|the [a-z]+)"
    r"|(?:an?|the) (?:[a-z-]+ )?[a-z]+)) for "
    rf"(?=(?:over |about |nearly |almost |more than )?{_COUNT} (?:years|generations|decades)\b)"
)
"""What has been so for years, told in the present: "it's a family firm for four generations"."""
_UNITS = frozenset({"day", "week", "month", "year", "decade", "generation", "century", "season", "winter", "summer"})
_LONG_UNITS = frozenset({"year", "decade", "generation"})
_SEASONS = frozenset({
    "spring", "summer", "autumn", "winter", "christmas", "easter", "covid", "then", "pandemic", "childhood",
    "yesterday", "school", "lockdown",
})  # fmt: skip
_MANY = frozenset({"many", "several", "some", "a", "few"})
_BEFORE_TIME = frozenset({"over", "about", "nearly", "almost", "more", "than", "already", "early", "late", "around"})
_BETWEEN = frozenset({Class.ADVERB, Class.NEGATION})
_NO_LASTING = frozenset({"say", "think", "hope", "start", "begin", "can", "will", "would", "let", "ask", "thank"})
_ALONE = frozenset({"i", "you", "we", "they", "who", "which", "that", "people", "it", "he", "she"})
_GOES_ON = frozenset({
    "lead", "work", "run", "live", "teach", "drive", "use", "make", "cook", "look", "try", "wait", "do", "train",
    "care", "manage",
})  # fmt: skip
_PARTING = frozenset({Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR, Class.MODAL, Class.WH})
_THEN = frozenset({"was", "were", "moved", "came", "started", "opened", "began", "left", "arrived"})
"""What began a time: "since they opened"; any other clause after "since" may be a cause."""
_AFTER_BEEN = frozenset({"since", "here", "there", "today", "together"})
_FIT = 3


def since(text: str) -> str:
    """The text with a present tense before "since" as what has been so ever since."""
    text = _I_DRIVE.sub(lambda found: f"I {past(found['verb'])} for {found['time']} ", text)
    text = _IS_FOR.sub(_has_been_for, text)
    at = 0
    while at < len(tokens := words_of(text)):
        if tokens[at].lower in {"since", "for", "already", "now"}:
            text = _lasted(text, tokens, at)
        at += 1 + max(0, len(words_of(text)) - len(tokens))
    return text


def _has_been_for(found: re.Match[str]) -> str:
    has = "has" if found["verb"] in {"'s", " is"} else "have"
    return f"{found['who']} {has} been {found['what']} for "


def _lasted(text: str, tokens: Sequence[Token], at: int) -> str:
    """The text with what goes on since the time there in its tense, and a length of time after "for"."""
    end, counted = _time_ends(tokens, at)
    if end == at:
        return text
    mine = tokens[at].lower == "for"
    verb = _verb_after(tokens, end) if _opens(tokens, at) else _verb_before(tokens, at, mine=mine)
    if verb < 0 and (not counted or tokens[at].lower != "since" or (at and tokens[at - 1].lemma == "be")):
        return text
    ahead = verb >= end
    text = _told(text, tokens, verb) if ahead else text  # first, as the time before it may change its length
    if counted:
        long = text[tokens[end - 1].start : tokens[end - 1].end].lower() == "long" or tokens[end - 2].lower == "long"
        first = next(n for n in range(at, end) if tokens[n].lower not in {"since", "for", "already", "now"})
        time = "a long time" if long else text[tokens[first].start : tokens[end - 1].end]
        time = "half a year" if time == "half year" else time
        text = f"{text[: tokens[at].start]}for {time}{text[tokens[end - 1].end :]}"
    return _told(text, tokens, verb) if verb >= 0 and not ahead else text


def _opens(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].lower == "since" and (at == 0 or tokens[at - 1].text in {".", ",", ";"})


def _time_ends(tokens: Sequence[Token], at: int) -> tuple[int, bool]:
    """The place behind the time that is told there, and whether it is a length; `at` where none is told."""
    start = at + 1
    if tokens[at].lower in {"already", "now"}:
        start += start < len(tokens) and tokens[start].lower in {"for", "since"}
    while start < len(tokens) and tokens[start].lower in _BEFORE_TIME:
        start += 1
    if start + 1 < len(tokens) and tokens[start].lower == "half" and tokens[start + 1].lower in {"year", "a"}:
        return start + 2 + (tokens[start + 1].lower == "a"), True
    count = start
    while count < len(tokens) and (tokens[count].cls is Class.NUMBER or tokens[count].lower in _MANY):
        count += 1
    since_long = tokens[at].lower == "since"
    if (
        count < len(tokens)
        and tokens[count].lemma in _UNITS
        and (count > start or (since_long and _is_plural(tokens[count])))
    ):
        ago = count + 1 < len(tokens) and tokens[count + 1].lower == "ago"
        each = count + 1 < len(tokens) and tokens[count + 1].lower in {"a", "per", "old", "'"}
        return (at, False) if each else (count + 1, not ago)
    if not since_long:
        return at, False
    if start < len(tokens) and tokens[start].lower == "long":
        return start + 1 + (start + 1 < len(tokens) and tokens[start + 1].lower == "time"), True
    return _point_ends(tokens, start) if start < len(tokens) else at, False


def since_ends(tokens: Sequence[Token], at: int) -> int:
    """The place behind the point of time that "since" there tells, or `at` where it tells none."""
    end, counted = _time_ends(tokens, at)
    return at if counted else end


def _is_plural(token: Token) -> bool:
    return token.lower != token.lemma


def _point_ends(tokens: Sequence[Token], start: int) -> int:
    """The place behind a point of time: "2019", "last winter", "the war"; the place of "since" where none is told."""
    first = tokens[start]
    if first.cls is Class.PRONOUN:
        then = start + 1 < len(tokens) and tokens[start + 1].lower in _THEN
        return start + 2 if then or [one.cls for one in tokens[start + 2 : start + 3]] == [Class.NUMBER] else start - 1
    if first.cls in {Class.NUMBER, Class.NAME} or first.lower in _SEASONS:
        return start + 1
    end = min(start + 2, len(tokens)) if first.lower in {"last", "this"} else start
    end = thing_ends(tokens, start) if end == start and is_led(first) else end
    follows = tokens[end] if end < len(tokens) else None
    clause = follows is not None and (follows.finite or follows.cls in {Class.AUXILIARY, Class.MODAL})
    clause = clause or (follows is not None and follows.lower in {"that", "which", "who"})
    return start - 1 if clause or end == start else end


def _verb_before(tokens: Sequence[Token], at: int, *, mine: bool) -> int:
    """The place of the verb in the present before a time; -1 where it stands in its tense already."""
    for verb in range(at - 1, -1, -1):
        token = tokens[verb]
        if token.lower in {"can", "ca"} and tokens[verb + 1].cls is Class.NEGATION:
            return -1 if "be" in [one.lower for one in tokens[verb + 2 : verb + 3]] else verb  # "can't be reached"
        if token.cls in _PARTING and token.lower != "as":
            return -1
        if token.lower == "been" or (token.form is Form.PAST and token.cls in {Class.VERB, Class.AUXILIARY}):
            return -1
        if _is_present(tokens, verb):
            return verb if _may_last(tokens, verb) and (not mine or _is_long(tokens, verb, at)) else -1
    return -1


def _verb_after(tokens: Sequence[Token], end: int) -> int:
    """The place of the verb in the present of the clause that a time opens: "since 2019 they use"."""
    start = end + (end < len(tokens) and tokens[end].text == ",")
    for verb in range(start + 1, min(len(tokens), start + 5)):
        if _is_present(tokens, verb):
            return verb if _may_last(tokens, verb) else -1
        if tokens[verb].finite or tokens[verb].cls in {Class.PUNCTUATION, Class.CONJUNCTION}:
            return -1
    return -1


def _is_told(token: Token) -> bool:
    return token.lower == "have" or (token.cls is Class.VERB and token.form in {Form.PAST, Form.PARTICIPLE})


def _is_present(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb of a clause stands there in the present."""
    token, before = tokens[at], tokens[at - 1] if at else None
    while before is not None and before.cls in _BETWEEN and before.start:
        before = tokens[tokens.index(before) - 1]
    told = any(_is_told(one) for one in tokens[:at])  # "I ran our family bins"
    if before is None or (told and Class.NOUN in token.classes):
        return False
    alone = before.lower in _ALONE or before.lower in {"there", "nobody", "everybody", "everyone"}
    if token.cls not in {Class.VERB, Class.AUXILIARY}:
        verb = any(one.cls is Class.VERB and one.form in {Form.BASE, Form.PRESENT} for one in readings(token.lower))
        people = before.cls is Class.NOUN and _is_plural(before) and means_people(before.lemma)
        return verb and (people or (alone and before.lower not in {"it", "that", "you"}))
    if token.form is Form.PRESENT:
        of = at > 1 and tokens[at - 2].lower == "of"  # "a backlog of case files"
        return not (Class.NOUN in token.classes and of)
    several = before.cls is Class.NOUN and _is_plural(before)
    return token.form is Form.BASE and (alone or several)


def _may_last(tokens: Sequence[Token], verb: int) -> bool:
    """Whether what is told by the verb there is no perfect already, and lasts."""
    token = tokens[verb]
    after = verb + 1
    while after < len(tokens) and tokens[after].cls in _BETWEEN:
        after += 1
    follows = tokens[after] if after < len(tokens) else None
    if token.lemma == "have" or token.lower == "'s":
        return follows is None or not any(
            one.form is Form.PARTICIPLE or follows.lower == participle(one.lemma)
            for one in readings(follows.lower)
            if one.cls in {Class.VERB, Class.AUXILIARY}
        )
    moved = tokens[verb].lemma == "be" and follows is not None and follows.lower == "since"
    years = token.lemma == "be" and any(one.lemma in _UNITS for one in tokens[verb + 1 : verb + _FIT])
    return token.lemma not in _NO_LASTING and not (moved and tokens[verb - 1].lower == "it") and not years


def _is_long(tokens: Sequence[Token], verb: int, at: int) -> bool:
    """Whether years are told of what somebody does still: "I make windows for eleven years"."""
    years = any(one.lemma in _LONG_UNITS for one in tokens[at : at + _FIT + 1])
    mine = tokens[verb - 1].text == "I"
    doing = verb + 1 < len(tokens) and tokens[verb + 1].form is Form.ING
    if tokens[verb].lemma == "be":
        return years and doing and (mine or tokens[verb + 1].lemma in _GOES_ON)
    return years and mine and at > verb + 1


def _told(text: str, tokens: Sequence[Token], verb: int) -> str:
    """The text with the verb there as what has been so."""
    token = tokens[verb]
    if token.cls is Class.MODAL:  # what cannot be done since then
        return f"{text[: token.start]}have not been able to{text[tokens[verb + 1].end :]}"
    one = token.lower in {"is", "'s", "has", "does"} or (
        token.cls is not Class.AUXILIARY and token.form is Form.PRESENT
    )
    one = one or (token.lower != token.lemma and token.cls is Class.NOUN)
    has = "has" if one else "have"
    after = verb + 1
    while after < len(tokens) and tokens[after].cls in _BETWEEN and tokens[after].lower not in _AFTER_BEEN:
        after += 1
    space = " " if text[token.start] == "'" else ""
    if token.lemma == "have" and tokens[min(verb + 1, len(tokens) - 1)].cls is not Class.NEGATION:
        return f"{text[: token.end]} had{text[token.end :]}"
    if token.lemma in {"be", "have"} or (token.lemma == "do" and after > verb + 1):
        rest = tokens[after - 1].end
        done = "been" if token.lemma == "be" else "had"
        stop = rest
        if token.lemma == "do" and after < len(tokens):
            done, stop = participle(tokens[after].lemma), tokens[after].end
        return f"{text[: token.start]}{space}{has}{text[token.end : rest]} {done}{text[stop:]}"
    lemma = next((one.lemma for one in readings(token.lower) if one.cls is Class.VERB), token.lemma)
    first = verb
    while first > 1 and tokens[first - 1].cls in _BETWEEN:
        first -= 1
    often = text[tokens[first].start : token.start]
    return f"{text[: tokens[first].start]}{has} {often}{participle(lemma)}{text[token.end :]}"
