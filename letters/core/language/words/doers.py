"""Tells what a thing does from a thing of a kind, once every word of a sentence has been read by itself."""

from __future__ import annotations

from letters.core.language.words.lexicon import Class, Form, Reading, readings
from letters.core.language.words.tables import word_list


def tell_doers(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell what a thing does from a thing of a kind, where it is told how: "the game runs badly"."""
    for at in range(2, len(lowers) - 1):
        kind = chosen[at - 1].cls is Class.ADJECTIVE and chosen[at - 2].cls is Class.DETERMINER
        how = chosen[at + 1].cls is Class.ADVERB and (
            lowers[at + 1].endswith("ly") or lowers[at + 1] in word_list("often")
        )
        doer = next((one for one in readings(lowers[at - 1]) if one.cls is Class.NOUN), None)
        does = next((one for one in readings(lowers[at]) if one.form is Form.PRESENT), None)
        kind = kind and lowers[at - 1] not in word_list("plain_adjectives")  # "the old boats still float"
        if kind and how and doer is not None and does is not None and lowers[at] != does.lemma:
            chosen[at - 1], chosen[at] = doer, does


def tell_of_a_kind(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell the kind of those who do something from an order: "hire boats go through", and no "let boats go"."""
    if len(lowers) < len(("hire", "boats", "go")) or chosen[0].form is not Form.BASE or lowers[0] in _LETS:
        return
    kind = next((one for one in readings(lowers[0]) if one.cls is Class.NOUN), None)
    several = chosen[1].cls is Class.NOUN and chosen[1].lemma != lowers[1]
    does = chosen[2].cls is Class.VERB and chosen[2].form is Form.BASE
    if kind is not None and several and does:
        chosen[0] = kind


_LETS = frozenset({"let", "make", "help", "watch", "see", "hear", "have", "get", "keep", "show", "tell", "ask", "feel"})
