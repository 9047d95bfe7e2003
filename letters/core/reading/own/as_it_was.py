"""Tells a learner's tale in the past it began in: "took care of my aunt, she look for the gate so I walk with her".

Only where a bare verb shows that its tense was never chosen; who writes "she looks for it still" means what is so.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past

_WHO = frozenset({"i", "we", "they", "he", "she", "it", "people", "everybody", "everyone", "nobody", "somebody"})
_ONE = frozenset({"he", "she", "it", "everybody", "everyone", "nobody", "somebody"})
_BESIDE = frozenset({"also", "then", "just", "always", "never", "only", "usually", "soon", "both", "all"})
_NOW = re.compile(r"\b(?:now|still|today|nowadays|these days|every day|sometimes)\b", re.IGNORECASE)
_BECOME = re.compile(
    r"(?<!to )(?<!will )(?<!can )(?<!could )(?<!would )(?<!may )(?<!might )(?<!must )(?<!have )(?<!has )(?<!had )"
    r"(?<!did )(?<!do )(?<!does )(?<!not )(?<!n't )(?<!should )\bbecome\b"
)
_CLAUSES = re.compile(r"(?<=[,.;]) ")


def as_it_was(text: str) -> str:
    """The account with every deed in the past, where it began there and a bare verb shows that none was chosen."""
    tokens = words_of(text)
    began = next((one for one in tokens[:8] if one.cls in {Class.VERB, Class.AUXILIARY}), None)
    if began is None or not any(one.form is Form.PAST for one in readings(began.lower)):
        return text
    if _BECOME.search(text) is None and not any(slipped for _, slipped in _told_now(text)):
        return text
    return " ".join(clause if _NOW.search(clause) else _then(clause) for clause in _CLAUSES.split(text))


def _then(clause: str) -> str:
    """One clause as it was."""
    clause = _BECOME.sub("became", clause)
    rewriting = Rewriting(clause)
    for at, _ in _told_now(clause):
        verb = rewriting.tokens[at]
        rewriting.change(verb.start, verb.end, past(verb.lemma))
    return rewriting.result()


def _told_now(text: str) -> list[tuple[int, bool]]:
    """Where somebody's deed is told in the present, and whether its bare form is wrong there: "she look"."""
    tokens, found = words_of(text), []
    for at, who in enumerate(tokens):
        begins = not at or tokens[at - 1].cls in {Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR}
        if who.lower not in _WHO or tokens[at - 1].lemma in _LETS or (who.lower == "it" and not begins):
            continue
        place = at + 1
        while place < len(tokens) and tokens[place].lower in _BESIDE:
            place += 1
        if place < len(tokens) and (forms := _forms(tokens[place].lower)) and not forms & {Form.PAST}:
            bare = Form.BASE in forms
            if bare or Form.PRESENT in forms:
                found.append((place, bare and who.lower in _ONE))
    return found


_LETS = frozenset({"let", "make", "help", "see", "hear", "watch", "have", "to", "with", "for", "of", "at", "on"})
"""After these somebody is named to whom it is done: "let people try"."""


def _forms(word: str) -> set[Form]:
    """The forms of what somebody does, and of no small word beside it."""
    found = readings(word)
    beside = any(one.cls in {Class.ADVERB, Class.PREPOSITION, Class.AUXILIARY, Class.MODAL} for one in found)
    return set() if beside else {one.form for one in found if one.cls is Class.VERB}
