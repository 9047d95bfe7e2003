"""Capitals: which first letters may be lowered or raised, and which are a name's own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import lemma_list, word_list
from letters.core.language.words.tagging import Class, Form, Token, read

_ENDINGS = re.compile(
    r"(?:ing|ly|ology|graphy|otomy|therapy|istry|iatrics?|ologists?|ness|tions?|ments?|ed|ity|[ai]ble|if(?:y|ies|ied)|i[sz]e[sd]?|ers?|ities|ships?|isation|ization)$"
)
_ORDINARY = lemma_list("lexicon.txt", "ordinary.txt")
_MIN_LONG = 7
"""From this many letters on, an ending alone makes a word ordinary, and a word may be a compound."""
_FORE = re.compile(r"^(?:micro|macro|mini|multi|semi|anti|agro|hydro|eco|bio|geo|inter|intra|cyber|neuro|ultra)-(?=\w)")
"""What stands before an ordinary word and a hyphen: "micro-volunteering"."""
_FIRST_WORD = re.compile(r"\W*([^\W_](?:[\w'’&./+-]*[\w&+])?)")
_OPENING = re.compile(r"[\s\"'“‘(\[«„]*")


def is_ordinary(word: str) -> bool:
    """Whether a word is an ordinary English one in any of its forms, or a compound of two such words."""
    lower = word.lower().replace("’", "'").removesuffix("'s")
    if lower.endswith("n't"):
        return True
    if all(is_listed(part) for part in _FORE.sub("", lower).split("-")):
        return True
    halves = ((lower[:cut], lower[cut:]) for cut in range(3, len(lower) - 2))
    return any(
        is_listed(first) and is_listed(second) and not second.endswith("ly")
        for first, second in halves
        if len(lower) >= _MIN_LONG
    )


def is_listed(word: str) -> bool:
    """Whether a lower-case word or its base form stands in the word lists."""
    if word in _ORDINARY:
        return True
    token = next((token for sentence in read(word) for token in sentence.tokens), None)
    if token is None or not word.isalpha():
        return False
    lemmas = {token.lemma, word.removesuffix("s"), word.removesuffix("es"), re.sub("ies$", "y", word)}
    familiar = len(word) >= _MIN_LONG and bool(_ENDINGS.search(word))
    if word.endswith("ly"):
        familiar = bool({word[:-2], f"{word[:-3]}y", f"{word[:-1]}e", f"{word[:-2]}l"} & _ORDINARY)
    return token.cls not in _OPEN or bool(lemmas & _ORDINARY) or familiar


_OPEN = frozenset({Class.NOUN, Class.NAME, Class.VERB, Class.ADJECTIVE, Class.ADVERB})


def own_capitals(word: str) -> bool:
    """Whether a word's capitals are its own: an acronym (NTNU), a brand (eBay, iOS), letters with figures (3M)."""
    letters = [mark for mark in word if mark.isalpha()]
    if len(letters) > 1 and any(mark.isupper() for mark in letters[1:]):
        return True
    return any(mark.isdigit() for mark in word) and any(mark.isupper() for mark in letters)


def brand_cased(text: str) -> bool:
    """Whether a text begins with a lower-case brand such as eBay, whose first letter no sentence may raise."""
    found = _FIRST_WORD.match(text)
    return found is not None and found[1][0].islower() and own_capitals(found[1].partition("'")[0])


_TWO_NAMES = re.compile(r"(?!My\b|The\b)[A-Z][a-z]+ and [A-Z][a-z]+ ")
"""Two who are named together, of whom the first may be a word as well: "Tom and Ruth"."""


def lower_first(text: str, names: Iterable[str] = ()) -> str:
    """The text with a small first letter, unless its first word is a name, a proper word, an acronym or "I"."""
    found = _FIRST_WORD.match(text)
    if found is None or not found[1][0].isupper() or _keeps_capital(text, found[1], names) or _TWO_NAMES.match(text):
        return text
    at = found.start(1)
    return text[:at] + text[at].lower() + text[at + 1 :]


def upper_first(text: str, names: Iterable[str] = ()) -> str:
    """The text with a capital at its head, unless it opens with a brand or a name written small."""
    at = _OPENING.match(text).end()  # type: ignore[union-attr]
    head = text[at:]
    small_name = any(
        name[:1].islower() and not name.startswith("the ") and head.startswith(name) for name in names if name
    )
    if not head or small_name or brand_cased(head):
        return text
    return text[:at] + _raised(head[0]) + head[1:]


