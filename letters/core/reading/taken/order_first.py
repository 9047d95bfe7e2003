"""Puts an order before the condition it was told on: "if you don't know, ask" is to ask if one does not know."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_CONDITION = re.compile(
    r"(?:that )?(?P<front>(?:if|when|whenever|once|before|after) (?!to\b)[^.;:\"]+)[.!]?$", re.IGNORECASE
)
_NEXT_TIME = re.compile(r"next time,? (?:I(?:'ll| will| should| need to)? |just )?(?P<do>[^,.;]+)[.!]?$", re.IGNORECASE)
_ORDERS = frozenset({
    "ask", "say", "tell", "stop", "check", "call", "ring", "wait", "clean", "leave", "keep", "go", "write", "look",
    "listen", "speak", "shout", "slow", "start", "put", "try", "bin", "throw", "bring", "walk", "own", "admit",
    "report", "breathe", "count", "apologise", "apologize", "move", "sit", "smile", "phone", "step", "get", "take",
    "do", "stay", "be", "use", "find", "hold", "turn", "give", "let", "offer", "read", "pull",
})  # fmt: skip
"""What one is told to do where no comma parts it from its condition: "if you don't know say so"."""
_LEADS = {
    "don't": "not to ",
    "never": "never to ",
    "always": "always to ",
    "just": "to ",
    "then": "to ",
    "please": "to ",
}
_AFTER_VERB = frozenset({Class.DETERMINER, Class.PRONOUN, Class.ADVERB, Class.PREPOSITION, Class.WH, Class.NUMBER})
_LEFT_OPEN = frozenset({
    Class.PRONOUN, Class.TO, Class.MODAL, Class.AUXILIARY, Class.NEGATION, Class.DETERMINER, Class.PREPOSITION,
    Class.SUBORDINATOR, Class.CONJUNCTION, Class.WH,
})  # fmt: skip
"""Words after which a condition goes on."""


def order_first(text: str) -> str:
    """The rule as what one learns to do; as it stands where no order follows a condition."""
    if (found := _NEXT_TIME.match(text)) and (done := _as_done(found["do"])):
        return f"{done} next time"
    found = _CONDITION.match(text)
    if found is None:
        return text
    front = found["front"]
    head, comma, order = front.partition(", ")
    if comma and "," not in order and (done := _as_done(order)):
        return f"{done} {head[0].lower()}{head[1:]}"
    tokens = words_of(front) if not comma else ()
    for at in range(2, len(tokens)):
        if _may_order(tokens, at) and (done := _as_done(front[tokens[at].start :])):
            return f"{done} {front[: tokens[at].start].rstrip()[0].lower()}{front[1 : tokens[at].start].rstrip()}"
    return text


_MAY_END = frozenset({"it", "doubt", "them", "something", "anything", "off", "up", "out", "down", "wrong"})
"""Words that may end a condition, though they look as if it went on."""


def _may_order(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an order may begin there behind its condition."""
    token, before = tokens[at], tokens[at - 1]
    if before.cls in _LEFT_OPEN and before.lower not in _MAY_END:
        return False
    if before.cls is Class.NOUN and before.lower in {f"{before.lemma}s", "people", "children", "staff"}:
        return False  # "if you ask people tell you"
    leads = token.lower in _LEADS or (
        token.lower == "do" and tokens[at + 1 : at + 2] and tokens[at + 1].cls is Class.NEGATION
    )
    subject = any(
        one.lower in word_list("subject_pronouns") | {"doubt"} or one.cls is Class.VERB for one in tokens[1:at]
    )
    return subject and (bool(leads) or token.lower in _ORDERS)


def _as_done(order: str) -> str:
    """An order as what is done on it, after "to"; empty for anything else."""
    lead, _, rest = order.rstrip(".! ").replace("do not ", "don't ").partition(" ")
    to = _LEADS.get(lead.lower(), "")
    rest = rest if to else order.rstrip(".! ")
    if to == "to " and rest.lower().startswith(("don't ", "never ", "always ")):
        return _as_done(rest)
    first = rest.partition(" ")[0].lower()
    bare = any(one.form is Form.BASE and one.cls is Class.VERB for one in readings(first)) or first in {"be", "own"}
    verb, *after = words_of(rest)
    sure = not after or bool(to) or first in _ORDERS or verb.cls is Class.VERB or after[0].cls in _AFTER_VERB
    return f"{to or 'to '}{rest}" if bare and sure else ""
