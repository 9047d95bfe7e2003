"""Puts a question that was typed verb first into the order it has inside a sentence: "does the glaze hold"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import Form, readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Token
from letters.core.language.words.verbs import third_person

_ASKED = re.compile(
    r"^(?P<how>how )?(?P<verb>does|do|did|is|are|was|were|will|can|has|have)"
    r" (?P<rest>(?:the|their|your|his|her|this|that|these|those|it|she|he|they|you) .+)$",
    re.IGNORECASE,
)
_HOW_WILL = re.compile(
    r"^how (?P<will>will|would|can|could) (?P<do>[a-z]+) (?P<what>(?:the|your|their|his|her|this|that) [\w' -]+?)"
    r"(?P<rest>(?: (?:after|before|when|once)\b.*)?)$",
    re.IGNORECASE,
)
_IS_DONE = re.compile(
    r"^(?:how )?(?P<is>is|are|was|were) (?P<done>[a-z]+ed|made|done|kept|built|run|taught|sold|chosen|fed|grown"
    r"|sent|cut) (?P<what>(?:the|your|their|his|her|this|that) [^,.;?]+)$",
    re.IGNORECASE,
)
"""What is done to a thing, named after it as in other languages: "is made the cheese"."""
_WORKS_IT = re.compile(
    r"^(?:how )?(?P<does>works?|functions?|goes|happens|is going) (?P<what>(?:the|your|their) [^,.;?]+)$", re.IGNORECASE
)
"""What a thing does, named after it: "works the recycling"."""
_HELPING = frozenset({"does", "do", "did"})
_MODAL = frozenset({"will", "can"})
_NOMINAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME})


def told_straight(text: str) -> str:
    """The question with its subject first: "is the roof ready" is whether the roof is ready."""
    text = _WORKS_IT.sub(r"how \g<what> \g<does>", text)
    text = _IS_DONE.sub(r"how \g<what> \g<is> \g<done>", text)
    text = _HOW_WILL.sub(r"how \g<what> \g<will> \g<do>\g<rest>", text)
    found = _ASKED.match(text)
    if found is None:
        return text
    verb, rest, how = found["verb"].lower(), found["rest"], "how" if found["how"] else "whether"
    at = _after_subject(rest, base=verb in _HELPING | _MODAL)
    if at <= 0:
        return text
    subject, told = rest[:at].rstrip(), rest[at:]
    if verb not in _HELPING and words_of(told)[0].cls in {Class.DETERMINER, Class.PREPOSITION, Class.WH}:
        how = "how"
    if verb == "does":
        first, _, more = told.partition(" ")
        return f"{how} {subject} {third_person(first)} {more}".rstrip()
    return f"{how} {subject} {told}" if verb == "do" else f"{how} {subject} {verb} {told}" if verb != "did" else text


def _after_subject(rest: str, *, base: bool) -> int:
    """Where the subject ends: before a verb in its bare form, or after the last noun of the run; 0 for nowhere."""
    words = words_of(rest)
    if words[0].cls is Class.PRONOUN and len(words) > 1:
        return words[1].start
    for at, word in enumerate(words[2:], start=2):
        named = any(before.cls is Class.NOUN for before in words[1:at])
        after = next((one for one in words[at + 1 :] if one.cls is not Class.ADVERB), None)  # "ever reach"
        last = after is None or not _can_be_base(after)
        if base and named and last and _can_be_base(word):
            return word.start
        after_noun = word.cls is Class.ADJECTIVE and words[at - 1].cls is Class.NOUN
        if not base and (word.cls not in _NOMINAL or after_noun):
            return word.start
    return 0


def _can_be_base(word: Token) -> bool:
    return any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(word.lower))
