"""Finds the verb a clause stands on, and tells whether it has a subject of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.doers import goes_there
from letters.core.language.words.casing import own_capitals
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_NOMINAL = frozenset({Class.NOUN, Class.NAME, Class.PRONOUN, Class.NUMBER, Class.DETERMINER, Class.ADJECTIVE})
_AFTER_VERB = frozenset({Class.PRONOUN, Class.DETERMINER, Class.ADVERB, Class.ADJECTIVE})
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_NO_OBJECT = frozenset({"instead", "still", "now"})


def is_verb(token: Token) -> bool:
    """Whether a token is a verb of any kind."""
    return token.cls in _VERBAL


def is_finite(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb at that place is finite; a base form is when a plural subject stands right before it."""
    token = tokens[at]
    if token.finite and is_verb(token):
        return not _is_plural_noun_after_all(tokens, at)
    if not is_verb(token) or token.form is not Form.BASE or at == 0:
        return False
    before = _governor(tokens, at)
    counted = before is not None and before.cls is Class.NUMBER and Class.NOUN not in token.classes  # "1 and 2 go in"
    listed = before is not None and (before.lower in word_list("plural_subjects") or _is_plural_noun(before))
    return (
        listed or _is_some_of_them(tokens, at) or (counted and before is not None and before.lower not in {"1", "one"})
    )


_SOME_OF = frozenset({"half", "most", "some", "many", "both", "few"})


def _is_some_of_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words before a verb are some of a body of people: "half of the class speak Polish"."""
    counted = at in range(3, 6) and tokens[0].lower in _SOME_OF and tokens[1].lower == "of"
    them = tokens[at - 1].lower in {"them", "us", "you", "these", "those"}
    named = them or Class.NOUN in tokens[at - 1].classes
    return counted and named and all(token.cls in _NOMINAL for token in tokens[2:at])


def _is_plural_noun_after_all(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in "-s" between a noun and a preposition is no verb: "RFID tags in books"."""
    token = tokens[at]
    if at == 0 or Class.NOUN not in token.classes:
        return False
    before = tokens[at - 1]
    named = own_capitals(before.text) or "-" in before.text
    listed = token.lower in word_list("noun_first") and before.cls in _DESCRIBING and not goes_there(tokens, at)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    ends = following is None or following.cls in {Class.PREPOSITION, Class.PUNCTUATION} or following.lower in _NO_OBJECT
    return ends and (named or listed)


def main_verb(tokens: Sequence[Token]) -> int | None:
    """The place of the first finite verb outside every relative and subordinate clause; None where there is none."""
    pending = 0
    for at, token in enumerate(tokens):
        if _opens_clause(tokens, at):
            pending += 1
        elif is_finite(tokens, at):
            if not pending:
                return at
            if not (_continues(tokens, at) or _reports(tokens, at)):
                pending -= 1
        elif token.lower == "," and pending and _front_clause_over(tokens, at):
            pending = 0
    subordinate = pending or not tokens or tokens[0].cls in {Class.WH, Class.SUBORDINATOR}
    return None if subordinate else _verb_taken_for_noun(tokens)


def _reports(tokens: Sequence[Token], at: int) -> bool:
    """Whether what was said or thought follows at once: "his face when I said I'd skip it"."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lemma in {"say", "think", "know", "hope", "guess"} and following in word_list("subject_pronouns")


def _verb_taken_for_noun(tokens: Sequence[Token]) -> int | None:
    """The place of a verb that may be read as a noun: "batteries die fast", "good light beats a good camera"."""
    at = 1 + next((place for place, token in enumerate(tokens) if token.cls is Class.NOUN), len(tokens))
    if at + 1 >= len(tokens) or Class.VERB not in tokens[at].classes:
        return None
    return at if _is_bare_verb(tokens, at) or _is_third_person(tokens, at) else None


def _is_bare_verb(tokens: Sequence[Token], at: int) -> bool:
    token, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    followed = _AFTER_VERB & set(after.classes) or before.lower in word_list("plurals")
    return token.lower == token.lemma and _is_plural_noun(before) and bool(followed)


def _is_third_person(tokens: Sequence[Token], at: int) -> bool:
    token, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    single = before.lower == before.lemma and token.lower != token.lemma
    if after.cls is Class.WH or (after.lower == "that" and tokens[at + 2 : at + 3] and is_verb(tokens[at + 2])):
        return False  # "cheese wheels that weigh 40 kilos"
    return single and after.cls in {Class.ADJECTIVE, Class.DETERMINER, Class.PRONOUN}


def has_subject(tokens: Sequence[Token], verb: int) -> bool:
    """Whether something that can be a subject stands before the verb."""
    return any(
        token.cls in _NOMINAL or token.form is Form.ING or token.lower in {"there", '"'} for token in tokens[:verb]
    )


def is_the_way(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause follows a noun that needs no marker for it: "the kind way the ward does it"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    bare = following is not None and (following.cls in {Class.DETERMINER, Class.NAME} or following.lower in _EVERYBODY)
    if not at or not bare or tokens[at].lower not in word_list("times_and_ways"):
        return False
    before = next((one for one in reversed(tokens[:at]) if one.cls is not Class.ADJECTIVE), None)
    described = tokens[at - 1] is not before and tokens[at].lower != "way"
    return before is not None and before.cls is Class.DETERMINER and not described


_EVERYBODY = frozenset({"everyone", "everybody", "everything"})


def is_the_time(before: Sequence[Token]) -> bool:
    """Whether words are one time that needs no marker for what "they" did then: "the night they took 200 calls"."""
    times = word_list("times") | word_list("times_and_ways") | {"reason"}
    return before[0].lower in {"the", "that"} and before[-1].lemma in times


def may_describe(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb that ends a text may only describe what stands before its subject: "the books the kids chose"."""
    start = verb - 1
    while start > 0 and tokens[start].cls in {Class.NOUN, Class.ADJECTIVE, Class.NUMBER}:
        start -= 1
    last = verb + 1 == len(tokens) and tokens[start].cls is Class.DETERMINER
    return last and start > 0 and tokens[start - 1].cls is Class.NOUN


