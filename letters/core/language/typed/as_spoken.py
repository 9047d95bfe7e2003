"""Writes out what was typed as it is spoken: "would of took" is would have taken, "slower then me" slower than me.

"everything I done" is everything I did; where a word may be right as it stands, it stays.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import Reading, readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import may_be_base, participle

_WOULD_OF = re.compile(
    r"\b(?P<would>(?:would|could|should|might|must|(?:need|ca)(?=n't))(?:n't)?) of\b"
    r"(?! course\b)(?P<next> (?:not |never |just |really )?"
    r"(?P<did>[a-z]+)\b)?"
    r"|\b(?P<had>I|you|we|they|he|she|it|that|who)'?d(?P<never> never)? of (?P<then>[a-z]+)\b",
    re.IGNORECASE,
)
_HAVE_GROW = re.compile(r"\b(?P<have>I have(?: (?:never|already|just|always|also|really))?) (?P<did>[a-z]+)\b")
_I_DONE = re.compile(
    r"(?<!\bhave )(?<!\bhas )(?<!\bhad )(?<!\bhaven't )(?<!\bhasn't )(?<!\bhadn't )"
    r"\b(?P<who>I|we|they|he|she) (?P<did>done|seen)\b(?! (?:by|with)\b)"
)
_SPECIALLY = re.compile(
    r"(?P<before>, (?:and )?)specially (?!(?:for (?:me|us)|made|built|cut|bought|bred)\b|[a-z]+ed\b)(?=[a-z])"
)
_AGAIN = re.compile(
    r"(?<!['\w])re (?=(?:do|did|doing|apply|applied|applying|sit|train|trained|open|opened|start|schedule|arrange)\b)"
)
_SIMPLY = {"done": "did", "seen": "saw"}
_THAN_WHOM = (
    r"(?=(?:me|mine|us|ours|him|them|any[a-z]*|most|expected|usual|average"
    r"|(?:I|we|they|he|she) (?:was|were|am|are|is|have|has|had|do|did|could|can|thought|expected|ever)"
    r"|(?:the )?(?:others?|rest|last))\b)"
)
_THEN = re.compile(
    rf"\b(?P<more>rather) then (?=[a-z])|\b(?P<most>(?:more|less|fewer)(?: [a-z]+){{1,2}}?"
    rf"|[a-z]{{3,}}er) then {_THAN_WHOM}",
    re.IGNORECASE,
)


_MORE_THEN = re.compile(
    r"\b(?P<more>more|less|fewer|better|worse|cheaper|faster|longer) then (?P<what>(?P<first>[a-z]{3,})(?: [a-z]+)?)"
    r"(?=$|[.,;])"
)
"""A comparison with a thing at the end of its clause: "costs more then good tape"."""
_NEVER_COMPARED = frozenset({Class.PRONOUN, Class.DETERMINER, Class.AUXILIARY, Class.MODAL, Class.ADVERB, Class.WH})


def _more_than(found: re.Match[str]) -> str:
    classes = {one.cls for one in readings(found["first"])}
    thing = bool(classes & {Class.NOUN, Class.ADJECTIVE}) and not classes & _NEVER_COMPARED
    bare = may_be_base(found["first"])
    return f"{found['more']} than {found['what']}" if thing and not bare else found[0]


def written_out(text: str) -> str:
    """The text with what was typed by ear as it is written."""
    text = _AGAIN.sub("re", _SPECIALLY.sub(r"\g<before>especially ", text))
    text = _I_DONE.sub(
        lambda found: f"{found['who']} {_SIMPLY[found['did']]}", _THEN.sub(_than, _MORE_THEN.sub(_more_than, text))
    )
    return _HAVE_GROW.sub(_have_grown, _WOULD_OF.sub(_would_have, text))


def _than(found: re.Match[str]) -> str:
    """A comparison with its "than"; "remember then I was late" is none."""
    more = found["more"] or found["most"]
    compares = " " in more or more.lower() == "rather" or Class.ADJECTIVE in {one.cls for one in readings(more.lower())}
    return f"{more} than " if compares else found[0]


_AS_DONE = frozenset({"just", "never", "come", "run", "had", "been"})
"""What stands after "would have" as it is."""


def _would_have(found: re.Match[str]) -> str:
    verb = _told(found["did"] or found["then"] or "")
    if found["had"]:
        done = found["then"] if found["then"] in _AS_DONE else participle(verb.lemma) if verb else ""
        return f"{found['had']}'d{found['never'] or ''} have {done}" if done else found[0]
    following = found["next"] or ""
    following = f"{following[: -len(found['did'])]}{participle(verb.lemma)}" if verb else following
    return f"{found['would']} have{following}"


def _have_grown(found: re.Match[str]) -> str:
    """A bare form after "have" as its participle: "I have grow"."""
    bare = {(one.cls, one.form) for one in readings(found["did"])} == {(Class.VERB, Form.BASE)}
    return f"{found['have']} {participle(found['did'])}" if bare else found[0]


def _told(word: str) -> Reading | None:
    """The verb of which a word is a past form; None for any other word."""
    past = {Form.PAST, Form.PARTICIPLE}
    verbs = [one for one in readings(word.lower()) if one.cls is Class.VERB and one.form in past] if word else []
    return verbs[0] if verbs else None
