"""Tells whether a "he" or "she" is somebody brought in before, and not the reader who is spoken to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import dropwhile

from letters.core.language.view.gendered import HE, MEN, WOMEN
from letters.core.language.view.met import is_at_a_loss, one_of, told_of
from letters.core.language.view.named_person import is_named_person
from letters.core.language.view.same_one import (
    bears_title,
    does_it_to_reader,
    goes_on_telling,
    is_done_by_one_who,
    is_on_condition,
    is_subject_again,
    others_before,
)
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import (
    INTERVIEWERS,
    brings_in_somebody,
    is_animal,
    is_one_of_people,
    is_owner,
    means_people,
)
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tagging import Class, Form, Token

_ANYBODY = frozenset({"somebody", "someone", "anybody", "anyone"})


def is_somebody_else(rewriting: Rewriting, at: int, names: Collection[str]) -> bool:
    """Whether another single person was spoken of before, whom the "he" or "she" at that place could mean."""
    if is_at_a_loss(rewriting.tokens, at, names) or goes_on_telling(rewriting.tokens, at):
        return False
    if (
        does_it_to_reader(rewriting.tokens, at, names)
        or told_of(rewriting.tokens, at)
        or any(_is_done_by_another(rewriting, place) for place in range(at + 1))
    ):
        return True
    if (
        _is_subjects_own(rewriting, at)
        or is_subject_again(rewriting.tokens, at)
        or is_on_condition(rewriting.tokens, at)
    ):
        return True
    return _is_on_their_mind(rewriting, at) or (
        not _taught_by_own(rewriting, at)
        and any(
            _may_be(rewriting, place, at, names)
            for place in others_before(rewriting.tokens, at, names)
            if not _does_it(rewriting, place, at)
        )
    )


def _may_be(rewriting: Rewriting, place: int, at: int, names: Collection[str]) -> bool:
    """Whether whoever stands at a place could be the "he" or "she" that follows."""
    tokens, token = rewriting.tokens, rewriting.tokens[place]
    named = any(one.text in names for one in tokens[:_REACH])
    other = WOMEN if tokens[at].lower in HE else MEN
    if _is_person(rewriting, place, tokens[at]) and token.lemma not in other:
        apart = is_done_by_one_who(tokens, place, at) or _does_it(rewriting, place, at)
        if not (apart or (named and is_owner(tokens, place)) or _is_in_person(rewriting, place)):
            return True
    if token.text not in names and is_named_person(tokens, place) and not bears_title(tokens, place, at):
        return True
    together = at > 0 and tokens[at - 1].lower == "with"  # "plating the lamb with him"
    animal = is_animal(tokens, place) and not together and not _is_owned(rewriting, place)
    return (
        animal or _is_anybody(rewriting, place, at) or _is_told_apart(rewriting, place) or _is_theirs(rewriting, place)
    )


_LETTERS = frozenset({"letter", "email", "e-mail", "card", "note", "message", "text", "call"})


def _is_told_apart(rewriting: Rewriting, at: int) -> bool:
    """Whether one of several is told by what he is like: "the shy one"."""
    before, after = rewriting.tokens[max(0, at - 2) : at], rewriting.tokens[at + 1 : at + 5]
    wrote = any(token.lemma in _LETTERS for token in rewriting.tokens[:at])  # "your letter was a standard one"
    if rewriting.tokens[at].lower != "one" or (after and after[0].lower in {"he", "she"}) or wrote:
        return False  # "the first one she ever got" is nobody
    article = len(before) > 1 and before[0].cls is Class.DETERMINER and before[0].lower not in _OWNERS
    asked = before[0].lower in {"a", "an"} if before else False  # "he asked a simple one", "he gave a good one"
    if asked and any(token.lemma in _GIVES for token in rewriting.tokens[max(0, at - 5) : at - 2]):
        return False
    article = article and rewriting.tokens[max(0, at - 3)].lemma != "be"  # "your email was a long one"
    return is_one_of_people(after) or (article and before[1].cls is Class.ADJECTIVE)


_OWNERS = frozenset({"his", "her", "their", "my", "your", "its", "our"})
_GIVES = frozenset({"ask", "give", "tell", "show", "make", "write", "use", "draw", "put", "build", "pose"})
"""What is done with a thing, of which there may be "a good one"."""


def _is_on_their_mind(rewriting: Rewriting, at: int) -> bool:
    """Whether "she" is one of those who others think of: "they only want to hear she ate something"."""
    before = [token for token in rewriting.tokens[:at] if token.lower not in {"that", "if", "whether", "how", "what"}]
    minds = bool(before) and before[-1].cls is Class.VERB and before[-1].lemma in _MINDS
    mine = any(token.lower == "i" for token in before)  # "they sent it so that I could hear she meant it"
    return minds and rewriting.tokens[at].lower in {"he", "she"} and before[0].lower == "they" and not mine


_OWNED = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER})
_MINDS = frozenset({"hear", "know", "think", "ask", "wonder", "see", "worry", "believe", "check"})


def _is_subjects_own(rewriting: Rewriting, at: int) -> bool:
    """Whether "his" is somebody's who does it in the same clause: "the driver loses his slot"."""
    following = rewriting.next_to(at)
    if rewriting.tokens[at].lower not in {"his", "her"} or following is None or following.cls not in _OWNED:
        return False
    start = next((place for place in range(at, 0, -1) if _begins_clause(rewriting.tokens, place)), 0)
    clause = rewriting.tokens[start:at]
    if any(token.lower in {"me", "us", "i", "my", "his", "her"} for token in clause):
        return False
    if any(one_of(rewriting.tokens, place) for place in range(start, at)):
        return True  # "where one of them had spilt his tea"
    verb = next((place for place, token in enumerate(clause) if token.finite), 0)
    named = [token for token in clause[:verb] if token.cls not in _BESIDE and token.lower != "once"]
    head = named[-1] if named else None
    plain = all(token.cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER} for token in named)
    return (
        head is not None
        and plain
        and head.text.islower()
        and head.lower not in INTERVIEWERS
        and means_people(head.lemma)
    )


