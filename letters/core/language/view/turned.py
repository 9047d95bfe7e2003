"""Speaks to the reader: what was typed about "them" becomes "you", with its verbs, wherever that is certain.

`to_reader("Their system goes down every night")` is "Your system goes down every night". "They" stands for the employer
unless another plural noun may be meant; "he" and "she" turn only when told that they are the reader, names only when
given. The writer's own "I", "we" and "our" stay.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from letters.core.language.view.addressee import address_name, address_pronoun
from letters.core.language.view.anybody import set_apart, with_you_there
from letters.core.language.view.doings import doing_of, has_object, only_employer_does
from letters.core.language.view.employer import THEY, is_employer
from letters.core.language.view.employer_task import deals_with_others
from letters.core.language.view.gendered import HE, SHE
from letters.core.language.view.met import told_of
from letters.core.language.view.named_with import is_of_two
from letters.core.language.view.same_one import is_not_oneself
from letters.core.language.view.somebody_else import is_done_to, is_somebody_else
from letters.core.language.view.theirs_too import is_theirs_too
from letters.core.language.words.persons import means_people
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token
from letters.core.language.words.verbs import MANY_DO

_THE_COMPANY = re.compile(
    r"(?<!it's )(?<!not )(?<!come for )(?<!came for )\b(t)he (?=(?:company|organisation|organization|firm|charity)\b"
    r"(?! that| who| which| of the\b| I\b| we\b)(?!(?<=charity) (?:ride|run|walk|shop|event|auction|match|day|sale)))",
    re.IGNORECASE,
)
_THE_PANELS = re.compile(
    r"(?i)\b(t)he (?:(?:interview |hiring |selection )?(?:panel|interviewer)['’]s|interviewers['’]) (?!scores?|marks?)"
)


def to_reader(
    text: str, *, he: bool = False, she: bool = False, names: Iterable[str] = (), leave: Collection[str] = ()
) -> str:
    """The text spoken to the reader, whose `names` are given; `he`, `she`: it is the reader; `leave`: it is others."""
    rewriting = Rewriting(text)
    single = set() if _YOU_TO_HIM.search(text) else {*(HE if he else {}), *(SHE if she else {})}
    called = _parts_of(names)
    spoken_to, met, kept = _BOTH.search(text) is not None, None, 0
    for at, token in enumerate(rewriting.tokens):
        left = token.lower in leave and not is_theirs_too(rewriting.tokens, at, spoken_to=spoken_to)
        if left or _is_quoted(rewriting, token):
            continue
        if token.lower in THEY:
            spoken_to = _turn_they(rewriting, at, spoken_to=spoken_to) or spoken_to
        elif token.lower in single:
            again = met is not None and token.lower in met
            if _owned_again(rewriting.tokens, kept, at) or is_not_oneself(rewriting.tokens, at, called):
                continue
            if again or (not is_somebody_else(rewriting, at, called) and not _done_by_them(rewriting, at)):
                address_pronoun(rewriting, at)
                met = (HE if token.lower in HE else SHE) if is_done_to(rewriting, at) else met
            else:
                kept = at
        elif token.text in called and not (at and rewriting.tokens[at - 1].text in called):
            address_name(rewriting, at, called)
    turned = _BETWEEN_THEM.sub(r"\1you", rewriting.result()) if spoken_to else rewriting.result()
    turned = _SO_DOES.sub(_so_do_you, turned.replace("himself included", "yourself included") if he else turned)
    return with_you_there(_THE_PANELS.sub(_your, _THE_COMPANY.sub(_your, _EXPLAIN_YOU.sub(_to_you, turned))))


def _is_quoted(rewriting: Rewriting, token: Token) -> bool:
    """Whether a word stands within what was said word for word."""
    return rewriting.text[: token.start].count('"') % 2 == 1 and '"' in rewriting.text[token.end :]


_EXPLAIN_YOU = re.compile(
    r"\b(?P<does>explain(?:ed|s|ing)?) you (?P<what>(?:an?|the|my|your) [a-z]+(?: [a-z]+)?)"
    r"(?=$|[.,;]| (?:in|with|by|so|and|before)\b)"
)
"""What was explained to the reader, told as some languages do: "explain you a home loan"."""
_BOTH = re.compile(r"\b[Yy]ou both\b|\b[Bb]oth of you\b")
"""How two readers are spoken to together, who are any "they" beside it."""
_YOU_TO_HIM = re.compile(r"\b(?:if|when|unless) you (?:[a-z']+ ){1,3}?(?:him|her)\b", re.IGNORECASE)
"""Anybody and somebody else: "if you can't see him, he can't see you"."""
_SO_DOES = re.compile(r"\b(?P<so>so|neither|nor) (?P<does>does|is|was|has) you\b")
"""A verb before the one it agrees with: "and neither does Alan"."""


def _so_do_you(found: re.Match[str]) -> str:
    return f"{found['so']} {MANY_DO[found['does']]} you"


def _to_you(found: re.Match[str]) -> str:
    return f"{found['does']} {found['what']} to you"


def _parts_of(names: Iterable[str]) -> set[str]:
    """The words somebody may be named by, titles only where there is nothing else: "Col" alone is a name."""
    parts = {part for name in names for part in name.split()}
    return {part for part in parts if part.rstrip(".") not in word_list("titles")} or parts


_BETWEEN_THEM = re.compile(
    r"(\b[Yy]ou (?:(?!\b(?:share|split|divide|pick|choose|tell)\b)[^.;])*\bbetween )them(?=$|[.,;]| and\b)"
)
"""What the readers do between two of their own: "you hand over with the book open between them"."""


def _owned_again(tokens: Sequence[Token], kept: int, at: int) -> bool:
    """Whether "her" is hers again whose it was in the same clause: "she counts on her fingers behind her back"."""
    if kept and told_of(tokens, kept) and not any(token.cls is Class.NAME for token in tokens[kept:at]):
        return True  # "one of the team told me she nearly quit because she didn't ask"
    if not kept or tokens[at].lower not in {"his", "her"} or tokens[kept].lower != tokens[at].lower:
        return False
    return all(token.cls not in _CLAUSE_ENDS for token in tokens[kept + 1 : at])


_CLAUSE_ENDS = frozenset({Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH})


def _turn_they(rewriting: Rewriting, at: int, *, spoken_to: bool) -> bool:
    """Turn the "they" at that place where it is the employer; whether it was."""
    token = rewriting.tokens[at]
    if token.lower == "themselves" and not spoken_to and rewriting.tokens[at - 1].cls is Class.VERB:
        return False  # "a rota that staff write themselves"
    others = _is_a_groups_own(rewriting, at) or _is_of_the_same(rewriting, at)
    others = others or _is_of_them(rewriting, at) or is_of_two(rewriting.text, token)
    others = others or _is_let_if(rewriting.tokens, at) or _are_like_theirs(rewriting.tokens, at)
    others = others or (not spoken_to and (_goes_on(rewriting, at) or _is_not_meant(rewriting.tokens, at)))
    others = others or (not spoken_to and _are_what_one_did(rewriting.tokens, at))
    others = others or (not spoken_to and _is_about_them(rewriting, at))
    if others or not is_employer(rewriting.tokens, at, spoken_to=spoken_to):
        return False
    if token.lower == "they" and not spoken_to:
        set_apart(rewriting, at)
    rewriting.change(token.start, token.end, THEY[token.lower])
    return True


def _is_a_groups_own(rewriting: Rewriting, at: int) -> bool:
    """Whether a group was named whose own something is: "the reception class doing their own register"."""
    following = rewriting.next_to(at)
    if rewriting.tokens[at].lower != "their" or following is None:
        return False
    if at > 1 and [one.lower for one in rewriting.tokens[at - 2 : at]] == ["staff", "and"]:
        return True  # "free for staff and their families"
    if following.lower != "own":
        return False
    before = rewriting.tokens[:at]
    if any(token.lower in {"they", "you", "we"} for token in before):
        return False
    several = any(
        one.cls is Class.NOUN and one.lower != one.lemma and two.cls in {Class.MODAL, Class.AUXILIARY, Class.VERB}
        for one, two in pairwise(before)
    )  # "the locals cannot get to their own appointments"
    return several or any(token.lower in word_list("plural_groups") or token.lower in _GROUPS for token in before)


_ANY = frozenset({"nobody", "everybody", "everyone"})
_GROUPS = frozenset({"who", "class", "choir", "shift", "year", "department", "ward", "band", "cast", "unit", "branch"})


def _is_let_if(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is the condition for those who are let: "they let old hands use the lathe if they teach"."""
    if tokens[at].lower != "they" or tokens[at - 1].lower not in {"if", "once", "provided"} or not at:
        return False
    lets = next((place for place in range(at) if tokens[place].lemma in _LETS), at)
    whom = tokens[lets + 1 : lets + 4]
    many = any(one.cls is Class.NOUN and one.lower != one.lemma and means_people(one.lemma) for one in whom)
    return many and not only_employer_does(tokens, at)


