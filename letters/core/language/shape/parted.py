"""Gives two whole clauses that only a comma holds together a semicolon: "it isn't a payroll problem; nobody asked"."""

from __future__ import annotations

import re
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.described import CALLED
from letters.core.language.shape.splice import BY_THEN, SO_LONG_BEFORE
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_MARKED = re.compile(r"[\";:()–—?]| - ")
"""Marks beside which no other is set."""
LEANS = re.compile(
    r"(?:(?:only|just|even|and|but|so|or|nor|yet) )?(?:if|when|whenever|because|although|though|since|as(?! an? )|while"
    r"|after|before|once|until|unless|where|wherever|whether|how|what|why|who|which|whose|not|no matter|the way"
    r"|the moment|(?:every|each|any|by the) time|now that|given that|in case|and|but|so|or|nor|yet|then|maybe|perhaps"
    r"|the (?:more|less|better|worse|[a-z]{3,}er(?= (?:the|an?|you|it|they|we|I|he|she|your)\b))) ",
    re.IGNORECASE,
)
"""How a part begins that leans on another, or is the half of a pair."""
_SO = re.compile(r"(?:so|but) (?=(?:they|it|you|we|he|she|the|nobody|there|that's|it's) )")
_SAYS_SO = re.compile(
    r"(?:I|you|we|they|he|she|it|[A-Z][a-z]+)(?:'d|'ve)? (?:\w+ )?(?:said|says?|thinks?|thought|reckons?|reckoned"
    r"|guess(?:ed)?|believed?|felt|feels?|suppose|gather|told (?:me|us|you)|mean|know|knew|called it|put it|heard"
    r"|understand|seems|hope|imagine|bet|admit|explained|mentioned|added|asked|wondered)\b(?: so)?"
)
"""Who says or thinks so, beside a comma."""
_TAG = re.compile(
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n't)?"
    r" (?:it|they|you|we|he|she|I|there)$"
)
"""A question that only asks whether it is so."""
_NAMES = re.compile(
    r"\w+ times? (?!it|that|is|was)[a-z]+ "
    r"|(?:every|each|any|all|the only) [a-z]+ (?:on|in|at|of|from|with|who|that|they|you|we) "
    r"|all (?:[a-z]+ed|done|told|written|drawn|made|set) (?:up|out|by|in|on|with|[a-z]+ly)\b"
    r"|some(?:thing|one|body) (?:who|that|they|you|we|I) ",
    re.IGNORECASE,
)
"""How a part begins that may only name what was told: "every patient on the day they walk out"."""
_NOT_ALL = re.compile(r"not (?=(?:every[a-z]*|all|many|one|a) )", re.IGNORECASE)
_WHAT_IS = re.compile(r"what (?:[\w']+ ){1,6}(?:is|was|are|matters|counts|helps) \w")
"""A clause whose subject is what somebody does or cannot do."""
DOING_IS = re.compile(
    r"(?:not )?(?!(?:every|some|any|no)thing\b)[a-z]+ing"
    r"(?: (?:it|them|that|this|him|her|kind|(?:(?:the|a|an|your|their|one) )?[a-z]+(?<!ed)"
    r"|(?:on|in|at|to|with|by|for|from) (?:(?:the|a|an|your|their) )?[a-z]+))?"
    r" (?:is|isn't|was|takes|took|costs|means|needs|matters|makes|beats|comes|gets|doesn't) \w"
    r"|(?!(?:every|some|any|no)thing\b)[a-z]+ing (?:just|only|never|always) [a-z]+s (?:it|them|you|the|your|people)\b",
    re.IGNORECASE,
)
"""A clause whose subject is a doing: "finding it is most of the job"."""
_THING_IS = re.compile(
    r"(?:the|an?|your|their|our|my) [a-z]+ (?:before|after|behind|in|on|of|at|with|from|for|under|between)"
    r" (?:(?:the|an?|your|their|our|my) )?[a-z]+ (?:is|isn't|was|wasn't|are|were) \w",
    re.IGNORECASE,
)
"""A clause whose subject is a thing in its place: "the fear before the letter is the problem"."""
_ABOUT_SO_MANY = re.compile(r"(?:up to|about|around|over|nearly|almost|at least|more than|less than) \d")
_JOINS_ON = re.compile(r"(?:and|or|nor) ")
_SUBJECTS = frozenset({
    Class.PRONOUN, Class.DETERMINER, Class.NOUN, Class.NAME, Class.NUMBER, Class.ADJECTIVE,
})  # fmt: skip
_SHORT = 4


