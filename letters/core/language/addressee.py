"""Turns one person spoken about into "you": "she says" into "you say", "Josh's corner" into "your corner"."""

from __future__ import annotations

from collections.abc import Collection
from itertools import dropwhile, takewhile

from letters.core.language.persons import brings_in_somebody, has_title, is_owner, means_people
from letters.core.language.rewriting import Rewriting
from letters.core.language.tables import word_list
from letters.core.language.tagging import Class, Form, Token
from letters.core.language.tagging_lexicon import readings
from letters.core.language.verbs import for_you

HE = {"he": "you", "him": "you", "his": "your", "himself": "yourself"}
SHE = {"she": "you", "her": "your", "hers": "yours", "herself": "yourself"}
_VERBAL = {Class.VERB, Class.AUXILIARY, Class.MODAL}
_CLAUSE_ENDS = {Class.SUBORDINATOR, Class.WH}
_SKIPPED = {Class.ADVERB, Class.NEGATION, Class.PUNCTUATION}
_OWNED = {Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER}


def is_somebody_else(rewriting: Rewriting, at: int, names: Collection[str]) -> bool:
    """Whether another single person was spoken of before, whom the "he" or "she" at that place could mean."""
    if any(_is_done_by_another(rewriting, place) for place in range(at + 1)):
        return True
    other = _WOMEN if rewriting.tokens[at].lower in HE else _MEN
    return not _taught_by_own(rewriting, at) and any(
        (
            _is_person(rewriting, place, rewriting.tokens[at])
            and not (
                any(token.text in names for token in rewriting.tokens[:_REACH]) and is_owner(rewriting.tokens, place)
            )
            and not _is_in_person(rewriting, place)
            and token.lemma not in other
        )
        or (token.text not in names and _is_named_person(rewriting, place))
        or (token.cls is Class.NOUN and token.lower in word_list("pets") and not _is_owned(rewriting, place))
        for place, token in enumerate(rewriting.tokens[:at])
    )


def _is_named_person(rewriting: Rewriting, at: int) -> bool:
    """Whether a name there is somebody's: a given name, or one that opens the text, has a title or does something."""
    token = rewriting.tokens[at]
    if token.text in word_list("given_names"):
        return True
    tests = (_is_doing, _is_titled, _is_told_of)
    return token.cls is Class.NAME and (not at or any(test(rewriting, at) for test in tests))


def _is_titled(rewriting: Rewriting, at: int) -> bool:
    """Whether a title stands before a name: "Mr. Odell and his domino game"."""
    return has_title(rewriting.tokens, at)


def _is_told_of(rewriting: Rewriting, at: int) -> bool:
    """Whether a name is followed by what its bearer is: "Biscuit, a very angry shih tzu"."""
    after = rewriting.tokens[at + 1 : at + 3]
    return len(after) > 1 and after[0].text == "," and after[1].lower in {"a", "an", "the"}


def _is_owned(rewriting: Rewriting, at: int) -> bool:
    """Whether a creature is somebody's, or what somebody was said to be: "his dog", "she is a difficult hawk"."""
    before = [token for token in rewriting.tokens[:at] if token.cls is not Class.ADJECTIVE]
    owned = bool(before) and before[-1].lower in {"his", "her", "their", "your", "my", "'s"}
    return owned or (len(before) > 1 and before[-1].lower == "a" and before[-2].lemma == "be")


def _is_done_by_another(rewriting: Rewriting, at: int) -> bool:
    """Whether somebody else does it to himself: "even the CEO holds himself to it", "the GM is doing it herself"."""
    if not rewriting.tokens[at].lower.endswith("self"):
        return False
    start = next((place for place in range(at, 0, -1) if rewriting.tokens[place - 1].cls in _BEFORE_CLAUSE), 0)
    clause = [token for token in rewriting.tokens[start:at] if token.cls is not Class.ADVERB]
    named = len(clause) > 1 and clause[0].cls is Class.DETERMINER and clause[1].cls in {Class.NOUN, Class.NAME}
    rest = list(dropwhile(lambda token: token.cls in {Class.NOUN, Class.NAME}, clause[1:]))
    return named and bool(rest) and rest[0].finite


