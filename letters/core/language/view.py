"""Speaks to the reader: what was typed about "them" becomes "you", with its verbs, wherever that is certain.

`to_reader("Their system goes down every night")` is "Your system goes down every night". "They" stands for the employer
unless another plural noun may be meant; "he" and "she" turn only when told that they are the reader, names only when
given. The writer's own "I", "we" and "our" stay. `sure` is False where something that may mean the reader was left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from letters.core.language.addressee import HE, SHE, address_name, address_pronoun, is_somebody_else
from letters.core.language.employer import THEY, is_employer
from letters.core.language.rewriting import Rewriting
from letters.core.language.tables import word_list

_THE_COMPANY = re.compile(
    r"\b(t)he (?=(?:company|organisation|organization|firm|charity)\b(?! that| who| which| I\b| we\b))", re.IGNORECASE
)


class View(NamedTuple):
    """A text spoken to the reader; `sure` is False where something that may mean the reader was left as it was."""

    text: str
    sure: bool


def to_reader(
    text: str, *, he: bool = False, she: bool = False, names: Iterable[str] = (), alone: bool = False
) -> View:
    """The text spoken to the reader.

    `he`, `she`: that pronoun means the reader; `names`: the reader's own names; `alone`: one person reads, so that
    "themselves" is "yourself".
    """
    rewriting = Rewriting(text)
    single = {*(HE if he else {}), *(SHE if she else {})}
    called = {part for name in names for part in name.split() if part.rstrip(".") not in word_list("titles")}
    sure, spoken_to = True, False
    for at, token in enumerate(rewriting.tokens):
        if token.lower in THEY:
            verdict = is_employer(rewriting.tokens, at, spoken_to=spoken_to)
            if verdict:
                spoken_to = True
                right = THEY[token.lower].replace("selves", "self") if alone else THEY[token.lower]
                rewriting.change(token.start, token.end, right)
            sure = sure and verdict is not None
        elif token.lower in single:
            if is_somebody_else(rewriting, at, called) or _done_by_them(rewriting, at):
                sure = False
            else:
                address_pronoun(rewriting, at)
        elif token.text in called and not (at and rewriting.tokens[at - 1].text in called):
            address_name(rewriting, at, called)
    return View(_THE_COMPANY.sub(_your, rewriting.result()), sure)


def _done_by_them(rewriting: Rewriting, at: int) -> bool:
    """Whether others do it to "her", who is then rather a boat: "how they tie her up"."""
    following = rewriting.next_to(at)
    done = following is not None and following.lower in {"up", "in", "out", "down", "on", "off"}
    return rewriting.tokens[at].lower == "her" and done and "they" in {token.lower for token in rewriting.tokens[:at]}


def _your(found: re.Match[str]) -> str:
    return "Your " if found[1] == "T" else "your "
