"""Gives what a thing does its "which", where a comma hangs it on that thing: "the old bus, still runs"."""

from __future__ import annotations

import re

from letters.core.language.shape.clause import main_verb
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

OPENER = re.compile(
    r"^(?:if|when|whenever|because|although|though|since|as|while|after|before|once|until|unless|for|in|on|at|by"
    r"|with|from|to|not|never|what|how|where|why|whether|that|instead|every|during|even|without"
    r"|the ones? (?:they|you|he|she|we|it|I|that|which|who|with|in|on|at|from))\b",
    re.IGNORECASE,
)
"""Words after which a comma may only end a clause that belongs to the next."""
_BETWEEN = frozenset({"still", "only", "always", "never", "just", "even", "already"})
"""Small words that a verb without its subject may begin with."""
_THE_RACKING = re.compile(
    r"^(?:(?:seeing |about )?(?:the|an?|their|your|that|this) (?:[a-z-]+ )?|[a-z]+(?<!ing) )[a-z]+ing$", re.IGNORECASE
)
"""A thing that ends as a verb does: "the new racking"."""
_HUMAN = frozenset({"know", "love", "remember", "like", "hate", "swear", "reckon"})
"""What only somebody does, and never the thing named before the comma."""


_THAT = re.compile(
    r"^(?P<thing>[^,;.:]+(?<!\bfact)(?<!\bproblem)(?<!\bissue)(?<!\bchallenge)(?<!\bidea)(?<!\bthing)(?<!\bpoint)"
    r"(?<!\bworry)(?<!\bdifficulty)(?<!\btrouble)(?<!\bnews)(?<!\brisk)(?<!\bdanger)(?<!\bfear)(?<!\bnow)), that "
    r"(?=(?:(?:in|from|at|by|on) [\w ]{3,30} )?(?:is|are|was|were|has|have|will|can|nobody|no one|everyone|people) \w)",
    re.IGNORECASE,
)
"""A thing and what tells of it, with "that" for "which": "old machines, that nobody can repair"."""


def which_for_that(text: str) -> str:
    """The text with "the funding, that from next year will stop" as "the funding, which from next year will stop"."""
    found = _THAT.match(text)
    named = found is not None and not OPENER.match(text) and main_verb(words_of(found["thing"])) is None
    return f"{found['thing']}, which {text[found.end() :]}" if found and named else text


def with_which(text: str) -> str:
    """The text with "the machine, does 40 an hour" as "the machine, which does 40 an hour"."""
    text = which_for_that(text)
    tokens = tuple(token for token in words_of(text) if token.lower not in _BETWEEN)
    at = next((at for at, token in enumerate(tokens) if token.text == ","), 0)
    if not at or at + 1 >= len(tokens):
        return text
    before, comma, verb = tokens[at - 1], tokens[at], tokens[at + 1]
    head, tail, led = text[: comma.start], text[comma.end :], OPENER.match(text) is not None
    if not _is_elided(comma, verb, alone=text[comma.end :].strip(" .") == f"only {verb.text}"):
        return text
    if three := _with_its_third(head, verb, tail):
        return three
    if not led and (joint := _joint_after_name(before) or _joint_after_cause(head, verb)):
        return f"{head}{joint}{tail}"
    if verb.lemma in _HUMAN and tokens[0].text[:1].isupper():
        return f"{head}, and {tokens[0].text}{tail}"
    named = before.cls in {Class.NOUN, Class.NAME} or _THE_RACKING.search(head) is not None
    return f"{head}{_joint(words_of(head), verb)}{tail}" if named and not led else text


def _joint_after_name(before: Token) -> str:
    """What joins a deed to somebody's name; "the CRM, goes live in June" names nobody."""
    return ", who" if before.cls is Class.NAME and not before.text[1:].isupper() else ""


def _joint_after_cause(head: str, verb: Token) -> str:
    """What parts a deed from a cause that was named last, which has not done it."""
    return ". It" if verb.lower == "has" and " because of " in head else ""


def _with_its_third(head: str, verb: Token, tail: str) -> str:
    """The text where it is the second of three deeds of one: "she checks the oil, counts the bolts and signs it"."""
    does = main_verb(words_of(head))
    first = words_of(head)[does] if does is not None else None
    present = first is not None and first.cls is Class.VERB and first.form is Form.PRESENT and verb.lower.endswith("s")
    if not present or not (_AND_A_THIRD.match(tail) or _THIRD.search(tail)):
        return ""
    return f"{head},{_THIRD.sub(' and ', tail)}"


_AND_A_THIRD = re.compile(
    r"[^,.;]*,? and (?:then |also |even )?[a-z]+s (?:the|an?|it|them|him|her|his|their|every|each|up|out|me|us)\b"
)
_THIRD = re.compile(
    r", (?:then )?(?=[a-z]+[^\Ws]s (?:the|an?|it|them|him|her|his|their|every|each|up|out)\b"
    r"[^,.;]*[.]?$)"
)
"""Where the last of three deeds is run on with no "and": "paints the frames, gives them away"."""


def _is_elided(comma: Token, verb: Token, *, alone: bool) -> bool:
    """Whether what follows the comma is what one thing does, by its form or after "still": "still runs"."""
    does = Class.VERB in verb.classes and re.search(r"[^s]s$", verb.lower) is not None
    may = verb.start > comma.end + 1 and does and not alone  # "only wards"
    told = verb.form is Form.PRESENT or verb.cls is Class.AUXILIARY
    return may or (verb.finite and told and verb.cls is not Class.MODAL)


def _joint(head: tuple[Token, ...], does: Token) -> str:
    """What joins a second verb: "Pete sells 60, does" is Pete's; "trying the gate, didn't break it" the writer's."""
    if head[0].form is Form.ING and does.lower == "did":
        return ", and I"
    verb = main_verb(head)
    return " and" if head[0].text[:1].isupper() and verb and head[verb].form is Form.PRESENT else ", which"