_BEFORE_CLAUSE = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PUNCTUATION})


def _is_person(rewriting: Rewriting, at: int, pronoun: Token) -> bool:
    """Whether a noun is one the pronoun could mean; whoever does something himself is named in the same breath."""
    noun = rewriting.tokens[at]
    himself = pronoun.lower.endswith("self") and noun.cls is Class.NOUN and means_people(noun.lemma)
    return himself or brings_in_somebody(rewriting.tokens, at)


_MEN = frozenset({
    "man", "boy", "lad", "bloke", "guy", "fella", "fellow", "gentleman", "father", "dad", "brother", "son", "uncle",
    "husband", "grandad",
})  # fmt: skip
_WOMEN = frozenset({
    "woman", "girl", "lass", "lady", "mother", "mum", "mom", "sister", "daughter", "aunt", "wife", "nan", "gran", "nun",
})  # fmt: skip
"""Those whom the other pronoun cannot mean."""
GENDERED = _MEN | _WOMEN
"""Words that tell by themselves who of two is "he" and who is "she"."""
_REACH = 3
"""Words before "him" in "his father taught him"."""


def _taught_by_own(rewriting: Rewriting, at: int) -> bool:
    """Whether "him" is whose father just did it: "his father taught him that"."""
    if at < _REACH:
        return False
    owner, owned, _, whom = rewriting.tokens[at - _REACH : at + 1]
    return owner.lower in {"his", "her"} and owned.cls is Class.NOUN and whom.lower in {"him", "her"}


def _is_doing(rewriting: Rewriting, at: int) -> bool:
    """Whether a name is followed by what its bearer does: "Biscuit saying sorry", "Mrs Patel told me"."""
    following = rewriting.next_to(at)
    return following is not None and following.cls is Class.VERB and following.form in {Form.ING, Form.PAST}


def _is_in_person(rewriting: Rewriting, at: int) -> bool:
    word, before = rewriting.tokens[at].lower, rewriting.tokens[at - 1].lower if at else ""
    return (word == "person" and before == "in") or (word == "head" and before in {"his", "her", "their", "my"})


def address_pronoun(rewriting: Rewriting, at: int) -> None:
    """Turn the "he" or "she" at that place into "you", with its verbs."""
    token = rewriting.tokens[at]
    right = {**HE, **SHE}[token.lower]
    if token.lower in {"her", "his"} and not _owns_next(rewriting, at):
        right = "you" if token.lower == "her" else "yours"
    rewriting.change(token.start, token.end, right)
    if token.lower in {"he", "she"}:
        _agree(rewriting, at)


def address_name(rewriting: Rewriting, at: int, names: Collection[str]) -> None:
    """Turn the name that begins at that place, with the title before it, into "you" or "your"."""
    start = _title_start(rewriting, at)
    while (following := rewriting.next_to(at)) is not None and following.text in names:
        at += 1
    if following is not None and following.lower == "who":
        return  # "the lift with Sully who wouldn't hear of it" speaks of Sully, whoever reads it
    if following is not None and following.lower == "'s" and _is_possessive(rewriting, at + 1):
        rewriting.change(start, following.end, "your")
        return
    rewriting.change(start, rewriting.tokens[at].end, "you")
    _agree(rewriting, at)


def _owns_next(rewriting: Rewriting, at: int) -> bool:
    """Whether "her" or "his" owns what follows: "her desk", "with her knitting", but not "saw her knitting"."""
    following = rewriting.next_to(at)
    if following is None:
        return False
    owned = following.cls in _OWNED or following.lower == "own"
    return owned or (following.form is Form.ING and bool(at) and rewriting.tokens[at - 1].cls is Class.PREPOSITION)


def _is_possessive(rewriting: Rewriting, at: int) -> bool:
    """Whether the "'s" at that place owns what follows: "Josh's reading corner" and not "Josh's reading to them"."""
    if rewriting.tokens[at].cls is Class.DETERMINER:
        return True
    following, after = rewriting.next_to(at), rewriting.next_to(at + 1)
    return following is not None and following.form is Form.ING and after is not None and after.cls is Class.NOUN


