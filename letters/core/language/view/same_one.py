"""Tells that a "he" or "she" is whom a text was about before, although somebody was named between.

"they lost a client a week, and she said it hurts" is what the reader said; "he lost a customer because he rang late and
she was stuck" tells of him again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from letters.core.language.view.gendered import HE, SHE
from letters.core.language.view.met import is_described_by
from letters.core.language.words.persons import brings_in_somebody, is_animal, means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

_TELLS = frozenset({"say", "tell", "explain", "mention", "reckon", "admit", "joke", "promise"})
_WRITES = frozenset({"write", "read", "say", "draw", "paint", "bake", "cook", "count", "print", "film", "design"})
_ANY_ONE = frozenset({"every", "each", "any"})
_MEANWHILE = frozenset({"before", "after", "while", "until", "and", "then"})
_ANYBODY = frozenset({"somebody", "someone", "anybody", "anyone"})
_OPENS = frozenset({Class.WH, Class.MODAL, Class.AUXILIARY})


def first_spoken_of(text: str) -> str:
    """Who is the reader where a text has a "he" and a "she": the first, if nobody was brought in before; or empty.

    "She bites one out of every sack in front of the seller, so he knows she will" speaks of her.
    """
    tokens = words_of(text)
    first = next((at for at, token in enumerate(tokens) if token.lower in HE | SHE), len(tokens))
    said = {"he" if token.lower in HE else "she" for token in tokens if token.lower in HE | SHE}
    brought = any(brings_in_somebody(tokens, at) or tokens[at].lower in _ANYBODY for at in range(first))
    named = [at for at in range(first) if tokens[at].cls is Class.NAME]
    brought = brought and not does_it_to_other(tokens, first)
    if len(said) < len(("he", "she")) or brought or len(named) > 1:
        return ""
    return "he" if tokens[first].lower in HE else "she"


def others_before(tokens: Sequence[Token], at: int, names: Collection[str]) -> Iterator[int]:
    """The places before a "he" or "she" where somebody may be named whom it means; `names`: the reader's own."""
    for place in range(at - is_described_by(tokens, at)):
        if not (
            _is_teller(tokens, place, at)
            or _is_any_one(tokens, place, at, names)
            or _is_other_sex(tokens, place, at, names)
            or _is_dealt_with_first(tokens, place, at, names)
            or _is_told_to(tokens, place, at)
            or _is_said_too(tokens, place, at)
        ):
            yield place


