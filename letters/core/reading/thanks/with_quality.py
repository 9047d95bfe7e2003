"""How somebody was, thanked for as a deed: "kind, funny and patient", "coffee and he was lovely"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.was_and_did import was_and_did

_BARE_AND = re.compile(r"^(?P<thing>[a-z]+)(?= and (?:he|she|they) (?!said\b|told\b)[a-z]+)", re.IGNORECASE)
_AND_THAT = re.compile(r"(?<=[a-z]),? and that (?=(?:he|she|they) (?:was|were|waited|stayed|listened)\b)")
_WERE_ALL = re.compile(r"\b(?P<they>they were|they're|they are) all (?=(?:so |very |really )?[a-z]+)")
_AND_THE = re.compile(
    r"^(?P<deed>[a-z]+ing [^,.;]+?),? and (?P<the>the [a-z]+ (?:was|were) (?:all )?[a-z]+)", re.IGNORECASE
)
"""What others were beside what was done: "showing me the ward and the patients were lovely"."""
_HOW_IT_IS = re.compile(
    r"^(?P<deed>(?:that )?(?P<first>(?:(?-i:[A-Z])[\w.]+ |he |she |they |you )?[a-z]+ (?:(?:to )?me )?"
    r"(?:how|what|why|where)) (?P<inner>[^,.;]+?)),? and "
    r"(?:was|were) (?=(?:(?:so|very|really|always) )*(?P<how>[a-z]+)\b)",
    re.IGNORECASE,
)
"""A deed that tells how something is, and how somebody was: "showed me how it works and was patient"."""
_SEVERAL = re.compile(r"[a-z]+(?:(?:,| and|, and) (?:very |really |so )?[a-z]+){1,4}[.]?", re.IGNORECASE)


def with_quality(text: str) -> str:
    """The thanks with every quality said of somebody."""
    text = _HOW_IT_IS.sub(_and_being, text)
    text = _WERE_ALL.sub(r"\g<they> ", was_and_did(_AND_THAT.sub(" and ", text)))
    text = _AND_THE.sub(lambda found: f"{found['deed']}. T{found['the'][1:]}", _BARE_AND.sub(_the_thing, text))
    return f"being {text[0].lower()}{text[1:]}" if _SEVERAL.fullmatch(text) and _are_qualities(text) else text


def _and_being(found: re.Match[str]) -> str:
    """How somebody was as a deed beside the first, where the clause between is in another tense."""
    forms = [token.form for token in words_of(found["inner"]) if token.finite]
    now = Form.PRESENT in forms and Form.PAST not in forms
    quality = any(one.cls is Class.ADJECTIVE for one in readings(found["how"].lower()))
    return f"{found['deed']}, and for being " if now and quality else found[0]


def _the_thing(found: re.Match[str]) -> str:
    kinds = {one.cls for one in readings(found["thing"].lower())}
    return f"the {found['thing'].lower()}" if Class.NOUN in kinds and Class.ADJECTIVE not in kinds else found[0]


def _are_qualities(text: str) -> bool:
    """Whether every word may be a quality and one can be nothing else."""
    words = [token for token in words_of(text) if token.cls not in {Class.CONJUNCTION, Class.PUNCTUATION, Class.ADVERB}]
    return all(Class.ADJECTIVE in word.classes for word in words) and any(word.cls is Class.ADJECTIVE for word in words)
