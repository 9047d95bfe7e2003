"""Gives a deed the verb English tells it with: "made me a question" is to ask one, "did a mistake" to make one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from letters.core.language.words.lexicon import Form
from letters.core.language.words.phrases import thing_ends
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import ing, participle, past, third_person

_FORMS: dict[Form, Callable[[str], str]] = {
    Form.BASE: str,
    Form.PRESENT: third_person,
    Form.PAST: past,
    Form.PARTICIPLE: participle,
    Form.ING: ing,
}
_MADE_SO = frozenset({"about", "fair", "fairer", "easy", "easier", "short", "shorter", "fun", "clear", "less", "more"})
"""What a thing is made, and done to nothing: "made the test easier"."""
_WHOM = frozenset({"me", "us", "him", "her", "them", "you"})


@cache
def _verbs() -> dict[tuple[str, str], str]:
    """The verb English has, by the verb that was typed and what was done."""
    entries = (entry.split("/") for entry in word_list("done_abroad"))
    return {(verb, thing): right for verb, thing, right in entries}


@cache
def _typed_verbs() -> frozenset[str]:
    return frozenset(verb for verb, _ in _verbs())


def with_its_verb(text: str) -> str:
    """The text with every deed told by its own verb."""
    written = Rewriting(text)
    for at, verb in enumerate(written.tokens[:-1]):
        if verb.lemma not in _typed_verbs():
            continue
        start = at + 1 + (written.tokens[at + 1].lower in _WHOM)
        end = thing_ends(written.tokens, start, of=False) if start < len(written.tokens) else start
        if end < len(written.tokens) and Class.NOUN in written.tokens[end].classes:
            continue  # "made photo signs"
        if end < len(tokens := written.tokens) and tokens[end].lower in _MADE_SO:
            continue  # "making the test about the real work"
        if end > 1 and written.tokens[end - 2].lower == "work":
            continue  # "did my work experience"
        right = _verbs().get((verb.lemma, written.tokens[end - 1].lemma)) if end > start else None
        if right and verb.form in _FORMS:
            written.change(verb.start, verb.end, _FORMS[verb.form](right))
    return written.result()
