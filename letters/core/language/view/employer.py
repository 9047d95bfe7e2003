"""Decides whether a "they" is the employer, or the objects, customers or children spoken of just before."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.view.acts import acts, has_time_to
from letters.core.language.view.after_people import is_employer_after_people
from letters.core.language.view.alone import alone_can, does_it, is_in_their_clause, is_their_best
from letters.core.language.view.crowd import a_crowd_does
from letters.core.language.view.doings import (
    doing_of,
    has_object,
    has_only_so_many,
    only_employer_does,
    only_things_do,
)
from letters.core.language.view.employer_named import by_what_is_named, is_set_apart, is_where_mine_go
from letters.core.language.view.employer_object import (
    asked,
    asked_by_others,
    befalls_them,
    has_them,
    is_asked_who,
    is_by_themselves,
    is_of_counted,
    is_their_own_doing,
    same_clause_as_they,
    weighing_on,
)
from letters.core.language.view.employer_others import are_others, is_body, is_many, may_be_they, rival_of
from letters.core.language.view.employer_subject import is_their_size
from letters.core.language.view.employer_told import (
    SETTLED,
    answer_so,
    are_ones_own,
    are_only_so_many,
    are_so_themselves,
    are_the_house,
    are_theirs,
    are_those_who,
    does_it_to_them,
    goes_on_still,
    has_them_do,
    told_by_somebody,
)
from letters.core.language.view.let_do import is_let
from letters.core.language.view.met import does_it_with_me, is_done_to_subject, is_had_from_them, is_met_by_one
from letters.core.language.view.nearest import are_called, are_paid_for, are_short_of, as_they_were
from letters.core.language.view.no_employer import are_left_something, does_what_no_employer_does
from letters.core.language.words.persons import is_owner, means_one_person, means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

THEY = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves",
    "themself": "yourself",
}  # fmt: skip
"""What each form becomes when it speaks to the employer."""
_LOOSE = frozenset(
    {"when", "because", "if", "since", "as", "while", "until", "once", "before", "after", "so", "why", "and", "but"}
)
_TOLD_WHY = frozenset({"hearing", "learning", "seeing", "understanding", "hear", "learn", "see", "understand", "and"})
_HUMAN = frozenset({"argue", "laugh", "think", "smile", "cry", "talk", "wonder", "listen", "feel", "want", "proud"})
_PAYS = frozenset({"pay", "fund", "fine", "charge", "inspect", "support", "sponsor", "thank"})
_TOWARDS = frozenset({
    "copy", "copied", "envy", "trust", "trusted", "believe", "believed", "blame", "blamed", "phone", "ring", "owe",
    "forgive", "let", "lets", "invite", "invited", "fund", "funded", "welcome", "welcomed",
})  # fmt: skip
_REPORTED = frozenset({"said", "says", "explained", "mentioned", "that"})
_LEAD, _REACH = 2, 5  # words before and after "they" or "their" that tell what it does or owns


def is_employer(tokens: Sequence[Token], at: int, *, spoken_to: bool) -> bool | None:
    """Whether the "they" at that place is the employer; None when nobody can tell. `spoken_to`: an earlier one was."""
    if any(others(tokens, at) for others in _OTHERS):
        return False
    if any(settles(tokens, at) for settles in _SETTLED):
        return True
    told = None if is_set_apart(tokens, at) else is_employer_after_people(tokens, at)
    return told if told is not None else _weighed(tokens, at, spoken_to=spoken_to)


_OTHERS = (
    is_asked_who, are_ones_own, are_those_who, as_they_were, are_paid_for, are_called, does_what_no_employer_does,
    are_left_something,
)  # fmt: skip
_SETTLED = (is_their_size, are_short_of, *SETTLED)
"""What only an employer does, whoever was named before."""


def _weighed(tokens: Sequence[Token], at: int, *, spoken_to: bool) -> bool | None:
    """The verdict where no people were said to do anything before."""
    token = tokens[at]
    rival = rival_of(tokens[: at - weighing_on(tokens, at)])
    if (settled := _settled(tokens, at, rival, spoken_to=spoken_to)) is not None:
        return settled
    alone = is_let(tokens, at, rival, spoken_to=spoken_to) or (spoken_to and is_by_themselves(tokens, at))
    if is_set_apart(tokens, at) or alone or _is_certain(tokens, at, rival):
        return True
    if token.lower == "them":
        others = same_clause_as_they(tokens, at) and not told_by_somebody(tokens, at)
        return asked(tokens, at) and not others and (True if rival is None else None)
    if rival is None:
        so = acts(tokens, at) or does_it(tokens, at) or alone_can(tokens, at) or does_it_with_me(tokens, at)
        return True if token.lower != "they" or spoken_to or not _hangs_loose(tokens, at) or so else None
    people = _are_people(tokens, rival)
    if token.lower != "they" or (people and has_them(tokens, at)):
        doing = any(
            one.form is Form.ING for one in tokens[tokens.index(rival) + 1 : at]
        )  # "villages losing their shop"
        owned = token.lower == "their" and not (people or doing) and _owned_by_company(tokens, at)
        return owned or (token.lower == "they" and spoken_to)
    return _subject_again(tokens, at, people=people, spoken_to=spoken_to)


def _settled(tokens: Sequence[Token], at: int, rival: Token | None, *, spoken_to: bool) -> bool | None:
    """The verdict where what "they" do, or who was named, leaves no doubt; None where it has to be weighed."""
    they = tokens[at].lower == "they"
    done = spoken_to and (is_their_own_doing(tokens, at) or are_only_so_many(tokens, at) or answer_so(tokens, at))
    if (own := [token.lower for token in tokens[at - 1 : at + 1]])[1:] == ["theirs"]:
        done = done or (spoken_to and own[0] == "of") or own[0] == "like"
    again = they and tokens[at - 1].text == ";" and tokens[0].lower == "they"  # "they don't have a boss; they vote"
    done = done or (again and not (rival is not None and is_many(rival)))
    best = they and (does_it_to_them(tokens, at) or is_their_best(tokens, at) or are_the_house(tokens, at))
    done = done or best or (they and has_time_to(doing_of(tokens, at)[1:]))
    done = done or (has_them_do(tokens, at) and rival_of(tokens[: at - 2]) is None)
    done = done or (tokens[at].lower == "their" and is_let(tokens, at, rival, spoken_to=spoken_to))
    if done or is_where_mine_go(tokens, at) or is_met_by_one(tokens, at) or is_had_from_them(tokens, at):
        return True
    so = they and (are_so_themselves(tokens, at, rival) or is_in_their_clause(tokens, at))
    if they and (told := False if so else by_what_is_named(tokens, at)) is not None:
        return told
    many = rival is not None and (is_many(rival) or is_body(tokens, tokens.index(rival)))
    people = many and rival is not None and _are_people(tokens, rival) and not are_theirs(tokens, at, rival)
    beasts = rival is not None and rival.lemma in word_list("living")
    knows = beasts and [token.lemma for token in doing_of(tokens, at)[:1]] == ["know"]  # and no bee does
    theirs = knows or (only_employer_does(tokens, at) and (beasts or not people))
    if they and (has_only_so_many(tokens, at) or theirs):
        return True
    things = rival is not None and (beasts or not _are_people(tokens, rival))
    timed = they and any(is_many(token) and token.lemma in word_list("times") for token in tokens[:_LEAD])
    if timed and at > _LEAD and only_things_do(tokens, at):
        return False  # "nights are the worst, they start at ten"
    others = a_crowd_does(tokens, at) or is_done_to_subject(tokens, at) or are_others(tokens, at)
    return False if others or (they and things and _do_so(tokens, at, rival)) else None


def _do_so(tokens: Sequence[Token], at: int, rival: Token | None) -> bool:
    """Whether the things or creatures named do it: "the presses run so quiet", "two collies and they sat"."""
    if only_things_do(tokens, at):
        return True
    doing = doing_of(tokens, at)
    beast = rival is not None and rival.lemma in word_list("living") - word_list("one_person")
    done = bool(doing) and doing[0].cls is Class.VERB and not has_object(doing)
    return beast and done and doing[0].lemma not in word_list("work")


def _are_people(tokens: Sequence[Token], rival: Token) -> bool:
    """Whether the rival can do what an employer does."""
    at = tokens.index(rival)
    if is_owner(tokens, at):
        return False
    known = rival.lower in word_list("indefinite_people") | word_list("peoples")
    return known or means_people(rival.lemma) or means_one_person(rival.lemma) or is_body(tokens, at)


def _is_certain(tokens: Sequence[Token], at: int, rival: Token | None) -> bool:
    """Whether nobody else can be meant: "the families they want to help", "tenants don't trust them"."""
    if tokens[at].lower == "they":
        return rival is not None and rival is tokens[at - 1] and _may_act(tokens, at)
    if tokens[at].lower != "them" or same_clause_as_they(tokens, at) or is_of_counted(tokens, at):
        return False
    if at > 1 and rival is tokens[at - 2] and tokens[at - 1].lemma in _PAYS and rival_of(tokens[: at - 2]) is None:
        return True  # "the council pays them per fridge"
    left = tokens[at - 1].lemma == "leave" and (rival is None or not is_many(rival)) and at + 1 < len(tokens)
    left = left and tokens[at + 1].lower in {"in", "with", "without", "short"}
    paid = rival is None or (tokens[at - 1].lemma == "cost" and not _are_people(tokens, rival))
    if tokens[at - 1].lemma == "make" and at + 1 < len(tokens) and tokens[at + 1].lower in _HUMAN:
        return rival is None or not _are_people(tokens, rival)  # "my answer made them laugh"
    return left or asked_by_others(tokens, at) or _is_by_others(tokens, at) or (paid and befalls_them(tokens, at))


def _may_act(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb follows at once, so that the noun before is what it is done to."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and following.cls in {Class.VERB, Class.MODAL, Class.AUXILIARY}


def _subject_again(tokens: Sequence[Token], at: int, *, people: bool, spoken_to: bool) -> bool | None:
    """The verdict on a "they" that follows another plural noun: things do not act, people may."""
    does_so = acts(tokens, at)
    if spoken_to and at > 1 and tokens[at - 1].lower == "and" and goes_on_still(tokens, at):
        return True  # "they pay 312 people and they still do it by hand": who does so still is who was spoken of
    if spoken_to and at > 1 and tokens[at - 1].lower == "that" and tokens[at - 2].cls is Class.CONJUNCTION:
        return True  # "that half their calls are jokes and that they laugh too": both clauses are about them
    if people:
        return True if _is_alike(tokens, at, spoken_to=spoken_to) else None if does_so and spoken_to else False
    # "it fell since they did it"
    does_so = does_so or (tokens[at - 1].lower == "since" and has_object(doing_of(tokens, at)))
    return does_so or (None if spoken_to or tokens[at - 1].lower in _REPORTED else False)


def _is_alike(tokens: Sequence[Token], at: int, *, spoken_to: bool) -> bool:
    """Whether "they" go on as the "they" before the people, or the one person named is a "she"."""
    rival = rival_of(tokens[:at])
    one = rival is not None and not is_many(rival)
    if one and {token.lower for token in tokens[at:]} & {"he", "she"}:
        return True  # "a customer came in and they knew what she wanted"
    to = [token.lower for token in tokens[at + 2 : at + 3]] == ["to"]
    if spoken_to and tokens[at - 1].lower == "so" and to:
        return True  # "they can't take everyone so they have to pick"
    alike = one and spoken_to and tokens[0].lower == "they"  # "they ask the client on the first day, and they say why"
    return alike and tokens[at - 1].lower == "and" and tokens[at - 2].text == ","


def _hangs_loose(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "they" opens a clause beside another one, so that something not seen as plural may be meant."""
    near = [token.lower for token in tokens[max(0, at - 2) : at + 2]]
    told = at > 1 and ((near[1] == "why" and near[0] in _TOLD_WHY) or near[1:] == ["so", "they", "can"])
    return at > 1 and near[1] in _LOOSE and not told


def _is_by_others(tokens: Sequence[Token], at: int) -> bool:
    """Whether others, the only ones named so far, feel something for "them", which only people do for people."""
    start = next((place for place in range(at - 1, -1, -1) if tokens[place].lower in _TOWARDS), 0)
    if any(token.cls is Class.SUBORDINATOR for token in tokens[start:at]):
        return False  # "which answers let me down so I could fix them"
    return start > 0 and sum(map(may_be_they, tokens[:at])) == 1 and any(map(may_be_they, tokens[:start]))


def _owned_by_company(tokens: Sequence[Token], at: int) -> bool:
    named = [token.lemma for token in tokens[at + 1 : at + _REACH] if token.cls is Class.NOUN]
    somebody = any((means_one_person(one) or one in _SERVED) and one not in _OF_THINGS for one in named[:1])
    return somebody or any(one in word_list("company_things") for one in named)


_SERVED = frozenset({"farmer", "customer", "client", "patient", "member", "tenant", "guest", "driver", "pupil"})
_OF_THINGS = frozenset({"owner", "user", "driver", "maker"})
"""Who belongs to things as well: "old phones arrive locked and their owners can't be traced"."""
