"""Decides whether a "they" is the employer, or the objects, customers or children spoken of just before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.employer_object import (
    asked,
    has_them,
    is_by_themselves,
    is_done_to_them,
    is_theirs_instead,
    is_them_again,
    same_clause_as_they,
)
from letters.core.language.persons import is_owner, means_one_person, means_people
from letters.core.language.splice import words_of
from letters.core.language.tables import word_list
from letters.core.language.tagging import Class, Form, Token

THEY = {
    "they": "you",
    "them": "you",
    "their": "your",
    "theirs": "yours",
    "themselves": "yourselves",
    "themself": "yourself",
}
"""What each form becomes when it speaks to the employer."""
_TEAMS = frozenset({"team", "crew", "staff"})
"""Groups that stay "they" once they are named: "the team were so friendly they all had lunch together"."""
_LOOSE = frozenset(
    {"when", "because", "if", "since", "as", "while", "until", "once", "before", "after", "so", "why", "and", "but"}
)
_WANTED = frozenset({"hands", "people", "someone", "somebody", "anyone", "anybody", "staff", "me", "cover", "workers"})
"""Whom only an employer needs."""
_EACH = frozenset({"each", "every", "any"})
"""Words that make one person stand for all of them: "every new starter ... before they touch a till"."""
_TOWARDS = frozenset({"trust", "trusted", "believe", "believed", "blame", "blamed", "phone", "ring", "owe", "forgive"})
_REACH = 5
"""How many words after "they" or "their" tell what it does or owns."""


def is_employer(tokens: Sequence[Token], at: int, *, spoken_to: bool) -> bool | None:
    """Whether the "they" at that place is the employer; None when nobody can tell. `spoken_to`: an earlier one was."""
    token = tokens[at]
    rival = _rival(tokens[:at])
    if _is_team(tokens, at) or _is_each_ones(tokens, at) or is_them_again(tokens, at) or is_theirs_instead(tokens, at):
        return False
    if _is_set_apart(tokens, at) or (spoken_to and is_by_themselves(tokens, at)) or _is_certain(tokens, at, rival):
        return True
    if token.lower == "them":
        return asked(tokens, at) and not same_clause_as_they(tokens, at) and (True if rival is None else None)
    if rival is None:
        acts = _acts(tokens, at) or _does_it(tokens, at)
        return True if token.lower != "they" or spoken_to or not _hangs_loose(tokens, at) or acts else None
    people = not is_owner(tokens, tokens.index(rival)) and (
        means_people(rival.lemma)
        or means_one_person(rival.lemma)
        or _is_body(tokens, tokens.index(rival))
        or rival.lower in word_list("indefinite_people") | word_list("peoples")
    )
    if token.lower != "they" or (people and has_them(tokens, at)):
        owned = token.lower == "their" and not people and _owned_by_company(tokens, at)
        return owned or (token.lower == "they" and spoken_to)
    return _subject_again(tokens, at, people=people, spoken_to=spoken_to)


def _is_each_ones(tokens: Sequence[Token], at: int) -> bool:
    """Whether "their" is what each of many has ("every customer's frames with their name on"), or "they all" them."""
    if tokens[at].lower not in {"their", "they"} or at < _REACH:
        return False
    if any((one.lower, two.lower) == ("they", "all") for one, two in pairwise(tokens)) and _rival(tokens[:at]):
        return True
    each = [place for place, token in enumerate(tokens[: at - 1]) if token.lower in {"every", "each"}]
    return bool(each) and means_people(tokens[each[-1] + 1].lemma) and tokens[each[-1] + 2].lower == "'s"


def names_others(text: str) -> bool:
    """Whether a text speaks of people who are not the employer, whom a "they" after it means: "owners google first"."""
    tokens = words_of(_ASKED.sub("", text.lower()))
    start = next((at for at, token in enumerate(tokens) if token.lower in {"they", "you", "we"}), len(tokens))
    return any(_is_body(tokens, at) for at in range(start)) or any(
        token.cls is Class.NOUN
        and (token.lower != token.lemma or token.lower == "people")
        and means_people(token.lemma)
        and token.lower not in word_list("employer_nouns")
        for token in tokens[:start]
    )


_ASKED = re.compile(r"^(?:about )?how (?:do|does|can|could|would|should|to) (?:you|they|we|i|one) ")
"""How a question begins in which "you" is anybody: "how do you keep volunteers"."""


def others_do(text: str) -> bool:
    """Whether others do something of their own in a text, so that a "They" after it is them: "riders call in"."""
    tokens = [token for token in words_of(text.lower()) if token.cls is not Class.ADVERB]
    return any(_is_others(subject) and _may_be_its_verb(verb) for subject, verb in pairwise(tokens))


def _may_be_its_verb(token: Token) -> bool:
    base = token.lower == token.lemma and (Class.VERB in token.classes or token.cls is Class.AUXILIARY)
    return token.finite or base


def _is_others(token: Token) -> bool:
    """Whether a noun means people who are not the employer: "riders", "folk"."""
    many = token.lower != token.lemma or token.lower in _FOLK
    beast = token.lemma == "animal" or token.lemma in word_list("living")
    named = token.cls is Class.NOUN and many and means_people(token.lemma) and not beast
    return (named or token.lower in _FOLK) and token.lower not in word_list("employer_nouns")


_FOLK = frozenset({"people", "folk", "folks", "children", "police"})


def acts_on_others(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do something to people named only after it, who are not they: "they get people to wear it"."""
    for token in tokens[at + 1 :]:
        if token.cls in {Class.PUNCTUATION, Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION}:
            return False
        if _is_others(token):
            return True
    return False