def _begins_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause with a subject begins there, and no second deed of the one before: "and was at the gate"."""
    return tokens[at - 1].cls in _BEFORE_CLAUSE and not (tokens[at - 1].lower == "and" and tokens[at].finite)


def is_done_to(rewriting: Rewriting, at: int) -> bool:
    """Whether somebody brought in does it to the "her" at that place, who is "she" from there on."""
    return at >= _REACH and _does_it(rewriting, at - 2, at)


def _does_it(rewriting: Rewriting, who: int, at: int) -> bool:
    """Whether somebody brought in does it to "her", who is then the one told of: "a patient never spoke to her"."""
    doing = [token for token in rewriting.tokens[who + 1 : at] if token.cls not in _BESIDE and token.lower != "once"]
    if not doing or not _has_done(doing[0]) or rewriting.tokens[at].lower not in {"him", "her"}:
        return False
    whom = rewriting.next_to(at) is None or rewriting.tokens[at + 1].cls in _AFTER_WHOM
    return whom and all(token.cls in _DOING or Class.VERB in token.classes for token in doing)


def _has_done(token: Token) -> bool:
    """Whether a word tells a deed, however much it may be a thing: "a child bit her"."""
    return token.finite or any(one.form is Form.PAST for one in readings(token.lower))


_BESIDE = frozenset({Class.ADVERB, Class.NEGATION})
_DOING = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL, Class.PREPOSITION})
_AFTER_WHOM = frozenset(Class) - {Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER, Class.VERB}


def _is_theirs(rewriting: Rewriting, at: int) -> bool:
    """Whether somebody is named as one to whom the employer does it: "they pay the driver by time so he can wait"."""
    tokens = rewriting.tokens
    if tokens[at].cls is not Class.NOUN or not means_people(tokens[at].lower) or at < _REACH:
        return False
    if tokens[at].lower in INTERVIEWERS:
        return False
    start = at
    while start and tokens[start - 1].cls in {Class.NOUN, Class.ADJECTIVE}:
        start -= 1
    they, does, the = tokens[max(0, start - _REACH) : start] if start >= _REACH else (tokens[0],) * _REACH
    return they.lower in {"they", "we"} and does.cls is Class.VERB and the.lower == "the"


def _is_anybody(rewriting: Rewriting, at: int, pronoun: int) -> bool:
    """Whether somebody unnamed does it before: "a pump somebody wired", "who broke it and what he was thinking"."""
    token, following = rewriting.tokens[at], rewriting.next_to(at)
    does = following is not None and (following.finite or following.form is Form.PARTICIPLE)
    return does and (token.lower in _ANYBODY or _is_whoever(rewriting, at, pronoun))


def _is_whoever(rewriting: Rewriting, at: int, pronoun: int) -> bool:
    """Whether a "who" can be the "she" of the same clause: not "a grandpa who was screaming and she told him"."""
    she = rewriting.tokens[pronoun].lower
    if rewriting.tokens[at].lower != "who" or not at or she not in {"he", "she"}:
        return False
    others = MEN if she == "she" else WOMEN
    clause = rewriting.tokens[at:pronoun]
    named = rewriting.tokens[at - 1].cls in {Class.NAME, Class.PUNCTUATION}
    return not named and all(one.text != "," for one in clause) and not _told_before(rewriting, at, others)


def _told_before(rewriting: Rewriting, at: int, others: Collection[str]) -> bool:
    return any(token.lower in others for token in rewriting.tokens[max(0, at - _REACH) : at])


def _is_owned(rewriting: Rewriting, at: int) -> bool:
    """Whether a creature is somebody's, or what somebody was said to be: "his dog", "she is a difficult hawk"."""
    before = [token for token in rewriting.tokens[:at] if token.cls is not Class.ADJECTIVE]
    owned = bool(before) and before[-1].lower in {"his", "her", "your", "my", "'s"}
    return owned or (len(before) > 1 and before[-1].lower == "a" and before[-2].lemma == "be")


