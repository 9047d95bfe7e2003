"""Forms a template may ask a fact for that want more of it than a shape."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from letters.core.forms import FORMS
from letters.core.language.shape.certainty import Verdict, free_verbs, verdict
from letters.core.language.shape.fragment import Shape
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.own.deeds import was_at_work
from letters.core.reading.plain.matter import UNFOLDS, WHY, asked_in, is_motto
from letters.core.reading.plain.moments import is_virtue
from letters.core.reading.wished.coming import AS_WISHED

if TYPE_CHECKING:
    from letters.core.material import Material

_NO_TROUBLE = re.compile(
    r"^(?:being|having|saying|offering|promising|not|telling me (?:that|how)|treating|spelling|using|making me feel"
    r"|keeping|listening|wishing|remembering|knowing|caring|wanting"
    r"|to (?:be|have|say|know|care|want|offer|promise|tell me (?:that|how))|(?:taking|to take) "
    r"[^.]*(?:time|minutes|hours?|trouble)\b) ?|\b(?:fast|quick|quickly|soon|promptly)\b"
)


def _gift(one: Material) -> str | None:
    """What the reader is thanked for; nobody is thanked for thanking."""
    if not one.sure or one.deed.startswith("thanking "):
        return None
    return one.deed or (one.text if one.shape in FORMS["gift"] else None)


def _pains(one: Material) -> str | None:
    """What somebody took the trouble to do; nobody takes the trouble to be honest."""
    return None if _NO_TROUBLE.search(one.deed or one.text) else one.say("to")


_MORE_THAN_QUALITY = frozenset({Class.PREPOSITION, Class.TO, Class.PRONOUN, Class.SUBORDINATOR, Class.WH})


def _goes_on(one: Material) -> bool:
    """Whether more is said of a quality behind it, so that it stands before nothing: "sorry to have to tell me"."""
    return any(token.cls in _MORE_THAN_QUALITY for token in words_of(one.text))


def _quality(one: Material, said: str) -> str | None:
    return said if one.shape is Shape.QUALITY and not _goes_on(one) else None


def _told(one: Material) -> str | None:
    """A clause that a word of thanks can follow: one that draws no conclusion of its own."""
    if one.shape is Shape.QUALITY:
        words = words_of(one.text)
        made = words[0].form in {Form.PAST, Form.PARTICIPLE} or any(token.lower == "its" for token in words)
        return f"{'it was' if made else 'you were'} {one.text}" if _goes_on(one) else None
    return None if re.search(r"[;:]|, (?:and|but|so) ", one.text) else one.say("said")


def _many(one: Material) -> str | None:
    """Several things that one verb can follow: none of them hangs on a condition."""
    several = one.plural and one.sure and one.shape is Shape.THING
    return one.text if several and not ON_CONDITION.search(one.text) else None


_DOES = re.compile(r"^[a-z]+[^s ]? (?P<does>[a-z]+[^s]s)$")
"""Two words of which the second may be what the first one does: "soup stretches"."""
_NO_CRUX = re.compile(r"[,;:]|^(?:no|not) |\b(?:would|could|can|will|should|must|is|are|was|were|has|have)\b")


def _crux(one: Material) -> str | None:
    """A thing that a difficulty can come down to, named in one breath: "cash flow", "a better sign"."""
    named = one.shape is Shape.THING and not _NO_CRUX.search(one.text)
    does = _DOES.match(one.text)
    named = named and not (does and any(word.form is Form.PRESENT for word in readings(does["does"])))
    named = named and not (is_motto(one.text) or free_verbs(words_of(one.text)))  # "coconut hides in everything"
    return one.text if named and verdict(one.text) is Verdict.PHRASE else None


def _as_wished(said: Callable[[str], str | None], one: Material) -> str | None:
    return said(one.text) if one.shape is Shape.THING else None


ON_CONDITION = re.compile(r" (?:if|when|once|unless|until) ")
MUCH = re.compile(
    r"(?:a (?:whole |great |good )?(?:lot|bit|deal)|lots|loads|so much|plenty) (?:more )?(?:about|from)\b"
)
"""How much was learned, which stands where what was learned would: "a lot about your bees"."""
MORE_THAN_THOUGHT = re.compile(
    r"\bthan I(?:'d| had| would have)? (?:ever )?(?:thought|expected|imagined|guessed|realis|realiz|knew)"
)
"""What one had thought before, which leaves "I'd never have guessed" unsaid: "it is harder than I thought"."""
ONCE_THOUGHT = re.compile(
    r"I (?:had |have |'d )?(?:always |often |just |simply )?(?:used to (?:think|believe|assume)|thought|assumed"
    r"|believed)\b"
)
"""How a fact begins that tells what one had thought before: no one has learned that, so it stands by itself."""
_MINE = re.compile(r"(?:if|when|once|after|as soon as) (?:I|my)\b")
_SPELL = re.compile(
    r"\b(?:years?|months?|weeks?|summers?|winters?|seasons?|terms?|days|time|work|jobs?|shifts?|training|course|degree"
    r"|apprenticeship|placement|career|[a-z]+ing)\b"
)
"""What tells of a time one spent, after which something can be familiar: "a summer on the boats"."""
SPECIAL: Mapping[str, Callable[[Material], str | None]] = {
    **{form: partial(_as_wished, said) for form, said in AS_WISHED.items()},
    "kind": lambda one: one.text if one.shape is Shape.QUALITY and one.text in word_list("before_email") else None,
    "why": lambda one: one.text if one.shape is Shape.THAT and WHY.match(one.text) else None,
    "choosing": lambda one: one.deed or None if one.shape is Shape.THAT else None,
    "novel": lambda one: None if one.text.startswith(("the ", "your ", "no ")) else one.say("np"),
    "virtue": lambda one: one.say("fact") if is_virtue(one.text) and one.text.startswith("you ") else None,
    "worthy": lambda one: one.say("that") if is_virtue(one.text) else None,
    "worth": lambda one: one.say("about") if is_virtue(one.text) else None,
    "loose": lambda one: one.loose,
    "thought": lambda one: one.text if ONCE_THOUGHT.match(one.text) else None,
    "many": _many,
    "unfolds": lambda one: one.say("goes") if UNFOLDS.match(one.text) else None,
    "told": _told,
    "plan": lambda one: one.say("to") if re.match(r"to (?!always\b|never\b)", one.text) else None,
    "gift": _gift,
    "pains": _pains,
    "a": lambda one: _quality(one, f"{with_article(one.text)} one"),
    "adj": lambda one: _quality(one, one.text),
    "case": lambda one: one.text if one.shape is Shape.HOW and not _MINE.match(one.text) else None,
    "atwork": lambda one: one.text if one.shape is Shape.DID and was_at_work(one.text) else None,
    "asked": lambda one: asked_in(one.text),
    "crux": _crux,
    "spell": lambda one: one.say("np") if one.shape is Shape.SPAN or _SPELL.search(one.text) else None,
    "mine": lambda one: one.text if one.shape is Shape.HOW and _MINE.match(one.text) else None,
}
"""Forms that ask for more than a shape."""
