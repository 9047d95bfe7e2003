"""Speaks to the reader: what was typed about "them" becomes "you", with its verbs, wherever that is certain.

`to_reader("Their system goes down every night")` is "Your system goes down every night". "They" stands for the employer
unless another plural noun may be meant; "he" and "she" turn only when told that they are the reader, names only when
given. The writer's own "I", "we" and "our" stay.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from letters.core.language.view.addressee import address_name, address_pronoun
from letters.core.language.view.employer import THEY, is_employer, pays_for_it
from letters.core.language.view.employer_others import acts_on_others
from letters.core.language.view.somebody_else import HE, SHE, is_somebody_else
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tables import word_list

_THE_COMPANY = re.compile(
    r"(?<!it's )(?<!not )\b(t)he (?=(?:company|organisation|organization|firm|charity)\b"
    r"(?! that| who| which| I\b| we\b))",
    re.IGNORECASE,
)
_THE_PANELS = re.compile(r"\b(t)he (?:panel|interviewer)'s ", re.IGNORECASE)


def to_reader(
    text: str, *, he: bool = False, she: bool = False, names: Iterable[str] = (), leave: Collection[str] = ()
) -> str:
    """The text spoken to the reader.

    `he`, `she`: that pronoun means the reader; `names`: the reader's own names; `leave`: words for others ("them").
    """
    rewriting = Rewriting(text)
    single = {*(HE if he else {}), *(SHE if she else {})}
    called = {part for name in names for part in name.split() if part.rstrip(".") not in word_list("titles")}
    spoken_to = False
    for at, token in enumerate(rewriting.tokens):
        if token.lower in leave and not (token.lower == "they" and _employer_after_all(rewriting, at)):
            continue
        if token.lower in THEY:
            if is_employer(rewriting.tokens, at, spoken_to=spoken_to):
                spoken_to = True
                rewriting.change(token.start, token.end, THEY[token.lower])
        elif token.lower in single:
            if not is_somebody_else(rewriting, at, called) and not _done_by_them(rewriting, at):
                address_pronoun(rewriting, at)
        elif token.text in called and not (at and rewriting.tokens[at - 1].text in called):
            address_name(rewriting, at, called)
    return _THE_PANELS.sub(_your, _THE_COMPANY.sub(_your, rewriting.result()))


def _employer_after_all(rewriting: Rewriting, at: int) -> bool:
    """Whether "they" do what the others spoken of before do not: "the cow won't walk, so they lose the milk"."""
    beasts = any(token.lemma in word_list("living") for token in rewriting.tokens[:at])
    return acts_on_others(rewriting.tokens, at) or (beasts and pays_for_it(rewriting.tokens, at))


def _done_by_them(rewriting: Rewriting, at: int) -> bool:
    """Whether others do it to "her", who is then rather a boat: "how they tie her up"."""
    following = rewriting.next_to(at)
    done = following is not None and following.lower in {"up", "in", "out", "down", "on", "off"}
    return rewriting.tokens[at].lower == "her" and done and "they" in {token.lower for token in rewriting.tokens[:at]}


def _your(found: re.Match[str]) -> str:
    return "Your " if found[1] == "T" else "your "
