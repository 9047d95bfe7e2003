"""Puts what is done in its form, with whoever does it: "to be discourage", "is signed from the man who made it"."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.verbs import is_base, participle

_BE_DO = re.compile(
    r"\b(?P<be>to be|been|was|were|is|are|'re|am) (?P<how>(?:not|very|so|also|well) )?(?P<verb>[a-z]{4,})"
    r"(?=$|[,.;]| (?:by|in|and|with|at|from|they|he|she|we|it|I|you)\b)"
)
_POST_OF = re.compile(
    r"(?<!the )\b(?P<post>position|post|job|vacancy|opening|work|contract) (?:of|like) (?P<who>(?:[a-z]+ )?[a-z]+)"
    r"(?=$|[,.;]| (?:or|and|in|at|for|with)\b)"
)
_FROM_WHOM = re.compile(
    r"\b(?P<be>is|are|was|were|been|be|being) (?P<done>[a-z]+) from "
    r"(?=(?:(?:the|my|your|their|an?|every|one|his|her) (?P<who>[a-z]+(?: [a-z]+)?)"
    r"|(?P<whom>him|her|them|me|us|people|someone|somebody))\b)"
)
_GOT_FROM = frozenset({
    "come", "take", "get", "hear", "learn", "buy", "borrow", "separate", "free", "protect", "keep", "move", "send",
    "hide", "save", "bring", "steal", "order", "exclude", "develop", "remove", "wait", "receive", "live", "ask",
    "request", "demand", "require", "expect", "need", "collect", "see", "translate", "grow", "hire", "recruit",
    "draw", "pay", "choose", "select", "ban", "absent",
})  # fmt: skip
"""What is done "from" somebody indeed."""


def as_done(text: str) -> str:
    """The text with its passives whole, and a post with who one is in it."""
    text = _FROM_WHOM.sub(_by_whom, _BE_DO.sub(_is_done, text))
    return _POST_OF.sub(_post_as, text)


def _only_a_verb(word: str) -> bool:
    return is_base(word) and all(one.cls is Class.VERB for one in readings(word))


def _is_done(found: re.Match[str]) -> str:
    """A verb in the bare form after "be", as what is done to somebody: "not to be discourage"."""
    return f"{found['be']} {found['how'] or ''}{participle(found['verb'])}" if _only_a_verb(found["verb"]) else found[0]


def _post_as(found: re.Match[str]) -> str:
    """A post with who one is in it: "a position of cook"."""
    person = means_people(found["who"].split()[-1])
    return f"{found['post']} as {with_article(found['who'])}" if person else found[0]


def _by_whom(found: re.Match[str]) -> str:
    """By whom something is done, where other languages say from whom: "signed from the man who made it"."""
    done = next((one for one in readings(found["done"]) if one.form is Form.PARTICIPLE), None)
    lemmas = [one.lemma for word in (found["who"] or "").split() for one in readings(word)]
    who = found["whom"] or any(map(means_somebody, lemmas))
    return f"{found['be']} {found['done']} by " if done and who and done.lemma not in _GOT_FROM else found[0]
