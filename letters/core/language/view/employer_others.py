"""Finds the others in a text, besides the employer, whom a "they" in it or after it may mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.view.crowd import is_of_bodies
from letters.core.language.view.doings import are_somebodys, doing_of, is_part
from letters.core.language.view.employer_object import (
    is_handed_over,
    is_theirs_instead,
    is_them_again,
    is_what_they_were_told,
)
from letters.core.language.view.employer_subject import (
    is_any_ones,
    is_of_theirs,
    is_subject_again,
    is_subjects_own,
    is_what_things_do,
)
from letters.core.language.view.nearest import BOUNDS, is_quoted, is_some_of_them
from letters.core.language.words.persons import means_one_person, means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_TEAMS = frozenset({"team", "crew", "staff"})
"""Groups that stay "they" once they are named: "the team were so friendly they all had lunch together"."""
_EACH = frozenset({"each", "every", "any"})
"""Words that make one person stand for all of them: "every new starter ... before they touch a till"."""
_PARTIES = frozenset({"side", "pair", "couple", "table", "class", "group", "family", "household", "player"})
_EARLY = 5
"""Words before which nothing like "every customer's" has room."""


def are_others(tokens: Sequence[Token], at: int) -> bool:
    """Whether it shows at once that the "they" at that place are others."""
    return any(test(tokens, at) for test in _SHOWN)


def rival_of(before: Sequence[Token]) -> Token | None:
    """The last noun that "they" could mean instead of the employer: a plural, or a person of unknown sex."""
    for at in (one for one in range(len(before) - 1, -1, -1) if not is_quoted(before, one)):
        token = before[at]
        if (
            token.cls is Class.NOUN
            and (means_people(token.lemma) or token.lemma in _PARTIES)
            and _EACH & {one.lower for one in before[max(0, at - 2) : at]}
        ):
            return token
        if is_body(before, at) or _is_class(before, at):
            return token
        measured = token.lemma in word_list("times") or (
            at > 0 and before[at - 1].cls is Class.NUMBER and token.lemma in word_list("measures")
        )
        named = at + 1 < len(before) and before[at + 1].form is Form.ING and token.lower == token.lemma
        if may_be_they(token) and not named and token.lower not in word_list("employer_nouns") and not measured:
            return token
    return None


def is_body(tokens: Sequence[Token], at: int) -> bool:
    """Whether a body outside the employer is named there: "the water board", "the landlord"."""
    last, following = tokens[at].lower, tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.cls is Class.NOUN and Class.VERB not in following.classes:
        return False  # "the council money" is no council
    return bool({last, f"{tokens[at - 1].lower} {last}" if at else last} & word_list("bodies"))


def _is_class(tokens: Sequence[Token], at: int) -> bool:
    """Whether pupils are named there by their number: "Year 1"."""
    return at > 0 and tokens[at].text.removesuffix("s").isdigit() and tokens[at - 1].lower in {"year", "class", "grade"}


def is_many(token: Token) -> bool:
    """Whether a word means several, or anybody: "farmers", "people"."""
    return token.lower != token.lemma or any(
        token.lower in word_list(name) for name in ("plurals", "indefinite_people", "peoples")
    )


_TRADES = frozenset({"doctor", "nurse", "cook", "guard", "guide", "coach", "pilot", "clerk"})
"""People whose trade is a verb too, so that "the nurses get" may be read amiss."""


def may_be_they(token: Token) -> bool:
    """Whether a word by itself can be what "they" means: a plural, or a person of unknown sex."""
    if any(token.lower in word_list(name) for name in ("plurals", "indefinite_people", "peoples")):
        return True
    if token.cls is not Class.NOUN and not (Class.NOUN in token.classes and token.lemma in _TRADES):
        return False
    return (token.lower != token.lemma and not token.lower.endswith("ing")) or means_one_person(token.lemma)


def names_others(text: str) -> bool:
    """Whether a text speaks of people who are not the employer, whom a "they" after it means: "owners google first"."""
    tokens = words_of(_ASKED.sub("", text.lower()))
    start = next((at for at, token in enumerate(tokens) if token.lower in {"they", "you", "we"}), len(tokens))
    tests = (is_body, _is_class, is_some_of_them)
    return any(test(tokens, at) for test in tests for at in range(start)) or any(
        token.cls is Class.NOUN
        and (token.lower != token.lemma or token.lower == "people")
        and (means_somebody(token.lemma) or token.lower in word_list("folk"))
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
    return token.finite or (base and token.lower != "back")  # "how they ring the customers back"


def _is_others(token: Token) -> bool:
    """Whether a noun means people who are not the employer: "riders", "folk"."""
    many = token.lower != token.lemma or token.lower in _FOLK
    beast = token.lemma == "animal" or token.lemma in word_list("living")
    named = token.cls is Class.NOUN and many and means_people(token.lemma) and not beast
    return (named or token.lower in _FOLK) and token.lower not in word_list("employer_nouns")


_FOLK = frozenset({"people", "folk", "folks", "children", "police"})


def acts_on_others(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do something to people named only after it, who are not they: "they get people to wear it"."""
    other = False
    for token in tokens[at + 1 :]:
        if token.cls in BOUNDS or token.lower in {"by", "it", "they", "come", "stay"}:
            return False  # "they think it's not for people like them", "they come for the people"
        if token.lower in _FOLK:
            return not other
        other = token.lower == "other"  # "they learn to sit with other people"
    return False


