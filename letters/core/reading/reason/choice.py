"""Reads a reason as the end of its question: after "I understand that they chose ..." somebody is named first.

"a person which has already the papers, the visa takes long" is a person who already has the papers: what hangs on it
after a comma is kept only where it says who that is, and a further sentence only where it is gracious.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.tagging import Class, read
from letters.core.language.words.verbs import is_base, past, third_person
from letters.core.reading.reason.because_he import who_has_it
from letters.core.reading.reason.decided import decided, happened
from letters.core.reading.reason.no_reason import SOMEBODY
from letters.core.reading.reason.of_me import without_me
from letters.core.reading.reason.took import took

_WHICH = re.compile(
    rf"^(?P<who>{SOMEBODY}),? (?:which|that) (?=(?:[a-z]+ly |already |also |just )?[a-z']+\b)"
    r"(?!was\b|makes sense|i\b|is (?:fair|fine|ok|right|true|only|what|good|understandable|sensible"
    r"|reasonable|logical|normal|natural|great|sad|a (?:pity|shame))\b)"
)
_PERSON_THAT = re.compile(
    r"\b(?P<who>lady|man|woman|person|girl|lad|guy|colleague|candidate|technician|one|own staff) (?:that|which) "
    r"(?=(?:was|is|has|had|already|just|did|does)\b)"
)
_THATS = re.compile(r"\b(?:that'?s|which'?s|who'?s) (?:already )?got (?=\w)")
_NOT_THIS = re.compile(
    r"(?<=[a-z])(?<!\band)(?<!\bbut)(?<!\bis)(?<!\bwas)(?<!\bare)(?<!\bam) not (?=(?:an? )?[a-z]+(?:"
    r" [a-z]+)?$)(?!to\b|yet\b)"
)
_WHOM = re.compile(
    r"\b(?:(?:which|that|who|whom) )?(?P<who>they|he|she) (?:already )?(?:knows?|have known)(?: already)? "
    r"(?:since|for|from)(?: a)? long(?: time)?\b",
    re.IGNORECASE,
)
_WHO_HAS = re.compile(
    r"\bwho (?P<verb>has|had|is|was|knows|knew|does|did|comes|came|works|worked|can|speaks) "
    r"(?P<adverb>already|also)\b(?! (?:[a-z]+(?:ed|en|ne)|got|been|had|run|made|led|won|held|built|kept|taught)\b)"
)
_AGREES = re.compile(r"^(?P<who>(?:someone|somebody|one|an? [\w' -]{2,30}?) who (?:already |also )?)(?P<verb>[a-z]+)\b")
_WHOSE = re.compile(
    r"\bwho(?:'s|s| is) "
    r"(?!been|got|had|done|already|just|a |an |the |in |from |at |not |more |very |[a-z]+(?:ed|ing|en)\b)"
    r"(?=(?:[\w-]+ )?[\w-]+ "
    r"(?:is|was|were|are|did|didn't|does|doesn't|had|has|hadn't|lapsed|expired|matched|fitted|fits)\b)",
    re.IGNORECASE,
)
_FRESH = re.compile(
    r"^an? (?:young )?(?:kid|lad|guy|one) (?=(?:fresh|straight|just) (?:out|from|off)\b)",
    re.IGNORECASE,
)
_COMMA_WHO = re.compile(r"^(someone|somebody|people), (?=who\b)", re.IGNORECASE)
_YOUNG = re.compile(
    r"(?<!'s )\b(?:an? |one |some )?(?:young (?:kid|one|guy|lad|fella)|(?<!college )(?<!school )kid|youngster"
    r"|young person)\b",
    re.IGNORECASE,
)
_YOUNG_MAN = re.compile(
    r"\b(?P<the>(?:the|that|this|their|another) )?(?:an? |one )?young (?P<who>man|woman|lady|girl)\b", re.IGNORECASE
)
_FROM_SCHOOL = re.compile(
    r"\bfrom (?=(?!the\b|a\b|an\b|another\b|my\b|your\b|their\b)[a-z]+ (?:school|college|office|plant|shop|branch)\b)"
)
_COUNTED = re.compile(r"^(?P<count>2|3|4|two|three|four|both) (?P<who>that|who|which|with|from)\b", re.IGNORECASE)
_COUNTS = {"2": "two", "3": "three", "4": "four"}
_BARE_PEOPLE = re.compile(r"^(?:a )?(?:people|ppl|folks|persons) (?=(?:who|that|with|from|already)\b)", re.IGNORECASE)
_KIN = re.compile(
    r"^(?P<chose>(?:they|he|she) (?:just )?(?:went with|gave it to|chose|picked|took|hired|wanted) )?(?:his|her) "
    r"(?P<own>(?:own )?(?:nephew|niece|son|daughter|cousin|brother|sister|friend|wife|husband|uncle|aunt"
    r"|son-in-law|daughter-in-law|brother-in-law|sister-in-law|grandson|granddaughter|neighbou?r|mate"
    r"|old colleague)|own (?:lad|boy|girl))\b",
    re.IGNORECASE,
)
_OF_THEIRS = re.compile(
    r"\b(?P<who>(?!one\b|that\b|those\b|some\b|more\b)[a-z]+) of "
    r"(?:(?:theirs|hers)(?=$|[.,; ])|his(?=$|[.,;]| (?:who|from|in|at|with|[a-z]+ed|came|got|was|had|has|knew)\b))"
)
_BY_THEMSELVES = re.compile(r"\b(they [a-z]+(?: [a-z]+)?) themselves\b")
_ONE = re.compile(
    r"^(?!the one with the\b)(?:the )?(?:one|her|him|a boy|one person) (?=(?:who|that|which|with|from)\b)",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"^to (?=[a-z]{2,}(?: |$))", re.IGNORECASE)
_NOT_TO = re.compile(r"^(?:to not|not to) (?=[a-z]{2,}(?: |$))", re.IGNORECASE)
_THEY_CANNOT = re.compile(r"(?<=\w), (?:he|she)(?= (?:can't|cannot|couldn't) )")
_AND_CAME = re.compile(
    r"\b(?P<was>who (?:was|had|did|used to|[a-z]+ed)\b[^,;.]*) and (?P<come>come|go|leave|return|move|start"
    r"|retire|apply)\b"
)
_GOT_IT = re.compile(
    r"^(?P<who>[A-Z]\w+(?: [A-Z]\w+)?) got (?:it|the job|the post|the place)(?: full(?:[- ]?time)?)?"
    r"(?:[,;.]? (?:and |which |it )?(?:made|makes) sense,?(?: as| since| because| cos)? "
    r"(?:he|she|they)(?: (?:was|were)|'s| is) "
    r"(?P<was>[^,;.]+))?(?=$|[,;.])"
)
_IS_HAVING = re.compile(r"\b(who|that) (?:is|are) (?P<already>already )?having (?=\w)")
_HAVING = re.compile(
    r"(?<=[a-z])(?<!before)(?<!after)(?<!without)(?<!\bof)(?<!\bby)(?<!\bstill)(?<!\bam) (?<!is )(?<!are )"
    r"having (?!been\b|to\b|had\b|[a-z]+ed\b|seen\b|done\b|read\b|heard\b|met\b)(?=\w)"
)
_EXPOSURE = re.compile(r"\b(exposure) (?:in|on) (?=\w)")
_HAS_BEEN = re.compile(
    r"\b(who|that) is (here|there|with (?:them|you)) (?:for|since) (?=(?:\d+|[a-z]+) (?:years?|months?)\b)"
)
_YEARS_THERE = re.compile(
    r"\bbeen (?P<where>there|here|around|with (?:them|you)|on the [a-z]+) "
    r"(?=(?:(?:\d+|[a-z]+) )?(?:years?|months?|weeks?|ages)\b(?! (?:ago|before)\b))"
    r"(?!for\b|since\b|last\b|this\b|every\b|in\b)",
    re.IGNORECASE,
)
_AS_TEMP = re.compile(r"\bas (?=(?:temp|intern|trainee|apprentice|volunteer)$)")
_IN_FREELANCE = re.compile(r"\b(?:in|as) freelance\b")
_AN_EXPERT = re.compile(
    r"\b(who (?:is|was)(?: already)?) "
    r"(?=(?:(?:[A-Z][\w-]*|qualified|trained|certified|registered) )?[a-z]+(?:er|or|ist|ian)$"
    r"|(?:qualified|trained|certified|registered) [a-z]{4,}$)"
)
_DANGLING = re.compile(r"(?:,? (?:which|who|and|but|so)|, that)(?: (?:was|is|are|were))?$", re.IGNORECASE)
_GOES_WITH = re.compile(
    r"(?:who|whose|whom|with|from|and (?!(?:i|my|he|she|they|it|that|we)\b)|or\b|at|in|of|already"
    r"|which (?:is|was) what|(?:\d+|[a-z]+) (?:years|seasons|winters) (?:in|on|at|with|of|as))\b",
    re.IGNORECASE,
)
"""How a piece after a comma begins that still says who was chosen."""
_BEFELL = re.compile(
    r"(?:the|their|your) (?:[a-z-]+ ){1,3}(?:got|was|were|is|has|had|went|fell|closed|ended)\b"
    r"|(?:an?|another|the other) [a-z]+'s [^,;.]+? (?:was|were|is|are|matched|fitted|fit|suited|went|came)\b"
)
_THEY_CHOSE = re.compile(
    r"^(?:they|he|she)(?:'ve|'d)? (?:took|taken|chosen?|picked|hired|(?:went|gone) (?:with|for)|wanted|preferred|got) ",
    re.IGNORECASE,
)
_WANTED = re.compile(r"they (?:wanted|needed|preferred) ", re.IGNORECASE)
_AND_I = re.compile(r"and (?:I|my) (?!wish|hope|think|feel|still)")
_CHOSEN = re.compile(rf"^(?:(?i:{SOMEBODY}|others|your )\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?$)")


_A_WORD_OR_TWO, _A_FEW = 2, 5
_ENDS_LIST = re.compile(r"(?!(?:i|my|he|she|it|they)\b)(?:[\w.-]+ )?(?:[\w.-]+ )?(?:and|or) [\w .-]+$", re.IGNORECASE)


def is_choice(text: str) -> bool:
    """Whether a sentence names somebody who was chosen."""
    named = _CHOSEN.match(_THEY_CHOSE.sub("", text)) is not None
    return named and not _BEFELL.match(text) and not happened(text)


def chosen(text: str) -> str:
    """A sentence about a choice with the one who was chosen put as good English, and without what only hangs on it."""
    text = _THATS.sub("who has ", text)
    if is_choice(text) or _KIN.match(text):
        text = _NOT_THIS.sub(", not ", text if _WANTED.match(text) else without_me(text))
    text = _ONE.sub("someone ", _KIN.sub(r"\g<chose>their \g<own>", text.rstrip("?")))
    text = _THEY_CANNOT.sub(", since you", _TO_DO.sub("they decided to ", _NOT_TO.sub("they decided not to ", text)))
    text = _AND_CAME.sub(lambda found: f"{found['was']} and {past(found['come'])}", who_has_it(text))
    text = _GOT_IT.sub(lambda found: f"{found['who']}, who was {found['was']}" if found["was"] else found[0], text)
    text = _COMMA_WHO.sub(r"\1 ", _FRESH.sub("someone ", took(text)))
    text = _YOUNG_MAN.sub(_younger, _YOUNG.sub("someone younger", text))
    text = _BARE_PEOPLE.sub("people ", _COUNTED.sub(_so_many, text))
    text = _IN_FREELANCE.sub("as a freelancer", _WHOM.sub(r"\g<who> have known for a long time", text))
    text = _YEARS_THERE.sub(r"been \g<where> for ", text)
    text = _AS_TEMP.sub("as a ", _HAS_BEEN.sub(r"\1 has been \2 for ", text))
    text = _PERSON_THAT.sub(r"\g<who> who ", text)
    text = _WHOSE.sub("whose ", _WHICH.sub(_who, text))
    text = _AGREES.sub(_agreed, _WHO_HAS.sub(r"who \g<adverb> \g<verb>", text)).replace(" AND ", " and ")
    text = re.sub(r"\bwho (already|also) (is|was|can)\b", r"who \2 \1", text)
    text = _EXPOSURE.sub(
        r"\1 to ",
        _HAVING.sub(
            " with ",
            _IS_HAVING.sub(lambda one: f"{one[1]} {one['already'] or ''}has ", _FROM_SCHOOL.sub("from the ", text)),
        ),
    )
    theirs = "theirs" if text.startswith("they ") else "yours"
    text = _BY_THEMSELVES.sub(r"\1 yourselves", _OF_THEIRS.sub(rf"\g<who> of {theirs}", text))
    text = _AN_EXPERT.sub(_an_expert, text)
    return _AS_IT_IS.sub(r"\1, as ", _DANGLING.sub("", _only_who(text))) if is_choice(text) else decided(text)


_AS_IT_IS = re.compile(
    r"^((?:some(?:one|body)|an? |people )(?:(?!\b(?:as|same|such|so|work\w*|known|serv\w+|used|acts?)\b)[^,;.])+?) as "
    r"(?=(?:the|it|they|there|their|your|most|half|all) [^,;.]*\b(?:is|was|are|were|has|had|have|live|know|can|covers?"
    r"|do|does|speaks?|finish\w*|starts?|needs?)\b)"
)
"""Where the cause of a choice begins: "someone with a licence as the job covers three sites"."""


def _only_who(text: str) -> str:
    """The one who was chosen, without the pieces after a comma that argue, weigh or sigh."""
    first, *more = text.split(", ")
    if more and _WANTED.match(first) and _AND_I.match(more[0]):
        return f"{first}, {more[0]}"
    if verdict(first) is Verdict.CLAUSE and not _THEY_CHOSE.match(first):
        return text
    listed = next((at for at, piece in enumerate(more, 1) if _ENDS_LIST.match(piece)), 0)
    if (
        listed
        and all(len(piece.split()) <= _A_FEW for piece in more[:listed])
        and verdict(more[listed - 1]) is Verdict.PHRASE
    ):
        first, more = ", ".join([first, *more[:listed]]), more[listed:]
    for piece in more:
        if (_GOES_WITH.match(piece) or piece.startswith("not ")) and (
            piece.startswith("who") or verdict(piece) is not Verdict.CLAUSE
        ):
            first = f"{first}, {piece}"
        elif len(piece.split()) > _A_WORD_OR_TWO:
            break
    return first


def _agreed(found: re.Match[str]) -> str:
    """One person's verb: "someone who have the card" is someone who has it."""
    return (
        f"{found['who']}{third_person(found['verb'])}"
        if found["verb"] == "have" or is_base(found["verb"])
        else found[0]
    )


def _an_expert(found: re.Match[str]) -> str:
    """An expert with the article a learner leaves out; somebody who was better stays so."""
    last = read(found.string)[-1].tokens[-1]
    return f"{found[1]} a " if last.cls is Class.NOUN else found[0]


def _who(found: re.Match[str]) -> str:
    """Somebody and what is told of them; the last thing named may be what is told of: "from the plant that shut"."""
    told = _FROM_A_PLACE.search(found["who"]) or re.search(r" who(?:'s)? ", found["who"])
    return found[0] if told else f"{found['who']} who "


_FROM_A_PLACE = re.compile(r" (?:from|at|off) (?:the|an?|another) [a-z]+$")


def _younger(found: re.Match[str]) -> str:
    """A young man as a younger one; one who is known stays as named."""
    return found[0] if found["the"] else f"a younger {found['who']}"


def _so_many(found: re.Match[str]) -> str:
    count, who = found["count"].lower(), found["who"].lower()
    return f"{_COUNTS.get(count, count)} people {'who' if who in {'that', 'which'} else who}"