_LETS = frozenset({"let", "allow", "pay", "lend", "invite", "teach", "train"})


def _is_not_meant(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told of anybody what something doesn't mean: "silence doesn't mean they haven't understood"."""
    before = [token.lower for token in tokens[max(0, at - 2) : at]]
    return before in (["n't", "mean"], ["not", "mean"], ["never", "means"])


def _are_what_one_did(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are what one person was said to do something with: "she prints them, and they're ready"."""
    one = tokens[0].lower in _ANY | {"he", "she"} or (tokens[0].cls is Class.NAME and len(tokens[0].text) > 1)
    before = [token.lower for token in tokens[:at]]
    told = tokens[at].lower == "they" and one and "them" in before and "they" not in before
    return told and not (
        only_employer_does(tokens, at) or (tokens[0].lower in _ANY and has_object(doing_of(tokens, at)))
    )


def _are_like_theirs(tokens: Sequence[Token], at: int) -> bool:
    """Whether "them" are the things of which "theirs" were told: "a gap under theirs so the air can cool them"."""
    return tokens[at].lower == "them" and any(token.lower == "theirs" for token in tokens[:at])


def _goes_on(rewriting: Rewriting, at: int) -> bool:
    """Whether a "they" goes on about others whom one before it meant: "they get letters they fear and they pay"."""
    tokens = rewriting.tokens
    last = next((place for place in range(at - 1, -1, -1) if tokens[place].lower == "they"), at)
    between = tokens[last + 1 : at]
    led = bool(between) and between[-1].lower in {"and", "so", "because", "then", "or"}
    whole = all(token.text not in {".", ";"} for token in between)
    people = any(token.cls is Class.NOUN and means_people(token.lemma) for token in tokens[:last])
    to_them = "them" in {token.lower for token in tokens[at + 1 : at + 4]}
    return tokens[at].lower == "they" and led and whole and people and not (to_them or only_employer_does(tokens, at))


def _is_of_them(rewriting: Rewriting, at: int) -> bool:
    """Whether "their" is theirs to whom it is done right before: "she sings each line to them on their phones"."""
    near = [place for place in range(max(1, at - 3), at) if rewriting.tokens[place].lower == "them"]
    near = [place for place in near if rewriting.tokens[place - 1].lower == "to"]
    kept = near and all(start != rewriting.tokens[near[-1]].start for start, _, _ in rewriting.changes)
    return rewriting.tokens[at].lower == "their" and bool(kept) and rewriting.tokens[at - 1].cls is Class.PREPOSITION


def _is_about_them(rewriting: Rewriting, at: int) -> bool:
    """Whether a task deals with "them" before, or some of them are told of: "get them to eat when they want chips"."""
    before = rewriting.tokens[:at]
    text = rewriting.text[: before[-1].end] if any(token.lower == "them" for token in before) else ""
    return _SOME_OF_THEM.search(text) is not None or deals_with_others(text)


_SOME_OF_THEM = re.compile(r"\b(?:some|most|many|half|none|a few|one|two|any|lots) of them\b", re.IGNORECASE)


def _is_of_the_same(rewriting: Rewriting, at: int) -> bool:
    """Whether the others a "they" was left to go on: "they eat what they grow", "they do it themselves"."""
    last = next((place for place in range(at - 1, -1, -1) if rewriting.tokens[place].lower == "they"), at)
    if last == at or any(start == rewriting.tokens[last].start for start, _, _ in rewriting.changes):
        return False
    between = rewriting.tokens[last + 1 : at]
    what = bool(between) and between[-1].lower in {"what", "whatever", "everything"}
    own = rewriting.tokens[at].lower.startswith("themsel")
    return own or (what and all(token.cls not in _CLAUSE_ENDS for token in between[:-1]))


def _done_by_them(rewriting: Rewriting, at: int) -> bool:
    """Whether others do it to "her", who is then rather a boat: "how they tie her up"."""
    following = rewriting.next_to(at)
    turned = {start for start, _, _ in rewriting.changes}
    if not any(token.lower == "they" and token.start in turned for token in rewriting.tokens[:at]):
        return False  # "they trust him": others, and the reader
    done = following is not None and following.lower in {"up", "in", "out", "down", "on", "off"}
    return rewriting.tokens[at].lower == "him" or (rewriting.tokens[at].lower == "her" and done)


def _your(found: re.Match[str]) -> str:
    return "Your " if found[1] == "T" else "your "