def _is_certain(tokens: Sequence[Token], at: int, rival: Token | None) -> bool:
    """Whether nobody else can be meant: "the families they want to help", "tenants don't trust them"."""
    if tokens[at].lower == "they":
        return rival is not None and rival is tokens[at - 1] and _may_act(tokens, at)
    if tokens[at].lower != "them" or same_clause_as_they(tokens, at):
        return False
    return _is_by_others(tokens, at) or (rival is None and is_done_to_them(tokens, at))


def _may_act(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb follows at once, so that the noun before is what it is done to."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and following.cls in {Class.VERB, Class.MODAL, Class.AUXILIARY}


def _is_set_apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether what others do stands beside what "they" do: "other shops stopped it, they still do it"."""
    joined = at > 1 and tokens[at - 1].cls is Class.CONJUNCTION
    begun = at > 1 and (tokens[at - 1].text == "," or tokens[at - 1].lower == "but" or joined)
    return tokens[at].lower == "they" and bool(begun) and tokens[0].lower in {"other", "others", "most", "nobody"}


def _is_team(tokens: Sequence[Token], at: int) -> bool:
    """Whether a team just named is meant ("so friendly they all had lunch"), or the noun right before it."""
    token = tokens[at]
    if token.lower == "themselves":
        return bool(at) and tokens[at - 1].cls is Class.NOUN
    if token.lower == "they" and any(
        team.lower in _TEAMS and before.cls is Class.NOUN for before, team in pairwise(tokens[:at])
    ):
        return True
    together = token.lower == "they" and at + 1 < len(tokens) and tokens[at + 1].lower in {"all", "both"}
    return together and any(before.lower in _TEAMS for before in tokens[:at])


def _subject_again(tokens: Sequence[Token], at: int, *, people: bool, spoken_to: bool) -> bool | None:
    """The verdict on a "they" that follows another plural noun: things do not act, people may."""
    acts = _acts(tokens, at)
    reported = at > 0 and tokens[at - 1].lower in {"said", "says", "explained", "mentioned", "that"}
    if people:
        return None if acts and spoken_to else False
    return acts or (None if spoken_to or reported else False)


def _hangs_loose(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "they" opens a clause beside another one, so that something not seen as plural may be meant."""
    return at > 1 and tokens[at - 1].lower in _LOOSE


def _rival(before: Sequence[Token]) -> Token | None:
    """The last noun that "they" could mean instead of the employer: a plural, or a person of unknown sex."""
    for at in range(len(before) - 1, -1, -1):
        token = before[at]
        if (
            token.cls is Class.NOUN
            and means_people(token.lemma)
            and _EACH & {one.lower for one in before[max(0, at - 2) : at]}
        ):
            return token
        if _is_body(before, at):
            return token
        measured = at > 0 and before[at - 1].cls is Class.NUMBER and token.lemma in word_list("measures")
        named = at + 1 < len(before) and before[at + 1].form is Form.ING and token.lower == token.lemma
        if _may_be_they(token) and not named and token.lower not in word_list("employer_nouns") and not measured:
            return token
    return None


def _is_body(tokens: Sequence[Token], at: int) -> bool:
    """Whether a body outside the employer is named there: "the water board", "the landlord"."""
    last = tokens[at].lower
    return bool({last, f"{tokens[at - 1].lower} {last}" if at else last} & word_list("bodies"))


_TRADES = frozenset({"doctor", "nurse", "cook", "guard", "guide", "coach", "pilot", "clerk"})
"""People whose trade is a verb too, so that "the nurses get" may be read amiss."""


def _may_be_they(token: Token) -> bool:
    if any(token.lower in word_list(name) for name in ("plurals", "indefinite_people", "peoples")):
        return True
    if token.cls is not Class.NOUN and not (Class.NOUN in token.classes and token.lemma in _TRADES):
        return False
    return (token.lower != token.lemma and not token.lower.endswith("ing")) or means_one_person(token.lemma)


def _is_by_others(tokens: Sequence[Token], at: int) -> bool:
    """Whether others, the only ones named so far, feel something for "them", which only people do for people."""
    start = next((place for place in range(at - 1, -1, -1) if tokens[place].lower in _TOWARDS), 0)
    return start > 0 and sum(map(_may_be_they, tokens[:at])) == 1 and any(map(_may_be_they, tokens[:start]))


def _owned_by_company(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1 : at + _REACH]
    return any(token.cls is Class.NOUN and token.lemma in word_list("company_things") for token in following)


def _does_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do something to a thing: "every January, and they scrape it off"."""
    near = [token for token in tokens[at + 1 : at + 4] if token.lower not in {"up", "off", "out", "down"}]
    return len(near) > 1 and near[0].cls is Class.VERB and near[1].lower in {"it", "one", "a", "an", "every"}


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether this "they" does what an employer does, or is what only people are: "they print it", "they were kind"."""
    following = tokens[at + 1 : at + _REACH]
    verb = next((token for token in following if token.cls is Class.VERB), None)
    if verb is not None and verb.lemma in {"need", "want"} and any(token.lower in _WANTED for token in following):
        return True
    if verb is not None and verb.lemma in word_list("deeds"):
        return True
    return any(token.lower in word_list("human_states") for token in following)