def is_clause(tokens: Sequence[Token]) -> bool:
    """Whether the tokens are a main clause with subject and finite verb."""
    verb = main_verb(tokens)
    return verb is not None and has_subject(tokens, verb)


def _governor(tokens: Sequence[Token], at: int) -> Token | None:
    """The word before a verb, adverbs left out; for "nurses on the ward run" the head the verb agrees with."""
    words = [token for token in tokens[:at] if token.cls not in {Class.ADVERB, Class.NEGATION}]
    if not words:
        return None
    for place, token in enumerate(words):
        if token.cls is Class.PREPOSITION and place and _is_plural_noun(words[place - 1]):
            return words[place - 1]
    return words[-1]


def _is_plural_noun(token: Token) -> bool:
    plural_form = token.lower != token.lemma or token.lower in word_list("several_as_one")
    return token.cls is Class.NOUN and plural_form and not token.lower.endswith("ing")


def is_no_subject(token: Token, opener: Token) -> bool:
    """Whether a "since" or a "before" opens no clause there: before a year, "the guy before me", "before isn't"."""
    late = opener.lower in {"before", "after", "since"} and token.cls in {Class.AUXILIARY, Class.MODAL}
    return (
        late or token.lower in {"me", "him", "us", "them"} or re.fullmatch(r"(?:1[6-9]|20)\d\d", token.text) is not None
    )


def _opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a subordinate or relative clause begins here, with its marker or bare ("the tanks they lose")."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if is_the_way(tokens, at) and token.lower == "way":
        return True
    if token.cls in {Class.SUBORDINATOR, Class.WH}:
        fits = following is not None and not is_no_subject(following, token)
        return fits and tokens[at + 1].form is not Form.ING and _has_verb_ahead(tokens, at)
    if at > 1 and token.cls is Class.NAME and _is_named_thing(tokens[:at]):
        return _has_verb_ahead(tokens, at)
    if at == 0 or token.cls is not Class.PRONOUN or token.lower not in word_list("subject_pronouns"):
        return False
    if tokens[0].cls is Class.PREPOSITION or _is_time(tokens[:at]):
        return False
    told = tokens[at - 1].cls in {Class.NOUN, Class.NAME} or tokens[at - 1].lower in _ANYTHING
    return told and _has_verb_ahead(tokens, at)


_ANYTHING = frozenset({"something", "anything", "everything", "nothing"})


def _is_named_thing(tokens: Sequence[Token]) -> bool:
    """Whether words are one thing, so that a name after them did something with it: "the fan Harv built"."""
    first, *more = tokens
    plain = first.cls is Class.DETERMINER and all(token.cls in _DESCRIBING for token in more)
    return plain and more[-1].cls is Class.NOUN and not means_somebody(more[-1].lemma) and not _is_time(tokens)


_DESCRIBING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER})


def _is_time(tokens: Sequence[Token]) -> bool:
    """Whether the words before a subject only say when: "every morning", "last year"."""
    named = tokens[0].lower in {"every", "each", "last", "this", "one", "next"}
    return named and tokens[-1].lemma in word_list("times")


def _has_verb_ahead(tokens: Sequence[Token], at: int) -> bool:
    for place in range(at + 1, len(tokens)):
        if tokens[place].lower in {",", ";"}:
            return False
        if is_finite(tokens, place):
            return True
    return False


def _continues(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb there belongs to the same group as the one before it: "has been", "do n't know"."""
    return any(one.cls in {Class.AUXILIARY, Class.MODAL} and one.finite for one in tokens[max(0, at - 2) : at])


def _front_clause_over(tokens: Sequence[Token], comma: int) -> bool:
    """Whether the comma ends a subordinate clause that opened the sentence."""
    return tokens[0].cls in {Class.SUBORDINATOR, Class.WH} and comma > 1
