"""Tells "I'd" that lost its apostrophe from an id: "what id look at first", "how id find parts", never "my id card"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form

_ID = re.compile(
    r"(?P<lead>^|[.,;:!?(-] ?|\b(?P<word>[\w']+) )(?P<id>[Ii]d) (?P<next>[a-z']+)(?= (?P<after>[a-z]+)|)(?![\w'-])"
)
_LEADS = frozenset({
    "what", "how", "where", "why", "when", "who", "whether", "which", "if", "that", "than", "before", "until", "till",
    "because", "cos", "so", "as", "think", "thought", "said", "say", "hope", "wish", "guess", "knew", "know", "told",
    "worried", "afraid", "concerned", "sure", "felt", "hoped", "scared", "reckoned",
    "everything", "anything", "something", "thing", "things", "one", "but", "well", "yes", "like", "me",
})  # fmt: skip
"""Words after which a clause of the writer's begins, and no thing stands bare."""
_SURE = frozenset({
    "be", "been", "have", "had", "like", "love", "never", "always", "already", "just", "only", "still", "even", "not",
    "rather", "go", "come", "get", "got", "say", "said", "do", "done", "think", "thought", "know", "want", "hoped",
    "expected", "expect", "seen", "heard", "gone", "made", "taken", "given", "lost", "left", "forgotten", "missed",
    "brought", "worn", "asked", "sent", "ever", "probably", "definitely", "really",
})  # fmt: skip
"""What certainly follows "I'd", whatever stands before it."""
_OF = frozenset(
    {"got", "had", "been", "done", "gone", "made", "taken", "liked", "loved", "just", "never", "come", "run"}
)
_THINGS = frozenset(
    {"card", "cards", "badge", "badges", "number", "numbers", "check", "checks", "photo", "photos", "tag"}
)
_OWNED = frozenset({
    "my", "the", "an", "a", "your", "his", "her", "their", "our", "no", "any", "photo", "fake", "valid", "without",
    "with", "show", "shows", "check", "checks", "of", "for", "by", "this", "that's", "new", "old", "staff", "whose",
})  # fmt: skip


def would_said(text: str) -> str:
    """The text with "I'd" wherever an "id" can be nothing else."""
    return _ID.sub(_would, text)


def _would(found: re.Match[str]) -> str:
    word, following, after = (found["word"] or "").lower(), found["next"], found["after"] or ""
    lead = found["lead"]
    looked = word in {"check", "checked", "show", "showed", "see"} and _is_done(following) and after != ""
    if (word in _OWNED and not looked) or following in _THINGS or following.endswith("'s"):
        return found[0]
    if following == "of":
        return f"{lead}I'd have" if after in _OF or _is_done(after) else found[0]
    told = looked or not word or word in _LEADS or (word == "and" and after != "") or _are_things(word)
    done = told and (_is_done(following) or _is_verb(following))
    return f"{lead}I'd {following}" if following in _SURE or done else found[0]


def _are_things(word: str) -> bool:
    """Whether several things stand before it, of which the clause tells: "which pieces id keep"."""
    return any(one.cls is Class.NOUN and one.lemma != word for one in readings(word)) and word.endswith("s")


def _is_done(word: str) -> bool:
    return any(one.cls is Class.VERB and one.form is Form.PARTICIPLE for one in readings(word)) if word else False


def _is_verb(word: str) -> bool:
    return any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(word))
