"""Tells "you" who is anybody from the reader: "they let you try it before you buy" is "you let people try it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.view.doings import doing_of
from letters.core.language.view.employer_others import rival_of
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token
from letters.core.language.words.verbs import with_s

_ANYBODYS = {"your": "people's", "yours": "theirs", "yourself": "themselves", "you": "people"}
_OWNED = frozenset(
    {"room", "name", "dog", "car", "coat", "house", "back", "bag", "phone", "bike", "van", "hand", "face"}
)
"""What each of several people has one of: "people's rooms"."""
_THEIRS = {"your": "their", "yours": "theirs", "yourself": "themselves"}
_SPOKEN = frozenset({
    "say", "mention", "think", "reckon", "know", "promise", "hope", "believe", "explain", "decide", "choose", "prefer",
})  # fmt: skip
"""What is said of the reader as often as of anybody: "they said you own the quay"."""
_WRITTEN_OUT = {"'re": " are", "'ve": " have", "'ll": " will", "'d": " would"}
_DOES = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_BETWEEN = frozenset({Class.ADVERB, Class.NEGATION})
_NONE_THERE = re.compile(r"\b(?P<none>nobody|no one|no-one) there(?= [a-z])", re.IGNORECASE)
_EACH_THERE = re.compile(
    r"\b(?P<each>(?:every|each) [a-z]+|everyone|everybody) there(?= (?!who\b|and\b|that\b|in\b|at\b|on\b|for\b)[a-z])",
    re.IGNORECASE,
)
_PEOPLE_THERE = re.compile(r"(?<!\bthe )(?<!\b[a-z]{2} )\bpeople there(?= (?!who\b|and\b|that\b|in\b)[a-z])")


def set_apart(rewriting: Rewriting, they: int) -> None:
    """Make other people of every "you" after the "they" at that place, which is turned to the reader itself."""
    doing = doing_of(rewriting.tokens, they)
    after = rewriting.tokens[they + 1 :]
    if not doing or doing[0].lemma in _SPOKEN or any(token.lower in {"i", "me", "us", "my"} for token in after):
        return
    named = False
    for at in range(they + 1, len(rewriting.tokens)):
        token, following = rewriting.tokens[at], rewriting.next_to(at)
        if token.lower == "your" and rewriting.tokens[at - 1].lower == "from":
            continue  # "a colleague from your other office"
        if token.lower not in _ANYBODYS or _is_who_was_with_you(rewriting.tokens[they:at]):
            continue
        right = _again(token, after[at - they :]) if named else _ANYBODYS[token.lower]
        rewriting.change(token.start, token.end, right)
        if not named and following is not None and following.lower in _WRITTEN_OUT:
            rewriting.change(following.start, following.end, _WRITTEN_OUT[following.lower])
        if right == "people's" and following is not None and following.lower in word_list("counted") | _OWNED:
            rewriting.change(following.start, following.end, with_s(following.lower))
        named = True


def others_apart(rewriting: Rewriting, at: int) -> None:
    """Make other people of every "you" beside what one reader does, unless it was said: "he taps you on the elbow"."""
    opens = at == 0 or all(token.cls is Class.NAME or token.text == "." for token in rewriting.tokens[:at])
    said = any(token.lemma in {"say", "ask", "write"} or token.text == '"' for token in rewriting.tokens)
    words = [token.lower for token in rewriting.tokens]
    tells = any(token.lemma in _TELLS for token in rewriting.tokens)
    said = said or (tells and not _YOURS_TOLD.isdisjoint(pairwise(words)))
    if opens and rewriting.tokens[at].lower not in {"his", "her", "him"} and not said:
        set_apart(rewriting, at)


_TELLS = frozenset({"explain", "show", "tell", "describe"})
_YOURS_TOLD = frozenset((asked, "you") for asked in ("how", "what", "why", "where", "which", "that"))
"""What a reader told of the house: "Claire explained how you match readers with children"."""


def _is_who_was_with_you(before: Sequence[Token]) -> bool:
    """Whether "you" are those somebody worked with: "they promoted the receptionist, who has been with you"."""
    if any(token.lower in {"someone", "somebody"} for token in before):
        return True  # "they wanted someone trained on your machines"
    return before[-1].lower in {"with", "that", "which", "because"} and any(token.lower == "who" for token in before)


def _again(token: Token, following: Sequence[Token]) -> str:
    """How those people are named the second time."""
    does = next((one.cls in _DOES for one in following if one.cls not in _BETWEEN), False)
    return _THEIRS.get(token.lower, "they" if does else "them")


def with_you_there(text: str) -> str:
    """The text with "nobody there" and "people there" told to those whose place it is, who need no "there"."""
    text = _PEOPLE_THERE.sub("your people", _EACH_THERE.sub(r"\g<each>", text))
    return _NONE_THERE.sub(lambda found: "None of you" if found["none"][0] == "N" else "none of you", text)


_SO_MANY = re.compile(r"\b(?P<all>(?:the|all) (?P<many>two|three|four)) of them\b")
_COUNTS = {"two": 2, "three": 3, "four": 4}


def all_of_you(text: str, many: int) -> str:
    """The text with as many as there are readers told to them: "the three of them ran it"."""
    alone = (both := re.search(r"\bboth of them\b", text)) and rival_of(words_of(text[: both.start()])) is None
    text = text.replace("both of them", "both of you") if alone and many == len(("one", "other")) else text
    return _SO_MANY.sub(lambda found: f"{found['all']} of you" if _COUNTS[found["many"]] == many else found[0], text)


_BESIDE = re.compile(
    r"^(?:that )?you (?:can|could) [^,;]+[,;] (?:and )?(?P<they>they) (?:do|use|have|make|keep|grow|run|put)\b"
)
"""What can be done, and who does it: "you can weld plastic, they do it with hot air"."""


_THEY_FIRST = re.compile(
    r"(?:that )?they(?:'ve|'ll|'re)? [^,;.]*\b(?:where|so|if|when) you (?:can|could|get|don't|pay|bring)\b",
    re.IGNORECASE,
)
"""What an employer has for anybody: "they've started a thing where you can borrow tools"."""


def stands_alone(text: str) -> bool:
    """Whether the "they" beside an anybody is the employer, as nobody else was named."""
    found = _BESIDE.match(text)
    if re.search(r"\b[Yy]ou both\b", text) or _THEY_FIRST.match(text):
        return True
    return found is not None and rival_of(words_of(text[: found.start("they")])) is None


_LET_YOU = re.compile(
    r"^(?P<lead>(?:Every day |At first |Sometimes )?)[Yy]ou (?P<do>(?!can\b|could\b|know\b|see\b)[^,;.]*\b"
    r"(?:before|until|till|and then|then|and)) they (?P<let>let|give|make|pay|teach|show|train|trust|send|ask|tell) "
    r"you\b(?P<rest>[^,;.]*)"
)


_ALLOWED = re.compile(r"^[Yy]ou(?:'re| are) allowed to(?= [a-z]+ (?!your\b))")
"""What anybody may do with them: "you're allowed to lick the stone"."""


def as_people(text: str) -> str:
    """What befalls anybody with them as what befalls people: "you spend a week there before they let you touch it"."""
    text = _ALLOWED.sub(lambda found: f"{'People' if found[0][0] == 'Y' else 'people'} are allowed to", text)
    found = _LET_YOU.match(text)
    if found is None or re.search(r"\b(?:I|me|them|their|your|yourself)\b", text):
        return text
    people = "People" if not found["lead"] else "people"
    return f"{found['lead']}{people} {found['do']} you {found['let']} them{found['rest']}{text[found.end() :]}"
