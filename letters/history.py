"""A draft's earlier states: what another place saved meanwhile, and how an older letter differs from today's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from letters.answered import in_words
from letters.composed import letter_of
from letters.core.section import Section
from letters.models import Draft, Revision
from letters.posted import Posted, from_post, mark_of, number_in
from letters.together import OvertakenError

_WORDS = re.compile(r"\S+|\n+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of two letters compared: in both, only in the older one, or only in the newer one."""

    text: str
    kind: str  # same, old or new


@dataclass(frozen=True, slots=True)
class Aside:
    """Two versions of one section, for the writer to choose from."""

    typed_here: str
    saved_elsewhere: str
    revision: Revision


def changed_elsewhere(draft: Draft, section: Section, posted: Posted) -> bool:
    """Whether another page saved this section after the posting page was shown."""
    if "seen" not in posted:
        return False
    unchanged = posted["seen"] == mark_of(draft.typed.get(section.key, {}))
    return not unchanged and draft.hands.get(section.key) != posted.get("hand")


def store_typed(draft: Draft, section: Section, posted: Posted) -> None:
    """Saves what a page posted along with another wish; sets it aside when another place has saved meanwhile."""
    stored = draft.typed.get(section.key, {})
    answers = {**stored, **from_post(section, posted)}
    if answers == stored:
        return
    hand = str(posted.get("hand", ""))
    if changed_elsewhere(draft, section, posted):
        draft.set_aside({**draft.typed, section.key: answers})
    else:
        try:
            draft.keep({section.key: answers}, hand=hand, ask="seen" in posted, section=section.key)
        except OvertakenError:
            draft.set_aside({**draft.typed, section.key: answers})


def aside_of(draft: Draft, number: str) -> Revision | None:
    """The set-aside revision of that number, if it is this draft's."""
    return draft.revisions.filter(pk=number_in(number), aside=True).first() if number else None


def aside_words(revision: Revision | None, section: Section) -> Aside | None:
    """Both versions of the section in words; None when nothing was set aside."""
    if revision is None:
        return None
    here, elsewhere = (
        in_words(section, typed.get(section.key, {})) for typed in (revision.answers, revision.draft.typed)
    )
    return Aside(here, elsewhere, revision)


def difference(older: Revision, draft: Draft) -> tuple[Piece, ...]:
    """The letter of a revision against the letter of today, word by word."""
    seed = draft.seed
    old, new = (_WORDS.findall(letter_of(answers, seed).text) for answers in (older.answers, draft.typed))
    pieces: list[Piece] = []
    for _kind, start, end, begin, stop in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if old[start:end] == new[begin:stop]:
            pieces.append(Piece(" ".join(new[begin:stop]), "same"))
            continue
        pieces += [Piece(" ".join(old[start:end]), "old")] if start < end else []
        pieces += [Piece(" ".join(new[begin:stop]), "new")] if begin < stop else []
    return tuple(pieces)
