"""Tells whether a name is somebody's, who may then be the "he" or "she" after it."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.words.persons import has_title, is_month
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token


def is_named_person(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name there is somebody's: a given name, or one that opens the text, has a title or does something."""
    if tokens[at].text in word_list("given_names"):
        return not is_month(tokens, at)
    if _is_asked_about(tokens, at):
        return True
    tests = (_is_doing, has_title, _is_told_of, _is_with_his)
    return tokens[at].cls is Class.NAME and (not at or any(test(tokens, at) for test in tests))


def _is_asked_about(tokens: Sequence[Token], at: int) -> bool:
    """Whether one wants to see how somebody does: "how Kim gets on with her shop"."""
    asked = at == 1 and tokens[0].lower in {"how", "whether"} and tokens[at].text[0].isupper()
    return asked and tokens[at].lower != "i" and [one.form for one in tokens[at + 1 : at + 2]] == [Form.PRESENT]


def _is_with_his(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is followed by what is its bearer's: "old Nii Armah and his exercise book"."""
    after = [token.lower for token in tokens[at + 1 : at + 3]]
    return len(after) > 1 and after[0] == "and" and after[1] in {"his", "her"}


def _is_told_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is followed by what its bearer is: "Biscuit, a very angry shih tzu"."""
    after = tokens[at + 1 : at + 3]
    return len(after) > 1 and after[0].text == "," and after[1].lower in {"a", "an", "the"}


def _is_doing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is followed by what its bearer does: "Biscuit saying sorry", "Mrs Patel told me"."""
    done = tokens[at + 1] if at + 1 < len(tokens) else None
    return done is not None and done.cls is Class.VERB and done.form in {Form.ING, Form.PAST}