def _title_start(rewriting: Rewriting, at: int) -> int:
    place = at
    while place and (
        rewriting.tokens[place - 1].text in word_list("titles") or rewriting.tokens[place - 1].text == "."
    ):
        place -= 1
    while place and rewriting.tokens[place - 1].lower in _BEFORE_NAMES:
        place -= 1
    return rewriting.tokens[place].start


_BEFORE_NAMES = frozenset({"the", "old", "dear", "good", "young", "lovely"})
"""What may stand before a name and never before "you": "old Mr Waqa"."""


def _agree(rewriting: Rewriting, subject: int) -> None:
    """Give the verbs of the subject's clause the form "you" takes: "counts and helps" is "count and help"."""
    expecting = True
    for at in range(subject + 1, len(rewriting.tokens)):
        token, following = rewriting.tokens[at], rewriting.next_to(at)
        if expecting and (token.cls in _VERBAL or _does(rewriting, at)):
            after = next((one for one in rewriting.tokens[at + 1 :] if one.cls is not Class.ADVERB), None)
            changed = for_you(token, after) if token.cls in _VERBAL else _present(token)
            if changed != token.text:
                rewriting.change(token.start, token.end, changed)
            expecting = False
        elif token.cls is Class.CONJUNCTION and following is not None:
            third = following.form is Form.PRESENT or following.lower == "was" or _does(rewriting, at + 1)
            expecting = third or following.cls is Class.ADVERB
        elif token.lower == "there" or _ends_clause(rewriting, at) or (expecting and token.cls not in _SKIPPED):
            return


def _ends_clause(rewriting: Rewriting, at: int) -> bool:
    """Whether a clause of its own begins there; "after the first winter" is only a time."""
    token = rewriting.tokens[at]
    rest = takewhile(lambda one: one.cls not in _BREAKS, rewriting.tokens[at + 1 :])
    only_time = token.lower in _TIMES and not any(one.finite or one.cls in _VERBAL for one in rest)
    return token.cls in _CLAUSE_ENDS and not only_time


_TIMES = frozenset({"after", "before", "until", "since"})
_BREAKS = frozenset({Class.CONJUNCTION, Class.PUNCTUATION})


def _does(rewriting: Rewriting, at: int) -> bool:
    """Whether a word in "-s" that may be a noun is a verb, by what follows it: "looks first", "checks it"."""
    token, following = rewriting.tokens[at], rewriting.next_to(at)
    if following is not None and (token.lower, following.lower) in _DOES_TO:
        return True
    if not _present(token) or following is None or _is_one_of_many(rewriting, at):
        return False
    often = at > 0 and rewriting.tokens[at - 1].cls is Class.ADVERB and following.lower in _AROUND
    return often or following.cls in _AFTER_VERB or following.lower in _WHEN


_DOES_TO = frozenset(
    {("looks", "at"), ("talks", "to"), ("listens", "to"), ("waits", "for"), ("looks", "after"), ("asks", "about")}
)


def _is_one_of_many(rewriting: Rewriting, at: int) -> bool:
    """Whether a word in "-s" goes with another one: "tailors and barbers only"."""
    before, joined = rewriting.tokens[max(at - 2, 0) : at] if at > 1 else (None, None)
    many = before is not None and before.cls is Class.NOUN and before.lower != before.lemma
    return many and joined is not None and joined.cls is Class.CONJUNCTION


def _present(token: Token) -> str:
    """The base form of what may be a verb in "-s": "leave" of "leaves"; empty for any other word."""
    found = (one for one in readings(token.lower) if one.cls is Class.VERB and one.form is Form.PRESENT)
    return next((one.lemma for one in found), "")


_AROUND = frozenset({"around", "round", "out", "up", "off", "away", "back", "in", "down", "over", "about"})
_WHEN = frozenset({"first", "last", "twice", "once"})
_AFTER_VERB = frozenset({Class.ADVERB, Class.DETERMINER, Class.PRONOUN, Class.WH, Class.TO})