def _is_done_by_another(rewriting: Rewriting, at: int) -> bool:
    """Whether somebody else does it to himself: "even the CEO holds himself to it", "the GM is doing it herself"."""
    if not rewriting.tokens[at].lower.endswith("self"):
        return False
    start = next((place for place in range(at, 0, -1) if rewriting.tokens[place - 1].cls in _BEFORE_CLAUSE), 0)
    clause = [token for token in rewriting.tokens[start:at] if token.cls is not Class.ADVERB]
    named = len(clause) > 1 and clause[0].cls is Class.DETERMINER and clause[1].cls in {Class.NOUN, Class.NAME}
    rest = list(dropwhile(lambda token: token.cls in {Class.NOUN, Class.NAME}, clause[1:]))
    return (len(clause) > 1 and clause[0].lower == "one") or (named and bool(rest) and rest[0].finite)


_BEFORE_CLAUSE = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PUNCTUATION})


def _is_person(rewriting: Rewriting, at: int, pronoun: Token) -> bool:
    """Whether a noun is one the pronoun could mean; whoever does something himself is named in the same breath."""
    noun = rewriting.tokens[at]
    himself = pronoun.lower.endswith("self") and noun.cls is Class.NOUN and means_people(noun.lemma)
    return himself or brings_in_somebody(rewriting.tokens, at) or _is_oldest(rewriting.tokens, at)


def _is_oldest(tokens: Sequence[Token], at: int) -> bool:
    """Whether one of several is told from the others: "the oldest on the team is 66 and he climbs"."""
    ranked = at > 0 and tokens[at - 1].lower == "the" and tokens[at].lower in {"oldest", "youngest", "eldest", "newest"}
    return ranked and [token.cls for token in tokens[at + 1 : at + 2]] in ([Class.PREPOSITION], [Class.AUXILIARY])


_REACH = 3
"""Words before "him" in "his father taught him"."""


def _taught_by_own(rewriting: Rewriting, at: int) -> bool:
    """Whether "him" is whose father just did it: "his father taught him that"."""
    if at < _REACH:
        return False
    owner, owned, _, whom = rewriting.tokens[at - _REACH : at + 1]
    return owner.lower in {"his", "her"} and owned.cls is Class.NOUN and whom.lower in {"him", "her"}


def _is_in_person(rewriting: Rewriting, at: int) -> bool:
    word, before = rewriting.tokens[at].lower, rewriting.tokens[at - 1].lower if at else ""
    return (word == "person" and before == "in") or (word == "head" and before in {"his", "her", "their", "my"})
