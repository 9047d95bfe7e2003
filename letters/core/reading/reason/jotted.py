"""Makes a choice of what was only jotted down of it: "freelancer they know" is a freelancer you know."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.tables import word_list

_IN_THEIR_WORDS = re.compile(
    r"[,;.:] (?:those (?:were|are) |in )?(?:their|her|his|your) (?:own |exact )?words?[.!]*$", re.IGNORECASE
)
_INTERNAL = re.compile(r"^(?:an? )?internal(?=[,;:] )", re.IGNORECASE)
_BARE_ONE = re.compile(
    r"^(?!(?:an?|the|some|someone|somebody|any|one|their|your|his|her|my|another|who|two|three|other) )"
    r"(?P<who>(?:[a-z-]+ )?(?P<one>(?!people\b|staff\b)[a-z]+)) "
    r"(?=(?:they|you)(?:'ve|'d|'re)? (?:have|had|know|knew|use|used|always|already|call|called|trust|work|worked)\b"
    r"|(?:they|you)(?:'ve|'d) )",
    re.IGNORECASE,
)
"""Somebody they know, told without an article: "freelancer they've had on and off"."""
_BARE_KIN = re.compile(
    r"^(?=(?:neighbour|manager|owner|boss|director|colleague|friend|customer|farmer|member|trustee|partner)'s"
    r" (?:own )?(?:son|daughter|nephew|niece|cousin|brother|sister|friend|mate|wife|husband)\b)",
    re.IGNORECASE,
)
_KIN_OF = re.compile(
    r"^(?P<who>[A-Za-z]{2,12})s (?=(?:own |old |best )?(?:son|daughter|nephew|niece|cousin|brother|sister|friend|mate"
    r"|wife|husband|lad|girl|mum|dad|neighbour|apprentice)\b)"
)
"""Whose kin or friend it is, with the name typed without its mark: "toms cousin"."""
_WHO_DOES = re.compile(
    r"^(?P<one>(?:an? |the |some(?:one|body)|one of |previous |former "
    r"|(?:girl|lad|lady|man|woman|fella|bloke|guy|chap) (?:from|with|in|at) )(?:(?! who )[^,.;])*)[.,;] (?:and )?"
    r"(?P<often>already |also |always |still |just )?(?P<does>[a-z]+)(?= [a-z\d]|[.]?$)",
    re.IGNORECASE,
)
"""What else is told of the one who was chosen: "a neighbour's son. lives two fields away"."""
_BEEN = re.compile(r"^(?:an? )?internal(?: candidate)?[.,;] (?:he's |she's )?been ", re.IGNORECASE)
_OF_TWO = re.compile(
    r"^(?:it (?:was|came) |there were )?(?:down to )?(?:the )?(?:last )?(?:two|2|three|3)"
    r" (?:finalists|of us|candidates|people|left)(?: left| in it| in the end)?[,.;] (?:and )?"
    r"(?:the )?other(?: one| person| candidate)? (?=[a-z])",
    re.IGNORECASE,
)
_SO = re.compile(
    r"^(?:already )?(?P<so>(?:fully )?(?:qualified|trained|licen[cs]ed|certified|chartered|registered))"
    r"(?: already)?(?=$|[,.;])(?P<ready>, ready (?=to |for ))?",
    re.IGNORECASE,
)
_ALREADY_DONE = re.compile(
    r"^(?P<what>[a-z]+(?: [a-z]+)?) (?:was )?already (?P<done>done|passed|finished)(?=$|[,.;])", re.IGNORECASE
)
_SIDE = re.compile(r"\bfrom (?=[a-z]+ side\b)")
_TRAINED_IN = re.compile(
    r"^(?P<what>[A-Z]{2,}\w*)[- ](?P<so>trained|qualified|certified|accredited|registered) already(?=$|[,.;])"
)
_HIS_IS = re.compile(
    r"^(?:his|her) (?P<what>[a-z]+(?: [a-z]+)?)(?P<is>'s| is| was| had| has)(?= .*\b(?:than (?:mine|me|my|i)\b|better\b"
    r"|stronger\b|more\b))",
    re.IGNORECASE,
)
_EX = re.compile(
    r"^(?:an? )?ex[- ](?P<what>police|army|navy|forces|military|fire service|prison service|RAF)(?=$|[,.;])"
)
_WITH_ONE = re.compile(
    r"^(?!.*\bmy\b)(?!(?:an?|the|someone|somebody|my|no|not|lack|without|with|their|needed|need) )"
    r"(?:(?!with|who|of|in|from|had|has|and)[A-Za-z-]+ ){0,3}"
    r"(?:diploma|certificate|degree|licen[cs]e)"
    r"(?=$|[,.])(?!, I (?:don't|haven't|do not|have not))"
)
_ALREADY_ONE = re.compile(
    r"^(?:an? )?(?P<one>[a-z]+(?: [a-z]+)?) already"
    r"(?:[,.] (?:he |she )?(?P<does>knows|has|can|lives) (?P<rest>[^,.;]+))?[.]?$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^(?:the )?candidate (?:number |no\.? ?)?(?:\d+|[A-Z])(?=$|[,.;])", re.IGNORECASE)

_CHOICE_OF = re.compile(
    r"^(?:the )?(?:appointment|hiring|promotion|choice|selection|recruitment) of (?=(?:an?|the|another|some\w+) )",
    re.IGNORECASE,
)


_GOT_IT_HE = re.compile(
    r"^(?P<who>(?:an?|the|some(?:one|body)) [^,.;]+?) got (?:it|the job|the post)[,;.] "
    r"(?:he|she) (?=(?:has|had|is|was|knows|knew|already|can) )",
    re.IGNORECASE,
)
"""Who got it, and what was told of that one next: "a man from the pool got it, he has the certificate"."""


_RUN_ON = re.compile(
    r"^(?P<who>(?:(?:they|he|she) (?:went with|chose|picked|took|hired|wanted) )?"
    r"(?:the other|an?|another) (?:girl|lady|woman|guy|lad|man|one|person|candidate|bloke|boy|nurse|driver|chef)) "
    r"(?=(?:he|she)(?:'s| has) (?:got|already|done|been)\b|(?:he|she) (?:can|lives|drives|speaks|had|has)"
    r"(?! (?:known|worked|trained|met|taught|trust)) )",
    re.IGNORECASE,
)
"""Where what is told of somebody is run on with no mark: "the other girl she's got her own car"."""


_WITHOUT_WHO = re.compile(
    r"^(?P<who>an? (?:[a-z]+ )?(?:man|woman|person|lady|girl|guy|boy|colleague)) "
    r"(?=(?:already )?(?:has|knows|lives|speaks|works|can) (?!been\b))",
    re.IGNORECASE,
)
_SOME = re.compile(r"^some (?P<who>[a-z]+(?: [a-z]+)?[^s\W])(?=$| (?:with|who|from|in|at|that)\b)")
"""Somebody named with a shrug: "some graduate"."""


def _somebody(found: re.Match[str]) -> str:
    return with_article(found["who"]) if means_people(found["who"].split()[-1]) else found[0]


def choice_jotted(text: str) -> str:
    """The reason with the article, the "who" or the person that a note leaves out."""
    text = _SOME.sub(_somebody, text)
    text = _WITHOUT_WHO.sub(r"\g<who> who ", text)
    text = _RUN_ON.sub(r"\g<who>, ", text)
    text = _KIN_OF.sub(_of_him, _GO_WITH.sub("", _GOT_IT_HE.sub(r"\g<who> who ", text)))
    text = _NUMBER.sub("another candidate", _CHOICE_OF.sub("", _IN_THEIR_WORDS.sub("", text)))
    text = _OF_TWO.sub("the other candidate ", _INTERNAL.sub("an internal candidate", text))
    text = _ALREADY_DONE.sub(r"someone who had already \g<done> \g<what>", _SIDE.sub("from the ", text))
    text = _TRAINED_IN.sub(r"someone who is already \g<what>-\g<so>", text)
    text = _HIS_IS.sub(_of_the_other, text)
    text = _EX.sub(r"someone who used to be in the \g<what>", text)
    text = _ALREADY_ONE.sub(_already_one, _WITH_ONE.sub(lambda found: f"someone with {with_article(found[0])}", text))
    text = _SO.sub(_already_so, _BARE_KIN.sub("a ", text))
    return _WHO_DOES.sub(
        _who_does, _BARE_ONE.sub(_with_article, _BEEN.sub("an internal candidate who has been ", text))
    )


_GO_WITH = re.compile(
    r"^(?:to (?:go|run|stick) (?:with|for)|they were (?:always|only ever) going to (?:take|choose|pick|hire"
    r"|go with)) (?=(?:an?|the|some\w+|another|one|their|his|her) )",
    re.IGNORECASE,
)


def _of_him(found: re.Match[str]) -> str:
    name = found["who"].capitalize()
    return f"{name}'s " if name in word_list("given_names") else found[0]


def _of_the_other(found: re.Match[str]) -> str:
    is_so = " is" if found["is"] == "'s" else found["is"]
    return f"the other candidate's {found['what']}{is_so}"


def _already_one(found: re.Match[str]) -> str:
    """Who works there in another post: "usher already, knows the building"."""
    one = found["one"]
    post = means_people(one.rsplit(" ", 1)[-1].lower()) and not one.lower().startswith("someone")
    does = f" and {found['does']} {found['rest']}" if found["does"] else ""
    return f"someone who is already {with_article(one.lower())}{does}" if post else found[0]


def _already_so(found: re.Match[str]) -> str:
    return f"someone who is already {found['so'].lower()}{' and ready ' if found['ready'] else ''}"


_TELLS = frozenset({"lives", "works", "speaks", "knows", "drives", "can", "has", "lived", "used", "did", "had", "came"})


_BARE = frozenset({"previous", "former", "girl", "lad", "lady", "man", "woman", "fella", "bloke", "guy", "chap"})


def _who_does(found: re.Match[str]) -> str:
    """What else is told of somebody, with its "who": "a girl from the college, did her placement there"."""
    does, forms = found["does"].lower(), readings(found["does"].lower())
    if does == "took":  # "someone with a van, took them long enough"
        return found[0]
    told = does in _TELLS or (bool(forms) and all(one.form is Form.PAST or one.cls is Class.MODAL for one in forms))
    if not told or verdict(found["one"]) is Verdict.CLAUSE:
        return found[0]
    one = found["one"]
    one = with_article(lower_first(one)) if one.split(" ", 1)[0].lower() in _BARE else one
    return f"{one} who {(found['often'] or '').lower()}{does}"


def _with_article(found: re.Match[str]) -> str:
    one = found["one"].lower()
    return f"{with_article(found['who'])} " if means_people(one) or means_somebody(one) else found[0]
