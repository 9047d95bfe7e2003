"""Tells what stands beside a reader's name in thanks: a thing that was given, or somebody who was there as well.

"Gil and his patience" is Gil for his patience; "Gil and the lady on the desk were lovely" tells of them both.
"""

from __future__ import annotations

import re
from itertools import takewhile

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class
from letters.core.reading.thanks.told_whole import is_told_whole

_AND = r"^(?P<who>{who}),? and (?P<beside>(?:the|an?|his|her|their) (?P<rest>[^,.;]+))"
_THEY = r"(?P<both>{who} and (?:the|his|her|their) [^,.;]+), they (?=[a-z])"
_WORD_OF_ALL = frozenset({"way", "others", "rest", "dog", "cat"})
_HEADS_END = frozenset({Class.PREPOSITION, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION, Class.CONJUNCTION})
_NAMES = re.compile(r"[A-Z][\w'’-]+(?:(?:, | and |, and )[A-Z][\w'’-]+)*")
_SO_MANY = re.compile(
    r"^the (?P<many>two|three|four) of (?:them|you) (?:both |all )?"
    r"(?=(?:gave|took|let|made|came|showed|stayed|waited|were|spent|sat|met|drove|got|kept|told|[a-z]{2,}ed) )",
    re.IGNORECASE,
)
"""How many there were, though not all of them may be readers: "the two of them gave up their lunch"."""
_EVERYONE = re.compile(r"(?:everyone|everybody|all (?:of )?(?:the|your|his|her)|the (?:rest of|others))\b")
_BEING = r"^(?P<both>{who},? and (?:the|his|her|their|everyone|everybody)\b[^,.;]*?) being (?=(?:so|really|very|all) )"


_MAKING = r"^(?P<both>{who},? and (?:the|his|her|their|everyone|everybody)\b[^,.;]*?) making me "


def beside_reader(text: str, who: str) -> str:
    """The text with a thing beside a reader's name as what that reader is thanked for; `who` is a pattern of names."""
    text = _SO_MANY.sub(lambda found: f"they {'both' if found['many'].lower() == 'two' else 'all'} ", text)
    text = re.sub(rf"^{_THEY.format(who=who)}", r"\g<both> ", text)
    text = re.sub(_BEING.format(who=who), r"\g<both> were ", text)
    text = re.sub(_MAKING.format(who=who), r"\g<both> made me ", text)
    found = re.match(_AND.format(who=who), text)
    if found is None or " for " in found["beside"] or not _is_thing(found["beside"]):
        return text
    return f"{found['who']} for {text[found.start('beside') :]}"


def _is_thing(text: str) -> bool:
    return verdict(text) is not Verdict.CLAUSE and not is_somebody_named(text)


def is_somebody_named(text: str) -> bool:
    """Whether a phrase names somebody: "the lady on the desk", "his wife", "Gil"."""
    if _NAMES.fullmatch(text) or text in {"you", "he", "she", "they", "him", "her", "them"}:
        return True
    if re.match(r"(?:the|an?|his|her|their|your|my|all|every)\b", text) is None:
        return False
    head = [*takewhile(lambda one: one.cls not in _HEADS_END, words_of(text))]
    noun = next((token for token in reversed(head) if Class.NOUN in token.classes), None)
    if noun is None:
        return False
    several = noun.lower in word_list("plural_groups")
    return several or noun.lower in _WORD_OF_ALL or means_somebody(noun.lemma)


_WHOEVER = re.compile(
    r"(?:whoever|(?:everyone|everybody|all the (?:staff|people|others)) who) [a-z]+(?: [^ .,;]+){1,12}[.]?$"
    r"|(?:everyone|everybody|all the (?:staff|people))(?: (?:on|in|at|from) (?:the |your )?[\w' -]{2,25}?)?"
    r" for [a-z]+ing [^.,;]+[.]?$"
    r"|(?:everyone|everybody|all the (?:staff|people)) (?:else )?I (?:met|spoke to|talked to)(?: [^ .,;]+){0,4}[.]?$",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"(?:you and |[A-Z][a-z]+ and )?(?:your|his|her|the) (?P<whole>(?:whole|entire) )?"
    r"(?P<team>team|staff|colleagues|crew)[.! ]*$"
)
"""Those around a reader, who are thanked for nothing in particular."""
_HIS = re.compile(r"^(?:his|her) (?=[a-z])", re.IGNORECASE)


def only_others(text: str, who: str, *, alone: bool) -> str:
    """Whoever is thanked beside the readers, and for nothing in particular; empty where there is nobody.

    `who` is a pattern for the readers by name; `alone`: there is only one, whose anybody told by "his" is.
    """
    if _WHOEVER.match(text) and not is_told_whole(text):
        return text[0].lower() + text[1:].rstrip(" .")
    if team := _TEAM.match(text):
        return f"your {team['whole'] or ''}{team['team']}"
    beside = _somebody_beside(text, who)
    return _HIS.sub("your ", beside) if alone else beside


def _somebody_beside(text: str, who: str) -> str:
    """Whoever is named beside a reader and thanked for nothing in particular; empty where nobody is."""
    found = re.match(
        rf"^(?:{who}(?:(?:,| and) {who})?|you|him|her|he|she|they|them),? (?:and|plus|\+|&) (?P<one>[^,.;]+)[.! ]*$",
        text,
    )
    if found is None or re.search(r" (?:for|being) ", found["one"]) or verdict(found["one"]) is Verdict.CLAUSE:
        return ""
    named = found["one"]
    return (
        named
        if _EVERYONE.match(named) or (named.startswith(("the ", "his ", "her ", "their ")) and is_somebody_named(named))
        else ""
    )
