"""Completes what was jotted down in haste: the "I", the "it" or the "they are" that a note leaves out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.classify import classify
from letters.core.language.shape.fragment import Shape
from letters.core.language.words.casing import is_listed
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past
from letters.core.reading.plain.matter import names_many
from letters.core.reading.taken.plainly import put_plainly
from letters.core.reading.taken.stated import clear, difficult

_DOES = (
    r"(?P<verb>takes|costs|saves|lasts|weighs|means|comes|keeps|helps|stops|works|smells|tastes|looks|makes|brings"
    r"|gives|leaves)"
)
_WHICH_DOES = re.compile(
    r"(?P<said>(?:^|(?<=[.!] ))(?:[Tt]hat )?(?:[Tt]hey|[Ww]e|[Yy]ou|I) [^,.;:?!]+), (?:who )?"
    rf"{_DOES}(?= [^,;.!]+(?:[.!]|$))"
)
"""What follows from a doing, told without a subject: "they vote on it, takes six minutes"."""
_ONLY_DOES = re.compile(rf"(?P<said>\b(?:it|they|you)\b[^,.;:?!]*), (?P<only>only|just) {_DOES}\b", re.IGNORECASE)
_IT_DID = re.compile(
    r"(?<=[.!] )(?P<did>took|cut|saved|cost|halved|doubled|made|brought|dropped|got|went)"
    r" (?=(?:it|them|us|the|a|an|from|to|about|down|up|all|over|\d|[a-z]+ (?:weeks|days|hours|minutes|years|months)))",
    re.IGNORECASE,
)
"""What came of it, as a sentence that lost its "it": "every bay has one now. took us an hour"."""
_FIRST_TO = re.compile(
    r"^(?:the )?(?P<rank>first|only ones?|last ones?) (?=(?:in|on|to|of|round|around|along|there)\b)", re.IGNORECASE
)
_STILL = re.compile(
    r"^still (?=(?:by|in|with|the|on|at(?! the (?:[a-z]+ )?(?:stage|start|beginning))|all|done|made)\b)",
    re.IGNORECASE,
)
_STILL_DOES = re.compile(r"^still (?=(?:needs|has|takes|uses|costs|works|goes|gets|means) )", re.IGNORECASE)
_GOING = re.compile(
    r"^(?P<doing>going|moving|switching|changing|waiting|looking|trying|hoping|planning) (?=(?:to|for|over|on)\b)"
)
_WHERE = re.compile(
    r"^(?P<when>(?:in|during|at|on|after|before|halfway through) (?:the|our|my|that|his|her|their) [\w' -]{2,30})\. "
    r"(?=\S)",
    re.IGNORECASE,
)
_ALL_SAID = re.compile(
    r"^(?P<said>\"[^\"]+\")[.,;]? (?:that'?s|that is|which is|this is) (?:all|what|how) (?P<who>he|she|they|[A-Z]\w+)"
    r" (?P<says>say|says|said)\b",
    re.IGNORECASE,
)
_NEW_SENTENCE = re.compile(
    r", (?=(?:I|he|she|they) (?:had|did|was|were|[a-z]+ed|gave|told|said|went|wanted|would|always|never|used)\b)"
)
_THEY_DID = re.compile(
    r"(?<=[.!] )(?P<did>lost|tried|hired|sold|bought|built|shut|closed|replaced|moved|put|spent|had) "
    r"(?=(?:\d+|an?|the|their|two|three|four|five|six|seven|eight|nine|ten|half|most|all|every|one|another|to|it|them)\b)",
    re.IGNORECASE,
)
"""What the unnamed employer did or suffered, as a second sentence: "bees. lost 60 hives"."""
_IS_OFF = re.compile(
    r"(?P<first>^[^.!]+)\. (?P<state>on|off|out|down|up|shut|closed|full|empty|broken|stuck|gone|\d+ years) "
    r"(?P<when>(?:old|at|from|till|until|for|by|every|half|most|all|since|again|of)\b)",
    re.IGNORECASE,
)
"""How something is most of the time, told without its subject: "the ferry. off for six weeks"."""
_OFF_AT = re.compile(r"^(?P<on>on at [\w:.]+),? off at ", re.IGNORECASE)
_ARE_DOING = re.compile(
    r"(?<=[.!] )(?P<who>[a-z]+s)(?P<all> all| still)? (?P<doing>[a-z]+ing)"
    r" (?=(?:in|on|at|and|from|over|out|up|down|off|through|because|when|since|all)\b)",
    re.IGNORECASE,
)
"""Several who do something, told without "are": "headstones leaning and the families are gone"."""
_COULD = re.compile(r", (?=could (?:see|hear|smell|feel|touch|watch)\b)")


def noted(name: str, text: str) -> str:
    """The cleaned answer to the question `name` with what its haste left out."""
    text = _ONLY_DOES.sub(r"\g<said>, and it \g<only> \g<verb>", _WHICH_DOES.sub(r"\g<said>, which \g<verb>", text))
    return _BY_NAME[name](text) if name in _BY_NAME else text


def _enjoyed(text: str) -> str:
    """What the writer did, told without "I": "went up the tower with him, could see the valley"."""
    first = next(iter(words_of(text)), None)
    past = first is not None and first.form is Form.PAST and is_listed(first.lemma)
    did = past or (first is not None and first.lower in {"went", "tried", "got"})
    if did and (_COULD.search(text) or classify(text) in {Shape.FACT, Shape.THAT, Shape.QUALITY}):
        text = f"I {text[0].lower()}{text[1:]}"
    return _COULD.sub(", and ", text)


_WHOSE_IDEA = re.compile(r"^[A-Z][\w-]+'s (?:own )?(?:idea|doing|invention|design|baby|pet project)(?=$|[.,;])")


_EARLY_DAYS = re.compile(r"^(?:still )?(?:very )?early days(?: yet| still)?(?=$|[.])", re.IGNORECASE)
_NOT_YET = re.compile(
    r"^not (?:quite |really |fully )?(?:there|ready|finished|done|set up|using it)(?: (?:just )?yet)?(?=$|[.,])",
    re.IGNORECASE,
)


def _standing(text: str) -> str:
    """Where they stand, as a sentence about them."""
    text = _NOT_YET.sub(r"they are \g<0>", _EARLY_DAYS.sub("it is early days", _WHOSE_IDEA.sub(r"it was \g<0>", text)))
    text = _FIRST_TO.sub(lambda found: f"they are the {found['rank'].lower()} ", text)
    text = _STILL_DOES.sub("it still ", text)
    text = _STILL.sub("it is still ", _GOING.sub(r"they are \g<doing> ", text))
    return _it_did(text)


def _challenge(text: str) -> str:
    """A difficulty whose second sentence lost its subject or its verb."""
    text = difficult(put_plainly(text))
    text = _ARE_DOING.sub(_are_doing, _THEY_DID.sub(lambda found: f"You {found['did'].lower()} ", _it_did(text)))
    found = _IS_OFF.match(text)
    if found is None or verdict(found["first"]) is Verdict.CLAUSE:
        return text
    it_is = "They are" if names_many(found["first"]) else "It is"
    state = _OFF_AT.sub(r"\g<on> and off at ", f"{found['state'].lower()} {text[found.start('when') :]}")
    return f"{found['first']}. {it_is} {re.sub(r' and the ', ', and the ', state, count=1)}"


def _are_doing(found: re.Match[str]) -> str:
    many = any(one.cls is Class.NOUN and one.lemma != found["who"].lower() for one in readings(found["who"].lower()))
    return f"{found['who']} are{found['all'] or ''} {found['doing']} " if many else found[0]


def _it_did(text: str) -> str:
    return _IT_DID.sub(lambda found: f"It {found['did'].lower()} ", text)


def _lesson(text: str) -> str:
    """An order and the story behind it, as sentences: "talk less in a handover, I gave it all"."""
    if classify(text.partition(",")[0]) is not Shape.DID:
        return text
    return _NEW_SENTENCE.sub(". ", text)


_DID_AGAIN = re.compile(
    r"^(?P<first>(?P<who>[A-Z][\w'-]+|[Hh]e|[Ss]he|[Tt]hey) [a-z][^.!?]*[.!] )"
    r"(?P<did>Didn't|Did not|Wouldn't|Couldn't|Never|Just)(?= [a-z]+ )"
)
"""A deed of somebody and what the same one did not do: "Pete went back. didnt say a word"."""


def _who_again(found: re.Match[str]) -> str:
    who = found["who"]
    return f"{found['first']}{who[0].upper()}{who[1:]} {found['did'].lower()}"


_ME_DOING = re.compile(r"^me (?P<doing>[a-z]+ing)\b(?P<rest>[^.]*)")
_AND_DOING = re.compile(
    r"(?P<and> and (?:everyone|everybody|nobody|they|he|she|it|(?-i:[A-Z])[a-z]+)) (?P<doing>[a-z]+ing)\b"
)
_SAID_I = re.compile(
    r"(?P<who>\bwho (?:said|says|told me)),? (?P<said>I(?:'m| am| was| have|'ve| had| did| don't| never) [^.\"]+)"
)
"""What somebody else said, word for word: "a lady there who said I was a headmistress"."""


def _i_did(found: re.Match[str]) -> str:
    """What the writer did there, as a sentence: "me sitting down and everyone laughing"."""
    rest = _AND_DOING.sub(lambda one: f"{one['and']} {_past_of(one['doing'])}", found["rest"])
    return f"I {_past_of(found['doing'])}{rest}"


def _past_of(doing: str) -> str:
    lemma = next((one.lemma for one in readings(doing) if one.form is Form.ING), "")
    return past(lemma) if lemma else doing


_FROM = re.compile(r"^(?:from|by|through) (?=(?:the|an?|my|his|her|their|our|that|[a-z]+ing)\b)", re.IGNORECASE)
"""Where a lesson came from, which the question asks for: "from my dad"."""


def _lesson_from(text: str) -> str:
    """The scene with its time and its words inside: "in the role play. She said no" happened in the role play."""
    text = _FROM.sub("", text)
    text = _DID_AGAIN.sub(_who_again, text)
    text = _ME_DOING.sub(_i_did, _SAID_I.sub(r'\g<who>, "\g<said>"', _it_did(text)))
    text = _ALL_SAID.sub(r"all \g<who> \g<says> is \g<said>", text)
    return _WHERE.sub(r"\g<when>, ", text)


_BY_NAME: Mapping[str, Callable[[str], str]] = {
    "enjoyed": _enjoyed,
    "standing": _standing,
    "topic": _it_did,
    "challenge": _challenge,
    "made_clear": clear,
    "lesson": _lesson,
    "lesson_from": _lesson_from,
}