def _is_each_ones(tokens: Sequence[Token], at: int) -> bool:
    """Whether "their" is what each of many has ("every customer's frames with their name on"), or "they all" them."""
    if tokens[at].lower not in {"their", "they"} or at < _EARLY:
        return False
    if any((one.lower, two.lower) == ("they", "all") for one, two in pairwise(tokens)) and rival_of(tokens[:at]):
        return True
    each = [place for place, token in enumerate(tokens[: at - 1]) if token.lower in {"every", "each"}]
    return bool(each) and means_people(tokens[each[-1] + 1].lemma) and tokens[each[-1] + 2].lower == "'s"


def _is_team(tokens: Sequence[Token], at: int) -> bool:
    """Whether a team just named is meant ("so friendly they all had lunch"), or the noun right before it."""
    token = tokens[at]
    if token.lower == "themselves":
        return bool(at) and tokens[at - 1].cls is Class.NOUN
    others = [one.lower for one in tokens[at + 1 :]]
    each = any(pair == ("each", "other") for pair in pairwise(others))
    if token.lower == "they" and each and any(one.lower in _TEAMS for one in tokens[:at]):
        return True  # "half the team is remote and they hardly know each other"
    if token.lower == "they" and any(
        team.lower in _TEAMS and before.cls is Class.NOUN for before, team in pairwise(tokens[:at])
    ):
        return True
    led = [one.lower for one in tokens[:at]]
    alone = not {"they", "you", "we"} & {*led} and at > 0 and led[-1] in _BESIDE.get(token.lower, ())
    if alone and any(team in _TEAMS and before in _THE for before, team in pairwise(led)):
        return True
    together = token.lower == "they" and at + 1 < len(tokens) and tokens[at + 1].lower in {"all", "both"}
    return together and any(before.lower in _TEAMS for before in tokens[:at])


_THE = frozenset({"the", "your", "their", "whole", "entire"})
_BESIDE = {
    "they": frozenset({"and", ",", "because", "as", "so"}),
    "them": frozenset({"with", "to", "at", "from", "by", "about", "for", "of", "watching", "helping", "meeting"}),
}
"""Words before those who were named right before them."""


def _are_told_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether those who are told something are the "they" of it: "tells everyone they're doing it wrong"."""
    told = tokens[max(0, at - 2) : at]
    return len(told) > 1 and told[0].lemma in _TELLS and told[1].lower in _EVERYONE and tokens[at].lower == "they"


def _are_newcomers(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody new is the "they" who may do it only then: "sit a starter there before they touch it"."""
    if tokens[at].lower != "they" or tokens[at - 1].lower not in _THEN or _does_it_to_one(tokens, at):
        return False
    return any(
        token.cls is Class.NOUN
        and (
            token.lemma in _LEARNERS
            or (before.lower == "new" and (token.lower == "people" or means_people(token.lemma)))
        )
        for before, token in pairwise(tokens[:at])
    )


def _does_it_to_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether what "they" do is done to the one named before: "before they let them near it"."""
    return bool({token.lower for token in tokens[at + 1 : at + _EARLY]} & {"them", "him", "her"})


def _are_kept(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are the staff a task is about: "keep staff safe when they visit people alone"."""
    if tokens[at].lower != "they" or tokens[at - 1].lower not in _THEN | {"if", "while", "after"}:
        return False
    places = (place for place in range(1, at) if tokens[place].lower in _TEAMS | {"people", "volunteers", "drivers"})
    kept = any(tokens[place - 1].lemma in _KEEP for place in places)
    doing = doing_of(tokens, at)
    return kept and bool(doing) and doing[0].lemma in _ALONE


def _are_why(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are the things that matter, and this is why: "gifts matter because they show people care"."""
    if tokens[at].lower != "they" or at < 3 or tokens[at - 1].lower not in {"because", "since"}:  # noqa: PLR2004
        return False
    things = tokens[at - 3]
    return tokens[at - 2].lemma in _MATTER and things.cls is Class.NOUN and things.lower != things.lemma


_MATTER = frozenset({"matter", "count", "work", "help", "sell", "fail", "last"})
_KEEP = frozenset({"keep", "get", "stop", "make", "help", "let", "support", "protect", "remind", "allow"})
_ALONE = frozenset(
    {"visit", "work", "go", "come", "start", "leave", "arrive", "travel", "drive", "finish", "are", "be"}
)
_THEN = frozenset({"before", "until", "till", "once", "when"})
_LEARNERS = frozenset({
    "apprentice", "beginner", "cadet", "graduate", "hire", "intern", "joiner", "learner", "newbie", "newcomer",
    "recruit", "rookie", "starter", "student", "temp", "trainee",
})  # fmt: skip
"""Those who are new and are shown how it is done."""
_TELLS = frozenset({"tell", "ask", "show", "teach", "remind", "warn", "convince", "promise"})
_EVERYONE = frozenset({"everyone", "everybody", "someone", "somebody", "people", "anyone", "anybody", "folk", "folks"})
_SHOWN = (
    is_of_bodies, is_part, _are_told_so, _is_team, _is_each_ones, are_somebodys, is_them_again, is_theirs_instead,
    is_what_they_were_told, is_subject_again, is_subjects_own, is_what_things_do, is_handed_over,
    _are_newcomers, _are_kept, _are_why, is_any_ones, is_of_theirs,
)  # fmt: skip
"""What shows at once that others are meant."""
