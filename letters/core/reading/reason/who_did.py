"""Tells of the chosen one in full: who did something ("someone in the warehouse applied first"), or had it."""

from __future__ import annotations

from letters.core.language.shape.certainty import free_verbs
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import is_listed
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.reason.decided import AGENT, CHOSEN

_RELATIVES = frozenset({"who", "whose", "whom", "which", "that", "they", "you", "i", "he", "she", ",", "not"})
_SOMEBODY = frozenset({"someone", "somebody", "one"})
_OWNERS = frozenset({"'s", "\u2019s"})
_DONE_WITH = frozenset({"by", "in", "at", "to", "from", "with", "as", "through", "into"})
"""What follows what was done with somebody: "someone trained by them", "a candidate based in Leeds"."""


_CAME = frozenset({"applied", "came", "turned"})
_BEFORE_VERB = frozenset({Class.NOUN, Class.NAME, Class.ADVERB, Class.PRONOUN})


_COUNTED = frozenset({
    "portfolio", "profile", "licence", "license", "degree", "background", "record", "certificate", "certification",
    "ticket", "diploma", "van", "car", "badge", "qualification", "reference", "track", "card", "trade", "network",
})  # fmt: skip
"""What one has one of."""


def chosen_for(text: str) -> str:
    """Somebody chosen, told as such: who did something, or had what was named alone ("prior climb experience")."""
    had = text.removeprefix("someone with ") if text.startswith("someone with more ") else text
    tokens = words_of(had)
    end = next((place for place, token in enumerate(tokens) if token.cls in _AFTER_HEAD), len(tokens))
    if not end or any(token.finite for token in tokens[:end]) or not _is_thing(tokens, end - 1):
        return _who_did(text)
    told = tokens[0].cls in {Class.DETERMINER, Class.NUMBER} and tokens[0].lower != "more"
    one = tokens[end - 1].lower in _COUNTED and not told
    if had != text and not one:
        return text
    own = tokens[0].lower == "own"
    return f"someone with {f'their {had}' if own else with_article(had) if one else had}"


def _is_thing(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a noun is what somebody has, where nobody is named who could be chosen."""
    head = tokens[at]
    known = head.cls is Class.NOUN and is_listed(head.lemma) and head.text.islower() and not AGENT.search(head.lemma)
    who = any(token.lower in {"who", "whose"} for token in tokens)
    named = who or (any(_means_one(token) for token in tokens) and head.lower not in _COUNTED)
    return known and not named and not {head.lemma, head.lower} & CHOSEN


def _means_one(token: Token) -> bool:
    somebody = token.lower in _SOMEBODY | {"person", "people"} or token.cls is Class.NAME
    living = means_somebody(token.lemma) or means_people(token.lemma) or token.lemma in word_list("living")
    return somebody or (living and token.cls is Class.NOUN)


_AFTER_HEAD = frozenset({Class.PREPOSITION, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION, Class.CONJUNCTION})


def _who_did(text: str) -> str:
    """The chosen one with a clause of their own, where one was typed without its "who"."""
    tokens = words_of(text)
    words = [token.lower for token in tokens]
    verbs = {place for place in free_verbs(tokens) if place}
    verbs |= {place for place, token in enumerate(tokens) if place and token.finite}
    verbs = {place for place in verbs if tokens[place - 1].cls in _BEFORE_VERB and tokens[place].text not in _OWNERS}
    verbs |= {place for place, word in enumerate(words) if place and word in _CAME}
    if (
        not verbs
        and not (_RELATIVES | _SOMEBODY) & set(words)
        and words[-1:] == ["already"]
        and not any(map(_means_one, tokens))
    ):
        return f"someone who already had {text[: tokens[-1].start].rstrip()}"
    first = min(verbs, default=0)
    if first > 1 and tokens[first - 1].cls is Class.ADVERB:
        first -= 1
    if not first or _RELATIVES & set(words) or not _is_somebody(tokens[:first]) or not _does(tokens, first):
        return text
    at = tokens[first].start
    return f"{text[:at]}who {text[at:]}"


def _is_somebody(before: tuple[Token, ...]) -> bool:
    """Whether somebody is named there, with a place at most: "a colleague from the other site"."""
    where = next((place for place, token in enumerate(before) if token.cls is Class.PREPOSITION), len(before))
    head = before[where - 1] if where else None
    verb = any(token.cls is Class.AUXILIARY or token.finite for token in before)
    return head is not None and not verb and (head.lower in _SOMEBODY or _is_person(before[:where]))


def _is_person(named: tuple[Token, ...]) -> bool:
    *before, head = named
    local = head.cls in {Class.ADJECTIVE, Class.VERB} and any(token.lower in _SOMEBODY for token in before)
    return local or head.lower == "candidate" or (head.lower == head.lemma and means_somebody(head.lemma))


def _does(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the verb there is what somebody did, and not what was done with them."""
    at += tokens[at].cls is Class.ADVERB
    verb = tokens[at]
    if verb.lower in _CAME:
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if verb.form is not Form.PAST and verb.form is not Form.PARTICIPLE:
        return verb.cls in {Class.AUXILIARY, Class.MODAL} or verb.form is Form.PRESENT
    return following is not None and following.lower not in _DONE_WITH
