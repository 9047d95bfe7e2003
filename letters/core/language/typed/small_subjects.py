"""Makes verbs agree with the small words they are told of: "they was", "he have", "nobody own up", "there was five"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import is_base, third_person

_OFTEN = r"(?P<often>(?: (?:all|both|only|just|never|always|also|still|really|already|even|often|usually|actually))?)"
_OF_ONE = {
    "have": "has", "are": "is", "were": "was", "do": "does", "don't": "doesn't", "haven't": "hasn't",
    "aren't": "isn't", "weren't": "wasn't",
}  # fmt: skip
_ALONE = {"done": "did", "seen": "saw"}
_OF_MANY = {right: wrong for wrong, right in _OF_ONE.items()}
_HELD = re.compile(
    r"\b(?:do|does|did|don't|doesn't|didn't|will|would|can|could|should|must|might|may|let|lets|make|makes|made|making"
    r"|help|helps|helped|helping|see|sees|saw|seeing|hear|heard|hearing|watch|watched|watching|have|had|has|having|if"
    r"|wish|though|suggest|suggested|insist|insisted|asked?|as|for|to|than|of|with|about|from|by|and|or|won't|can't"
    r"|couldn't|wouldn't|shouldn't|n't|is|are|was|were|before|until|till) $",
    re.IGNORECASE,
)
"""Before these a small word takes no verb of its own, or its verb stands bare: "did everybody know"."""
_THEY = re.compile(
    rf"\b(?P<who>they|we){_OFTEN} (?P<verb>was|has|is|does|doesn't|hasn't|isn't|wasn't)\b(?! (?:what|how|why|where)\b)",
    re.IGNORECASE,
)
_HE = re.compile(rf"\b(?P<who>he|she){_OFTEN} (?P<verb>have|don't|haven't|aren't|weren't)\b", re.IGNORECASE)
_ANYBODY = re.compile(
    r"\b(?P<who>everybody|everyone|nobody|no one|somebody|someone|(?:each|one) of (?:them|us|you"
    rf"|(?:the|my|our|their|your|these|those) (?:[a-z]+ )?[a-z]+s)){_OFTEN} (?P<verb>[a-z']+)"
    r"(?P<after> [a-z]+|$|[.,;])",
    re.IGNORECASE,
)
_ACTING = frozenset({
    "the", "a", "an", "it", "them", "me", "us", "him", "her", "you", "my", "your", "his", "their", "our", "up", "out",
    "off", "down", "away", "back", "to", "how", "what", "why", "where", "when", "if", "that", "about", "mistakes",
    "money", "lunch", "dinner", "tea", "in", "on", "at", "with", "for", "and", "but", "properly", "enough",
})  # fmt: skip
"""What follows a word that is a verb there, and no thing: "nobody wash the pans"."""
_THERE = re.compile(
    r"\bthere(?P<be>'s| is| was|'s not| isn't| wasn't| is not| was not) (?P<many>(?:only |just |about |nearly |over )?"
    r"(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|many|so many"
    r"|too many|several|hundreds|dozens|lots of|loads of|plenty of|a lot of|kids|people|children|enough) ?)"
    r"(?P<what>[a-z]+)\b(?!-)",
    re.IGNORECASE,
)
_PLURALS = frozenset({"people", "children", "men", "women", "kids", "staff", "folk", "police"})
_NOT_SEVERAL = frozenset({"o'clock", "a", "per", "percent", "pounds", "quid", "miles", "minutes", "hours", "days"})
_ME_AND = re.compile(
    r"(?P<start>^|[.;,] |\b(?:because|and|but|so|that|when) )me and (?P<other>(?:my|the|a) [a-z]+|[A-Z][a-z]+)"
    r"(?P<verb> (?:was|is|has|were|are|have|had|did|done|seen|used|both|always|never|ran|run|went|got"
    r"|made|saw|[a-z]+ed))\b"
)
_WHAT_PEOPLE = re.compile(
    r"\b(?P<what>what|how|whether|why|where|when|if) "
    r"(?P<the>(?:(?:the|those|these|your|their|my|our) )?(?P<like>[a-z]+ )?)"
    r"(?P<who>[a-z]{3,}) (?P<verb>[a-z]{3,}s)(?= (?:is|are|from|to|in|most|first|when|if|about|and)\b|$|[.,;])"
)


_YOU_DO = re.compile(
    r"(?P<lead>\b(?:if|when|because|that|and|but|so|until|till|once|how|what) |^|[.;] )(?P<who>you|we|they|I)"
    rf"{_OFTEN} (?!guys|lads|folks|others|kids)(?P<verb>[a-z]{{2,}}s)\b",
    re.IGNORECASE,
)
_AND_DONT = re.compile(
    r"(?P<one>\b(?:he|she|someone|somebody|(?:the other|another|a) (?:person|one|candidate|guy|lad|girl|man|woman))"
    r"(?: who)?"
    r" [a-z]+s\b[^.;,]*? and) (?P<verb>don't|have)(?= )"
)
_AND_ME = re.compile(
    r"(?P<start>^|[.;,] |\b(?:because|and|but|so|that|when) )(?P<other>my [a-z]+|[A-Z][a-z]+) and me"
    r"(?P<verb> (?:was|is|has|were|are|have|had|did|used|both|always|never|went|got|made|saw|[a-z]+ed))\b"
)


def _you_do(found: re.Match[str]) -> str:
    verbs = [one for one in readings(found["verb"].lower()) if one.cls is Class.VERB and one.form is Form.PRESENT]
    person = bool(verbs) and means_people(verbs[0].lemma)  # "we apprentices"
    lemma = (
        verbs[0].lemma
        if verbs and not person and all(one.cls in _DOING for one in readings(found["verb"].lower()))
        else ""
    )
    return f"{found['lead']}{found['who']}{found['often']} {lemma}" if lemma not in {"", found["verb"]} else found[0]


_DOING = frozenset({Class.VERB, Class.NOUN})


def small_subjects_agreed(text: str) -> str:
    """The text with the verbs of its small words in agreement."""
    text = _AND_DONT.sub(lambda found: f"{found['one']} {_OF_ONE[found['verb']]}", _YOU_DO.sub(_you_do, text))
    text = _AND_ME.sub(_and_i, _ME_AND.sub(_and_i, _THERE.sub(_there_are, _THEY.sub(_they, text))))
    return _WHAT_PEOPLE.sub(_they_want, _ANYBODY.sub(_one_does, _HE.sub(_he, text)))


def _they(found: re.Match[str]) -> str:
    return f"{found['who']}{found['often']} {_OF_MANY[found['verb'].lower()]}"


def _he(found: re.Match[str]) -> str:
    before = _HELD.search(found.string[: found.start()])
    clause = {"and", "for", "as", "than", "before", "until", "till", "if"}
    held = before is not None and before[0].strip().lower() not in clause
    return found[0] if held else f"{found['who']}{found['often']} {_OF_ONE[found['verb'].lower()]}"


def _one_does(found: re.Match[str]) -> str:
    """What anybody does, in the form of one; the verb of those who do it for anybody stays."""
    verb, after = found["verb"].lower(), found["after"].strip()
    before = found.string[: found.start()]
    joined = re.search(r"\b(?:and|or|but) $", before, re.IGNORECASE) is not None
    held = _HELD.search(before) and not (joined and not _HELD.search(before[:-4]))
    if held or _RULED.search(before):
        return found[0]
    right = _OF_ONE.get(verb)
    if right is None and (is_base(verb) or verb == "own") and not _MAY_BE_ASKED.search(found[0]):
        only = all(one.cls is Class.VERB for one in readings(verb))
        right = third_person(verb) if only or after in _ACTING else None
    return f"{found['who']}{found['often']} {right}{found['after']}" if right else found[0]


_MAY_BE_ASKED = re.compile(r"^some", re.IGNORECASE)
"""Who may be called upon or found: "someone explain it", "find someone awake"."""
_RULED = re.compile(r"\bmore than $|\b(?:recommend|suggest|insist|demand|important|essential)\w*(?: that)? $")


def _there_are(found: re.Match[str]) -> str:
    what, be = found["what"].lower(), found["be"]
    many = found["many"].strip().lower()
    several = any(one.cls is Class.NOUN and one.lemma != what for one in readings(what)) or what in _PLURALS
    counted = many in _PLURALS or (what == "of" and many not in {"enough", "many"})
    if not (several or counted) or what in _NOT_SEVERAL:
        return found[0]
    right = "were" if "was" in be else "are"
    no = "n't" if "n't" in be else " not" if "not" in be else ""
    return f"{found[0][:5]} {right}{no} {found['many']}{found['what']}"


def _and_i(found: re.Match[str]) -> str:
    """Who did it with somebody, in the order and the case of a letter: "me and my sister was"."""
    verb = found["verb"].strip()
    return f"{found['start']}{found['other']} and I {_ALONE.get(verb) or _OF_MANY.get(verb, verb)}"


def _they_want(found: re.Match[str]) -> str:
    """What several do behind a question: "what people wants", "whether the new bins works"."""
    who, verb = found["who"], found["verb"]
    named = [one.lemma for one in readings(who) if one.cls is Class.NOUN]
    many = bool(named) and (named[0] != who or who in _PLURALS)
    does = [one.lemma for one in readings(verb) if one.cls is Class.VERB and one.form is Form.PRESENT]
    like = (found["like"] or "new").strip()
    described = any(one.cls is Class.ADJECTIVE for one in readings(like)) or like in {"the", "those", "these"}
    led = bool(found["the"].strip()) and found["what"] != "what"
    people = bool(named) and (who in _PLURALS or means_people(named[0]))
    if not many or not does or does[0] == verb or not described or not (led or people):
        return found[0]
    return f"{found['what']} {found['the']}{who} {does[0]}"