def proper(lower: str) -> str | None:
    """The spelling of a word that always carries a capital ("monday" gives "Monday"); None for any other."""
    word = lower.capitalize()
    doubtful = word_list("also_ordinary") | word_list("also_small")
    return word if word in word_list("proper") and word not in doubtful else None


def _raised(mark: str) -> str:
    """One letter as a capital; a letter whose capital is two letters stays."""
    return mark.upper() if len(mark.upper()) == 1 else mark


def _keeps_capital(text: str, word: str, names: Iterable[str]) -> bool:
    bare = re.sub(r"['’](?:s|m|ve|d|ll|re)$", "", word)
    if bare == "I" or own_capitals(bare) or _starts_with_name(text, bare, names) or _PUPILS.match(text):
        return True
    if _MEETING.match(text):
        return False
    tokens = [token for sentence in read(text[:300])[:1] for token in sentence.tokens]
    tokens = [token for token in tokens if token.cls is not Class.PUNCTUATION]
    if any(bare in name.split() for name in names) and (_acts_like_a_person(tokens) or _APPOSED.match(text)):
        return True
    if bare in word_list("given_names"):
        return bare.lower() not in _ORDINARY or _acts_like_a_person(tokens)
    if bare in word_list("proper") or (bare.endswith("days") and bare[:-1] in word_list("proper")):
        return bare not in word_list("also_ordinary") or _is_a_date_or_owner(tokens) or _heads_a_name(tokens)
    return not is_ordinary(bare) or _heads_a_name(tokens)


_APPOSED = re.compile(r"\w+, (?:the|an?|who|your|their|our|my|his|her)\b")
"""A name with what its bearer is: "Pat, the volunteer"."""
_MEETING = re.compile(r"Meeting (?!Houses?\b|Rooms?\b|Places?\b|Point\b)[A-Z]")
"""What was done with somebody, and no part of the name: "Meeting Biscuit"."""
_PUPILS = re.compile(
    r"(?:Mother|Father|Valentine)'s Day"
    r"|(?:Year|Class|Grade|Section|Article|Schedule|Regulation|Ward|Category|Tier|Key Stage|Radio) \d"
)


def _starts_with_name(text: str, word: str, names: Iterable[str]) -> bool:
    head = text.lstrip("\"'“‘( ")
    for name in names:
        if not name or name.lower().startswith("the "):
            continue
        if re.match(rf"{re.escape(name)}(?!\w)", head) or (word in name.split() and not is_ordinary(word)):
            return True
    return False


def _acts_like_a_person(tokens: list[Token]) -> bool:
    """Whether the first word does something or owns something: "Mark showed", "Mark showing me", "Grace's"."""
    if len(tokens) <= 1:
        return True
    after = tokens[1]
    if after.form is Form.ING:
        with_me = len(tokens) > 3 and tokens[3].lower in {"me", "us"}  # noqa: PLR2004
        return with_me or (len(tokens) > 2 and tokens[2].cls in {Class.PRONOUN, Class.DETERMINER})  # noqa: PLR2004
    helper = (
        after.lower == "who"
        or after.cls in {Class.AUXILIARY, Class.MODAL}
        or after.form in {Form.PAST, Form.PRESENT, Form.PARTICIPLE}
        or (tokens[0].cls is not Class.MODAL and _is_done_to_something(after, tokens[2:]))
    )
    return helper or after.lower == "'s" or after.text[0].isupper()


def _is_done_to_something(after: Token, rest: list[Token]) -> bool:
    """Whether a bare verb follows with what is done: "Tom explain how ..." after "hearing", "Pat play the organ"."""
    bare = any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(after.lower))
    return bare and bool(rest) and rest[0].cls in {Class.DETERMINER, Class.PRONOUN, Class.WH, Class.PREPOSITION}


def _is_a_date_or_owner(tokens: list[Token]) -> bool:
    """Whether "May" is the month or a name: "May 12", "May's talk"."""
    return len(tokens) > 1 and (tokens[1].text[0].isdigit() or tokens[1].lower == "'s")


def _heads_a_name(tokens: list[Token]) -> bool:
    """Whether an ordinary first word belongs to a name of several capitals: "Great Ormond Street"."""
    if len(tokens) < 2:  # noqa: PLR2004
        return False
    first, second = tokens[0], tokens[1]
    naming = first.cls in {Class.NOUN, Class.ADJECTIVE, Class.NAME} and first.form is Form.NONE
    return naming and second.text[0].isupper() and second.text != "I" and not own_capitals(second.text)
