"""Things that are told of with what goes on there or who did it: "their huddle where each has one", a story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, free_verbs, verdict
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

STORY = re.compile(
    r"(?:the|that|an?|your) (?:[a-z]+ )?(?:story|tale|joke|anecdote|legend) (?:about|of|with|where|when)\b"
    r"|(?:the|that|an?|your|their) (?:[a-z]+ ){1,3}(?:that|which|where) .* (?:in|on|with|from|about|at)$"
    r"|(?:the|that) (?:[a-z]+ ){0,3}(?:thing|bit|part|exercise|game|quiz|trick) (?:where|when) "
    r"|(?:the|that|an?|your|their) (?:(?!is\b|was\b|are\b|were\b)[a-z]+ ){1,3}called [A-Z]\w+"
    r"(?: [A-Z]\w+)?(?=$|[.,]| (?:who|that)\b)"
    r"|(?:the|that|an?|your|their) (?:[a-z]+ ){0,2}(?:sign|poster|notice|mug|plaque|sticker)\b.* (?:saying|says) \""
)
"""A story, which is one whatever happens in it."""


_AT_A_PLACE = re.compile(
    r"(?:the|their|your|his|her|an?|this|that|one) (?P<head>(?:[\w'-]+ ){1,7}?)(?:where|in which|at which|on which)\b"
)


def is_thing_with_scene(text: str) -> bool:
    """Whether a text names a thing and what goes on there: "their huddle where each has one and nobody laughs"."""
    found = _AT_A_PLACE.match(text)
    if found is None or verdict(text[: found.end("head")].rstrip(" ,")) is Verdict.CLAUSE:
        return False
    tokens = words_of(text)
    start = next(at for at, token in enumerate(tokens) if token.start >= found.end("head"))
    verbs = [at for at in free_verbs(tokens) if at > start]
    first = next((at for at in range(start, len(tokens)) if tokens[at].finite), len(tokens))
    return all(any(token.cls is Class.CONJUNCTION for token in tokens[first:verb]) for verb in verbs)


def is_thing_somebody_did(tokens: Sequence[Token]) -> bool:
    """Whether a text names things and whose doing they are: "the drawer of every frame a customer has brought back"."""
    verb = next((at for at, token in enumerate(tokens) if token.finite or token.cls is Class.AUXILIARY), len(tokens))
    doer = verb
    while doer and tokens[doer - 1].cls in {Class.NOUN, Class.ADJECTIVE}:
        doer -= 1
    of = any(token.lower in {"of", "with", "for"} for token in tokens[1 : max(doer - 2, 0)])
    if verb == len(tokens) or tokens[verb].lemma == "be" or tokens[0].cls is not Class.DETERMINER or not of:
        return False
    if not _is_who_did(tokens, doer, verb):
        return False
    after = [token for token in tokens[verb + 1 :] if token.form is not Form.PARTICIPLE and token.lower not in _BACK]
    return not after or after[0].lower in _SINCE


def _is_who_did(tokens: Sequence[Token], doer: int, verb: int) -> bool:
    """Whether the words before a verb are somebody right after a thing: "frame a customer"."""
    thing = tokens[doer - 2]
    led = tokens[doer - 1].cls is Class.DETERMINER and tokens[doer - 1].lower != "'s" and doer < verb
    return led and thing.cls is Class.NOUN and thing.lemma not in word_list("times")


_BACK = frozenset({"back", "in", "up", "ever", "over", "themselves"})
_SINCE = frozenset({"since", "for", "from", "on", "at", "during", "before", "after", "over"})
