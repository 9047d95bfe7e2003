"""What was enjoyed as something the writer did there: the thing itself, or the deed told without its "I".

"a pleated skirt" is doing one; "I was allowed to listen" is being allowed to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Token
from letters.core.reading.plain.begun import determined
from letters.core.reading.thanks.deed import doing

_CLAUSES = frozenset({Shape.THAT, Shape.FACT})
_WAS_LET = re.compile(
    r"I (?:was|got) (?:even |also )?(?=(?:allowed|shown|given|taken|asked|invited|offered|handed|taught|walked) )"
)
"""What was done for the writer: "I was allowed to listen"; what follows is in the passive."""
I_MET = re.compile(
    rf"{_WAS_LET.pattern}|I (?:met|tried|visited|watched|joined|played|helped|rode|drove|tasted|sat in) "
)
"""What the writer did there, whatever beginning was picked."""
_I_DID = re.compile(r"(?:I|we) (?:all |also |even |got to |could )?(?=[a-z]+)")
_ONE_MADE = re.compile(r"an? (?!lot\b|few\b|couple\b)[a-z]")
_HAD = re.compile(
    rf"^an? (?:[a-z-]+ ){{0,2}}(?:{any_of('lived', 'pets', 'living')}|look|drink|meal|swim|joke|hug|glimpse|woman|man"
    r"|boy|girl|lady|guy|baby|chance|break|feeling|sense|day|hour|minute|moment|team|place|room|go|try|bash|shot|spin"
    r"|game)s?\b"
)
"""One thing that one has there, meets or plays, and does not do."""


def done_there(fragment: Fragment) -> Fragment:
    """What was done: the thing itself, or what the writer did as something one enjoys doing."""
    if fragment.shape in {Shape.THING, Shape.ACT}:
        text = fragment.text if _does_something(words_of(fragment.text)) else determined(fragment.text, "the")
        made = fragment.shape is Shape.THING and _ONE_MADE.match(text) and not _HAD.search(text)
        return replace(fragment, shape=Shape.ACT, text=f"doing {text}" if made else text)
    if fragment.shape in _CLAUSES and (found := _WAS_LET.match(fragment.text)):
        return replace(fragment, shape=Shape.ACT, text=f"being {fragment.text[found.end() :]}")
    found = _I_DID.match(fragment.text) if fragment.shape in _CLAUSES else None
    done = doing(fragment.text[found.end() :]) if found else ""
    return replace(fragment, shape=Shape.ACT, text=done) if done else fragment


def _does_something(tokens: Sequence[Token]) -> bool:
    """Whether a deed in "-ing" comes first, with whom or what it is done to: "driving it", "hand-stitching a hem"."""
    first, following = tokens[0], tokens[1] if len(tokens) > 1 else None
    if not first.lower.endswith("ing") or following is None:
        return False
    many = following.cls is Class.NOUN and following.lower != following.lemma and following.lemma not in _TAUGHT
    if many and Class.VERB in first.classes:
        return True
    where = Class.PREPOSITION in following.classes and following.lower != "of" and Class.VERB in first.classes
    return where or following.cls in _DONE_TO


_TAUGHT = frozenset({
    "session", "lesson", "class", "exercise", "test", "game", "task", "tool", "skill", "trip", "course", "question",
    "machine", "station", "room", "scenario", "drill", "team", "facility", "system", "plan", "idea", "story",
})  # fmt: skip
"""Things told by what is done in them or with them: "the training sessions"."""
_DONE_TO = frozenset({Class.PRONOUN, Class.DETERMINER, Class.NUMBER, Class.NAME})
