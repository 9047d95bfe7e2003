"""Who "they" are after what one of the readers does about something: "Mo models it, and they also ring some".

Where only things were named in between, that is what they all do.
"""

from __future__ import annotations

import re

from letters.core.language.view.doings import only_things_do
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token
from letters.core.readers import Readers
from letters.core.reading.taken.named import name_of

_AND_THEY = re.compile(
    r"^(?P<head>[Yy]ou(?:r)? [^;]+?)(?P<joint>,? (?:and|but|so)) they"
    r"(?P<do>(?: (?P<also>also )?|'(?:ve|re|ll|d) )[^;]*)"
)
_THEIR_IDEA = re.compile(r"\b(?P<it>it(?:'s| was| is)) their own(?= (?:idea|invention|design|recipe|scheme)\b|$|[.,])")
"""What they thought of themselves, whoever was named before."""
_OTHERS = re.compile(r"\b(?:they|them|their|theirs)\b", re.IGNORECASE)
_ASIDE = re.compile(r" \([^()]*\)")


def all_of_you(turned: str, typed: str, readers: Readers) -> str:
    """A sentence that was typed about one reader by name and turned to that one, with its "they" turned as well."""
    turned = _THEIR_IDEA.sub(r"\g<it> your own", turned) if turned.startswith("you ") else turned
    name = name_of(tuple(one.name or "" for one in readers.named))
    told = name and re.match(rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\.? )?{name}(?:'s)? ", typed)
    vocative, mark, said = turned.rpartition(", you") if told and not turned.lower().startswith("you") else ("", "", "")
    found = _AND_THEY.match(f"you{said}" if mark else turned) if told else None
    if found is None or _OTHERS.search(found["head"]) or not _may_be_all(found):
        return turned
    whole = f"{found['head']}{found['joint']} you{found['do']}{found.string[found.end() :]}"
    return f"{vocative}, {whole}" if mark else whole


def _may_be_all(found: re.Match[str]) -> bool:
    """Whether none of those who were named may be those who do it."""
    if found["also"] or re.search(r" too[.]?$", found["do"]):
        return True
    words = words_of(_ASIDE.sub("", found["head"]))
    return not any(map(_are_living, words)) and not only_things_do(words_of(f"they{found['do']}"), 0)


def _are_living(noun: Token) -> bool:
    """Whether a noun means several people or creatures."""
    many = noun.cls is Class.NOUN and (noun.lower != noun.lemma or noun.lower in word_list("plurals"))
    return many and (
        means_somebody(noun.lemma) or noun.lower in word_list("plurals") or noun.lemma in word_list("living")
    )
