"""What a "they" does that only an employer or people do: "they print it", "they have to do the vans again"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.view.doings import cannot_get
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_WANTED = frozenset({"hands", "people", "someone", "somebody", "anyone", "anybody", "staff", "me", "cover", "workers"})
"""Whom only an employer needs."""
_FAR, _REACH = 7, 6  # words after "they" that tell what it does


def acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether this "they" does what an employer does, or is what only people are: "they print it", "they were kind"."""
    following = tokens[at + 1 : at + _REACH]
    if len(following) > 1 and following[0].lemma == "be" and following[1].form is Form.PARTICIPLE:
        return any(token.lower in word_list("human_states") for token in following)  # "the sets when they're painted"
    verb = next((token for token in following if token.cls is Class.VERB), None)
    if verb is not None and verb.lemma in {"need", "want"} and any(token.lower in _WANTED for token in following):
        return True
    if verb is not None and (verb.lemma in word_list("deeds") or cannot_get(following, verb)):
        return True
    if _do_it(following):
        return True
    if verb is not None and verb.lemma == "go" and _goes_about(tokens[at + 2 : at + _FAR]):
        return True
    return any(token.lower in word_list("human_states") for token in following)


def _do_it(following: Sequence[Token]) -> bool:
    """Whether they do or have to do it to something: "they did the talks", "they have to do the vans again"."""
    if len(following) > 1 and following[0].lemma == "do" and following[1].cls is Class.DETERMINER:
        return True
    have, to, do, what = [*following, None, None, None, None][:4]
    must = have is not None and have.lemma == "have" and to is not None and to.cls is Class.TO
    does = do is not None and do.lemma in {"do", "redo", "make", "throw", "wash", "clean", "empty", "repair", "fix"}
    return must and does and what is not None and what.cls in {Class.DETERMINER, Class.PRONOUN}


def _goes_about(after: Sequence[Token]) -> bool:
    """Whether people go about and do something on their way: "they go round the shops knocking shoes together"."""
    about = bool(after) and after[0].lower in {"round", "around", "through"}
    return about and any(token.form is Form.ING for token in after)


def has_time_to(rest: Sequence[Token]) -> bool:
    """Whether after "have" it is time for what an employer has to do: "an hour to find another"."""
    at = next((one for one, token in enumerate(rest[:_FAR]) if token.cls is Class.TO), 0)
    timed = at > 0 and rest[at - 1].lemma in word_list("times") | {"hour", "minute"}
    return timed and any(token.lemma in _TO_COVER | word_list("employer_deeds") for token in rest[at + 1 : at + 2])


_TO_COVER = frozenset({"cover", "find", "replace", "fill", "get", "ring"})