def _is_teller(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Whether it is said there what was said, and whoever is named before does nothing."""
    told = [token for token in tokens[at + 1 : at + 4] if token.cls is not Class.ADVERB][:1]
    if tokens[at].lower not in {"he", "she"} or not told:
        return False
    if told[0].lemma in _WRITES and is_animal(tokens, place):
        return True  # "every dog gets a card, he writes them himself"
    owner = tokens[place + 1].lower == "'s" and any(token.lower in {"me", "us"} for token in tokens[at + 2 : at + 4])
    if owner or told[0].lemma not in _TELLS:
        return owner  # "she rang from her mum's and she talked me through it"
    if tokens[place].lower in _ANYBODY or is_animal(tokens, place):
        return True
    after = tokens[place + 1] if place + 1 < len(tokens) else tokens[place]
    acts = after.finite or after.cls in _OPENS or after.form.value in {"past", "participle", "ing"}
    return tokens[place].cls is Class.NOUN and not (acts or after.lower in {"'s", ","})


def _is_said_too(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Whether it is the second thing one said of oneself: "he said it was close and that he'd have been happy"."""
    joined = [token.lower for token in tokens[max(0, at - 2) : at]] == ["and", "that"]
    said = any(token.lemma in _TELLS for token in tokens[:place])
    acts = any(token.finite or token.cls in _OPENS for token in tokens[place + 1 : at - 2])
    return joined and said and tokens[at].lower in {"he", "she"} and not acts


def _is_any_one(tokens: Sequence[Token], place: int, at: int, names: Collection[str]) -> bool:
    """Whether one of many is named between two who are the same: "he knows every regular, and he rings them"."""
    again = tokens[at].lower in {"he", "she"} and (
        tokens[0].lower == tokens[at].lower or (tokens[0].text in names and tokens[at - 1].lower in _MEANWHILE)
    )
    many = any(token.lower in {"they", "their", "them"} for token in tokens[place:at])
    if many and tokens[place - 1].lower in _ANY_ONE:
        return True  # "every child says what they had, and she writes it down", "every customer, and they trust him"
    return again and (
        tokens[place].lower == "one" or any(token.lower in _ANY_ONE for token in tokens[max(0, place - 2) : place])
    )


def _is_dealt_with_first(tokens: Sequence[Token], place: int, at: int, names: Collection[str]) -> bool:
    """Whether it is done to somebody before the same one goes on: "he explains it to the guest before he starts"."""
    to_one = place > 1 and tokens[place - 1].cls is Class.DETERMINER
    to_one = to_one and tokens[place - 2].cls in {Class.PREPOSITION, Class.VERB}
    begun = next((token for token in tokens[:place] if token.lower in HE | SHE or token.text in names), None)
    again = next((one for one in range(at, place, -1) if tokens[one - 1].lower == "before"), 0)
    same = again and begun is not None and (begun.lower == tokens[again].lower or begun.text in names)
    return to_one and bool(same) and tokens[again].lower in {"he", "she"}


def _is_told_to(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Whether somebody is only told what "he" goes on to say of himself: "told a guest he didn't know but he'd ask"."""
    told = tokens[at].lower in {"he", "she"} and tokens[at - 1].lower in {"but", "and", "so"}
    return told and tokens[place + 1].lower == tokens[at].lower and place + 1 < at - 1


def _is_other_sex(tokens: Sequence[Token], place: int, at: int, names: Collection[str]) -> bool:
    """Whether a "she" after somebody shows that this one is no "he", of whom was spoken before."""
    ours, theirs = (HE, SHE) if tokens[at].lower in HE else (SHE, HE)
    before = any(token.lower in ours or token.text in names for token in tokens[:place])
    return before and any(token.lower in theirs for token in tokens[place + 1 :])


def is_not_oneself(tokens: Sequence[Token], at: int, names: Collection[str]) -> bool:
    """Whether a reader by name does it with "him", who is somebody else then: "Marcus played football with him"."""
    if tokens[at].lower in {"he", "she"} and at + 1 < len(tokens) and tokens[at + 1].lower == "who":
        return True  # "he who shouts loses"
    if tokens[at].lower not in {"him", "her"} or at < _FEWEST or tokens[at - 1].cls is not Class.PREPOSITION:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.cls in {Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME}:
        return False
    start = next((one for one in range(at, 0, -1) if tokens[one - 1].cls in _ENDS_CLAUSE), 0)
    clause = tokens[start:at]
    plain = all(token.cls is not Class.TO and token.form.value != "ing" for token in clause)
    plain = plain and sum(token.finite for token in clause) == 1  # "Grace said a customer still writes to her"
    return plain and len(clause) > 1 and clause[0].text in names and clause[1].cls is Class.VERB


def bears_title(tokens: Sequence[Token], at: int, pronoun: int) -> bool:
    """Whether somebody's title shows that the pronoun is not that one: "I sat with Mr Barnes while she rang"."""
    title = next((one.text for one in reversed(tokens[max(0, at - 2) : at]) if one.text != "."), "")
    return title in ({"Mrs", "Ms", "Miss"} if tokens[pronoun].lower in HE else {"Mr"})


def is_done_by_one_who(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Whether somebody "who" does it with "him", who is another then: "a cook who'd worked for him before"."""
    owns = tokens[at].lower == "her" and at + 1 < len(tokens) and tokens[at + 1].cls in {Class.NOUN, Class.ADJECTIVE}
    if tokens[at].lower not in {"him", "her"} or owns or place + 1 >= at:
        return False
    if tokens[place + 1].lower not in {"who", "that"}:
        return False
    return all(token.cls not in _ENDS_CLAUSE for token in tokens[place + 2 : at])


_FEWEST = 3
"""Words before whom somebody does it with."""


def does_it_to_reader(tokens: Sequence[Token], at: int, names: Collection[str]) -> bool:
    """Whether a "he" does it to a reader by name, and is another then: "the caretaker came and he gave Dave a jar"."""
    if tokens[at].lower not in {"he", "she"} or any(token.text in names for token in tokens[:at]):
        return False
    clause = list(takewhile(lambda token: token.cls not in _ENDS_CLAUSE, tokens[at + 1 :]))
    return any(token.text in names for token in clause[1:3])


def does_it_to_other(tokens: Sequence[Token], at: int) -> bool:
    """Whether "she" there does something to one who is a "him": "told me about a pupil, and she gave him the key"."""
    clause = list(takewhile(lambda token: token.cls not in _ENDS_CLAUSE, tokens[at + 1 :]))
    whom = {"he": "her", "she": "him"}.get(tokens[at].lower if at < len(tokens) else "")
    return any(token.lower == whom for token in clause)


_ENDS_CLAUSE = frozenset({Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION})
_SAID = re.compile(
    r"(?P<lead>^|[.,;] |\b(?:and|but|because|so) )(?:he|she) (?P<says>said|says|told me|explained|reckons|thinks)\b",
    re.IGNORECASE,
)
_SAY = {"says": "say", "reckons": "reckon", "thinks": "think"}


def one_of_you_said(text: str) -> str:
    """What one of several readers said, whom nobody can tell from the other: "and she said it works"."""
    found = _SAID.search(text)
    if found is None:
        return text
    before, after = words_of(text[: found.start()]), text[found.end() :]
    named = any(brings_in_somebody(before, at) or before[at].cls is Class.NAME for at in range(len(before)))
    if named or _HIS.search(text[: found.start()]) or _HIS.search(after):
        return text
    says = found["says"].lower()
    you = "You" if not found["lead"] or found["lead"][0] == "." else "you"
    return f"{text[: found.start()]}{found['lead']}{you} {_SAY.get(says, says)}{after}"


_HIS = re.compile(r"\b(?:he|she|his|hers?|him|himself|herself)\b", re.IGNORECASE)


def is_subject_again(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody told by a post did what opens the text, and is meant again: "the recruiter rang as she ..."."""
    described = (Class.NOUN, Class.ADJECTIVE)
    end = next((place for place, token in enumerate(tokens[:at]) if place and token.cls not in described), 0)
    head, told = (tokens[end - 1], tokens[end]) if end > 1 else (None, None)
    person = head is not None and tokens[0].lower == "the" and means_somebody(head.lemma) and means_people(head.lemma)
    again = tokens[at].lower in {"he", "she"} and head is not None and head.lower == head.lemma
    return person and again and told is not None and told.form is Form.PAST


_HEARS_AND_TELLS = frozenset(
    {"listen", "remember", "notice", "mean", "care", "read", "tell", "say", "write", "mention"}
)


def goes_on_telling(tokens: Sequence[Token], at: int) -> bool:
    """Whether whoever the text began with hears or tells again: "she mentioned my gran, so I knew she had listened"."""
    after = [token for token in tokens[at + 1 : at + 4] if token.cls not in {Class.ADVERB, Class.NEGATION}]
    verb = next((token for token in after if token.cls is not Class.AUXILIARY), None)
    same = at > 0 and tokens[at].lower == tokens[0].lower
    return same and verb is not None and verb.cls is Class.VERB and verb.lemma in _HEARS_AND_TELLS


def is_on_condition(tokens: Sequence[Token], at: int) -> bool:
    """Whether one is told on whom it depends what "they" do: "they'll ring me if she says no"."""
    if at == 0 or tokens[at - 1].lower not in {"if", "unless", "until"}:
        return False
    return any(token.lower == "they" for token in tokens[:at]) and tokens[0].lower != tokens[at].lower
