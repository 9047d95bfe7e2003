"""Tells a moment that was enjoyed as what was seen: "when Ana fixed the loom" is seeing Ana fix it."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form

_WHEN = re.compile(
    r"^(?:I (?:really |also )?(?:liked|loved|enjoyed) (?:it )?)?when"
    r" (?P<who>he|she|they|we|I|you all|you|everyone|everybody|(?-i:[A-Z])\w+|(?:the|an?|their|your|one) [a-z]+)"
    r" (?P<all>(?:all|both|just|suddenly|then) )?(?P<did>[a-z]+)\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_WHEN_SO = re.compile(
    r"when (?:the|an?|their|your|we|I|they|it|everyone|everybody|all the) [^,.;]+[.!]*$", re.IGNORECASE
)
"""When it was, and no more said of it: "when the fire alarm went and we all had to go out"."""
_WHOM = {"he": "him", "she": "her", "they": "them"}
_MINE = re.compile(r"\b(?:I|me|my|us|we|our)\b")
_NOT_SEEN = frozenset({
    "be", "have", "say", "tell", "explain", "mention", "describe", "think", "know", "believe", "plan", "hope", "agree",
    "admit", "offer", "talk", "speak", "ask", "want", "promise", "realise", "realize", "remember", "find", "feel",
})  # fmt: skip
"""Verbs for what is heard, felt or so, and not seen to happen."""


_TOLD_HOW = re.compile(
    r"^(?P<who>(?:the|your|their|one of (?:the|your|their)|an?|one) (?:[\w'-]+ ){0,3}?[\w'-]+) "
    r"(?:also |then )?(?:explained(?: to (?:me|us))?|told (?:me|us)|was (?:telling me|explaining)) "
    r"(?:about )?(?=(?:how|why|what|where|that) [a-z])",
    re.IGNORECASE,
)
"""Who told the writer what, of those whom the letter is not to: "the foreman explained how they cure it"."""

_AND_ALL = re.compile(r" and (?:all|the|they|he|she|everyone|everybody|it|nobody) ")
"""A second thing that happened, so that no one was seen doing it all."""
_HOW_THEY = re.compile(r"^(how|why|what|where|that) (?:they|we)\b")
"""What one of theirs told of them all."""


def moment(text: str) -> str:
    """The answer with the moment it opens with as what was seen, or as a clause without its "when"."""
    if told := _TOLD_HOW.match(text):
        what = _HOW_THEY.sub(r"\1 you", text[told.end() :])
        return f"hearing from {told['who'][0].lower()}{told['who'][1:]} {what}"
    found = _WHEN.match(text)
    verbs = {Class.VERB, Class.AUXILIARY} if found and found["did"] == "did" else {Class.VERB}
    past = [one for one in readings(found["did"]) if one.cls in verbs and one.form is Form.PAST] if found else []
    if found is None or not past:
        return f"the moment {text[0].lower()}{text[1:]}" if _WHEN_SO.match(text) else text
    lemma = past[0].lemma
    if lemma in {"talk", "speak"} and found["rest"].startswith(" about ") and found["who"].lower() not in {"we", "i"}:
        return f"how {text[found.start('who') :]}"
    if (
        lemma in _NOT_SEEN
        or found["who"].lower() in {"we", "i"}
        or _MINE.search(found["rest"])
        or any(one.form is Form.BASE for one in past)
    ):
        return text[found.start("who") :]
    if _AND_ALL.search(found["rest"]):
        return f"the moment when {text[found.start('who') :]}"
    whom = _WHOM.get(found["who"].lower(), found["who"])
    return f"seeing {whom} {found['all'] or ''}{lemma}{_AND_DID.sub(_also, text[found.end('did') :])}"


_AND_DID = re.compile(r" and (?P<did>[a-z]+)\b(?! (?:by|from)\b)")


def _also(found: re.Match[str]) -> str:
    """A second thing one was seen doing: "dropped the tray and laughed"."""
    known = readings(found["did"])
    lemma = next((one.lemma for one in known if one.cls is Class.VERB and one.form is Form.PAST), "")
    return f" and {lemma}" if lemma and all(one.cls is Class.VERB for one in known) else found[0]


_ALL_I_MET = re.compile(
    r"^(?:everyone|everybody|all (?:the|of the) people|the people)(?: that| who| whom)? I (?:met|spoke to|talked to)"
    r"(?: there| that day)?(?=[.!]*$)",
    re.IGNORECASE,
)
_PRAISED_SO = rf"(?:is|was|'s) (?:(?:just|really|such|so|very|a|an|absolute|total|real|proper) )*{any_of('praised')}"


def met(text: str, who: str) -> str:
    """The answer that names no more than whom the writer met, as the meeting; `who` is a pattern for the readers."""
    text = _ALL_I_MET.sub("meeting everyone", text)
    text = re.sub(rf"^(?P<who>{who}) {_PRAISED_SO}(?=[.!]*$)", r"meeting \g<who>", text)
    with_them = r"(?: and (?:his|her|their|the) (?:(?:whole|lovely|great) )?(?:team|staff|crew"
    with_them += r"|colleagues?|people|dogs?|family))?"
    return re.sub(
        rf"^(?P<who>{who})(?: herself| himself)?(?P<all>{with_them})(?=[,.!]|$)", r"meeting \g<who>\g<all>", text
    )


_SHE_DID = re.compile(r"^(?:he|she) (?P<often>(?:still|also|always|even|really) )?(?P<verb>[a-z]+)\b", re.IGNORECASE)


def by_them(text: str) -> str:
    """The answer with whoever did it as one of those the letter is to, where it knows no name: "she let me try"."""
    found = _SHE_DID.match(text)
    forms = {one.form: one for one in readings(found["verb"]) if one.cls is Class.VERB} if found else {}
    one = forms.get(Form.PAST) or forms.get(Form.PRESENT)
    if found is None or one is None:
        return text
    verb = found["verb"] if one.form is Form.PAST else one.lemma
    rest = re.sub(r"\b(?:him|her)self\b", "themselves", text[found.end() :])
    return f"they {found['often'] or ''}{verb}{rest}"
