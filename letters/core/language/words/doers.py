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
        if kind and how and doer is not None and does is not None and lowers[at] != does.lemma:
            chosen[at - 1], chosen[at] = doer, does
    _tell_what_many_do(chosen, lowers)


_ASKED = frozenset({"how", "why", "where", "when", "whether"})
_AWAY = frozenset({"alone", "back", "home", "together", "out", "first"})
_DOES_ON = frozenset(Class) - {Class.NOUN, Class.NAME, Class.VERB, Class.ADJECTIVE, Class.AUXILIARY, Class.MODAL}


def _tell_what_many_do(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell several and what they do after "how", where no verb can come first: "how coaches talk to parents"."""
    for at in range(1, len(lowers) - 1):
        if lowers[at - 1] not in _ASKED:
            continue
        many = (one for one in readings(lowers[at]) if one.cls is Class.NOUN and one.lemma != lowers[at])
        do = (one for one in readings(lowers[at + 1]) if one.cls is Class.VERB and one.form is Form.BASE)
        them, does = next(many, None), next(do, None)
        if them is not None and does is not None and _does_on(chosen[at + 2 :], lowers[at + 2 :]):
            chosen[at], chosen[at + 1] = them, does


def _does_on(after: list[Reading], lowers: list[str]) -> bool:
    """Whether what follows can stand right behind a verb: nothing, a little word, or the last word as its object."""
    if not after or after[0].cls in _DOES_ON or lowers[0] in _AWAY:
        return True
    return len(after) == 1 and after[0].cls is Class.NOUN and after[0].lemma != lowers[0]