_OTHERWISE = re.compile(r"(?P<one>[^,;:]+), (?=otherwise [a-z' ]+ )", re.IGNORECASE)
"""A clause and what would be so without it: "put it in writing, otherwise nobody owns it"."""


def parted(text: str) -> str:
    """One sentence with a semicolon for each comma that stands between two finished clauses, where that is certain."""
    if '"' not in text and (found := _OTHERWISE.match(text)) and verdict(found["one"]) is Verdict.CLAUSE:
        text = f"{found['one']}; {text[found.end() :]}"
    parts = text.split(", ")
    if len(parts) == 1 or _MARKED.search(text) or any(map(_JOINS_ON.match, parts[2:])):
        return text
    told = parts[0]
    for before, part in pairwise(parts):
        clause = told.rpartition("; ")[2]
        whole = _ends(clause, before) and begins(part) and not _are_short(clause, part)
        told += f"{'; ' if whole else ', '}{part}"
    return told


_THAT_IF = re.compile(r"\bthat (?:if|when|once|unless|after|before) [^;]*$")
"""Where a condition opens what is said, so that its outcome is still to come: "told me that if anything changed"."""


def _ends(clause: str, last: str) -> bool:
    """Whether a clause is finished where its last part ends."""
    led = (
        LEANS.match(clause) is not None
        or BY_THEN.search(last) is not None
        or _THAT_IF.search(last) is not None
        or LEANS.match(_SO.sub("", last)) is not None
    )
    says = _SAYS_SO.search(last)
    return not led and not (says is not None and says.end() == len(last)) and verdict(clause) is Verdict.CLAUSE


def begins(part: str) -> bool:
    """Whether a part is certainly a clause with its own subject, and nothing that only remarks on another."""
    part = _NOT_ALL.sub("", part.rstrip(".!").removeprefix("even "))
    part = re.sub(r"^no one ", "nobody ", part, flags=re.IGNORECASE)
    if _WHAT_IS.match(part) or DOING_IS.match(part) or _THING_IS.match(part):
        return True
    if any(test.match(part) for test in (LEANS, _TAG, _NAMES, SO_LONG_BEFORE, CALLED)) or _SAYS_SO.fullmatch(part):
        return False
    first, *more = words_of(part)
    if first.cls is Class.NOUN and more and more[0].cls is Class.DETERMINER and more[0].lower != "'s":
        return False  # "she oils the wheels, paints the frames"
    if _MOST_OF.match(part) and Class.VERB in more[2].classes:
        return True
    if _THE_REST.match(part) and Class.VERB in more[1].classes and more[1].lower == more[1].lemma:
        return True
    named = first.cls in _SUBJECTS or first.lower == "there" or _ABOUT_SO_MANY.match(part) is not None
    named = named or (Class.NOUN in first.classes and bool(more) and more[0].cls is Class.NOUN)
    return named and first.form is not Form.ING and bool(more) and verdict(part) is Verdict.CLAUSE


_MOST_OF = re.compile(
    r"(?:most|some|half|many|all|none|few|each|both) of (?:them|us|you|these|those) [a-z]+", re.IGNORECASE
)


_THE_REST = re.compile(r"the (?:rest|others) [a-z]+ [a-z]", re.IGNORECASE)
"""How the others are told of: "the rest wait for funding"."""


def _are_short(*clauses: str) -> bool:
    """Whether two clauses are so short that the comma is how one says it: "you wait, you lose"."""
    return sum(clause.count(" ") for clause in clauses) < _SHORT
