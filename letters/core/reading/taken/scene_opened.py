"""Gives a scene the small words its note began without: "fuse blew" is the fuse, "call they played me" the call."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import is_clause
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import is_listed, lower_first, upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "last", "next", "other"})
_HELPS = frozenset({"was", "were", "had", "did", "could", "would"})
_KIN = frozenset({"mum", "mom", "mam", "dad", "nan", "gran", "grandma", "grandad", "granny", "chef", "half", "none"})
"""Who is called so and needs no article, and what is no thing of its own."""
_ANYBODY = frozenset(
    {"regular", "customer", "guest", "visitor", "woman", "man", "lady", "passenger", "caller", "bride"}
)
_AGED = re.compile(r"^(?=\d+[- ]year[- ]old (?:[a-z]+ )?[a-z]+ [a-z]+)")
_WHO_DID = frozenset({"they", "he", "she", "we", "i", "you"})
_ONE_THEN = re.compile(
    r"^(?P<who>(?:an?|one|the|some|this|another) [a-z][a-z' -]{1,30}?(?: (?:named|called) [A-Z][\w'-]+)?)"
    r"(?P<old>, (?:aged \d+|(?:\d+|[a-z]+) years?(?: old)?))?, (?:he|she) (?=[a-z])"
)
"""Somebody named first and told of behind a comma: "one lady, she was shouting"."""


_LUCKILY = re.compile(
    r", (?P<how>luckily|thankfully|fortunately|unfortunately|sadly),? "
    r"(?=(?:only|nobody|no one|nothing|it|I|he|she|they|we|the|there)\b)",
    re.IGNORECASE,
)


def opened(text: str) -> str:
    """A scene with the article its note began without, and with one subject where it was told twice."""
    if not text[:1].isalpha():
        return with_article(text) if _AGED.match(text) else text
    text = _LOOK_ON.sub("the ", _SO_IT_FELT.sub(_without_feeling, text))
    words = words_of(text)
    if article := _article(words):
        small = lower_first(text)
        text = with_article(small) if article == "a" else f"the {small}"
    elif _i_did_both(words) or _FELL.match(text):
        text = f"I {lower_first(text)}"
    text = _LUCKILY.sub(lambda found: f". {found['how'].capitalize()} ", text)
    return _ONE_THEN.sub(_told_once, text)


_SO_IT_FELT = re.compile(
    r"^(?:(?:bit|a bit|so|really|very|quite|rather) )?(?P<felt>[a-z]+),? but (?=[A-Z]|(?:he|she|they|we|it) )"
)


_FELL = re.compile(r"fell (?:off|over|in|down|asleep|behind|for|into|out|on|through)\b")
_LOOK_ON = re.compile(r"^(?=(?:look|smile|expression|grin|frown|panic|pride|relief) (?:on|in|from) )", re.IGNORECASE)


def _without_feeling(found: re.Match[str]) -> str:
    """What happened, without how it felt before it: "embarrassing but Mel showed me"."""
    return "" if words_of(found["felt"])[0].cls is Class.ADJECTIVE or found["felt"].endswith("ing") else found[0]


def _article(words: Sequence[Token]) -> str:
    """The article that is lost at the head of a scene; empty where none is."""
    end = next((at for at, word in enumerate(words[:5]) if _tells(words, at)), 0)
    named = words[:end]
    if not named or any(word.text[:1].isupper() for word in named[1:]) or named[0].lower in _KIN:
        return ""
    head, described = named[-1], named[0].lower in word_list("plain_adjectives")
    if words[0].text[0].isupper() and not (described or named[0].lower in _RANKS):
        return ""  # "Dev stood by the tills"
    if named[0].lower in _RANKS:
        dated = head.lemma in word_list("times") | {"time", "thing"}
        return "the" if (head.cls is Class.NOUN or head.lower == "one") and len(named) > 1 and not dated else ""
    things = all({Class.NOUN, Class.ADJECTIVE} & set(word.classes) for word in named) and Class.NOUN in head.classes
    known = all(is_listed(word.lower) or word.lower in word_list("jobs") for word in named)
    known = known and head.lower == head.lemma
    if not (things and known) or any(word.lower.capitalize() in word_list("given_names") for word in named):
        return ""
    called = words[end].lower in {"named", "called"} and words[end + 1 :] and words[end + 1].cls is Class.NAME
    someone = (described and means_people(head.lemma) and len(named) > 1) or head.lower in _ANYBODY
    return "a" if someone or called else "the"


def _tells(words: Sequence[Token], at: int) -> bool:
    """Whether a verb of the past stands there, or whoever did something with what stands before."""
    word = words[at]
    did = (word.finite and word.form is Form.PAST) or word.lower in _HELPS
    return did or (at > 0 and word.lower in _WHO_DID and at + 1 < len(words) and words[at + 1].finite)


def _i_did_both(words: Sequence[Token]) -> bool:
    """Whether two deeds of the writer are told without the "I": "waited in the van and saw her leave"."""
    joint = next((at for at, word in enumerate(words[:-1]) if word.lower == "and"), 0)
    did = len(words[0].classes) == 1 and Form.PAST in {one.form for one in readings(words[0].lower)}
    mine = not any(word.lower in {"me", "us"} or word.cls is Class.WH for word in words)
    alone = not any(word.finite or word.cls is Class.PUNCTUATION for word in words[1 : max(joint, 1)])
    if not (did and mine and alone and joint > 1):
        return False
    after = words[joint + 1]
    return (after.finite and after.form is Form.PAST) or after.lower in {"it", "that", "the", "i", "he", "she"}


def _told_once(found: re.Match[str]) -> str:
    """Somebody with what was told of them, without the "she" between: "one lady was shouting"."""
    who, old = found["who"], found["old"] or ""
    if verdict(who) is Verdict.CLAUSE or not means_somebody(words_of(who.partition(" named ")[0])[-1].lemma):
        return found[0]
    if old and not old.startswith(", aged"):
        old = f"{old.removesuffix(' old')} old"
    return f"{who}{old}{',' if old else ''} "


_STEPS = 3
"""Parts between commas from which a scene is told step by step."""


def in_steps(text: str) -> str:
    """A scene whose steps only commas part, as one row or in sentences: "the jar fell, Bev caught it, nobody saw"."""
    first, stop, after = text.partition(". ")
    parts = first.rstrip(".").split(", ")
    if (
        len(parts) < _STEPS
        or not all(parts)
        or '"' in first
        or not all(_is_clause(part) or _is_deed(part) for part in parts)
    ):
        return text
    told = [parts[0]]
    for part in parts[1:]:
        if _is_deed(part):
            told[-1] = f"{told[-1]} and {part}"
        else:
            told.append(part)
    if len(told) == _STEPS and " and " not in "".join(told[:-1]):
        whole = f"{told[0]}, {told[1]}, and {told[2]}"
    else:
        whole = ". ".join(map(upper_first, told))
    return f"{whole}{'.' if first.endswith('.') else ''}{stop}{after}"


def _is_clause(part: str) -> bool:
    words = words_of(part)
    own = words[0].cls in {Class.DETERMINER, Class.PRONOUN, Class.NAME, Class.NOUN, Class.NUMBER}
    did = verdict(part) is Verdict.UNSURE and is_clause(words)  # "an old lady wanted brisket"
    return own and (did or verdict(part) is Verdict.CLAUSE)


def _is_deed(part: str) -> bool:
    """Whether a deed of the one before is told without who did it: "went home with skirt"."""
    word = words_of(part)[0]
    return word.cls is Class.VERB and Form.PAST in {one.form for one in readings(word.lower)} and part[0].islower()
